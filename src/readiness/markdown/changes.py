"""The section on the changes since the previous assessment in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import escape, markdown_heading, markdown_list
from readiness.statements import sections
from readiness.view.models.changes import ChangeGroupView
from readiness.view.models.report import ReportView


def change_lines(view: ReportView) -> Iterator[str]:
    """Yield the changes in groups; none without a previous assessment."""
    if view.changes:
        yield from markdown_heading(sections.changes(day=view.changes.date))
        groups = view.changes.groups
        yield from group_lines(groups if view.edition.detail else tuple(one for one in groups if not one.of_answers))


def group_lines(groups: tuple[ChangeGroupView, ...]) -> Iterator[str]:
    """Yield each group as a bold title above a list."""
    for group in groups:
        yield from (f"**{escape(group.title)}**", "")
        yield from markdown_list(escape(line) for line in group.lines)
