"""The plain face of an interview: numbered levels and single letters, one line at a time."""

from collections.abc import Callable
from datetime import date
from functools import partial

from readiness.errors import InvalidFilesError, ReadinessError
from readiness.interviewing.asking import Asking, LeavingError
from readiness.interviewing.keeping import Keeper, Overlap
from readiness.interviewing.question_text import heading, open_text, question_text, spoken_answer, wrapped
from readiness.interviewing.session import Session
from readiness.interviewing.terminal import Terminal
from readiness.model.answers import State
from readiness.safe_text import visible
from readiness.saving.answers_file import AnswersFile

HELP = """\
  {levels}        answer with that level and go on
  u          unknown: nobody in the room knows
  x          not applicable: asks why, and who approves
  n TEXT     add a line to the note; n - removes the note
  e          add evidence: title, date, location
  m          state the measured figure, where the question has one
  c          clear the answer; note and evidence stay
  b, s       back to the question before; skip to the next
  g CODE     go to a question, such as g {code}
  l          list the open questions
  Enter      show this question again
  q          leave; every answer is saved as soon as it is given"""


class PlainInterview:
    """Asks the questions of an answers file, and saves every answer at once."""

    def __init__(self, file: AnswersFile, terminal: Terminal, target: str | None = None) -> None:
        self._terminal = terminal
        self._asking = Asking(terminal)
        keeper = Keeper(file, self._replaces, lambda text: terminal.say(visible(text)))
        self.session = Session(file.pack, file.answers, keeper.save, target)
        self._commands: dict[str, Callable[[str], bool]] = {
            "u": self._unknown, "x": self._not_applicable, "n": self._note, "e": self._evidence, "m": self._measured,
            "c": self._clear, "b": self._back, "s": self._skip, "g": self._go, "l": self._list, "?": self._help,
        }  # fmt: skip

    def run(self) -> None:
        """Ask until the person leaves or the input ends."""
        try:
            self._begin()
            self._facts()
            shows = True
            while True:
                if shows:
                    self._show()
                shows = self._obey(self._asking.line(self._prompt()))
        except LeavingError:
            return

    def _begin(self) -> None:
        header = self.session.answers.assessment
        answered, asked = self.session.coverage
        self._terminal.title(f"{header.organization}: {header.use_case}, {header.date}")
        self._terminal.say(f"{answered} of {asked} questions answered. Every answer is saved at once.")
        self._terminal.say("Type ? for help, q to leave.")

    def _facts(self) -> None:
        """Ask for the facts of the profile that are missing, before the questions they decide about."""
        missing = self.session.facts_missing
        if missing:
            self._terminal.say("\nFirst, some facts that decide what is asked. Enter skips one, s skips the rest.")
        for number, fact in enumerate(missing, 1):
            value = self._asking.fact(fact, number, len(missing))
            if value == "s":
                return
            if value and self._try(partial(self.session.state_fact, fact, value)):
                self._terminal.say(visible(f"saved: {fact.id} is {value}"))

    def _show(self) -> None:
        question = self.session.current
        self._terminal.say(f"\n{heading(self.session)}")
        self._terminal.title(f"{question.code}  {question.title}\n")
        self._terminal.say(question_text(self.session, self._terminal.width) + "\n")

    def _prompt(self) -> str:
        levels = self.session.pack.rubric.level_named
        measure = "m " if self.session.pack.rubric.questions[self.session.current.id].measure else ""
        code = visible(self.session.current.code)
        return f"{code}: level {min(levels)}-{max(levels)} (or u x n e {measure}b s g l ? q) "

    def _obey(self, line: str) -> bool:
        """Do what a line says; True when a question is to be shown after it."""
        word, _, rest = line.strip().partition(" ")
        if not word:
            return True
        if word.isascii() and word.isdigit() and not rest:
            return self._level(int(word[:9]))
        if word in {"q", "Q", "quit", "exit"}:
            raise LeavingError
        command = self._commands.get(word.lower())
        if command:
            return command(rest.strip())
        if word.casefold() in {code.casefold() for code in self.session.pack.questionnaire.by_code}:
            return self._go(word)
        self._terminal.say(wrapped(f"'{line.strip()[:40]}' is not a command here; ? lists them.", self._terminal.width))
        return False

    def _try(self, change: Callable[[], None]) -> bool:
        """Make a change; when it cannot be made or saved, say why, and that nothing was saved."""
        try:
            change()
        except InvalidFilesError as error:
            for problem in error.problems[:5]:
                self._complain(f"{problem.message}", problem.hint)
        except ReadinessError as error:
            self._complain(error.message, error.hint)
        else:
            return True
        return False

    def _complain(self, message: str, hint: str) -> None:
        text = f"NOT saved: {message}{f' ({hint})' if hint else ''}"
        self._terminal.say(wrapped(text, self._terminal.width, "", "  "))

    # Answers

    def _level(self, level: int) -> bool:
        return self._answered(lambda: self.session.answer(level))

    def _unknown(self, _: str) -> bool:
        return self._answered(self.session.unknown)

    def _not_applicable(self, reason: str) -> bool:
        reason = reason or self._asking.text("Why does it not apply? (Enter to cancel) ")
        approver = self._asking.text("Who approves that? (Enter to cancel) ") if reason else ""
        if not approver:
            return False
        return self._answered(lambda: self.session.not_applicable(reason, approver))

    def _answered(self, change: Callable[[], None]) -> bool:
        """Answer, say so once it is saved, and go on: to the next open question, or just to the next."""
        if not self._try(change):
            return False
        self._terminal.say(wrapped(self._saved(), self._terminal.width, "", "  "))
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
            text += f" {score.because.partition('. ')[2]}"
        return text

    def _all_answered(self) -> bool:
        if self.session.next():
            return True
        self._terminal.say("That was the last question, and every question is answered. q leaves; b and g go back.")
        return False

    # What goes with an answer

    def _note(self, text: str) -> bool:
        old = self.session.said(self.session.current).note or ""
        text = text or self._asking.text("Add to the note: " if old else "Note: ")
        if not text:
            return False
        new = "" if text == "-" else f"{old}\n{text}".strip("\n")
        return self._kept(lambda: self.session.note(new), "the note of" if new else "no note for")

    def _evidence(self, title: str) -> bool:
        title = title or self._asking.text("What could a third person look at? Title (Enter to end): ")
        while title:
            day = self._asking.day("Its date, YYYY-MM-DD (without one it counts for nothing): ", self._last_day)
            location = self._asking.text("Where is it? ")
            self._kept(partial(self.session.evidence, title, day, location), self._evidence_for())
            title = self._asking.text("More evidence? Title (Enter to end): ")
        return False

    def _evidence_for(self) -> str:
        level = self.session.said(self.session.current).level
        return f"evidence for level {level} of" if level is not None else "evidence for the level still to be chosen of"

    def _measured(self, value: str) -> bool:
        measure = self.session.pack.rubric.questions[self.session.current.id].measure
        if measure is None:
            self._terminal.say("This question has no figure; put it into the note (n).")
            return False
        value = value or self._asking.text(f"Figure in {visible(measure.unit)} (Enter to cancel): ")
        if not value:
            return False
        day = self._asking.day(f"Measured when, YYYY-MM-DD (Enter for {self._last_day}): ", self._last_day)
        return self._kept(lambda: self.session.measured(value, day or self._last_day), "the figure of")

    def _clear(self, _: str) -> bool:
        return self._kept(self.session.clear, "no answer for")

    def _kept(self, change: Callable[[], None], what: str) -> bool:
        if self._try(change):
            self._terminal.say(wrapped(f"saved: {what} {self.session.current.code}.", self._terminal.width, "", "  "))
        return False

    @property
    def _last_day(self) -> date:
        return self.session.answers.date

    # Getting about

    def _back(self, _: str) -> bool:
        if not self.session.back():
            self._terminal.say("This is the first question.")
            return False
        return True

    def _skip(self, _: str) -> bool:
        if not self.session.next():
            still = len(self.session.open)
            self._terminal.say(f"This is the last question; {still} still open. l lists them, q leaves.")
            return False
        return True

    def _go(self, name: str) -> bool:
        name = name or self._asking.text("Go to which question? Code: ")
        try:
            if name:
                self.session.jump(name)
        except ReadinessError as error:
            self._terminal.say(wrapped(f"{error.message}; {error.hint}", self._terminal.width))
            return False
        return bool(name)

    def _list(self, _: str) -> bool:
        for line in open_text(self.session, self._terminal.width):
            self._terminal.say(line)
        return False

    def _help(self, _: str) -> bool:
        levels = self.session.pack.rubric.level_named
        shown = f"{min(levels)}-{max(levels)}"
        self._terminal.say(visible(HELP.format(levels=shown, code=self.session.current.code)))
        return False

    def _replaces(self, overlap: Overlap) -> bool:
        """Ask which of two changes to the same thing is kept."""
        for whose, value in (("In the file now", overlap.theirs), ("Yours", overlap.mine)):
            self._terminal.say(wrapped(f"{whose}: {_in_words(value)}", self._terminal.width, "", "  "))
        return self._asking.yes("Replace what is in the file by yours? (y or n) ")


def _in_words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_in_words(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return " and ".join(_in_words(inner) for inner in value)
    return "nothing" if value is None else str(value)
