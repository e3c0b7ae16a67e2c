"""Problems of acceptances in answers: shortfalls of a tool in use that somebody accepts for a time."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase

_DAY = date(2026, 6, 5)
_EARLIER = date(2026, 5, 20)
_ID = "infrastructure.continuity"


@phrase("it is accepted until {until}, before the day of its acceptance ({day})", until=_EARLIER, day=_DAY)
def until_before(*, until: date, day: date) -> None:
    """An acceptance that ends before it begins."""


@phrase("the shortfall of '{question}' is accepted already", question=_ID)
def accepted_twice(*, question: str) -> None:
    """A second acceptance of one shortfall."""


@phrase("a shortfall can be accepted once; remove this one and reach the level instead")
def accept_once() -> None:
    """The rule for acceptances."""


@phrase("the shortfall of '{question}' is accepted already for '{part}'", question=_ID, part="notes")
def accepted_twice_for(*, question: str, part: str) -> None:
    """A second acceptance of one shortfall of a function or a segment."""


@phrase(
    "while '{question}' is short, no gate holds ('{outcome}'); an acceptance does not count",
    question=_ID,
    outcome="suspend",
)
def fails_gates(*, question: str, outcome: str) -> None:
    """An acceptance of a shortfall that nobody can accept."""


@phrase("reach level {level}; remove the acceptance", level=1)
def reach_level(*, level: int) -> None:
    """The way to deal with a shortfall that nobody can accept."""


@phrase("'{question}' has no minimum of safe use; an acceptance has no effect", question=_ID)
def no_minimum(*, question: str) -> None:
    """An acceptance for a question that has no minimum of safe use for the profile."""


@phrase("'{question}' is not asked of each function; the acceptance has no effect", question=_ID)
def no_function(*, question: str) -> None:
    """An acceptance for a function, of a question that is asked once."""


@phrase("'{question}' is not asked of each segment; the acceptance has no effect", question=_ID)
def no_segment(*, question: str) -> None:
    """An acceptance for a segment of the workforce, of a question that is asked once."""


@phrase("'{question}' is asked of each function; the acceptance has no effect for the whole tool", question=_ID)
def needs_function(*, question: str) -> None:
    """An acceptance for the whole tool, of a question that is asked of each function."""


@phrase("'{question}' is asked of each segment; the acceptance has no effect for all of them", question=_ID)
def needs_segment(*, question: str) -> None:
    """An acceptance for all, of a question that is asked of each segment of the workforce."""


@phrase("name one: '{key}: …'", key="function")
def name_part(*, key: str) -> None:
    """The way to correct an acceptance that names no function or segment."""


@phrase("remove it")
def remove_it() -> None:
    """The way to correct an acceptance without effect."""
