"""One assessment → its calendar: everything dated, in the order of the days."""

from collections.abc import Iterator

from readiness.statements import calendar as statements
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.phrases import Phrases


def calendar(wording: Phrases) -> tuple[CalendarEntryView, ...]:
    """Return the entries by day; nothing where nothing was planned."""
    if not wording.is_planned or wording.edition.dimension:
        return ()
    return tuple(sorted(_gates(wording), key=lambda one: (one.day, one.kind, one.key)))


def _gates(wording: Phrases) -> Iterator[CalendarEntryView]:
    for weeks in wording.roadmap.gate_weeks:
        title = statements.gate_can_open(gate=wording.gate(weeks.gate))
        for chance, week in ((50, weeks.at_50), (80, weeks.at_80)):
            day = wording.day(week)
            yield CalendarEntryView(
                f"gate:{weeks.gate}:{chance}", day, "gate", title, None, chance, None, is_missed=False
            )
