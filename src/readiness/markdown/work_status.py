"""The work by status in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import in_use, labels, work_status
from readiness.view.models.work_status import WorkRowView, WorkStatusView
from readiness.view.plan_lines import status_lines


def work_status_lines(work: WorkStatusView | None) -> Iterator[str]:
    """Yield the work by status, what ends within 90 and 180 days, and what has waited for more than 60 days."""
    if work is None:
        return
    yield from markdown_heading(work_status.work_by_status(), 3)
    yield from markdown_list(map(escape, status_lines(work)))
    if work.rows:
        heads = (in_use.status_head(), labels.code(), labels.initiative(), labels.accountable())
        days = (work_status.day_promised(), labels.end_80(), work_status.accepted_to())
        yield from markdown_table((*heads, *days), map(_row, work.rows))
        yield escape(work_status.about_late())
        yield ""
    if len(work.open_long) > 1:
        yield from markdown_heading(work_status.open_long(), 3)
        yield from markdown_list(escape(one.words) for one in work.open_long)


def _row(row: WorkRowView) -> tuple[str, ...]:
    name = row.initiative
    return cells(row.said, name.code, name.title, row.accountable, row.promised, row.finish_80, row.ends_for)
