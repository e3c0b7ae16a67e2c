"""Validate cost lines, and what they share with benefits: names, amounts, their unit and their time."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from readiness import statements
from readiness.errors import Problem
from readiness.loading.case_context import CASE, CaseContext
from readiness.loading.read_entries import read_entries
from readiness.loading.yaml_file import KeyPath
from readiness.model.case import Benefit, CostLine, Unit
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.statements import case_line_problems as says
else:
    says = statements.at_first_use("case_line_problems")

AMOUNTS = ("once", "per_year", "per_month", "per_unit")
"""The keys of the amounts of a line."""


def validate_cost_lines(about: CaseContext, seen: set[str]) -> Iterator[Problem]:
    """Yield the problems of cost lines; the ids of all lines are added to `seen`."""
    groups = [group.id for group in about.rules.groups]
    for index, line in read_entries(about.case.costs):
        way: KeyPath = (*CASE, "costs", index)
        yield from line_problems(line, about, way, seen)
        if line.group not in groups:
            message = statements.reference_problems.no_cost_group(name=found(line.group))
            yield about.document.problem((*way, "group"), message, about.plan.suggest(line.group, groups))
        if not amounts_of(line):
            yield about.document.problem(way, says.cost_without_amount(), says.add_amount())
        if (initiative := about.plan.ids.get(line.id)) is not None:
            message = says.repeats_initiative(name=about.plan.named(initiative))
            hint = says.state_once(initiative=initiative)
            yield about.document.problem((*way, "id"), message, hint, warning=True)


def amounts_of(line: CostLine | Benefit) -> list[str]:
    """Return the keys of the amounts that a line states."""
    return [key for key in AMOUNTS if getattr(line, key) is not None]


def line_problems(line: CostLine | Benefit, about: CaseContext, way: KeyPath, seen: set[str]) -> Iterator[Problem]:
    """Yield the problems that a cost and a benefit can have alike."""
    document = about.document
    if line.id in seen:
        yield document.problem((*way, "id"), says.second_line(name=line.id), statements.rubric_problems.own_id())
    seen.add(line.id)
    if line.per_unit is not None and about.whole.units is None and not about.writes("units"):
        yield document.key_problem((*way, "per_unit"), says.no_units(), says.add_units())
    number = about.plan.counts.get(line.per) if line.per else 1
    if line.per and not number and not (line.per == "site" and about.sites):
        yield document.problem((*way, "per"), _no_count(line.id, line.per), _count_it(line.per, about))
    yield from _time(line, about, way)


def _no_count(line: str, unit: Unit) -> Statement:
    wishes = statements.plan_wish_problems
    told = {"user": wishes.no_users, "site": wishes.no_sites, "member": wishes.no_members}
    return told[unit](initiative=line)


def _count_it(unit: Unit, about: CaseContext) -> Statement:
    """Return where the number of users, sites or members is stated: as a fact, if the rubric counts by one."""
    fact = about.pack.rubric.counted_by.get(unit)
    if fact is None:
        return statements.plan_wish_problems.write_count(unit=unit)
    return statements.plan_wish_problems.state_count(fact=fact, path=about.document.path)


def _time(line: CostLine | Benefit, about: CaseContext, way: KeyPath) -> Iterator[Problem]:
    document, starts = about.document, line.starts
    if isinstance(starts, str):
        known = ["start", "go-live", "exit", *about.pack.rubric.any_gate_named]
        if starts not in known:
            message = statements.reference_problems.no_gate(name=found(starts))
            yield document.problem((*way, "starts"), message, about.plan.suggest(starts, known))
        return
    if line.until is not None and line.until < starts:
        message = statements.plan_people_problems.ends_before(last=line.until, first=starts)
        yield document.problem((*way, "until"), message, statements.answer_problems.correct_one_date())
    if starts > about.last_day and about.day < date.max:
        message, hint = says.starts_after_case(day=starts, last=about.last_day), says.correct_start()
        yield document.problem((*way, "starts"), message, hint, warning=True)
