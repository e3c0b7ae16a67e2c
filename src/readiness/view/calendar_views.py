"""One assessment → its calendar: everything dated, in the order of the days."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import get_args

from readiness.statements import calendar as statements
from readiness.view.calendar_decisions import decision_entries
from readiness.view.calendar_stated import stated_entries
from readiness.view.calendar_work import work_entries
from readiness.view.models.calendar import CalendarEntryView, CalendarKind
from readiness.view.phrases import Phrases

_ORDER = {kind: place for place, kind in enumerate(get_args(CalendarKind))}


def calendar(wording: Phrases) -> tuple[CalendarEntryView, ...]:
    """Return the entries by day; nothing where nothing was planned, and for a report on one dimension."""
    if not wording.is_planned or wording.edition.dimension:
        return ()
    found = [*decision_entries(wording), *work_entries(wording), *stated_entries(wording)]
    marked = (_marked(entry, wording.answers.date) for entry in _with_own_keys(found))
    return tuple(sorted(marked, key=lambda one: (one.day, _ORDER[one.kind], one.key)))


def _marked(entry: CalendarEntryView, today: date) -> CalendarEntryView:
    """Return an entry with the word for a day that is past or that the plan does not keep."""
    if entry.chance is None and entry.day < today:
        return entry._replace(is_missed=True, mark=statements.overdue())
    return entry._replace(mark=statements.not_kept()) if entry.is_missed else entry


def _with_own_keys(entries: Iterable[CalendarEntryView]) -> Iterator[CalendarEntryView]:
    """Yield entries under keys of their own: a second one about the same is numbered."""
    seen: dict[str, int] = {}
    for entry in entries:
        seen[entry.key] = number = seen.get(entry.key, 0) + 1
        yield entry if number == 1 else entry._replace(key=f"{entry.key}:{number}")
