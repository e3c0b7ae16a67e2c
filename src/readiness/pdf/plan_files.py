"""The answers files of one plan of several use cases that a PDF carries: their names and their roles."""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from readiness.model.assessment import Assessment

ANSWERS, OVERLAY = "answers.yaml", "overlay.yaml"
Role = Literal["after", "own", "with"]
"""The report's own answers, or the option that named the others: the report's use case goes `after` them, or before."""


class PlanFile(NamedTuple):
    """The answers of one use case of a plan."""

    name: str
    role: Role
    assessment: Assessment


def plan_files(assessment: Assessment) -> list[PlanFile]:
    """Return the files of all use cases of an assessment's plan, in order; none for a plan of its own."""
    every = assessment.planned_with
    if not every:
        return []
    own = [one.answers.assessment.use_case for one in every].index(assessment.answers.assessment.use_case)
    return [
        PlanFile(name, role, one) for (name, role), one in zip(names_and_roles(own, len(every)), every, strict=True)
    ]


def names_and_roles(own: int, number: int) -> list[tuple[str, Role]]:
    """Return the names and roles of the files of a plan, with the place of the report's own answers from 0."""
    before: list[tuple[str, Role]] = [(_name(place), "after") for place in range(own)]
    return [*before, (ANSWERS, "own"), *((_name(place), "with") for place in range(own + 1, number))]


def _name(place: int) -> str:
    return f"plan-{place + 1}-{ANSWERS}"


def of_plan(names: Iterable[str]) -> list[str]:
    """Return the names that only a file of another use case of a plan has."""
    return [name for name in names if re.fullmatch(rf"plan-[0-9]+-{re.escape(ANSWERS)}", name)]
