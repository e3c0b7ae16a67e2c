"""Validate the money case of answers: that the rubric has rules for it, its money, its time and its own staff."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from readiness import statements
from readiness.errors import Problem
from readiness.loading.case_context import CASE, CaseContext
from readiness.loading.plan_context import PlanContext, groups_of
from readiness.loading.validate_benefits import validate_benefits
from readiness.loading.validate_case_money import validate_case_money
from readiness.loading.validate_cost_lines import validate_cost_lines
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.case import Case, merged_case
from readiness.model.go_live import live_since

if TYPE_CHECKING:
    from readiness.statements import case_problems as says
else:
    says = statements.at_first_use("case_problems")

_OF_USE_CASE = ("costs", "benefits", "spent")


def validate_case(answers: Answers, plan: PlanContext, organization: Document | None) -> Iterator[Problem]:
    """Yield the problems of the money case that answers state."""
    rubric, document = plan.pack.rubric, plan.document
    whole = merged_case(answers.case, _case_of(organization) if organization else None)
    if answers.case is None or whole is None:
        return
    if rubric.case is None:
        yield document.key_problem(CASE, says.no_case_rules(rubric=rubric.rubric), says.remove_case())
        return
    since = live_since(answers, rubric)
    about = CaseContext(
        answers.case, whole.judged_by(rubric.case), rubric.case, plan, answers.date, len(answers.sites), since
    )
    yield from validate_case_money(about)
    yield from _time(about)
    yield from _staff(about)
    seen: set[str] = set()
    yield from validate_cost_lines(about, seen)
    yield from validate_benefits(about, seen)


def _case_of(organization: Document) -> Case | None:
    from readiness.loading.partial_parse import parse_case  # noqa: PLC0415 - only with such a file

    return parse_case(organization.data.get("case"))


def validate_shared_case(case: Case, plan: PlanContext, day: date) -> Iterator[Problem]:
    """Yield the problems of the case in an organization's file, which holds what all use cases share."""
    rubric, document = plan.pack.rubric, plan.document
    if rubric.case is None:
        yield document.key_problem(CASE, says.no_case_rules(rubric=rubric.rubric), says.remove_case())
        return
    for key in _OF_USE_CASE:
        if key in document.data["case"]:
            yield document.key_problem((*CASE, key), says.of_one_use_case(key=key), says.move_to_use_case())
    about = CaseContext(case, case, rubric.case, plan, day)
    yield from validate_case_money(about, is_shared=True)
    yield from plan.unknown_groups(case.staff.rates, (*CASE, "staff", "rates"))


def _time(about: CaseContext) -> Iterator[Problem]:
    spent = about.whole.spent
    if spent and spent.until > about.day:
        message = says.spent_later(day=spent.until, assessed=about.day)
        yield about.document.problem((*CASE, "spent", "until"), message, statements.answer_problems.milestone_is_past())
    if about.day < date.max and about.last_day <= about.day:
        message = says.case_over(last=about.last_day, assessed=about.day)
        key = "starts" if about.writes("starts") else "months"
        yield about.problem_of(key, message, says.start_later(), warning=True)


def _staff(about: CaseContext) -> Iterator[Problem]:
    """Yield the problems of rates of own staff: of no role group, missing, or counted twice."""
    staff, costs = about.case.staff, about.pack.rubric.costs
    yield from about.plan.unknown_groups(staff.rates, (*CASE, "staff", "rates"))
    if costs and costs.own_staff == "included":
        if about.writes("staff") and staff.counted:
            message = says.staff_in_costs(rubric=about.pack.rubric.rubric)
            yield about.problem_of("staff", message, says.remove_staff(), warning=True)
        return
    if not about.whole.staff.counted or not about.rates or about.rates.keys() >= {*about.plan.groups}:
        return
    needed = dict.fromkeys(group for one in about.plan.plannable for group in groups_of(one))
    for group in needed:
        if group not in about.rates:
            message, hint = says.no_rate(group=group), says.add_rate(group=group)
            yield about.problem_of("staff", message, hint, warning=True)
