"""The money case and the indicators in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import sections
from readiness.view.indicator_views import indicator_table
from readiness.view.models.money import MoneyTable
from readiness.view.models.report import ReportView
from readiness.view.money_tables import money_tables


def money_lines(view: ReportView) -> Iterator[str]:
    """Yield the section on costs and return."""
    yield from markdown_heading(sections.money())
    for table in money_tables(view.money) if view.money else ():
        yield from markdown_heading(table.heading, 3)
        yield from _table(table)


def indicator_lines(view: ReportView) -> Iterator[str]:
    """Yield the section on the indicators."""
    yield from markdown_heading(sections.indicators())
    yield from _table(indicator_table(view.indicators))


def _table(table: MoneyTable) -> Iterator[str]:
    numbers = "-" + "n" * (len(table.heads) - 1 - table.texts)
    yield from markdown_table(table.heads, (cells(row.about, *row.cells) for row in table.rows), numbers)
    yield from markdown_list(map(escape, table.lines))
