"""Dates by people, and budgets, in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_table
from readiness.statements import sections
from readiness.view.models.report import ReportView


def curve_lines(view: ReportView) -> Iterator[str]:
    """Yield the section on what people and money change."""
    yield from markdown_heading(sections.curve())
    for table in view.curve or ():
        yield from markdown_heading(table.heading, 3)
        if table.rows:
            yield from markdown_table(("", *table.heads), (cells(row.about, *row.cells) for row in table.rows))
        yield from (f"- {escape(line)}" for line in table.lines)
        yield ""
