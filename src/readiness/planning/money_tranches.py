"""The money needed up to each gate of a plan, with the days on which the gate opens."""

from collections.abc import Iterator
from datetime import date

from readiness.model.field_types import as_whole
from readiness.model.money import Tranche
from readiness.model.spans import weeks_after
from readiness.money.likely import Likely
from readiness.money.runs import MoneyRuns, spread
from readiness.money.tranches import likely_tranches, tranches_by_run
from readiness.planning.money_input import MoneyInput


def tranches(given: MoneyInput, likely: Likely, runs: MoneyRuns, day: date) -> Iterator[Tranche]:
    """Yield the money of each gate on the way, in order; `day` is the one of the assessment."""
    weeks = given.moments.plan.weeks
    by_run = tranches_by_run(runs)
    for gate, amount in likely_tranches(likely).items():
        chances = weeks.simulation.gates[weeks.named.gate_keys[gate]]
        opens_50, opens_80 = weeks_after(day, chances.at_50), weeks_after(day, chances.at_80)
        yield Tranche(gate, spread(as_whole(amount), by_run[gate]), opens_50, opens_80)
