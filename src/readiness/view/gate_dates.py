"""Build the dates of gates with their chances, and the work that drives them."""

from collections.abc import Sequence

from readiness.model.plan_result import GateDriver, GateWeeks
from readiness.statements import gate_dates as statements
from readiness.statements.statement import Statement
from readiness.view.chances import chance_words, opening_day
from readiness.view.figures import format_plain, plain_figure
from readiness.view.models.chances import DriverView, GateDateView
from readiness.view.part_views import part_view
from readiness.view.phrases import Phrases

_MOST_DRIVERS = 3


def gate_dates(wording: Phrases) -> tuple[GateDateView, ...]:
    """Return the dates of the gates on the way, in order."""
    return tuple(_gate_date(wording, weeks) for weeks in wording.roadmap.gate_weeks)


def _gate_date(wording: Phrases, weeks: GateWeeks) -> GateDateView:
    drivers = tuple(_driver(wording, driver) for driver in weeks.drivers)
    first = [driver for driver in drivers if driver.weeks != "0"][:_MOST_DRIVERS]
    return GateDateView(
        gate=weeks.gate,
        opens_50=wording.day(weeks.at_50),
        opens_80=wording.day(weeks.at_80),
        week_50=weeks.at_50,
        week_80=weeks.at_80,
        likely_week=weeks.likely,
        chance=str(weeks.chance),
        words=opening_day(wording, weeks),
        without_trouble=statements.without_trouble(
            gate=weeks.gate,
            week=weeks.likely,
            day=wording.day(weeks.likely),
            chance=chance_words(wording, weeks.chance),
        ),
        drivers=drivers,
        driven_by=_driven_by(weeks.gate, first) if first else None,
        critical=wording.initiatives(weeks.critical),
    )


def _driven_by(gate: str, drivers: Sequence[DriverView]) -> Statement:
    return statements.driven_by(gate=gate, drivers=tuple(driver.words for driver in drivers), number=len(drivers))


def _driver(wording: Phrases, driver: GateDriver) -> DriverView:
    name = wording.initiative(driver.initiative)
    called, weeks = f"{name.code} {name.title}", plain_figure(driver.delay, 1)
    words = statements.driver(initiative=called, number=weeks)
    if driver.site:
        words = statements.driver_at(initiative=called, site=driver.site.title, number=weeks)
    return DriverView(name, part_view(driver.site), str(driver.share), format_plain(driver.delay, 1), words)
