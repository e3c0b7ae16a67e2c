"""The calendar in Markdown: a table for each month."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import plan_keys, sections
from readiness.statements.calendar import titled_note
from readiness.statements.page import who
from readiness.view.calendar_months import calendar_shown, entry_note, entry_title, letter_lines
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.models.report import ReportView


def calendar_lines(view: ReportView) -> Iterator[str]:
    """Yield the section on everything dated, as the edition shows it."""
    shown = calendar_shown(view)
    yield from markdown_heading(sections.calendar())
    for line in (shown.plan, plan_keys.about_calendar(), shown.marked):
        if line:
            yield escape(line)
            yield ""
    yield from markdown_list(map(escape, letter_lines(shown)))
    heads = (plan_keys.day_head(), plan_keys.entry_head(), who())
    for month in shown.months:
        yield from markdown_heading(month.title, 3)
        yield from markdown_table(heads, map(_row, month.entries))
    if shown.later:
        yield escape(shown.later)
        yield ""


def _row(entry: CalendarEntryView) -> tuple[str, ...]:
    note, title = entry_note(entry), entry_title(entry)
    return cells(entry.day, titled_note(title=title, note=note) if note else title, entry.who or "")
