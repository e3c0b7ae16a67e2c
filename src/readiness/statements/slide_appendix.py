"""Words on the appendix of a deck: its list, and where rows are that it has no slide for."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("Table")
def table_head() -> None:
    """The head of a column: the tables of the appendix."""


@phrase("Rows")
def rows_head() -> None:
    """The head of a column: how many rows of a table the appendix has."""


@phrase("Slides")
def slides_head() -> None:
    """The head of a column: the numbers of the slides with a table."""


@phrase("{line}; {number} more, in the report", line="and 8 more, in the appendix (from slide 14)", number=4)
def others_in_report(*, line: Words, number: int) -> None:
    """Below a table or chart: how many rows are in the appendix, and how many are only in the report."""
