"""The plain face of an interview: numbered levels, letters and words, one line at a time."""

from collections.abc import Callable
from functools import partial

from readiness.errors import ReadinessError, WriteError
from readiness.interviewing.asking import Asking, LeavingError
from readiness.interviewing.attempting import Attempts
from readiness.interviewing.commands import help_text, letter
from readiness.interviewing.details import Details
from readiness.interviewing.facts import ask_facts
from readiness.interviewing.keeping import Keeper
from readiness.interviewing.question_text import (
    because_said,
    counted,
    heading,
    open_text,
    question_text,
    spoken_answer,
)
from readiness.interviewing.session import Session
from readiness.interviewing.terminal import Terminal
from readiness.model.answers import State
from readiness.model.questionnaire import Fact
from readiness.reporting.view.words import count
from readiness.safe_text import visible
from readiness.saving.answers_file import AnswersFile

_AROUND = 5
"""Lines of a screen that a question shares with what stands above and below it."""


class PlainInterview:
    """Asks the questions of an answers file, and saves every answer at once."""

    def __init__(self, file: AnswersFile, terminal: Terminal, target: str | None = None, only: str = "") -> None:
        self._terminal = terminal
        self._asking = Asking(terminal)
        self._attempts = Attempts(terminal, self._asking)
        self._keeper = Keeper(file, self._attempts)
        self.session = Session(file.pack, file.answers, self._keeper.save, target, only)
        details = Details(self.session, self._asking, self._attempts)
        self._details = {"n": details.note, "e": details.evidence, "m": details.measured, "a": details.done_late}
        self._commands: dict[str, Callable[[str], bool]] = {
            "u": self._unknown, "x": self._not_applicable, "c": self._clear, "b": self._back, "s": self._skip,
            "g": self._go, "l": self._list, "f": self._correct_facts, "d": self._show_all, "?": self._help,
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
        self._terminal.say("Every answer is saved at once. Type ? for help, q to leave.")
        if self.session.is_screening:
            self._terminal.say("These are the questions of the screening set: they can rank, but cannot pass a gate.")
        missing = self.session.facts_missing
        if missing:
            self._terminal.say("\nFirst, some facts that decide what is asked. Enter skips one, s skips the rest.")
            self._ask_facts(again=False)
            self.session.resume()
        self._terminal.say(f"{visible(counted(self.session))}.")

    def _ask_facts(self, *, again: bool) -> None:
        session = self.session
        asked, stated = lambda: session.facts_asked, lambda: session.answers.assessment.profile
        ask_facts(self._asking, asked, stated, self._keep_fact, again=again)

    def _keep_fact(self, fact: Fact, value: str) -> None:
        said = "not stated" if value == "-" else value
        change = partial(self.session.state_fact, fact, value.removeprefix("-"))
        if self._attempts.make(change, f"the fact {fact.id}: {said}"):
            self._terminal.say(visible(f"saved: {fact.id} is {said}"))

    def _show(self) -> None:
        question, width, height = self.session.current, self._terminal.width, self._terminal.height
        self._terminal.say(f"\n{heading(self.session)}")
        self._terminal.title(f"{question.code}  {question.title}\n")
        most = None if height is None else height - _AROUND
        self._terminal.say(question_text(self.session, width, most) + "\n")

    def _show_all(self, _: str) -> bool:
        self._terminal.title(f"\n{self.session.current.code}  {self.session.current.title}\n")
        self._terminal.say(question_text(self.session, self._terminal.width, whole=True) + "\n")
        return False

    def _prompt(self) -> str:
        facets = self.session.pack.rubric.facets
        what = f"levels of {' and '.join(facets.titles)}" if facets else "level"
        return visible(f"{self.session.current.code}, {what} {self._levels} (? for help): ")

    @property
    def _levels(self) -> str:
        scale = self.session.scale
        return f"{scale.lowest}-{scale.top}"

    def _obey(self, line: str) -> bool:
        """Do what a line says; True when a question is to be shown after it."""
        word, _, rest = line.strip().partition(" ")
        rest = rest.strip()
        if not word:
            return True
        if line.strip().casefold() == "not applicable":
            word, rest = "x", ""
        name = letter(word)
        if name == "q" and not rest:
            raise LeavingError
        # A command is not taken for a level that happens to have its name as an id.
        if (name not in self._commands or rest) and (levels := self._as_levels(line)):
            return self._level(levels[0]) if len(levels) == 1 else self._facets(levels)
        if detail := self._details.get(name):
            detail(rest)
            return False
        if command := self._commands.get(name):
            return command(rest)
        if word.casefold() in {code.casefold() for code in self.session.pack.questionnaire.by_code}:
            return self._go(word)
        self._attempts.tell(f"'{line.strip()[:40]}' is not a command here; ? lists them.")
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
        """Answer, say so once it is saved, and go on: to the next open question, or just to the next."""
        if not self._attempts.make(change, f"{self.session.current.code}: {said}"):
            return False
        self._attempts.tell(self._saved())
        if not self.session.open:
            return self._all_answered()
        here = self.session.position
        self.session.next_open()
        if self.session.position < here:
            self._terminal.say("That was the last question; back to the first that is still open.")
        return True

    def _saved(self) -> str:
        """Say what the file now holds, and what the answer counts for while evidence is missing."""
        question = self.session.current
        answer = self.session.said(question)
        score = self.session.scorecard.questions[question.id]
        text = f"saved: {question.code} is {spoken_answer(self.session, answer)}."
        if answer.state is State.ANSWERED and score.evidenced != score.claimed:
            text += f" {because_said(self.session)}"
        return text

    def _all_answered(self) -> bool:
        if self.session.next():
            return True
        self._terminal.say("That was the last question, and every question is answered. q leaves; b and g go back.")
        return False

    def _clear(self, _: str) -> bool:
        code = self.session.current.code
        if self._attempts.make(self.session.clear, f"{code}: no answer"):
            self._attempts.tell(f"saved: no answer for {code}.")
        return False

    # Getting about

    def _back(self, _: str) -> bool:
        if not self.session.back():
            self._terminal.say("This is the first question.")
            return False
        return True

    def _skip(self, _: str) -> bool:
        if not self.session.next():
            still = count(len(self.session.open), "question")
            self._terminal.say(f"This is the last one; {still} still open. l lists them, q leaves.")
            return False
        return True

    def _go(self, name: str) -> bool:
        name = name or self._asking.text("Go to which question? Code: ")
        word, _, rest = name.partition(" ")
        name = rest.strip() if letter(word) == "g" else name
        try:
            if name:
                self.session.jump(name)
        except ReadinessError as error:
            self._attempts.tell(f"{error.message}; {error.hint}")
            return False
        return bool(name)

    def _correct_facts(self, _: str) -> bool:
        """Ask for every fact again, with its value, and stay at the question if it is still asked."""
        self._terminal.say("\nThe facts that decide what is asked. Enter keeps one, s keeps the rest.")
        self._ask_facts(again=True)
        self._terminal.say(f"{visible(counted(self.session))}.")
        return True

    def _list(self, _: str) -> bool:
        for line in open_text(self.session, self._terminal.width):
            self._terminal.say(line)
        return False

    def _help(self, _: str) -> bool:
        self._terminal.say(help_text(self._levels, self.session.current.code, self._terminal.width))
        return False
