"""Prompts of the plain frontend, each repeated until the input is valid."""

from collections.abc import Callable, Iterable
from datetime import date

from readiness.errors import ReadinessError
from readiness.interview.fact_text import fact_name, fact_value
from readiness.interview.terminal_io import LineIO, ListIO
from readiness.interview.text_layout import wrap_text
from readiness.interview.written_dates import parse_day
from readiness.loading.validate_facts import fact_value_hint, typed_value
from readiness.model import field_types
from readiness.model.questionnaire import Fact
from readiness.safe_text import escape_controls
from readiness.saving.changes import check_text
from readiness.statements import interview_facts as facts
from readiness.statements import interview_prompts as statements
from readiness.statements import interview_refusals as refusals
from readiness.statements import written_dates as dates
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say

_YES_NO = {"y": "true", "yes": "true", "true": "true", "n": "false", "no": "false", "false": "false"}
LEAVE = {"q", "quit", "exit"}


class LeavingError(Exception):
    """The end of the interview: the person leaves, or the input has ended."""


class CancelledError(Exception):
    """The end of a dialog: the person cancels it."""


class Prompts:
    """Prompts on a terminal; lines with control characters are refused with a message."""

    def __init__(self, terminal: LineIO, today: Callable[[], date] = date.today) -> None:
        self._terminal, self._today = terminal, today

    def tell(self, said: Words, first: str = "", rest: str = "") -> None:
        """Print a text, wrapped; its first line begins with `first`, all others with `rest`."""
        self._terminal.say(wrap_text(said, self._terminal.width, first, rest))

    def options(self, choices: Iterable[str]) -> None:
        """Print choices with numbers from 1."""
        rows = list(choices)
        for place, choice in enumerate(rows, 1):
            self.tell(choice, *numbered(place, len(rows)))

    @property
    def width(self) -> int:
        """The cells of a line."""
        return self._terminal.width

    def gap(self) -> None:
        """Print an empty line."""
        self._terminal.say()

    def line(self, prompt: Words, *, hidden: bool = False, is_list: bool = False) -> str:
        """Return the next valid line, `hidden` without echo. Raises LeavingError at the end of the input.

        With `is_list`, several lines that are pasted may come as one with semicolons.
        """
        while True:
            asked = f"{escape_controls(say(prompt))} "
            try:
                line = self._terminal.hear_list(asked) if is_list else self._terminal.hear(asked, hidden=hidden)
                return check_text(line).replace("\t", " ")
            except EOFError:
                raise LeavingError from None
            except ReadinessError as error:
                # The message about a hidden line does not name its characters.
                why = refusals.control_character() if hidden else error.message
                self.tell(refusals.not_taken(why=why, hint=error.hint))

    def listed(self, prompt: Words, listed: Callable[[str], str]) -> tuple[str, bool]:
        """Return a line that is typed below a list, and whether the list followed what was typed.

        `listed` returns the list for what is typed so far. Raises LeavingError at the end of the input.
        """
        terminal = self._terminal
        if isinstance(terminal, ListIO):
            try:
                line = check_text(terminal.hear_listed(escape_controls(say(prompt)), listed))
            except EOFError:
                raise LeavingError from None
            return line.strip(), True
        terminal.say(listed(""))
        return self.text(prompt), False

    def text(self, prompt: Words, *, hidden: bool = False) -> str:
        """Return a line without leading and trailing blanks; it may be empty."""
        return self.line(prompt, hidden=hidden).strip()

    def detail(self, prompt: Words) -> str:
        """Return a line as `text` does. Raises CancelledError for `-`."""
        if (text := self.text(prompt)) == "-":
            raise CancelledError
        return text

    def day(self, prompt: Words, last: date = date.max) -> date | None:
        """Return a day not after `last`, or None for an empty line. Raises CancelledError for `-`."""
        while text := self.detail(prompt):
            if day := self.day_meant(text, last):
                return day
        return None

    def day_meant(self, text: str, last: date = date.max) -> date | None:
        """Return the day that a text means, and tell it unless files keep it so; None, with the reason, for none.

        A date without a year is the next such day, or the last where it cannot be after `last`.
        """
        try:
            day = parse_day(text, self._today(), past=last < date.max)
        except ReadinessError as error:
            self.tell(refusals.refused(why=error.message, hint=error.hint))
            return None
        if day > last:
            self.tell(statements.day_too_late(day=day, last=last, typed=day.isoformat()))
            return None
        if field_types.parse_day(text) is None:
            self.tell(dates.understood(text=text, day=day, written=day.isoformat()))
        return day

    def yes(self, prompt: Words, *, hidden: bool = False) -> bool:
        """Return whether the answer is yes."""
        while (said := _yes_or_no(self.text(prompt, hidden=hidden))) is None:
            self.tell(statements.yes_or_no())
        return said == "true"

    def fact(self, fact: Fact, number: int, of: int, now: str = "") -> str:
        """Return the value of a fact; empty for Enter, `s` to skip the rest, `-` to remove the value.

        Raises LeavingError for q.
        """
        self.gap()
        self.tell(facts.question(number=number, total=of, prompt=fact.prompt), rest="  ")
        return self.fact_value(fact, now)

    def fact_value(self, fact: Fact, now: str = "") -> str:
        """Return what is typed for a fact below its question, as `fact` does."""
        self.options(map(fact.said, fact.choices))
        prompt, wrong = _fact_prompts(fact, now)
        while said := self.text(prompt):
            if said.lower() in LEAVE:
                raise LeavingError
            value = _parse_fact(fact, said)
            if said == "s" or (said == "-" and now) or not fact_value_hint(fact, value):
                return value
            self.tell(wrong)
        return ""


def _yes_or_no(said: str) -> str | None:
    """Return `true` or `false` for yes and no in English and in the language of the run, also by the first letter."""
    meant = dict(_YES_NO)
    for word, value in ((say(facts.yes()), "true"), (say(facts.no()), "false")):
        meant.setdefault(word.casefold(), value)
        meant.setdefault(word[:1].casefold(), value)
    return meant.get(said.casefold())


def numbered(place: int | str, most: int) -> tuple[str, str]:
    """Return the beginning of the first line of a row in a list of `most` rows, and that of its other lines."""
    first = f"  {place:>{len(str(most))}}  "
    return first, " " * len(first)


def _fact_prompts(fact: Fact, now: str) -> tuple[Statement, Statement]:
    """Return the prompt for a fact, and the message when what was typed is no value of it."""
    how: Words = f"1-{len(fact.choices)}"
    if fact.type == "yes-no":
        how = facts.yes_or_no()
    elif fact.type == "number":
        how = facts.a_number()
    if not now:
        return facts.prompt(fact=fact_name(fact), how=how), facts.wrong(how=how)
    name, stated = fact_name(fact), fact_value(fact, now)
    return facts.prompt_again(fact=name, how=how, now=stated), facts.wrong_again(how=how, now=stated)


def _parse_fact(fact: Fact, said: str) -> str:
    """Return the value that an input means: `true` for `y`, a choice for its number."""
    if fact.type == "yes-no":
        return _yes_or_no(said) or said
    if fact.type == "choice" and said.isascii() and said.isdigit() and 0 < int(said[:4]) <= len(fact.choices):
        return fact.choices[int(said[:4]) - 1]
    return typed_value(fact, said)
