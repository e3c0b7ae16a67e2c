"""Add the slide of the next days: what is decided, opens, is due or lapses; the timeline has when work is done."""

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows
from readiness.statements import labels, page, plan_keys, report_text, sections, slide_titles
from readiness.statements.calendar import titled_note
from readiness.statements.lists import paragraph
from readiness.statements.statement import Words
from readiness.view.calendar_months import calendar_shown, entry_note, entry_title
from readiness.view.cells import NOTHING, cell_text
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(labels.when(), 1.9, whole=True),
    TableColumn(plan_keys.entry_head(), 7.6),
    TableColumn(page.who(), 2.6),
)
_ON_THE_TIMELINE = {"start", "finish"}


def add_calendar(deck: Deck, view: ReportView) -> None:
    """Add a table of the next days; nothing without any but those to decide by."""
    shown = (entry for month in calendar_shown(view).months for entry in month.entries)
    entries = [entry for entry in shown if entry.kind not in _ON_THE_TIMELINE]
    if all(entry.kind == "decision" for entry in entries):  # those are on the slide of what is asked for
        return
    ahead = sum(entry.day >= view.header.judged_on for entry in entries)
    missed = sum(entry.is_missed for entry in entries)
    following = next((entry.day for entry in entries if entry.day >= view.header.judged_on), None)
    titles = [slide_titles.days_ahead(number=ahead, day=following)] if following else []
    titles += [slide_titles.days_missed(number=missed)] if missed else []
    page = deck.page(paragraph(*titles), sections.calendar(), notes=list(map(_spoken, entries)))
    add_rows(deck, page, _COLUMNS, list(map(_row, entries)), sections.calendar())


def _spoken(entry: CalendarEntryView) -> Words:
    note, title = entry_note(entry), entry_title(entry)
    told = titled_note(title=title, note=note) if note else title
    return report_text.titled(title=cell_text(entry.day), text=told)


def _row(entry: CalendarEntryView) -> TableRow:
    note, title = entry_note(entry), entry_title(entry)
    told = titled_note(title=title, note=note) if note else title
    return TableRow((cell_text(entry.day), told, entry.who or NOTHING), bold=entry.is_missed)
