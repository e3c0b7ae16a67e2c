"""The money of each quarter and year of a case, with likely figures."""

from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction

from readiness.model.field_types import as_whole
from readiness.model.money import PeriodMoney
from readiness.money.likely import Likely
from readiness.money.months import first_day, last_day
from readiness.money.streams import Stream

QUARTER, YEAR = 3, 12


def periods(likely: Likely, first: date, length: int) -> tuple[PeriodMoney, ...]:
    """Return the money in stretches of so many months; the last one may be shorter."""
    costs, cash = likely.flows("cost").by_month, likely.flows("cash").by_month
    once, protected = _once(likely), likely.flows("protected").by_month
    return tuple(_periods(likely.timeline.months, first, length, (costs, once, cash, protected)))


def _periods(months: int, first: date, length: int, flows: tuple[Sequence[Fraction], ...]) -> Iterator[PeriodMoney]:
    balance = Fraction(0)
    for start in range(1, months + 1, length):
        end = min(start + length, months + 1)
        costs, once, cash, protected = (sum(flow[start:end], Fraction(0)) for flow in flows)
        balance += cash - costs
        yield PeriodMoney(
            first=first_day(start, first),
            last=last_day(end - 1, first),
            costs=as_whole(costs),
            once=as_whole(once),
            cash=as_whole(cash),
            protected=as_whole(protected),
            balance=as_whole(balance),
        )


def is_once(stream: Stream) -> bool:
    """Return whether a stream is not paid every month."""
    return stream.profile.timing != "monthly"


def _once(likely: Likely) -> list[Fraction]:
    streams = tuple(stream for stream in likely.given.streams if is_once(stream))
    return Likely(likely.given._replace(streams=streams)).flows("cost").by_month
