"""The money needed up to each gate: its work, and all else that is paid before it opens."""

from collections.abc import Sequence
from fractions import Fraction
from operator import add, sub

from readiness.money.draws import Paid
from readiness.money.given import Given
from readiness.money.likely import Likely
from readiness.money.run_weights import ByRun, add_to
from readiness.money.streams import Moment, Profile


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


def tranches_by_run(given: Given, by_run: ByRun, every: Sequence[Paid]) -> dict[str, list[float]]:
    """Return what each gate needs beyond those before it in every run."""
    costs, found = [paid for paid in every if paid.side == "cost"], dict[str, list[float]]()
    before = [0.0] * by_run.runs
    for gate, opens in given.gates.items():
        until: list[float] | None = None
        for profile, amounts in _summed([paid for paid in costs if not paid.gate]).items():
            until = add_to(until, _until(given, by_run, profile, amounts, opens))
        own: list[float] | None = None
        for paid in costs:
            if paid.gate == gate:
                own = add_to(own, by_run.weighted(paid.profile, paid.amounts, lambda weights: float(weights.total))[0])
        until = until or [0.0] * by_run.runs
        beyond = list(map(sub, until, before))
        found[gate], before = list(map(add, beyond, own)) if own else beyond, until
    return found


def _summed(costs: Sequence[Paid]) -> dict[Profile, Sequence[float]]:
    found: dict[Profile, Sequence[float]] = {}
    for paid in costs:
        own = found.get(paid.profile)
        found[paid.profile] = paid.amounts if own is None else list(map(add, own, paid.amounts))
    return found


def _until(given: Given, by_run: ByRun, profile: Profile, amounts: Sequence[float], opens: Moment) -> list[float]:
    """Return what is paid of amounts before a gate opens in every run."""
    gate, months = given.by_run.get(opens.name), by_run.months(profile)
    if gate is None and months is None:
        factor = float(_paid(given, profile, profile.months, opens.month))
        return [amount * factor for amount in amounts]
    opening = gate or [opens.month] * by_run.runs
    places = list(zip(months or [profile.months] * by_run.runs, opening, strict=True))
    table = {place: float(_paid(given, profile, *place)) for place in set(places)}
    return [amount * table[place] for amount, place in zip(amounts, places, strict=True)]


def _paid(given: Given, profile: Profile, months: tuple[int, ...], before: int) -> Fraction:
    """Return the part of an amount that is paid in the months before one."""
    return sum(given.timeline.flows(profile, months)[: max(0, before)], Fraction(0))
