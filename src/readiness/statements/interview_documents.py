"""Words of the interview about documents of the register."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase

_NAME, _TITLE = "pilot-report", "Pilot report"


@phrase("{title}, {day} ({name})", name=_NAME, title=_TITLE, day=date(2026, 5, 1))
def document(*, name: str, title: str, day: date) -> None:
    """A document in the list to choose from; the name is its id."""


@phrase("{title}, no date ({name})", name=_NAME, title=_TITLE)
def undated(*, name: str, title: str) -> None:
    """A document without a date in the list to choose from."""


@phrase("{number} more", number=3)
def more(*, number: int) -> None:
    """Below the first documents of the list."""


@phrase("a new document")
def a_new_one() -> None:
    """The last line of the list."""


@phrase("Which document? Enter takes the first, a number another, letters narrow the list; + adds one, Esc or - ends:")
def which() -> None:
    """The prompt below the list of documents."""


@phrase(
    "Which document? Enter takes the first, a number another, letters narrow the list; + adds one, - removes the last piece:"
)
def which_or_remove() -> None:
    """The prompt below the list of documents where the answer has evidence already."""


@phrase("Type a number up to {number}.", number=4)
def no_number(*, number: int) -> None:
    """Said about a number that no document of the list has."""


@phrase("No document has '{text}' in its title or id.", text="pliot")
def none_like(*, text: str) -> None:
    """Said about letters that fit no document."""


@phrase("document '{title}' for {code}", title=_TITLE, code="DATA-01")
def naming(*, title: str, code: str) -> None:
    """A change that could not be saved: a document named as evidence, in a list."""


@phrase("new document '{title}'", title=_TITLE)
def adding(*, title: str) -> None:
    """A change that could not be saved: a new document of the register, in a list."""


@phrase("{title} is evidence for {code}.", title=_TITLE, code="DATA-01")
def named(*, title: str, code: str) -> None:
    """Said once a document is named as evidence."""


@phrase("{title} is in the register as {name}.", title=_TITLE, name=_NAME)
def added(*, title: str, name: str) -> None:
    """Said once a new document is in the register."""
