"""The rows of a table that wait for the appendix, and how the slides with them are titled."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, TypeAlias

from readiness.slides.table_grid import TableColumn, TableRow
from readiness.statements import slide_parts
from readiness.statements.statement import Statement, Words

RowsTitles: TypeAlias = Callable[[int, int], Iterable[Words]]
"""The titles of a slide with the rows from a first to a last one of a table, counted from 1; the longest first."""


class RowKind(NamedTuple):
    """The words for the rows of a table: all of them, and some of them."""

    all: Callable[..., Statement]
    some: Callable[..., Statement]

    def rows(self, first: int, last: int, whole: int) -> Statement:
        """Return which rows of a table a slide has, counted from 1."""
        if (first, last) == (1, whole):
            return self.all(number=whole)
        return self.some(number=last - first + 1, first=first, last=last, whole=whole)


STEPS = RowKind(slide_parts.steps, slide_parts.steps_from)
DECISIONS = RowKind(slide_parts.decisions, slide_parts.decisions_from)
QUESTIONS = RowKind(slide_parts.questions, slide_parts.questions_from)
GAPS = RowKind(slide_parts.gaps, slide_parts.gaps_from)
DATES = RowKind(slide_parts.dates, slide_parts.dates_from)
VERDICTS = RowKind(slide_parts.verdicts, slide_parts.verdicts_from)
EVENTS = RowKind(slide_parts.events, slide_parts.events_from)
FINDINGS = RowKind(slide_parts.findings, slide_parts.findings_from)


class RestOfTable(NamedTuple):
    """The rows of a table that go into the appendix, and the text box that will name their slide."""

    name: Statement
    columns: tuple[TableColumn, ...]
    rows: Sequence[TableRow]
    foot: Any
    titles: RowsTitles
    notes: Sequence[Words] = ()
    most: int = 3
    """The slides for these rows, at most; the rows beyond them are counted."""
    before: int = 0
    """The number of rows on the slide of the text box; 0 if all are in the appendix."""

    @property
    def is_continued(self) -> bool:
        """True if the first rows are on the slide of the text box."""
        return self.before > 0

    @property
    def number(self) -> int:
        """The number of rows, without headings between them."""
        return number_of_rows(self.rows)


def number_of_rows(rows: Iterable[TableRow]) -> int:
    """Return the number of rows, without headings between them."""
    return sum(not row.is_heading for row in rows)


def named_rows(name: Words, whole: int) -> RowsTitles:
    """Return titles that name the table and count its rows."""

    def titles(first: int, last: int) -> Iterable[Words]:
        return [slide_parts.rows_from(name=name, first=first, last=last, whole=whole)]

    return titles
