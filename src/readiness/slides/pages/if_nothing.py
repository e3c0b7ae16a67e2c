"""Add what follows if nothing is decided: a table of what and when, unless another slide has room for it."""

from collections.abc import Iterator
from datetime import date

from readiness.slides.deck import Deck
from readiness.slides.first_sentence import first_sentence
from readiness.slides.pages.calendar import ends_with_dates
from readiness.slides.pages.decision import ends_with_decisions
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows
from readiness.statements import labels, slide_titles
from readiness.statements.statement import Statement, Words
from readiness.view.cells import NOTHING, cell_text
from readiness.view.in_use_lines import told_lapses
from readiness.view.models.report import ReportView

_COLUMNS = (TableColumn(labels.when(), 1, whole=True), TableColumn(slide_titles.what_follows(), 5.2))


def add_if_nothing(deck: Deck, view: ReportView) -> None:
    """Add a table of what follows; nothing where it stands below the decisions or the dates."""
    leader, nothing = view.leader, view.roadmap.if_nothing
    has_slide_of_dates = deck.slides_left > (view.changes is not None)
    if not leader.if_nothing or not leader.decisions or ends_with_decisions(deck, view):
        return
    if has_slide_of_dates and ends_with_dates(deck, view):
        return
    first, *others = leader.if_nothing
    title = slide_titles.if_nothing(line=first)
    is_told = bool(others) and deck.holds_title(title)
    days = {lapse.day for lapse in nothing.lapses}
    rows = [TableRow((_when(line, days), line)) for line in (others if is_told else leader.if_nothing)]
    notes = [*leader.if_nothing, *told_lapses(nothing)]
    short = slide_titles.if_nothing(line=first_sentence(first))
    page = deck.page(*([title] if is_told else [short, leader.if_nothing_title]), notes=notes)
    add_rows(deck, page, _COLUMNS, rows, slide_titles.what_follows())


def _when(line: Statement, days: set[date]) -> Words:
    """Return the day on which something ends that a line tells of; a dash for a line on today."""
    return next((cell_text(day) for day in _days(line) if day in days), NOTHING)


def _days(value: object) -> Iterator[date]:
    if isinstance(value, date):
        yield value
        return
    parts = tuple(value.parameters.values()) if isinstance(value, Statement) else value
    for part in parts if isinstance(parts, tuple) else ():
        yield from _days(part)
