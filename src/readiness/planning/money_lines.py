"""A case and the work of a plan → lines with their streams of money, each counted or not, and why not."""

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.answers import Answers
from readiness.model.case import Benefit, Case, Flow
from readiness.model.case_fields import Estimated
from readiness.model.case_rules import CaseRules
from readiness.model.rubric import Rubric
from readiness.money.streams import NOTHING, Amount, Moment, Profile, Side, Stream, Timing
from readiness.planning.figures import FiguresOf
from readiness.planning.money_moments import Moments

WhyNot = Literal["", "no-baseline", "class", "counted-once", "not-released", "no-figures", "exit", "currency"]
_EXIT: Literal["exit"] = "exit"


class MoneyLine(NamedTuple):
    """A cost line, a benefit, the work of an initiative, or own staff of a role group in a cost group."""

    kind: Literal["cost", "benefit", "work", "staff"]
    id: str
    group: str
    streams: tuple[Stream, ...]
    why_not: WhyNot = ""
    """Empty for a line that counts."""


class StatedLines:
    """The lines that a case states."""

    def __init__(self, rubric: Rubric, rules: CaseRules, answers: Answers, case: Case, moments: Moments) -> None:
        self.rules, self.case, self.moments = rules, case, moments
        self.counts = FiguresOf(rubric, answers).counts
        self.rates = Rates(rubric, rules, case)

    def costs(self) -> Iterator[MoneyLine]:
        """Yield the cost lines; those of stopping are counted there alone."""
        for line in self.case.costs:
            streams = tuple(self._streams(line, "cost", line.group, "cost"))
            yield MoneyLine("cost", line.id, line.group, streams, _EXIT if line.starts == _EXIT else "")

    def benefits(self) -> Iterator[MoneyLine]:
        """Yield the benefits; of those that count once with others the largest is not chosen yet."""
        for line in self.case.benefits:
            side: Side = "protected" if line.class_ == "income-protected" else "cash"
            streams = tuple(self._of_benefit(line, side))
            yield MoneyLine("benefit", line.id, line.class_, streams, self._why_not(line, streams))

    def _why_not(self, line: Benefit, streams: tuple[Stream, ...]) -> WhyNot:
        if line.baseline is None:
            return "no-baseline"
        if line.class_ == "time-released":
            if line.released is None:
                return "not-released"
            return "" if streams else "no-figures"
        return "class" if line.class_ != "cash-releasing" else ""

    def _of_benefit(self, line: Benefit, side: Side) -> Iterator[Stream]:
        ramp = tuple(Fraction(percent) / 100 for percent in line.ramp_up)
        share = Fraction(line.released.share) / 100 if line.released else Fraction(1)
        streams = [*self._streams(line, "benefit", line.class_, side)]
        if not streams and line.hours_per_year and (rate := self.rates.of_hour(line.role)) is not None:
            amount = _amount(line.hours_per_year).times(rate)
            streams.append(self._stream(line, "benefit", line.class_, side, "monthly", amount))
        for one in streams:
            profile = one.profile if one.profile.timing == "once" else one.profile._replace(ramp=ramp)
            yield one._replace(profile=profile, amount=one.amount.times(share), of_adoption=line.needs_adoption)

    def _streams(self, line: Flow, kind: Literal["cost", "benefit"], group: str, side: Side) -> Iterator[Stream]:
        """Yield a stream for each kind of amount that a line states."""
        number = Fraction(self.counts.get(line.per, 1) if line.per else 1)
        yearly = _amount(line.per_year).plus(_amount(line.per_month).times(12)).times(number)
        once, unit = _amount(line.once).times(number), _amount(line.per_unit).times(number)
        if once.high:
            yield self._stream(line, kind, group, side, "once", once)
        if yearly.high:
            yield self._stream(line, kind, group, side, "monthly", yearly)
        if unit.high:
            yield self._stream(line, kind, group, side, "monthly", unit)._replace(of_units=True)

    def _stream(
        self, line: Flow, kind: Literal["cost", "benefit"], group: str, side: Side, timing: Timing, amount: Amount
    ) -> Stream:
        until = self.moments.of_day(line.until).month if line.until else None
        profile = Profile(timing, self._start(line.starts), until=None if timing == "once" else until)
        return Stream(kind, line.id, group, side, profile, amount, luck=f"case:{line.id}")

    def _start(self, starts: date | str) -> Moment:
        if isinstance(starts, date):
            return self.moments.of_day(starts)
        if starts in {"start", _EXIT}:
            return Moment(1)
        return self.moments.go_live if starts == "go-live" else self.moments.gate(starts)


class Rates:
    """The cost of own staff, in the currency of the case."""

    def __init__(self, rubric: Rubric, rules: CaseRules, case: Case) -> None:
        self.factor = exchange_factor(rubric, case)
        self.hours = rules.hours_per_week
        own: Mapping[str, Fraction | int] = case.staff.rates
        self.by_role = {role: Fraction(rate) for role, rate in own.items()}
        self.others = {role: Fraction(rate) for role, rate in rules.rates.items() if role not in own}

    @property
    def are_stated(self) -> bool:
        """Return whether any rate is stated."""
        return bool(self.by_role or self.others)

    def of_week(self, role: str) -> Fraction | None:
        """Return the cost of a person-week of a role group; None without a rate, or in another currency."""
        if role in self.by_role:
            return self.by_role[role]
        if role not in self.others or self.factor is None:
            return None
        return self.others[role] * self.factor

    def why_not(self, role: str) -> WhyNot:
        """Return the reason for which a role group has no rate."""
        return "currency" if role in self.others else "no-figures"

    def of_hour(self, role: str | None) -> Fraction | None:
        """Return the cost of an hour of a role group; None without a rate."""
        rate = self.of_week(role) if role else None
        return None if rate is None else rate / self.hours


def exchange_factor(rubric: Rubric, case: Case) -> Fraction | None:
    """Return the factor on amounts of the rubric; None where they are in another currency without a rate."""
    own = rubric.costs.currency if rubric.costs else None
    if case.currency is None or case.currency == own:
        return Fraction(1)
    return Fraction(case.exchange.rate) if case.exchange and own else None


def _amount(stated: Estimated | None) -> Amount:
    if stated is None:
        return NOTHING
    return Amount(Fraction(stated.low), Fraction(stated.likely), Fraction(stated.high))
