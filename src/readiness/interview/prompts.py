"""Prompts of the plain frontend, each repeated until the input is valid."""

from datetime import date

from readiness.errors import ReadinessError
from readiness.interview.question_text import wrap_text
from readiness.interview.terminal_io import LineIO
from readiness.loading.validate_facts import fact_value_hint
from readiness.model.field_types import parse_day
from readiness.model.questionnaire import Fact
from readiness.safe_text import escape_controls
from readiness.saving.changes import check_text
from readiness.view.words import fact_text

_YES_NO = {"y": "true", "yes": "true", "true": "true", "n": "false", "no": "false", "false": "false"}
LEAVE = {"q", "quit", "exit"}


class LeavingError(Exception):
    """The end of the interview: the person leaves, or the input has ended."""


class CancelledError(Exception):
    """The end of a dialog: the person cancels it."""


class Prompts:
    """Prompts on a terminal; lines with control characters are refused with a message."""

    def __init__(self, terminal: LineIO) -> None:
        self._terminal = terminal

    def say(self, text: str) -> None:
        """Print lines; control characters in text from files must be escaped by the caller."""
        self._terminal.say(text)

    @property
    def width(self) -> int:
        """The number of characters that fit on a line."""
        return self._terminal.width

    def line(self, prompt: str, *, hidden: bool = False) -> str:
        """Return the next valid line, `hidden` without echo. Raises LeavingError at the end of the input."""
        while True:
            try:
                line = self._terminal.hear(prompt, hidden=hidden)
                return check_text(line).replace("\t", " ")
            except EOFError:
                raise LeavingError from None
            except ReadinessError as error:
                # The message about a hidden line does not name its characters.
                message = "this text holds a control character" if hidden else error.message
                self._terminal.say(f"Not taken: {message}; {error.hint}.")

    def text(self, prompt: str, *, hidden: bool = False) -> str:
        """Return a line without leading and trailing blanks; it may be empty."""
        return self.line(prompt, hidden=hidden).strip()

    def detail(self, prompt: str) -> str:
        """Return a line as `text` does. Raises CancelledError for `-`."""
        if (text := self.text(prompt)) == "-":
            raise CancelledError
        return text

    def day(self, prompt: str, last: date) -> date | None:
        """Return a day not after `last`, or None for an empty line. Raises CancelledError for `-`."""
        while text := self.detail(prompt):
            day = parse_day(text)
            if day is None:
                self._terminal.say("Write a calendar day as YYYY-MM-DD, such as 2026-06-05.")
            elif day > last:
                self._terminal.say(f"{day} is after the assessment ({last}); correct it, or leave it out.")
            else:
                return day
        return None

    def yes(self, prompt: str, *, hidden: bool = False) -> bool:
        """Return whether the answer is yes."""
        while (said := _YES_NO.get(self.text(prompt, hidden=hidden).lower())) is None:
            self._terminal.say("Answer y or n.")
        return said == "true"

    def fact(self, fact: Fact, number: int, of: int, now: str = "") -> str:
        """Return the value of a fact; empty for Enter, `s` to skip the rest, `-` to remove the value.

        Raises LeavingError for q.
        """
        self._terminal.say("\n" + wrap_text(f"{number} of {of}: {fact.prompt}", self._terminal.width, "", "  "))
        for place, choice in enumerate(fact.choices, 1):
            self._terminal.say(escape_controls(f"  {place}  {choice}"))
        how = {"yes-no": "y or n", "number": "a number"}.get(fact.type) or f"1-{len(fact.choices)}"
        enter = f"now {escape_controls(fact_text(now))}, Enter keeps it, - takes it out" if now else "Enter skips"
        while said := self.text(f"{escape_controls(fact.id)} [{how}; {enter}] "):
            if said.lower() in LEAVE:
                raise LeavingError
            value = _parse_fact(fact, said)
            if said == "s" or (said == "-" and now) or not fact_value_hint(fact, value):
                return value
            self._terminal.say(f"Answer {how}; {enter}, s skips the rest, q leaves.")
        return ""


def _parse_fact(fact: Fact, said: str) -> str:
    """Return the value that an input means: `true` for `y`, a choice for its number."""
    if fact.type == "yes-no":
        return _YES_NO.get(said.lower(), said)
    if fact.type == "choice" and said.isascii() and said.isdigit() and 0 < int(said[:4]) <= len(fact.choices):
        return fact.choices[int(said[:4]) - 1]
    return said
