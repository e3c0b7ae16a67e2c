"""The plain face of an interview: numbered levels, letters and words, one line at a time."""

import time
from collections.abc import Callable
from functools import partial

from readiness.errors import ReadinessError, WriteError
from readiness.interviewing.asking import Asking, LeavingError
from readiness.interviewing.attempting import Attempts
from readiness.interviewing.commands import help_text, letter
from readiness.interviewing.details import Details
from readiness.interviewing.facts import ask_facts
from readiness.interviewing.keeping import Keeper
from readiness.interviewing.live_scores import last_change, live_scores
from readiness.interviewing.moving import Moves
from readiness.interviewing.options import Options
from readiness.interviewing.pace import Pace
from readiness.interviewing.question_text import (
    because_said,
    counted,
    heading,
    presenter_text,
    question_text,
    spoken_answer,
    wrapped,
)
from readiness.interviewing.session import Session
from readiness.interviewing.terminal import Terminal
from readiness.interviewing.voting import Votes
from readiness.model.answers import State
from readiness.model.questionnaire import Fact
from readiness.safe_text import visible
from readiness.saving.answers_file import AnswersFile

_AROUND = 5
"""Lines of a screen that a question shares with what stands above and below it."""


class PlainInterview:
    """Asks the questions of an answers file, and saves every answer at once."""

    def __init__(self, file: AnswersFile, terminal: Terminal, options: Options) -> None:
        self._terminal = terminal
        self._asking = Asking(terminal)
        self._attempts = Attempts(terminal, self._asking)
        self._keeper = Keeper(file, self._attempts)
        self.session = session = Session(file.pack, file.answers, self._keeper.save, options.target, options.only)
        self._pace = Pace(time.monotonic, options.timer)
        self._presents, self._shows_scores = options.presenter, False
        details = Details(session, self._asking, self._attempts)
        moves = Moves(session, terminal, self._asking, self._attempts)
        votes = Votes(session, terminal, self._asking, self._attempts, blind=options.blind)
        self._commands: dict[str, Callable[[str], bool | None]] = {
            "": moves.next, "b": moves.back, "o": moves.open, "g": moves.go, "/": moves.find, "l": moves.map,
            "u": self._unknown, "x": self._not_applicable, "c": self._clear, "f": self._flag, "z": self._undo,
            "n": details.note, "e": details.evidence, "m": details.measured, "a": details.done_late,
            "v": votes.vote, "w": votes.who, "p": self._correct_facts, "s": self._scores,
            "h": self._present, "d": self._show_all, "?": self._help,
        }  # fmt: skip

    def run(self) -> None:
        """Ask until the person leaves or the input ends."""
        try:
            self._begin()
            shows = True
            while True:
                if shows:
                    self._show()
                shows = self._obey(self._asking.line(self._prompt()))
        except LeavingError:
            return

    def unsaved(self) -> list[str]:
        """Return what is not in the file at the end, in words; a file that is gone is written again first."""
        lost = [f"{what} was not saved" for what in self._attempts.unsaved]
        try:
            self._keeper.restore()
        except (WriteError, ReadinessError) as error:
            lost.append(error.message)
        return lost

    def _begin(self) -> None:
        header = self.session.answers.assessment
        self._terminal.title(f"{header.organization}: {header.use_case}, {header.date}")
        self._terminal.say("Every answer is saved at once. Enter goes on, ? is help, q leaves.")
        if self.session.only.name == "core":
            self._terminal.say("These are the questions of the screening set: they can rank, but cannot pass a gate.")
        if self.session.facts_missing:
            self._terminal.say("\nFirst, some facts that decide what is asked. Enter skips one, s skips the rest.")
            self._ask_facts(again=False)
            self.session.resume()
        self._terminal.say(f"{visible(counted(self.session))}.")

    def _ask_facts(self, *, again: bool) -> None:
        session = self.session
        asked, stated = lambda: session.facts_asked, lambda: session.profile
        ask_facts(self._asking, asked, stated, self._keep_fact, again=again)

    def _keep_fact(self, fact: Fact, value: str) -> None:
        said = "not stated" if value == "-" else value
        change = partial(self.session.state_fact, fact, value.removeprefix("-"))
        if self._attempts.make(change, f"the fact {fact.id}: {said}"):
            self._terminal.say(visible(f"saved: {fact.id} is {said}"))

    def _show(self) -> None:
        question, width, height = self.session.current, self._terminal.width, self._terminal.height
        self._pace.at(question.id)
        about = [heading(self.session), self._pace.timer, self._pace.section_left(self.session)]
        self._terminal.say(f"\n{wrapped('; '.join(part for part in about if part), width)}")
        self._terminal.title(f"{question.code}  {question.title}\n")
        most = None if height is None else height - _AROUND
        shown = presenter_text(self.session, width) if self._presents else question_text(self.session, width, most)
        self._terminal.say(shown + "\n")
        if self._shows_scores:
            self._say_scores()

    def _show_all(self, _: str) -> bool:
        self._terminal.title(f"\n{self.session.current.code}  {self.session.current.title}\n")
        self._terminal.say(question_text(self.session, self._terminal.width, whole=True) + "\n")
        return False

    def _prompt(self) -> str:
        facets = self.session.pack.rubric.facets
        what = f"levels of {' and '.join(facets.titles)}" if facets else "level"
        goes_on = "" if self.session.answer_now.state is State.UNANSWERED else "Enter goes on, "
        return visible(f"{self.session.current.code}, {what} {self._levels} ({goes_on}? for help): ")

    @property
    def _levels(self) -> str:
        scale = self.session.scale
        return f"{scale.lowest}-{scale.top}"

    def _obey(self, line: str) -> bool:
        """Do what a line says; True when a question is to be shown after it."""
        line = line.strip()
        if line[:1] == "/":
            return bool(self._commands["/"](line[1:].strip()))
        word, _, rest = line.partition(" ")
        rest = rest.strip()
        if line.casefold() == "not applicable":
            word, rest = "x", ""
        name = letter(word)
        if name == "q" and not rest:
            raise LeavingError
        # A command is not taken for a level that happens to have its name as an id.
        if (name not in self._commands or rest) and (levels := self._as_levels(line)):
            return self._level(levels[0]) if len(levels) == 1 else self._facets(levels)
        if command := self._commands.get(name):
            return bool(command(rest))
        if word.casefold() in {code.casefold() for code in self.session.pack.questionnaire.by_code}:
            return bool(self._commands["g"](word))
        self._attempts.tell(f"'{line[:40]}' is not a command here; ? lists them.")
        return False

    # Answers

    def _as_levels(self, line: str) -> list[int] | None:
        """The levels a line consists of, by number or id: one, or one for each facet, as `2 1` or `2/1`."""
        words = line.replace("/", " ").split()
        ids = {id_.casefold(): level for id_, level in self.session.scale.by_id.items()}
        levels = [int(w[:9]) if w.isascii() and w.isdigit() else ids.get(w.casefold()) for w in words]
        known = [level for level in levels if level is not None]
        if len(known) < len(levels) or (len(levels) > 1 and not self.session.pack.rubric.facets):
            return None
        return known

    def _facets(self, levels: list[int]) -> bool:
        facets = self.session.pack.rubric.facets
        titles = list(facets.titles.values()) if facets else []
        if len(levels) != len(titles) or any(level not in self.session.scale.named for level in levels):
            self._attempts.tell(f"NOT saved: give one level ({self._levels}) for each of: {', '.join(titles)}.")
            return False
        said = ", ".join(f"{title} {level}" for title, level in zip(titles, levels, strict=True))
        return self._answered(lambda: self.session.answer_facets(levels), said)

    def _level(self, level: int) -> bool:
        if level not in self.session.scale.named:
            self._attempts.tell(f"NOT saved: {level} is not a level of the scale ({self._levels}).")
            return False
        return self._answered(lambda: self.session.answer(level), f"level {level}")

    def _unknown(self, _: str) -> bool:
        return self._answered(self.session.unknown, "unknown")

    def _not_applicable(self, reason: str) -> bool:
        if never := self.session.never_not_applicable:
            self._attempts.tell(f"{never}; give a level, or u for unknown.")
            return False
        reason = reason or self._asking.text("Why does it not apply? (Enter to cancel) ")
        approver = self._asking.text("Who approves that? (Enter to cancel) ") if reason else ""
        if not approver or "-" in {reason, approver}:
            self._terminal.say("Nothing changed.")
            return False
        return self._answered(lambda: self.session.not_applicable(reason, approver), "not applicable")

    def _answered(self, change: Callable[[], None], said: str) -> bool:
        """Answer, say so once it is saved, and stay: the room may still be talking."""
        if self._attempts.make(change, f"{self.session.current.code}: {said}"):
            self._attempts.tell(self._saved())
            if self._shows_scores:
                self._say_scores()
        return False

    def _saved(self) -> str:
        """Say what the file now holds, and what the answer counts for while evidence is missing."""
        question, answer = self.session.current, self.session.answer_now
        score = self.session.scorecard.questions[question.id]
        text = f"saved: {question.code} is {spoken_answer(self.session, answer)}."
        if answer.state is State.ANSWERED and score.evidenced != score.claimed:
            text += f" {because_said(self.session)}"
        return text

    def _clear(self, _: str) -> bool:
        code = self.session.current.code
        if self._attempts.make(self.session.clear, f"{code}: no answer"):
            self._attempts.tell(f"saved: no answer for {code}.")
        return False

    def _flag(self, _: str) -> bool:
        code = self.session.current.code
        if self._attempts.make(self.session.flag, f"the flag of {code}"):
            is_on = "on" if self.session.answer_now.flagged else "off"
            self._attempts.tell(f"saved: {code} is {is_on} the parking lot.")
        return False

    def _undo(self, _: str) -> bool:
        undone: list[str | None] = []
        if not self._attempts.make(lambda: undone.append(self.session.undo()), "the undoing"):
            return False
        self._attempts.tell(f"saved: the last change to {undone[0]} is undone." if undone[0] else "Nothing to undo.")
        return bool(undone[0])

    # Around the question

    def _correct_facts(self, _: str) -> bool:
        """Ask for every fact again, with its value, and stay at the question if it is still asked."""
        self._terminal.say("\nThe facts that decide what is asked. Enter keeps one, s keeps the rest.")
        self._ask_facts(again=True)
        self._terminal.say(f"{visible(counted(self.session))}.")
        return True

    def _scores(self, _: str) -> bool:
        self._shows_scores = not self._shows_scores
        if self._shows_scores:
            self._say_scores()
        else:
            self._terminal.say("The scores are hidden.")
        return False

    def _say_scores(self) -> None:
        rows = live_scores(self.session, 0)
        longest = max(len(row.title) for row in rows)
        for row in rows:
            needs = f", next gate needs {row.needed}" if row.needed else ""
            change = f" ({row.change})" if row.change else ""
            said = f"{row.shown}{change} evidenced, {row.claimed} claimed{needs}; {row.covered} answered"
            self._terminal.say(visible(f"  {row.title:<{longest}}  {said}"))
        for sentence in last_change(self.session):
            self._attempts.tell(f"{sentence}.")

    def _present(self, _: str) -> bool:
        self._presents = not self._presents
        return True

    def _help(self, _: str) -> bool:
        self._terminal.say(help_text(self._levels, self._terminal.width))
        return False
