"""Remarks on an XLSForm that became a pack: what no pack has, and what was read in another way."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("no list or no name of a choice; left out")
def no_choice() -> None:
    """A remark on rows of the sheet choices."""


@phrase("no level, since every question can be answered so; left out")
def not_a_level() -> None:
    """A remark on rows of the sheet choices, such as 'not applicable' and 'I do not know'."""


@phrase("a group inside four others; its questions are in the fourth")
def deep_group() -> None:
    """A remark on rows of the sheet survey."""


@phrase("a repeat is read as a group")
def repeat() -> None:
    """A remark on rows of the sheet survey."""


@phrase("type {type} is no choice of a level; left out", type="text")
def other_type(*, type: str) -> None:  # noqa: A002 - the name of the column
    """A remark on rows of the sheet survey."""


@phrase("{name} decides what is asked, so it is a fact and no question", name="has_vendor")
def became_fact(*, name: str) -> None:
    """A remark on rows of the sheet survey."""


@phrase("an answer in words is no level; the choice 'other' is left out")
def or_other() -> None:
    """A remark on rows of the sheet survey."""


@phrase(
    "{number} choice of {fact} was changed to be a value: {text} is now {value}",
    "{number} choices of {fact} were changed to be values: {text} is now {value}",
    by="number",
    number=2,
    fact="size",
    text=quoted(text="large_hospital"),
    value="large-hospital",
)
def choices_changed(*, number: int, fact: str, text: Statement, value: str) -> None:
    """A line on the choices of a fact with signs that no value has; one of them is the example."""


@phrase("no label; left out")
def no_label() -> None:
    """A remark on rows of the sheet survey."""


@phrase("the condition {text} is left out: the question is always asked", text=quoted(text="${age} > 3"))
def condition_left_out(*, text: Statement) -> None:
    """A warning about a row of the sheet survey."""


@phrase("a pack knows one form, $NAME = 'VALUE' with the name in braces, of a question with one choice further up")
def write_condition() -> None:
    """A hint below a condition that was left out."""
