"""The work of a plan → lines with its costs and its own staff."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from readiness.model.answers import Answers
from readiness.model.case import Case
from readiness.model.case_rules import CaseRules
from readiness.model.costs import cost_at_size
from readiness.model.initiative import Cost, Initiative
from readiness.model.rubric import Rubric
from readiness.money.streams import Amount, Moment, Profile, Stream
from readiness.planning.figures import FiguresOf
from readiness.planning.money_lines import MoneyLine, Rates, exchange_factor
from readiness.planning.money_moments import Moments
from readiness.planning.plan_input import Work

_NOW = Moment(1)


class WorkLines:
    """The lines of work: what each initiative costs, and the person-weeks of own staff at their rates."""

    def __init__(self, rubric: Rubric, rules: CaseRules, answers: Answers, case: Case) -> None:
        self.rubric, self.rules = rubric, rules
        self.size = answers.assessment.profile.get("size", rubric.default_size)
        self.figures, self.rates = FiguresOf(rubric, answers), Rates(rubric, rules, case)
        self.factor = exchange_factor(rubric, case)
        is_included = rubric.costs is not None and rubric.costs.own_staff == "included"
        self.with_staff = case.staff.counted and self.rates.are_stated and not is_included

    def planned(self, moments: Moments) -> Iterator[MoneyLine]:
        """Yield the lines of all work of a plan."""
        weeks = moments.plan.weeks
        for name, work in weeks.work.items():
            gate = weeks.gate_of(name) or ""
            start, key = moments.start(name), weeks.named.keys[name]
            end = moments.end(name) if work.initiative.cost_per_year else start
            yield self._costs(work.initiative, key, start, end, gate)
            if self.with_staff:
                yield from self._staff(work, key, Profile("spread", start, moments.last(name)), gate)

    def stopping(self, initiatives: Iterable[Initiative]) -> Iterator[MoneyLine]:
        """Yield the lines of work that leads out of use, all of it now."""
        for one in initiatives:
            yield self._costs(one, one.id, _NOW, _NOW, "")
            if self.with_staff:
                work = Work(one.id, one, (), 0, self.figures.left(one))
                yield from self._staff(work, one.id, Profile("spread", _NOW, _NOW), "")

    def _costs(self, one: Initiative, key: str, start: Moment, end: Moment, gate: str) -> MoneyLine:
        group = self.rules.work.get(one.id, self.rules.work_group)
        once, yearly = self._amount(cost_at_size(self.rubric, one, self.size)), None
        if one.cost_per_year is not None:
            yearly = self._amount(one.cost_per_year)
        if self.factor is None:
            return MoneyLine("work", one.id, group, (), "currency")
        if once is None or (one.cost_per_year is not None and yearly is None):
            return MoneyLine("work", one.id, group, (), "no-figures")
        streams = [Stream("work", one.id, group, "cost", Profile("once", start), once, luck=key, gate=gate)]
        if yearly:
            streams.append(Stream("work", one.id, group, "cost", Profile("monthly", end), yearly, luck=key))
        return MoneyLine("work", one.id, group, tuple(streams))

    def _amount(self, cost: Cost | None) -> Amount | None:
        """Return a cost in the currency of the case; None without an upper end or figures."""
        if cost is None or cost.high is None or self.factor is None:
            return None
        likely = Fraction(cost.low + cost.high) / 2 if cost.likely is None else Fraction(cost.likely)
        return Amount(Fraction(cost.low), likely, Fraction(cost.high)).times(self.factor)

    def _staff(self, work: Work, key: str, profile: Profile, gate: str) -> Iterator[MoneyLine]:
        group = self.rules.work.get(work.initiative.id, self.rules.work_group)
        for role, weeks in work.figures.effort.items():
            rate = self.rates.of_week(role)
            if not weeks[2]:
                continue
            if rate is None:
                yield MoneyLine("staff", role, group, (), self.rates.why_not(role))
            else:
                amount = Amount(*weeks).times(rate)
                yield MoneyLine(
                    "staff", role, group, (Stream("staff", role, group, "cost", profile, amount, key, gate=gate),)
                )


def together(lines: Iterable[MoneyLine], rules: CaseRules) -> list[MoneyLine]:
    """Return lines by cost group: the work of a group, then a line for each role group of own staff for all of it."""
    found: dict[tuple[str, str, str, str], MoneyLine] = {}
    for one in lines:
        key = (one.kind, one.id, one.group, one.why_not)
        found[key] = found[key]._replace(streams=found[key].streams + one.streams) if key in found else one
    places = {group.id: place for place, group in enumerate(rules.groups)}
    return sorted(found.values(), key=lambda one: (places.get(one.group, len(places)), one.kind == "staff"))
