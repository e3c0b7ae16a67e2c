"""Faults of an XLSForm, with their hints: what cannot become a pack as it is."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("the list {of} has the choice {name} already", of=quoted(text="levels"), name=quoted(text="some"))
def choice_twice(*, of: Statement, name: Statement) -> None:
    """A fault of a row of the sheet choices of an XLSForm."""


@phrase("give each choice of a list a name of its own")
def own_choice() -> None:
    """A hint below a choice that a list has twice."""


@phrase("no group is open here")
def no_group() -> None:
    """A fault of a row of the sheet survey of an XLSForm."""


@phrase("the group is not closed")
def open_group() -> None:
    """A fault of a row of the sheet survey of an XLSForm."""


@phrase("write a row 'end group' for each 'begin group'")
def pair_groups() -> None:
    """A hint below a group without its other end."""


@phrase("the list {name} has no two levels", name=quoted(text="levels"))
def no_list(*, name: Statement) -> None:
    """A fault of a row of the sheet survey of an XLSForm."""


@phrase("write its choices in the sheet choices, with this list_name, the lowest first")
def write_list() -> None:
    """A hint below a list that cannot be a scale."""


@phrase("there is no question with one choice and a label")
def no_choice_questions() -> None:
    """A fault of the sheet survey of an XLSForm."""


@phrase("write rows of the type 'select_one LIST'")
def write_choice_questions() -> None:
    """A hint below a survey without a question that has levels."""
