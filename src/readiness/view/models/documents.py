"""Models of the documents in the register of evidence."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement
from readiness.statements.values import Level
from readiness.view.models.parts import NamedView, StateView


class ProofView(NamedTuple):
    """A question whose answer names a document as evidence."""

    question: NamedView
    part: str | None
    """The title of the function, segment or site that it is answered for; None for the whole tool."""
    level: Level | None
    """The level that the document supports."""
    at: str | None
    """The place in the document."""
    state: StateView


class DocumentView(NamedTuple):
    """A document of the register, with what it proves."""

    number: int
    """Its number in the register, as `[E3]` beside an answer names it."""
    id: str
    title: str
    until: date | None
    """The first day after which it no longer counts for one of its questions; None where it does not lapse."""
    date: date | None
    age: Statement | None
    """Age on the day of the assessment, as in `4 months old`."""
    location: str | None
    link: str | None
    """The location if it is a web address that is safe to link, else None."""
    sha256: str | None
    """The digest of the file at its location."""
    reviewed_by: str | None
    """The second person who looked at it; it counts for nothing by itself."""
    state: StateView
    proves: tuple[ProofView, ...]
    """The questions that name it; none for a document that nothing names."""
    events: tuple[str, ...]
    """The ids of the events that were closed with it."""
