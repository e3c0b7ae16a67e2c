"""The totals of a case: by line and group, of a full year in use, for adoption, and for each unit."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cached_property
from typing import Literal

from readiness.model.field_types import Exact, as_whole
from readiness.model.money import AdoptionMoney, GroupTotal, LineTotal, MoneyRange, UnitCost
from readiness.money.likely import Likely
from readiness.money.periods import is_once
from readiness.money.runs import MoneyRuns, spread
from readiness.money.streams import Side, Stream
from readiness.planning.money_input import MoneyInput
from readiness.planning.money_lines import MoneyLine

CONTINGENCY: Literal["contingency"] = "contingency"
"""The kind, id and group of the line of contingency."""
_YEAR = 12


class LineFigures:
    """The totals of one use case's case."""

    def __init__(self, given: MoneyInput, likely: Likely, runs: MoneyRuns) -> None:
        """Keep the exact calculation and the runs."""
        self.input, self.likely, self.runs = given, likely, runs
        self.rules, self.case, self.given = given.rules, given.case, given.given
        self.extra = self.given.contingency - 1
        self.costs = [stream for stream in self.given.streams if stream.side == "cost"]

    @cached_property
    def without(self) -> Fraction:
        """All costs without contingency."""
        return self._sum(self.costs)

    @property
    def total(self) -> Fraction | int:
        """All costs."""
        return as_whole(self.without * self.given.contingency)

    def _sum(self, streams: Iterable[Stream]) -> Fraction:
        return sum((self.likely.total(stream) for stream in streams), Fraction(0))

    def side_total(self, side: Side) -> Fraction | int:
        """Return what one side comes to."""
        return as_whole(self._sum(stream for stream in self.given.streams if stream.side == side))

    def lines(self) -> Iterator[LineTotal]:
        """Yield the total of each line, and that of contingency after the costs."""
        for line in self.input.lines:
            if line.kind != "benefit":
                yield self._line(line)
        if self.extra:
            once = self._once(self.costs) * self.extra
            yearly, total = self._yearly(self.costs) * self.extra, self.without * self.extra
            amounts = as_whole(once), as_whole(yearly), as_whole(total)
            yield LineTotal(CONTINGENCY, CONTINGENCY, CONTINGENCY, *amounts, counts=True)
        yield from (self._line(line) for line in self.input.lines if line.kind == "benefit")

    def _line(self, line: MoneyLine) -> LineTotal:
        return LineTotal(
            kind=line.kind,
            id=line.id,
            group=line.group,
            once=as_whole(self._once(line.streams)),
            per_year=as_whole(self._yearly(line.streams)),
            total=as_whole(Fraction(0) if line.why_not == "exit" else self._sum(line.streams)),
            counts=not line.why_not,
            why_not=line.why_not,
        )

    def _once(self, streams: Iterable[Stream]) -> Fraction:
        return sum((self._amount(stream) for stream in streams if is_once(stream)), Fraction(0))

    def _yearly(self, streams: Iterable[Stream]) -> Fraction:
        return sum((self._amount(stream) for stream in streams if not is_once(stream)), Fraction(0))

    def _amount(self, stream: Stream) -> Fraction:
        """Return the likely amount without contingency, whatever its months."""
        factor = abs(self.given.factor(stream))
        return stream.amount.likely * (factor / self.given.contingency if stream.side == "cost" else factor)

    def groups(self) -> Iterator[GroupTotal]:
        """Yield the cost groups in order, and that of contingency last."""
        for group in self.rules.groups:
            own = [stream for stream in self.costs if stream.group == group.id]
            once, total = self._sum(one for one in own if is_once(one)), self._sum(own)
            by_run = self.runs.group(group.id)
            yield GroupTotal(group.id, as_whole(once), as_whole(total - once), spread(as_whole(total), by_run))
        if self.extra:
            once = self._sum(one for one in self.costs if is_once(one)) * self.extra
            total, share = self.without * self.extra, float(self.extra / self.given.contingency)
            by_run = [amount * share for amount in self.runs.total("cost")]
            yield GroupTotal(CONTINGENCY, as_whole(once), as_whole(total - once), spread(as_whole(total), by_run))

    def sides(self) -> tuple[Fraction, Fraction]:
        """Return what technology and organization cost, each with its contingency."""
        kinds = {group.id: group.kind for group in self.rules.groups}
        technology = self._sum(stream for stream in self.costs if kinds.get(stream.group) == "technology")
        return technology * self.given.contingency, (self.without - technology) * self.given.contingency

    def oversight(self) -> Exact | None:
        """Return what the groups of oversight come to with their part of the contingency; None without such groups."""
        named = self.rules.oversight
        found = self._sum(stream for stream in self.costs if stream.group in named)
        return as_whole(found * self.given.contingency) if named else None

    @cached_property
    def run_cost(self) -> Fraction:
        """The recurring costs of a full year in use, at today's prices: of all that does not end within the horizon."""
        until = self.given.timeline.months
        lasting = [one for one in self.costs if one.profile.until is None or one.profile.until >= until]
        return self._yearly(lasting) * self.given.contingency

    @cached_property
    def used_from(self) -> int | None:
        """The month of going live, or of the first benefit that counts where it is before; above the horizon for never.

        None where nobody knows when the tool comes into use, because too few answers are given.
        """
        moments = self.input.moments
        months = [moments.go_live.month, *(one.profile.start.month for one in self.given.streams if one.side != "cost")]
        if min(months) > moments.horizon and not moments.plan.is_dated:
            return None
        return min(months)

    def idle_year(self) -> Exact | None:
        """Return the recurring costs of a year that begin before the tool is in use, at today's prices.

        None where it is in use, or nobody knows. What begins with a gate is not among them.
        """
        first = self.used_from
        if first is None or first <= 1:
            return None
        idle = [one for one in self.costs if not one.profile.start.name and one.profile.start.month < first]
        return as_whole(self._yearly(idle) * self.given.contingency)

    def protected(self) -> MoneyRange | None:
        """Return the income protected over the horizon; None without any."""
        if not any(stream.side == "protected" for stream in self.given.streams):
            return None
        return spread(self.side_total("protected"), self.runs.total("protected"))

    def hours(self) -> Fraction:
        """Return the hours released in a full year, of benefits with a baseline."""
        adoption = self.given.adoption.likely / 100
        uncounted = {line.id for line in self.input.lines if line.why_not in {"no-baseline", "counted-once"}}
        return sum(
            (
                line.hours_per_year.likely * (adoption if line.needs_adoption else Fraction(1))
                for line in self.case.benefits
                if line.hours_per_year and line.id not in uncounted
            ),
            Fraction(0),
        )

    def stopping(self) -> MoneyRange | None:
        """Return the cost of stopping; None where nothing states it."""
        if not self.given.leaving:
            return None
        costs = sum((self._amount(stream) for stream in self.given.leaving), Fraction(0))
        return spread(as_whole(costs * self.given.contingency), self.runs.leaving())

    def adoption(self) -> AdoptionMoney | None:
        """Return what goes to adoption of what the introduction costs; None where the rubric has no rule for it.

        The introduction is all that is not recurring, and what recurs until the tool comes into use.
        """
        rule = self.rules.adoption
        if rule is None:
            return None
        amount = sum((self._introduction(one) for one in self.costs if one.group in rule.groups), Fraction(0))
        whole = sum((self._introduction(one) for one in self.costs), Fraction(0))
        share = amount * 100 / whole if whole else None
        return AdoptionMoney(as_whole(amount), as_whole(whole), share, share is not None and share < rule.least)

    def _introduction(self, stream: Stream) -> Fraction:
        if is_once(stream):
            return self.likely.total(stream)
        flows = self.given.timeline.flows(stream.profile, stream.profile.months)
        until = self.used_from or 0
        return self._amount(stream) * sum((share for month, share in flows if month < until), Fraction(0))

    def unit(self) -> UnitCost | None:
        """Return the cost of a unit; None without units, or where the tool is never in use within the horizon."""
        units, months = self.case.units, self.given.timeline.months
        if units is None or self.used_from is None or self.used_from > months or not self.given.units.likely:
            return None
        start = max(1, self.used_from)
        once = self._sum(one for one in self.costs if is_once(one)) * self.given.contingency
        with_once = self.run_cost + once * _YEAR / (months - start + 1)
        number = self.given.units.likely
        return UnitCost(units.name, as_whole(self.run_cost / number), as_whole(with_once / number))

    def lacking(self) -> tuple[str, ...]:
        """Return the initiatives whose cost is not stated."""
        return tuple(dict.fromkeys(one.id for one in self.input.lines if one.kind == "work" and one.why_not))
