"""Amounts by run: streams that are paid alike are summed first, in hundredths."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from readiness.money.given import ADOPTION, UNITS, Draws, GivenMoney, Share
from readiness.money.run_sums import summed
from readiness.money.streams import Amount, Profile, Side, Stream
from readiness.schedule.amounts import amounts_by_score
from readiness.schedule.draws import places
from readiness.schedule.ranges import Range

HUNDREDTHS = 100
"""Amounts in runs are counted in hundredths."""
_FINE = 10_000
"""Shares are drawn in ten thousandths."""


class Paid(NamedTuple):
    """The streams of one side, group and gate that are paid alike: their sum in every run."""

    side: Side
    group: str
    gate: str
    is_work: bool
    """True for the plan's work and its own staff."""
    profile: Profile
    amounts: Sequence[float]
    """In hundredths, not below 0; benefits with adoption, costs without contingency."""


class _Key(NamedTuple):
    side: Side
    group: str
    gate: str
    is_work: bool
    profile: Profile
    of_units: bool
    of_adoption: bool


def paid_by_run(given: GivenMoney, streams: Iterable[Stream]) -> Iterator[Paid]:
    """Yield the sums of streams that are paid alike."""
    draws = given.draws
    units, adoption = _shares_by_run(UNITS, given.units, draws), _shares_by_run(ADOPTION, given.adoption, draws)
    for key, own in _alike(streams).items():
        amounts = _sums(own, draws)
        if key.of_units:
            amounts = [amount * number for amount, number in zip(amounts, units, strict=True)]
        if key.of_adoption:
            amounts = [amount * share / 100 for amount, share in zip(amounts, adoption, strict=True)]
        yield Paid(key.side, key.group, key.gate, key.is_work, key.profile, amounts)


def _alike(streams: Iterable[Stream]) -> dict[_Key, dict[str, Amount]]:
    """Return the amounts by the name of their draws for each kind of paying; those of the same draws are added."""
    found: dict[_Key, dict[str, Amount]] = {}
    for one in streams:
        key = _Key(one.side, one.group, one.gate, one.is_work, one.profile, one.of_units, one.of_adoption)
        own = found.setdefault(key, {})
        own[one.luck] = own[one.luck].plus(one.amount) if one.luck in own else one.amount
    return found


def _sums(amounts: dict[str, Amount], draws: Draws) -> Sequence[float]:
    """Return the sum in every run; certain amounts are added exactly."""
    certain = float(sum((one.likely for one in amounts.values() if one.is_certain), Fraction(0)) * HUNDREDTHS)
    drawn = [drawn_by_run(luck, one, HUNDREDTHS, draws) for luck, one in amounts.items() if not one.is_certain]
    if not drawn:
        return [certain] * draws.runs
    sums = summed(drawn, draws.runs)
    return [amount + certain for amount in sums] if certain else sums


def drawn_by_run(luck: str, amount: Amount, scale: int, draws: Draws) -> Sequence[float]:
    """Return a figure in every run, times a scale: a whole number."""
    table = [*map(float, amounts_by_score((Range(*(round(side * scale) for side in amount)),), draws.shape))]
    return [table[place] for place in places(draws.seed, luck, draws.runs, draws.correlation)]


def _shares_by_run(luck: str, share: Share, draws: Draws) -> Sequence[float]:
    if share.low == share.high:
        return [float(share.likely)] * draws.runs
    return [drawn / _FINE for drawn in drawn_by_run(luck, Amount(*share), _FINE, draws)]
