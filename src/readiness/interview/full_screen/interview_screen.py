"""The screen of an interview: position, question, last action, and keys."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widgets import Static

from readiness.interview.background_saver import BackgroundSaver
from readiness.interview.dialogs import make_dialogs
from readiness.interview.full_screen.agenda_pane import AgendaPane
from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.full_screen.key_answers import KeyAnswers
from readiness.interview.full_screen.key_bursts import Typed, characters_in, keys_as_text
from readiness.interview.full_screen.key_line import KeyLine
from readiness.interview.full_screen.opened_screens import fact_list_screen, help_screen, map_screen, note_screen
from readiness.interview.full_screen.phones_screen import PhonesScreen
from readiness.interview.full_screen.prompt_panel import Conversation
from readiness.interview.full_screen.question_pane import QuestionPane
from readiness.interview.full_screen.score_pane import ScorePane
from readiness.interview.full_screen.screen_attempts import ScreenAttempts
from readiness.interview.full_screen.side_panes import SidePanes
from readiness.interview.full_screen.status_line import StatusLine
from readiness.interview.options import InterviewOptions
from readiness.interview.pace import Pace
from readiness.interview.position_text import position_line
from readiness.interview.prompts import Prompts
from readiness.interview.session import Session
from readiness.interview.start_prompts import begin, begins_with_questions
from readiness.interview.vote_commands import BLIND
from readiness.statements import agenda as agenda_said
from readiness.statements import interview_facts as facts_said
from readiness.statements import interview_screen as statements
from readiness.statements import interview_status as status
from readiness.statements.statement import Words
from readiness.view.depth_said import depth_said

T = TypeVar("T")
_WIDE, _LOW, _SECOND, _RETRY = 130, 16, 1.0, 5.0
_KEYS = {"enter": "", "right": ">", "left": "b"}
_MOVES, _VOTES = {"", ">", "b", "o"}, {"v", "V"}
"""Moves that are confirmed in the panel when they would lose hidden votes, and keys of votes."""


class InterviewScreen(PhonesScreen):
    """The screen that shows one question."""

    class Saved(Message):
        """A message that a change was saved, or could not be."""

    def __init__(
        self,
        session: Session,
        background: BackgroundSaver,
        conversation: Conversation,
        attempts: ScreenAttempts,
        options: InterviewOptions,
    ) -> None:
        super().__init__(session, conversation, attempts, options)
        self._session, self._background = session, background
        self._pace = Pace(options.clock.seconds, options.timer)
        self._presents, self._shown, self._shown_for = options.presenter, "", Size()
        self._asking = asking = Prompts(conversation, lambda: options.clock.today)
        run = make_dialogs(session, conversation, asking, attempts, self._pace, options)
        self._options, self._carry, self._room = options, run.carry, options.room_clock(session)
        self._panes = SidePanes(session, self._room)
        self._answering, self._facts, self._moves, self._parking = run.answering, run.facts, run.moves, run.parking
        self._answers = answers = KeyAnswers(session, run.answering, asking, attempts, conversation, self._talk)
        self._at_once: dict[str, Callable[[], object]] = {
            "": run.moves.enter, ">": run.moves.next, "b": run.moves.back, "o": run.moves.open,
            "u": answers.unknown, "c": answers.clear, "f": self._flag, "z": run.answering.undo,
            "n": self._note, "/": partial(self._list, finds=True), "l": self._list, "p": self._list_facts,
            "s": lambda: self._toggle(ScorePane), "k": lambda: self._toggle(AgendaPane),
            "h": self._present, "d": self._show_all, "j": self.join, "q": self._leave,
            "?": lambda: self._open(help_screen(run.answering.levels), lambda _: self.is_back()),
        }  # fmt: skip
        self._by_talking: dict[str, Callable[[str], object]] = {
            "x": run.answering.not_applicable, "e": run.details.evidence, "m": run.details.measured,
            "a": run.details.done_late, "v": run.votes.vote, "V": lambda _: run.votes.vote(BLIND), "w": run.votes.who,
            "t": run.work.remedy, "i": run.work.progress, "g": run.moves.go, "r": run.events.event,
        }  # fmt: skip

    def compose(self) -> ComposeResult:
        """Yield the widgets from top to bottom."""
        yield Static(id="where")
        yield Static(id="phones")
        with Container(id="middle"):
            yield QuestionPane()
            yield from self._panes.compose()
            yield from self.compose_phones()
        yield StatusLine()
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the first question; first ask for missing facts and about a changed pack."""
        self.query_one(QuestionPane).focus()
        self.set_interval(_SECOND, self._tick)
        self.set_interval(_RETRY, self._background.retry)
        if self._session.only.name == "core":
            self.tell(statements.screening())
        elif self._session.walks_open:
            self.tell(status.resumed(code=self._session.current.code))
        elif depth := depth_said(self._session.pack, self._session.answers, self._session.scorecard):
            self.tell(depth)
        else:
            self.tell(statements.begins() if self._session.participants else statements.begins_with_nobody())
        if begins_with_questions(self._session, self._carry):
            self._talk(lambda _: begin(self._session, self._facts, self._carry, self._asking, self._attempts))
        else:
            self.is_back()

    def on_resize(self, event: events.Resize) -> None:
        """Lay the question out for the new size, which Textual tells twice when the screen opens."""
        if event.size != self._shown_for:
            self._shown_for = event.size
            self.set_class(event.size.width >= _WIDE, "wide")
            self.set_class(self._room is not None, "timed")
            if self._room and not self._shown:  # where there is room for it, the agenda is there from the beginning
                self.query_one(AgendaPane).set_class(self.has_class("wide"), "shown")
            self.set_class(event.size.height < _LOW, "low")
            self.show()

    def tell(self, said: Words) -> None:
        """Show a text on the status line, and the question as it is now."""
        self._said = said
        self.show()

    def show(self) -> None:
        """Show the question, the scores and the state of saving as they are now."""
        if not self.is_mounted or not self.size.width:
            return
        session, size = self._session, self.size
        self._said = session.forfeited() or self._said
        current = session.current.code
        if self._pace.at(current):
            self._options.keep_place(current)
        pane, votes = self.query_one(QuestionPane), self._conversation.most is not None
        pane.lay_out(session, size.width - self._show_panes() - 4, size.height, presents=self._presents)
        pane.show(votes=votes, from_top=votes or current != self._shown)
        self._shown = current
        self.query_one("#where").display = not self._presents
        keys = self.query_one(KeyLine)
        keys.display = not self._presents
        keys.show(self._answering.levels, size.width - 2, few=self.has_class("low"))
        self._tick()
        self._say_state()

    def _show_panes(self) -> int:
        """Show the scores or the agenda, and return the columns that are taken beside the question."""
        is_wide = self.has_class("wide")
        covers = self._conversation.most is not None and not is_wide
        beside = self._panes.display(self, hidden=self._presents or covers)
        if not is_wide:
            self.call_after_refresh(self._panes.fit, self)
            return self.show_phones(self.size.width if beside else 0)
        return beside + self.show_phones(beside)

    def _toggle(self, kind: type[ScorePane] | type[AgendaPane]) -> None:
        """Show a pane in place of the other, or hide it."""
        if kind is AgendaPane and self._room is None:
            self.notify_of(agenda_said.no_agenda())
            return
        self._panes.toggle(self, kind)

    def _tick(self) -> None:
        where = self.query_one("#where", Static)
        where.update(Content(position_line(self._session, self._pace, self._room)))
        self._panes.update(self)
        self.call_after_refresh(self._conversation.refit)

    def _say_state(self) -> None:
        self.query_one(StatusLine).show(self._said, self._background, quiet=self._presents)

    def on_interview_screen_saved(self) -> None:
        """Show the answers in the file when they differ from those shown."""
        if self._background.answers != self._session.answers:
            self._session.answers = self._background.answers
            self.show()
        self._say_state()

    def receive(self, typed: Typed) -> bool:
        """Interrupt the session on Ctrl-C; all other keys go through the burst guard."""
        if isinstance(typed, events.Key) and typed.key == "ctrl+c" and not self.busy:
            self.post_message(self.Left(interrupted=True))
            return True
        return super().receive(typed)

    def press_key(self, key: events.Key) -> None:
        """Run the command of a key, or show that it has none."""
        name = _KEYS.get(key.key, key.character or "")
        if key.key in _KEYS or name in "0123456789" or name in self._at_once or name in self._by_talking:
            self.press(name)
        elif name == " ":
            self.tell(statements.lists_keys())
        else:
            is_secret = self._session.ballots.is_open
            self.notify_of(statements.that_no_command() if is_secret else statements.no_command(key=name))

    def refuse_text(self, keys: Sequence[Typed]) -> None:
        """Show that a text was not taken; while votes are hidden, only its length, because it may hold votes."""
        what = (
            statements.keys_refused(number=characters_in(keys))
            if self._session.ballots.is_open
            else statements.text_refused(text=keys_as_text(keys))
        )
        self.notify_of(what, statements.pasted())

    def on_key_line_pressed(self, event: KeyLine.Pressed) -> None:
        """Press a key that was clicked on."""
        if event.key != "0-9" and not self.busy:
            self.press({"Enter": ""}.get(event.key, event.key))

    def on_question_pane_clicked(self, event: QuestionPane.Clicked) -> None:
        """Answer with a level that was clicked on."""
        if not self.busy:
            self._answers.level(event.level)

    def press(self, name: str) -> None:
        """Run the command of a letter."""
        if name and name in "0123456789":
            self._answers.digit(name)
        elif talk := self._by_talking.get(name):
            self._talk(talk, most=self.query_one(QuestionPane).lines_below if name in _VOTES else None)
            self.show()
        elif name in _MOVES and self._session.ballots.count:
            self._talk(lambda _: self._at_once[name]())
        else:
            self._said = ""
            self._at_once[name]()
            self.show()

    def _leave(self) -> None:
        if self._session.ballots.count:
            self._talk(lambda _: self._moves.end())
        else:
            self.post_message(self.Left())

    def _flag(self) -> None:
        """Park the question in a conversation; what is parked is taken off at once."""
        if self._session.answer_now.flagged:
            self._parking.flag()
        else:
            self._talk(self._parking.flag)

    def _note(self) -> None:
        keep = partial(self._session.note, typing=True)
        note = note_screen(self._session.current.code, self._session.answer_now.note or "", keep, self.typed_ahead)
        self._open(note, lambda _: self.is_back())

    def _list(self, *, finds: bool = False) -> None:
        self._open(map_screen(self._session, self.typed_ahead, finds=finds), self._go)

    def _list_facts(self) -> None:
        if not self._session.facts_asked:
            self.notify_of(facts_said.none_to_state())
            return
        self._open(fact_list_screen(self._session, self.typed_ahead), self._change_fact)

    def _change_fact(self, fact: str | None) -> None:
        if fact:
            self._talk(lambda _: self._facts.correct(fact))
        else:
            self.is_back()

    def _go(self, question: str | None) -> None:
        if question and self._session.ballots.count:
            self._talk(lambda _: self._moves.go(question))
            return
        if question:
            self._session.jump(question)
        self.is_back()

    def _open(self, screen: Dialog[T], then: Callable[[T | None], None]) -> None:
        self.busy = True
        self.app.push_screen(screen, then)

    def is_back(self) -> None:
        """Show the question, and take keys again."""
        self.show()
        super().is_back()

    def _present(self) -> None:
        self._presents = not self._presents

    def _show_all(self) -> None:
        self._presents = False
        self.call_after_refresh(self.query_one(QuestionPane).scroll_end, animate=False)
