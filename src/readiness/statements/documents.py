"""Words about documents in the register of evidence: in the report, and in their list."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Level, Named

_DAY = date(2026, 5, 1)
_CODE = "DATA-03"


@phrase("[E{number}]", number=3)
def document_mark(*, number: int) -> None:
    """The number of a document, as an answer names it."""


@phrase(
    "Each document is listed once; answers name it by its number. A second person's review counts for nothing by itself."
)
def about_register() -> None:
    """Above the list of documents."""


@phrase("No.")
def number_head() -> None:
    """The head of the column with the numbers of documents."""


@phrase("Document")
def document_head() -> None:
    """The head of the column with titles and places of documents."""


@phrase("Proves")
def proves_head() -> None:
    """The head of the column with the questions that name a document."""


@phrase("Counts until")
def until_head() -> None:
    """The head of the column with the last days of documents."""


@phrase("Reviewed by")
def reviewed_by_head() -> None:
    """The head of the column with the second person who looked at a document."""


@phrase("does not lapse")
def never() -> None:
    """In place of the last day of a document."""


@phrase("named by no answer")
def unused() -> None:
    """In place of what a document proves."""


@phrase("{question} level {level}", question=_CODE, level=2)
def proof(*, question: str, level: Level) -> None:
    """A question that a document is evidence for, by its code, in a list."""


@phrase("{question} level {level} ({part})", question=_CODE, level=2, part="North campus")
def proof_of_part(*, question: str, level: Level, part: str) -> None:
    """The same, for a function, segment or site."""


@phrase("{question}", question=_CODE)
def proof_without_level(*, question: str) -> None:
    """A question without a level that a document is evidence for, by its code, in a list."""


@phrase("closing of {event}", event="E-1")
def closing(*, event: str) -> None:
    """An event that was closed with a document, in a list of what it proves."""


_PROOFS = (proof(question=_CODE, level=2), proof(question="SEC-01", level=3))


@phrase("proves: {proofs}", proofs=_PROOFS)
def proves(*, proofs: tuple[Statement, ...]) -> None:
    """A line below a document in a list."""


@phrase("{document}; {location}", document="Pilot report, May 1, 2026", location="docs/pilot.pdf")
def kept_at(*, document: Words, location: str) -> None:
    """A document with the place where it is kept."""


@phrase("{title}, {day}", title="Pilot report", day=_DAY)
def made_on(*, title: str, day: date) -> None:
    """A document with the day it was made."""


@phrase("{title}, no date: it supports no level", title="Pilot report")
def undated(*, title: str) -> None:
    """A document without a date."""


@phrase("counts until {day}", day=_DAY)
def counts_until(*, day: date) -> None:
    """A line below a document in a list: the first day after which it no longer counts for a question."""


@phrase("counted until {day}", day=_DAY)
def counted_until(*, day: date) -> None:
    """A line below a document that no longer counts."""


@phrase("reviewed by {who}", who="CMIO")
def reviewed_by(*, who: str) -> None:
    """A line below a document in a list."""


@phrase("no answer names it")
def unused_line() -> None:
    """A remark below a document in a list."""


@phrase("Levels that need evidence and have none:")
def missing() -> None:
    """The heading above the questions whose level needs evidence."""


@phrase("{question}: level {level}", question=Named("question", "data.live-records", "DATA-01 Live records"), level=2)
def missing_at(*, question: Named, level: Level) -> None:
    """A question whose level needs evidence and has none."""


@phrase("Every level that needs evidence has some.")
def nothing_missing() -> None:
    """Below the list of documents, where no evidence is missing."""


@phrase(
    "The register holds no document. Put one into it: readiness record evidence {path} ID --title TITLE",
    path="answers.yaml",
)
def no_documents(*, path: str) -> None:
    """In place of the list of documents."""
