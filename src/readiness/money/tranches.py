"""The money needed up to each gate: its work, and all else that is paid before it opens."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import accumulate, repeat
from operator import mul, sub

from readiness.money.draws import Paid
from readiness.money.given import GivenMoney
from readiness.money.likely import Likely
from readiness.money.run_weights import ByRun, add_to, two_months
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


def tranches_by_run(by_run: ByRun, every: Sequence[Paid]) -> dict[str, Sequence[float]]:
    """Return what each gate needs beyond those before it in every run, in hundredths."""
    given, costs, found = by_run.given, [paid for paid in every if paid.side == "cost"], dict[str, Sequence[float]]()
    others, contingency = _summed([paid for paid in costs if not paid.gate]), float(given.contingency)
    before: Sequence[float] = [0.0] * by_run.runs
    for gate, opens in given.gates.items():
        until: Sequence[float] | None = None
        for profile, amounts in others.items():
            paid_before = _until(by_run, profile, amounts, opens)
            until = until if paid_before is None else add_to(until, paid_before)
        until = until or [0.0] * by_run.runs
        total: Sequence[float] = list(map(sub, until, before))
        for paid in costs:
            if paid.gate == gate:
                total = add_to(total, by_run.totals(paid.profile, paid.amounts))
        found[gate], before = list(map(mul, total, repeat(contingency))), until
    return found


def _summed(costs: Sequence[Paid]) -> dict[Profile, Sequence[float]]:
    found: dict[Profile, Sequence[float]] = {}
    for paid in costs:
        found[paid.profile] = add_to(found.get(paid.profile), paid.amounts)
    return found


def _until(by_run: ByRun, profile: Profile, amounts: Sequence[float], opens: Moment) -> list[float] | None:
    """Return what is paid of amounts before a gate opens in every run; None where that is nothing in all.

    Only what a gate needs is paid in two moments, and that is not asked for here.
    """
    if by_run.first(profile.start) >= by_run.last(opens):
        return None
    months = by_run.together(profile.start, opens)
    if months is None:
        factor = float(_paid(by_run.given, profile, profile.months, opens.month))
        return list(map(mul, amounts, repeat(factor))) if factor else None
    table = _factors(by_run.given, profile, set(months))
    return list(map(mul, amounts, map(table.__getitem__, months))) if any(table.values()) else None


def _factors(given: GivenMoney, profile: Profile, both: Iterable[int]) -> dict[int, float]:
    """Return the part of an amount that is paid before a gate opens, by the months of start and gate as one number."""
    paid: dict[int, list[float]] = {}
    found: dict[int, float] = {}
    for month in both:
        start, before = two_months(month)
        if start not in paid:
            paid[start] = _paid_up_to(given, profile, (start, *profile.months[1:]))
        found[month] = paid[start][min(before, len(paid[start]) - 1)]
    return found


def _paid_up_to(given: GivenMoney, profile: Profile, months: tuple[int, ...]) -> list[float]:
    """Return the part of an amount that is paid before each month, from month 0 to the one after the horizon."""
    shares = [Fraction(0)] * (given.timeline.months + 1)
    for month, share in given.timeline.flows(profile, months):
        shares[month] += share
    return [0.0, *map(float, accumulate(shares))]


def _paid(given: GivenMoney, profile: Profile, months: tuple[int, ...], before: int) -> Fraction:
    """Return the part of an amount that is paid in the months before one."""
    flows = given.timeline.flows(profile, months)
    return sum((share for month, share in flows if month < before), Fraction(0))
