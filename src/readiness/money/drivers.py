"""The inputs that move the present value, each from low to high, and the figure at which it turns."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from readiness.model.money import InputKind, ValueDriver
from readiness.money.given import GO_LIVE, Share
from readiness.money.likely import Likely
from readiness.money.streams import NOTHING, Amount, Stream

_MARGIN = Fraction(1, 5)
"""Rates of own staff have no range: they are moved by a fifth."""
_HUNDRED = Fraction(100)


def drivers(
    likely: Likely, go_live: tuple[int, int] | None, work: tuple[Fraction, Fraction] | None
) -> tuple[ValueDriver, ...]:
    """Return the inputs that move the present value, from the one that moves it most.

    `go_live` has the months of going live that are not exceeded in 10 and 90 % of the runs, None where it is fixed, and
    `work` the amounts of all work, None without any. The work is never all cheap or all dear at once.
    """
    found = [
        *_of_lines(likely),
        *_of_work(likely, work),
        *_of_staff(likely),
        *_of_shares(likely),
        *_of_go_live(likely, go_live),
    ]
    moving = [one for one in found if one.width]
    return tuple(sorted(moving, key=lambda one: (-one.width, one.kind, one.id)))


def _of_lines(likely: Likely) -> Iterator[ValueDriver]:
    """Yield a driver for each cost line and benefit with a range."""
    lines: dict[tuple[InputKind, str], list[Stream]] = {}
    for stream in likely.given.streams:
        if stream.side != "protected" and stream.kind in {"cost", "benefit"}:
            kind: InputKind = "cost" if stream.kind == "cost" else "benefit"
            lines.setdefault((kind, stream.id), []).append(stream)
    for (kind, id_), streams in lines.items():
        yield _of_amounts(likely, kind, id_, streams, _figure(likely, streams))


def _of_work(likely: Likely, sides: tuple[Fraction, Fraction] | None) -> Iterator[ValueDriver]:
    """Yield a driver for the costs and the effort of all work together, all of it in proportion."""
    streams = [stream for stream in likely.given.streams if stream.is_work]
    total = _sum(likely, streams).likely
    if sides is None or not total:
        return
    base, present = likely.value, sum((likely.present(stream) for stream in streams), Fraction(0))
    low, high = (base + (side - total) / total * present for side in sides)
    points = ((sides[0], low), (total, base), (sides[1], high))
    yield ValueDriver("work", "", *sides, low, high, turning_point(points))


def _of_amounts(likely: Likely, kind: InputKind, id_: str, streams: Sequence[Stream], figure: Amount) -> ValueDriver:
    """Return the driver of amounts that are low together and high together."""
    base = likely.value
    slopes = [(stream.amount, likely.given.factor(stream) * likely.weight(stream)) for stream in streams]
    low = base + sum(((amount.low - amount.likely) * slope for amount, slope in slopes), Fraction(0))
    high = base + sum(((amount.high - amount.likely) * slope for amount, slope in slopes), Fraction(0))
    points = ((figure.low, low), (figure.likely, base), (figure.high, high))
    return ValueDriver(kind, id_, figure.low, figure.high, low, high, turning_point(points))


def _figure(likely: Likely, streams: Sequence[Stream]) -> Amount:
    """Return the figure of a line: the amount of a year, the one-off amount, or with both what it comes to."""
    timings = {stream.profile.timing == "once" for stream in streams}
    if len(timings) > 1:
        return _sum(likely, streams)
    found = NOTHING
    for stream in streams:
        found = found.plus(stream.amount.times(likely.given.units.likely if stream.of_units else 1))
    return found


def _sum(likely: Likely, streams: Sequence[Stream]) -> Amount:
    """Return what streams come to over the horizon, each amount as low, likely and high."""
    found = NOTHING
    for stream in streams:
        factor = abs(likely.given.factor(stream))
        found = found.plus(
            stream.amount.times(factor * likely.timeline.weights(stream.profile, stream.profile.months).total)
        )
    return found


def _of_staff(likely: Likely) -> Iterator[ValueDriver]:
    """Yield a driver for the rates of own staff, in percent of those stated."""
    streams = [stream for stream in likely.given.streams if stream.kind == "staff"]
    if streams:
        base, staff = likely.value, sum((likely.present(stream) for stream in streams), Fraction(0))
        low, high = base - _MARGIN * staff, base + _MARGIN * staff
        sides = _HUNDRED * (1 - _MARGIN), _HUNDRED * (1 + _MARGIN)
        yield ValueDriver("staff", "", *sides, low, high, turning_point(((sides[0], low), (sides[1], high))))


def _of_shares(likely: Likely) -> Iterator[ValueDriver]:
    """Yield a driver for adoption and one for units; both are linear. Adoption is searched from 0 to 100 %."""
    given = likely.given
    of_adoption = any(stream.of_adoption and stream.side == "cash" for stream in given.streams)
    if of_adoption:
        yield _linear("adoption", given.adoption, lambda at: _value_at(likely, adoption=at), (Fraction(0), _HUNDRED))
    if any(stream.of_units and stream.side != "protected" for stream in given.streams):
        units = given.units
        yield _linear("units", units, lambda at: _value_at(likely, units=at), (units.low, units.high))


def _linear(
    kind: InputKind, share: Share, value: Callable[[Fraction], Fraction], domain: tuple[Fraction, Fraction]
) -> ValueDriver:
    points = tuple((at, value(at)) for at in domain)
    return ValueDriver(kind, "", share.low, share.high, value(share.low), value(share.high), turning_point(points))


def _value_at(likely: Likely, adoption: Fraction | None = None, units: Fraction | None = None) -> Fraction:
    given = likely.given
    changed = given._replace(
        adoption=given.adoption if adoption is None else given.adoption._replace(likely=adoption),
        units=given.units if units is None else given.units._replace(likely=units),
    )
    return Likely(changed).value


def _of_go_live(likely: Likely, months: tuple[int, int] | None) -> Iterator[ValueDriver]:
    """Yield a driver for the month in which the tool comes into use."""
    if months is None or not any(stream.profile.start.name == GO_LIVE for stream in likely.given.streams):
        return
    values = [likely.moved(GO_LIVE, month).value for month in months]
    low, high = Fraction(months[0]), Fraction(months[1])
    yield ValueDriver("go-live", "", low, high, values[0], values[1], _turning_month(likely, months[0]))


def _turning_month(likely: Likely, first: int) -> Fraction | None:
    """Return the first month with the other sign, by bisection from a month to never; None where the sign stays."""
    low, high = first, likely.timeline.months + 1

    def is_positive(month: int) -> bool:
        return likely.moved(GO_LIVE, month).value >= 0

    sign = is_positive(low)
    if is_positive(high) == sign:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if is_positive(middle) == sign else (low, middle)
    return Fraction(high)


def turning_point(points: Sequence[tuple[Fraction, Fraction]]) -> Fraction | None:
    """Return the figure at which a value is 0, on straight lines between points; None where it keeps its sign."""
    for (one, value), (other, following) in pairwise(points):
        if (value < 0) != (following < 0):
            return one - value * (other - one) / (following - value)
    return None
