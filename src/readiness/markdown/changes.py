"""The section on the changes since the previous assessment in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import escape, markdown_heading, markdown_list
from readiness.statements import sections
from readiness.view.models.changes import ChangeGroupView
from readiness.view.models.report import ReportView


def change_lines(view: ReportView) -> Iterator[str]:
    """Yield the changes in groups, without lists of answers but in the full edition; none without an earlier one."""
    if view.changes is None:
        return
    yield from markdown_heading(sections.changes(day=view.changes.date))
    yield from (escape(view.changes.summary), "")
    groups = view.changes.groups
    yield from group_lines(groups if view.edition.detail else tuple(one for one in groups if not one.of_answers))


def all_change_lines(view: ReportView) -> Iterator[str]:
    """Yield all changes in groups, for a part that a reader opens; none without an earlier assessment."""
    if view.changes:
        yield from group_lines(view.changes.groups)


def group_lines(groups: tuple[ChangeGroupView, ...]) -> Iterator[str]:
    """Yield each group as a bold title above a list."""
    for group in groups:
        yield from (f"**{escape(group.title)}**", "")
        yield from markdown_list(escape(line) for line in group.lines)
