"""Add the slide of the next days: what is decided, opens, is due or lapses; the timeline has when work is done."""

from collections.abc import Iterable, Iterator, Sequence

from readiness.slides.deck import Deck
from readiness.slides.pages.decision import ends_with_decisions, if_nothing_lines
from readiness.slides.rest_of_table import DATES, RowsTitles
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows, lines_below
from readiness.slides.text_boxes import add_body
from readiness.statements import labels, page, plan_keys, report_text, sections, slide_parts, slide_titles
from readiness.statements.calendar import titled_note
from readiness.statements.lists import following, paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.calendar_months import calendar_shown, entry_note, entry_title
from readiness.view.cells import NOTHING, cell_text
from readiness.view.models.calendar import CalendarEntryView, CalendarShownView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(labels.when(), 1.9, whole=True),
    TableColumn(plan_keys.entry_head(), 7.6),
    TableColumn(page.who(), 2.6),
)
_TOLD_BEFORE = {"decision", "start", "finish"}
"""Kinds of entries that the slide of what is asked for and the timeline have."""


def add_calendar(deck: Deck, view: ReportView) -> None:
    """Add a table of the next days, and below it what follows if nothing is decided, if there is room for that."""
    entries = _entries(view)
    if not entries:
        return
    later = calendar_shown(view).later
    notes = [*map(_spoken, entries), *([later] if later else [])]
    page = deck.page(_title(view), sections.calendar(), notes=notes)
    columns, rows = _table(entries, calendar_shown(view))
    leader = view.leader
    if leader.decisions and not ends_with_decisions(deck, view) and ends_with_dates(deck, view):
        lines = if_nothing_lines(leader)
        box, below = page.box.above(lines_below(deck, columns, rows, lines) or 0)
        add_body(page.slide, below, lines, deck.face)
        page = page._replace(box=box)
    add_rows(deck, page, columns, rows, sections.calendar(), _titles(entries))


def _title(view: ReportView) -> Words:
    """Return the next day, and the numbers of days that are missed: the same in every edition."""
    entries, today = _not_told(view.calendar), view.header.judged_on
    following = next((entry.day for entry in entries if entry.day >= today), None)
    overdue = sum(entry.is_missed and entry.day < today for entry in entries)
    not_kept = sum(entry.is_missed and entry.day >= today for entry in entries)
    titles = [slide_titles.next_day(day=following)] if following else []
    titles += [slide_titles.days_overdue(number=overdue)] if overdue else []
    titles += [slide_titles.days_not_kept(number=not_kept)] if not_kept else []
    return paragraph(*titles) if titles else sections.calendar()


def _titles(entries: Sequence[CalendarEntryView]) -> RowsTitles:
    """Return titles with the first and the last day, and how many of the dates are missed."""

    def titles(first: int, last: int) -> Iterator[Words]:
        dates, shown = DATES.rows(first, last, len(entries)), entries[first - 1 : last]
        ends, missed = (shown[0].day, shown[-1].day), sum(entry.is_missed for entry in shown)
        if ends[0] == ends[1]:
            title = slide_parts.on_day(dates=dates, day=ends[0])
        else:
            title = slide_parts.between_days(dates=dates, first=ends[0], last=ends[1])
        if missed:
            yield slide_parts.missed_among(dates=title, number=missed)
        yield title

    return titles


def ends_with_dates(deck: Deck, view: ReportView) -> bool:
    """Return whether there is room below the dates for what follows if nothing is decided."""
    entries = _entries(view)
    if not entries or not view.leader.if_nothing:
        return False
    return lines_below(deck, *_table(entries, calendar_shown(view)), if_nothing_lines(view.leader)) is not None


def _entries(view: ReportView) -> list[CalendarEntryView]:
    """Return the days of the calendar that neither the timeline nor the slide of what is asked for has."""
    return _not_told(entry for month in calendar_shown(view).months for entry in month.entries)


def _not_told(entries: Iterable[CalendarEntryView]) -> list[CalendarEntryView]:
    return [entry for entry in entries if entry.kind not in _TOLD_BEFORE]


def _table(
    entries: Sequence[CalendarEntryView], shown: CalendarShownView
) -> tuple[tuple[TableColumn, ...], list[TableRow]]:
    """Return the columns and the rows of the days, the first with a letter with what it stands for.

    There is no column of people where no day has any.
    """
    letters = {one.first: one.sentence for one in shown.letters}
    rows = [_row(entry, letters.get(entry.key)) for entry in entries]
    if any(entry.who for entry in entries):
        return _COLUMNS, rows
    return _COLUMNS[:-1], [row._replace(cells=row.cells[:-1]) for row in rows]


def _spoken(entry: CalendarEntryView) -> Words:
    note, title = entry_note(entry), entry_title(entry)
    told = titled_note(title=title, note=note) if note else title
    return report_text.titled(title=cell_text(entry.day), text=told)


def _row(entry: CalendarEntryView, stands_for: Statement | None) -> TableRow:
    note, title = entry_note(entry), entry_title(entry)
    if note and stands_for:
        note = following(first=note, then=stands_for)
    told = titled_note(title=title, note=note) if note else title
    return TableRow((cell_text(entry.day), told, entry.who or NOTHING), bold=entry.is_missed)
