"""Validate the numbers of users, sites and members that the figures of initiatives scale with."""

from collections.abc import Iterator
from typing import Literal

from readiness import statements
from readiness.errors import Problem
from readiness.loading.plan_context import WAY, PlanContext
from readiness.model.initiative import Initiative
from readiness.model.plan import NO_PLAN
from readiness.statements.statement import Statement

_UNITS: tuple[Literal["user", "site", "member"], ...] = ("user", "site", "member")


def validate_counts(about: PlanContext, sites: int | None) -> Iterator[Problem]:
    """Yield problems of numbers that figures scale with: without an effect, or missing.

    `sites` is the number of sites; None for a file without any use case, where nothing is said about missing numbers.
    Without any plan a missing number is a warning, so that answers can be given before it is known.
    """
    every = [*about.pack.rubric.initiatives, *about.whole.initiatives]
    units = {unit for one in every for unit in (one.per, one.cost_per)}
    yield from _without_effect(about, units)
    stated = {*about.pack.rubric.counted_by, *(unit for unit, number in about.whole.counts.items() if number)}
    missing = [unit for unit in _UNITS if unit in units and unit not in stated and not (unit == "site" and sites)]
    if sites is None or not missing:
        return
    scaled: dict[str | None, Initiative] = {}
    for initiative in about.plannable:
        scaled.setdefault(initiative.per, initiative)
        scaled.setdefault(initiative.cost_per, initiative)
    place = (*WAY, "counts") if about.document.data.get("plan") else ("assessment",)
    for unit in missing:
        if unit in scaled:
            message, hint = _no_count(unit, scaled[unit].id), statements.plan_wish_problems.write_count(unit=unit)
            yield about.document.key_problem(place, message, hint, warning=about.whole == NO_PLAN)


def _without_effect(about: PlanContext, units: set[Literal["user", "site", "member"] | None]) -> Iterator[Problem]:
    may_be_of_case = about.is_shared and about.pack.rubric.case is not None
    for unit in about.plan.counts:
        if unit not in units | about.units_of_case and not may_be_of_case:
            says = statements.plan_wish_problems
            message, hint = says.counts_nothing(unit=unit), says.remove_count(unit=unit)
            yield about.document.key_problem((*WAY, "counts", unit), message, hint, warning=True)


def _no_count(unit: Literal["user", "site", "member"], initiative: str) -> Statement:
    says = statements.plan_wish_problems
    told = {"user": says.no_users, "site": says.no_sites, "member": says.no_members}
    return told[unit](initiative=initiative)
