"""The money needed up to each gate: its work, and all else that is paid before it opens."""

from collections.abc import Sequence
from fractions import Fraction

from readiness.money.given import GivenMoney
from readiness.money.likely import Likely
from readiness.money.run_sums import summed
from readiness.money.runs import MoneyRuns
from readiness.money.streams import Profile


def likely_tranches(likely: Likely) -> dict[str, Fraction]:
    """Return what each gate needs beyond those before it, with likely figures and contingency."""
    given, found, before = likely.given, dict[str, Fraction](), Fraction(0)
    costs = [stream for stream in given.streams if stream.side == "cost"]
    for gate, opens in given.gates.items():
        work = [stream for stream in costs if stream.gate == gate]
        own = sum((likely.total(stream) * given.contingency for stream in work), Fraction(0))
        others = (stream for stream in costs if not stream.gate)
        until = sum(
            (
                stream.amount.likely
                * -given.factor(stream)
                * _paid(given, stream.profile, stream.profile.months, opens.month)
                for stream in others
            ),
            Fraction(0),
        )
        found[gate], before = own + until - before, until
    return found


def tranches_by_run(runs: MoneyRuns) -> dict[str, Sequence[float]]:
    """Return what each gate needs beyond those before it in every run, in hundredths."""
    given, found = runs.given, dict[str, Sequence[float]]()
    before: Sequence[float] = [0.0] * runs.runs
    alike: dict[Profile, list[Sequence[float]]] = {}
    for paid in runs.paid:
        if paid.side == "cost" and not paid.gate:
            alike.setdefault(paid.profile, []).append(paid.amounts)
    others = [(profile, summed(amounts, runs.runs)) for profile, amounts in alike.items()]
    contingency = float(given.contingency)
    for gate, opens in given.gates.items():
        until = runs.by_run.until(opens, others)
        every = zip(runs.of_gate(gate), until, before, strict=True)
        found[gate] = [(own + paid - earlier) * contingency for own, paid, earlier in every]
        before = until
    return found


def _paid(given: GivenMoney, profile: Profile, months: tuple[int, ...], before: int) -> Fraction:
    """Return the part of an amount that is paid in the months before one."""
    flows = given.timeline.flows(profile, months)
    return sum((share for month, share in flows if month < before), Fraction(0))
