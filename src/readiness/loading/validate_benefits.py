"""Validate the benefits of a money case: amounts by class, released time, baseline, target and verification."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from readiness import statements
from readiness.errors import Problem
from readiness.loading.case_context import CASE, CaseContext
from readiness.loading.read_entries import read_entries
from readiness.loading.validate_cost_lines import amounts_of, line_problems
from readiness.loading.yaml_file import KeyPath
from readiness.model.case import Benefit
from readiness.statements.quoting import found
from readiness.statements.statement import Words

if TYPE_CHECKING:
    from readiness.statements import benefit_problems as says
else:
    says = statements.at_first_use("benefit_problems")


def validate_benefits(about: CaseContext, seen: set[str]) -> Iterator[Problem]:
    """Yield the problems of benefits; `seen` has the ids of the cost lines."""
    causes = Counter(one.counts_once_with for _, one in read_entries(about.case.benefits))
    for index, benefit in read_entries(about.case.benefits):
        way: KeyPath = (*CASE, "benefits", index)
        yield from line_problems(benefit, about, way, seen)
        check = _BenefitCheck(benefit, about, way)
        yield from check.amounts()
        yield from check.released_time()
        yield from check.measured()
        yield from check.verified()
        cause = benefit.counts_once_with
        if cause is not None and causes[cause] == 1:
            yield check.problem(says.alone(name=cause), says.name_cause(), "counts_once_with", warning=True)


class _BenefitCheck:
    """The checks of one benefit at a key path."""

    def __init__(self, benefit: Benefit, about: CaseContext, way: KeyPath) -> None:
        self.benefit, self.about, self.way = benefit, about, way

    def problem(self, message: Words, hint: Words, *place: str, warning: bool = False) -> Problem:
        return self.about.document.problem((*self.way, *place), message, hint, warning=warning)

    def at_key(self, key: str, message: Words, hint: Words, *, warning: bool = False) -> Problem:
        return self.about.document.key_problem((*self.way, key), message, hint, warning=warning)

    def amounts(self) -> Iterator[Problem]:
        """Yield the problems of the amounts: missing, of a class without a price, or of a unit that is not stated."""
        benefit, stated = self.benefit, amounts_of(self.benefit)
        if benefit.starts == "exit":
            yield self.problem(says.benefit_at_exit(), says.start_in_use(), "starts")
        if benefit.class_ == "quality":
            for key in stated:
                yield self.at_key(key, says.quality_without_price(), says.other_class(), warning=True)
        elif benefit.hours_per_year is not None and stated:
            yield self.at_key(stated[0], says.hours_and_money(), says.keep_one_amount())
        elif benefit.hours_per_year is None and not stated:
            hint = says.add_hours() if benefit.class_ == "time-released" else says.add_benefit_amount()
            yield self.problem(says.benefit_without_amount(), hint)
        if benefit.needs_adoption and self.about.whole.adoption is None and not self.about.writes("adoption"):
            yield self.at_key("needs_adoption", says.no_adoption(), says.add_adoption(), warning=True)

    def released_time(self) -> Iterator[Problem]:
        """Yield the problems of hours, of the role group whose time it is, and of the decision that releases it."""
        benefit, about = self.benefit, self.about
        is_time, role = benefit.class_ == "time-released", benefit.role
        if benefit.hours_per_year is not None and not is_time:
            yield self.at_key("hours_per_year", says.hours_of_other_class(), says.time_class(key="hours_per_year"))
        elif benefit.hours_per_year is not None and role is None:
            yield self.at_key("hours_per_year", says.whose_time(), says.add_role(groups=tuple(about.rates)))
        known = dict.fromkeys([*about.plan.groups, *about.rates])
        if role is not None and role not in known:
            message = statements.plan_people_problems.no_role_group(name=found(role))
            yield self.problem(message, about.plan.suggest(role, known), "role")
        elif role is not None and benefit.hours_per_year is None:
            yield self.at_key("role", says.role_without_hours(), says.add_hours(), warning=True)
        elif role is not None and role not in about.rates:
            yield self.problem(says.time_without_rate(group=role), says.add_time_rate(group=role), "role", warning=True)
        released = benefit.released
        if released is not None and not is_time:
            yield self.at_key("released", says.released_of_other_class(), says.time_class(key="released"))
        if released is not None and released.date > about.day:
            message = says.released_later(day=released.date, assessed=about.day)
            yield self.problem(message, says.release_decided(), "released", "date")

    def measured(self) -> Iterator[Problem]:
        """Yield the problems of baseline and target."""
        benefit, day = self.benefit, self.about.day
        baseline, since = benefit.baseline, self.about.live_since
        if baseline is None:
            if benefit.class_ != "quality":
                yield self.problem(says.no_baseline(benefit=benefit.id), says.add_baseline(), warning=True)
            return
        if baseline.date > day:
            message = says.baseline_later(day=baseline.date, assessed=day)
            yield self.problem(message, statements.answer_problems.milestone_is_past(), "baseline", "date")
        elif since is not None and baseline.date >= since:
            message = says.late_baseline(day=baseline.date, since=since)
            yield self.problem(message, says.earlier_baseline(), "baseline", "date", warning=True)
        if benefit.target is not None and benefit.target.by <= baseline.date:
            message = says.target_before_baseline(day=benefit.target.by, measured=baseline.date)
            yield self.problem(message, statements.answer_problems.correct_one_date(), "target", "by")

    def verified(self) -> Iterator[Problem]:
        """Yield the problems of a verification: to come, or of a benefit that nobody owns."""
        verified = self.benefit.verified
        if verified is None:
            return
        if verified.date > self.about.day:
            message = says.verified_later(day=verified.date, assessed=self.about.day)
            yield self.problem(message, statements.answer_problems.milestone_is_past(), "verified", "date")
        if self.benefit.owner is None:
            yield self.at_key("verified", says.verified_without_owner(), says.add_owner(), warning=True)
