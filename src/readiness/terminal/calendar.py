"""Print the calendar on a terminal: a table for each month."""

from rich.console import Console

from readiness.statements import calendar as statements
from readiness.statements import plan_keys, sections
from readiness.statements.page import who
from readiness.terminal.elements import print_heading, table_grid, terminal_cell, terminal_text
from readiness.view.calendar_months import by_month, calendar_shown, entry_note, entry_title, letter_lines
from readiness.view.models.calendar import CalendarMonthView, CalendarShownView
from readiness.view.models.report import ReportView
from readiness.view.report_parts import AnyReport


def print_calendar(console: Console, view: ReportView) -> None:
    """Print everything dated, as the edition shows it."""
    _print(console, calendar_shown(view))


def print_whole_calendar(console: Console, view: AnyReport) -> None:
    """Print everything dated; that nothing is, where nothing is."""
    if view.calendar:
        _print(console, by_month(view.calendar))
    else:
        print_heading(console, sections.calendar())
        console.print(terminal_text(statements.nothing_dated()))


def _print(console: Console, shown: CalendarShownView) -> None:
    print_heading(console, sections.calendar())
    if shown.plan:
        console.print(terminal_text(shown.plan))
    console.print(terminal_text(plan_keys.about_calendar(), "dim"))
    if shown.marked:
        console.print(terminal_text(shown.marked, "yellow"))
    for line in letter_lines(shown):
        console.print(terminal_text(line, "dim"))
    for month in shown.months:
        _print_month(console, month)
    if shown.later:
        console.print()
        console.print(terminal_text(shown.later, "dim"))


def _print_month(console: Console, month: CalendarMonthView) -> None:
    print_heading(console, month.title)
    rows = table_grid(plan_keys.day_head(), plan_keys.entry_head(), who())
    rows.columns[0].no_wrap = True
    for entry in month.entries:
        title = terminal_text(entry_title(entry))
        if note := entry_note(entry):
            title.append("\n").append_text(terminal_text(note, "yellow" if entry.mark else "dim"))
        rows.add_row(terminal_cell(entry.day), title, terminal_text(entry.who or ""))
    console.print(rows)
