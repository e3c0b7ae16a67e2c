"""Add the slide of the next days: what is decided, opens, is due or lapses; the timeline has when work is done."""

from readiness.slides.deck import Deck
from readiness.slides.pages.decision import ends_with_decisions, if_nothing_lines
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows, lines_below
from readiness.slides.text_boxes import add_body
from readiness.statements import labels, page, plan_keys, report_text, sections, slide_titles, slides
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
    """Add a table of the next days, and below it what follows if nothing is decided, if there is room for that."""
    entries = _entries(view)
    if not entries:
        return
    ahead = sum(entry.day >= view.header.judged_on for entry in entries)
    missed = sum(entry.is_missed for entry in entries)
    following = next((entry.day for entry in entries if entry.day >= view.header.judged_on), None)
    titles = [slide_titles.days_ahead(number=ahead, day=following)] if following else []
    titles += [slide_titles.days_missed(number=missed)] if missed else []
    page = deck.page(paragraph(*titles), sections.calendar(), notes=list(map(_spoken, entries)))
    rows, leader = list(map(_row, entries)), view.leader
    if leader.decisions and not ends_with_decisions(deck, view) and ends_with_dates(deck, view):
        lines = if_nothing_lines(leader)
        box, below = page.box.above(lines_below(deck, _COLUMNS, rows, lines) or 0)
        add_body(page.slide, below, lines, deck.face, slides.more_in_notes)
        page = page._replace(box=box)
    add_rows(deck, page, _COLUMNS, rows, sections.calendar())


def ends_with_dates(deck: Deck, view: ReportView) -> bool:
    """Return whether there is room below the dates for what follows if nothing is decided."""
    rows = list(map(_row, _entries(view)))
    if not rows or not view.leader.if_nothing:
        return False
    return lines_below(deck, _COLUMNS, rows, if_nothing_lines(view.leader)) is not None


def _entries(view: ReportView) -> list[CalendarEntryView]:
    """Return the days of the calendar that the timeline has not; none if they are only days to decide by."""
    shown = (entry for month in calendar_shown(view).months for entry in month.entries)
    entries = [entry for entry in shown if entry.kind not in _ON_THE_TIMELINE]
    # The days to decide by are on the slide of what is asked for.
    return [] if all(entry.kind == "decision" for entry in entries) else entries


def _spoken(entry: CalendarEntryView) -> Words:
    note, title = entry_note(entry), entry_title(entry)
    told = titled_note(title=title, note=note) if note else title
    return report_text.titled(title=cell_text(entry.day), text=told)


def _row(entry: CalendarEntryView) -> TableRow:
    note, title = entry_note(entry), entry_title(entry)
    told = titled_note(title=title, note=note) if note else title
    return TableRow((cell_text(entry.day), told, entry.who or NOTHING), bold=entry.is_missed)
