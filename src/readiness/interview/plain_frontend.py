"""The plain frontend of an interview: numbered levels, letters and words, one line at a time."""

import sys
from collections.abc import Callable
from contextlib import nullcontext
from typing import TYPE_CHECKING

from readiness.errors import ReadinessError, WriteError
from readiness.interview.agenda_rows import PRESENT, present_rows
from readiness.interview.commands import command_letter, help_text, takes_text
from readiness.interview.conflict_resolution import ConflictResolver
from readiness.interview.dialogs import make_dialogs
from readiness.interview.live_scores import LiveScore, last_change, live_scores
from readiness.interview.options import InterviewOptions
from readiness.interview.pace import Pace
from readiness.interview.position_text import coverage_statement, position_line
from readiness.interview.prompts import CancelledError, LeavingError, Prompts
from readiness.interview.question_text import presenter_text, question_text
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.start_prompts import begin
from readiness.interview.terminal_io import Terminal, is_terminal
from readiness.interview.text_layout import pad, widest, wrap_text
from readiness.interview.vote_commands import BLIND
from readiness.model.answer import State
from readiness.safe_text import escape_controls
from readiness.saving.answers_file import AnswersFile
from readiness.statements import agenda as agenda_said
from readiness.statements import interview_phones as phones_said
from readiness.statements import interview_prompts as prompts
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements import interview_status as statements
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say
from readiness.view.depth_said import depth_said

if TYPE_CHECKING:
    from readiness.interview.plain_phones import PlainPhones

_AROUND = 5
"""Screen lines reserved for the text above and below a question."""


class PlainInterview:
    """An interview in plain lines that saves every answer at once."""

    def __init__(self, file: AnswersFile, terminal: Terminal, options: InterviewOptions) -> None:
        self._terminal = terminal
        self._asking = Prompts(terminal, lambda: options.clock.today)
        self._attempts = SaveAttempts(terminal, self._asking)
        self._keeper = ConflictResolver(file, self._attempts)
        self.session = session = Session(file.pack, file.answers, self._keeper.save, options.target, options.only)
        session.shared_documents = lambda: file.contents.shared_documents
        self._pace = Pace(options.clock.seconds, options.timer)
        self._presents, self._shows_scores = options.presenter, False
        self._phones = _plain_phones(session, options, self._asking, terminal)
        run = make_dialogs(session, terminal, self._asking, self._attempts, self._pace, options)
        self._answering, self._facts, self._moves, self._carry = run.answering, run.facts, run.moves, run.carry
        self._options, self._room = options, options.room_clock(session)
        self._commands: dict[str, Callable[[str], bool | None]] = {
            "": run.moves.enter, ">": run.moves.next, "b": run.moves.back, "o": run.moves.open, "g": run.moves.go,
            "/": run.moves.find, "l": run.moves.map, "u": self._then_scores(run.answering.unknown),
            "x": self._then_scores(run.answering.not_applicable), "c": self._then_scores(run.answering.clear),
            "f": run.parking.flag, "z": run.answering.undo, "n": run.details.note, "e": run.details.evidence,
            "m": run.details.measured, "a": run.details.done_late, "v": run.votes.vote, "w": run.votes.who,
            "t": run.work.remedy, "i": run.work.progress, "p": self._correct_facts, "s": self._scores,
            "r": run.events.event, "k": self._agenda, "h": self._present, "j": self._join,
            "d": self._show_all, "?": self._help,
        }  # fmt: skip

    def run(self) -> None:
        """Ask questions until the person leaves or the input ends."""
        with self._options.phones.in_thread() if self._options.phones else nullcontext():
            self._run()

    def _run(self) -> None:
        try:
            shows, piped = True, self._begin()
            while True:
                if shows:
                    self._show()
                line = piped or self._asking.line(self._prompt())
                piped = ""
                try:
                    shows = self._obey(line)
                except CancelledError:
                    shows = False
                    self._attempts.tell(refusals.nothing_changed())
        except LeavingError:
            return

    def unsaved(self) -> list[Words]:
        """Return the changes that are not in the file, after writing a file that is gone again."""
        lost: list[Words] = [saved.not_saved(what=what) for what in self._attempts.unsaved]
        try:
            self._keeper.restore()
        except (WriteError, ReadinessError) as error:
            lost.append(error.message)
        return lost

    def _begin(self) -> str:
        """Print the header and ask the start questions; return a piped line that is meant for the first question."""
        header = self.session.answers.assessment
        sitting = statements.sitting(organization=header.organization, use_case=header.use_case, day=header.date)
        self._terminal.title(say(sitting))
        self._asking.tell(statements.begins())
        if self.session.only.name == "core":
            self._asking.tell(statements.screening())
        elif depth := depth_said(self.session.pack, self.session.answers, self.session.scorecard):
            self._asking.tell(depth)
        if self._phones:
            self._phones.begin()
        typed = is_terminal(sys.stdin)
        piped = begin(self.session, self._facts, self._carry, self._asking, self._attempts, typed=typed)
        if self.session.walks_open:
            self._asking.tell(statements.resumed(code=self.session.current.code))
        self._asking.tell(statements.coverage(answered=coverage_statement(self.session)))
        return piped

    def _show(self) -> None:
        question, width, height = self.session.current, self._terminal.width, self._terminal.height
        if self._pace.at(question.code):
            self._options.keep_place(question.code)
        if lost := self.session.forfeited():
            self._attempts.tell(lost)
        self._terminal.say(f"\n{wrap_text(position_line(self.session, self._pace, self._room), width)}")
        self._terminal.title(f"{question.code}  {question.title}\n")
        most = None if height is None else height - _AROUND
        shown = presenter_text(self.session, width) if self._presents else question_text(self.session, width, most)
        self._terminal.say(shown + "\n")
        if self._shows_scores:
            self._say_scores()
        if self._phones:
            self._phones.show()

    def _show_all(self, _: str) -> bool:
        self._terminal.title(f"\n{self.session.current.code}  {self.session.current.title}\n")
        self._terminal.say(question_text(self.session, self._terminal.width, whole=True) + "\n")
        return False

    def _prompt(self) -> Statement:
        facets, code, levels = self.session.pack.rubric.facets, self.session.current.code, self._answering.levels
        is_open = self.session.state_of(self.session.current) is State.UNANSWERED
        if facets:
            prompt = prompts.facet_levels if is_open else prompts.facet_levels_again
            return prompt(code=code, facets=tuple(facets.titles), levels=levels)
        return prompts.level(code=code, levels=levels) if is_open else prompts.level_again(code=code, levels=levels)

    def _obey(self, line: str) -> bool:
        """Run the command in a line; return True when a question is to be shown next."""
        line = line.strip()
        if line[:1] == "/":
            return bool(self._commands["/"](line[1:].strip()))
        word, _, rest = line.partition(" ")
        rest = rest.strip()
        if line.casefold() == "not applicable":
            word, rest = "x", ""
        if word == "V" and not rest:
            rest = BLIND
        name = command_letter(word)
        if name == "q" and not rest:
            self._moves.end()
        # A command letter takes precedence over a level whose id is the same letter.
        if (name not in self._commands or rest) and (levels := self._answering.as_levels(line)):
            return self._then_scores(lambda _: self._answering.said(levels))("")
        if (command := self._commands.get(name)) and (not rest or takes_text(name)):
            return bool(command(rest))
        if self.session.pack.questionnaire.question_called(word):
            return bool(self._commands["g"](word))
        is_secret = self.session.ballots.count  # a late vote must not be repeated
        self._attempts.tell(refusals.that_no_command() if is_secret else refusals.no_command(text=line[:40]))
        return False

    # Commands of this frontend

    def _correct_facts(self, name: str) -> bool:
        """Change a fact, and show the current question."""
        self._facts.correct(name)
        self._asking.tell(statements.coverage(answered=coverage_statement(self.session)))
        return True

    def _then_scores(self, answer: Callable[[str], None]) -> Callable[[str], bool]:
        """Return a command that answers, and then prints the scores when they are switched on."""

        def then(text: str) -> bool:
            answer(text)
            if self._shows_scores:
                self._say_scores()
            return False

        return then

    def _scores(self, _: str) -> bool:
        self._shows_scores = not self._shows_scores
        if self._shows_scores:
            self._say_scores()
        else:
            self._asking.tell(statements.scores_hidden())
        return False

    def _say_scores(self) -> None:
        rows = live_scores(self.session, 0)
        longest = widest(say(row.title) for row in rows)
        for row in rows:
            title = pad(escape_controls(say(row.title)), longest)
            self._asking.tell(_score_statement(row), f"  {title}  ", "      ")
        for sentence in last_change(self.session):
            self._attempts.tell(sentence)

    def _agenda(self, _: str) -> bool:
        """Print the agenda, with a sign at the present row."""
        if self._room is None:
            self._attempts.refuse(agenda_said.no_agenda())
            return False
        for row in present_rows(self._room, self.session):
            sign = PRESENT if row.is_present else " "
            self._asking.tell(row.title, f"{sign} {row.time}  {pad(say(row.done), 6)}")
        return False

    def _present(self, _: str) -> bool:
        self._presents = not self._presents
        return True

    def _join(self, how: str) -> bool:
        if self._phones:
            return self._phones.join(how)
        self._attempts.tell(phones_said.off())
        return False

    def _help(self, _: str) -> bool:
        self._terminal.say(help_text(self._answering.levels, self._terminal.width))
        return False


def _plain_phones(
    session: Session, options: InterviewOptions, asking: Prompts, terminal: Terminal
) -> "PlainPhones | None":
    """Return the lines about phones; None without phones."""
    if options.phones is None:
        return None
    from readiness.interview.plain_phones import PlainPhones  # noqa: PLC0415 - phones load a server

    return PlainPhones(session, options.phones, asking, terminal)


def _score_statement(row: LiveScore) -> Statement:
    score = statements.score_changed(now=row.shown, change=row.change) if row.change else row.shown
    if row.met is None:
        return statements.score(score=score, claimed=row.claimed, covered=row.covered)
    return statements.score_and_met(score=score, claimed=row.claimed, met=row.met, covered=row.covered)
