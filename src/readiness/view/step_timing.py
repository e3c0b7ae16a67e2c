"""Say why a step starts when it does, how much room it has, and when it pauses."""

from collections.abc import Iterator
from datetime import date

from readiness.model.id_words import id_words
from readiness.model.plan import ALL_ROLES
from readiness.model.roadmap import Step
from readiness.statements import timing as statements
from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement
from readiness.view.figures import format_plain, plain_figure
from readiness.view.models.people import RoleEffortView, StartReasonView
from readiness.view.people_views import role_words
from readiness.view.phrases import Phrases


def timing(wording: Phrases, step: Step) -> tuple[Statement, ...]:
    """Return sentences on the reason for a step's start, on its room, and on its pauses."""
    return tuple(_timing(wording, step))


def _timing(wording: Phrases, step: Step) -> Iterator[Statement]:
    yield _start(wording, step)
    if step.gate is None:
        yield statements.no_gate_waits()
    elif step.slack:
        yield statements.room(number=step.slack, gate=step.gate)
    else:
        yield statements.critical(gate=step.gate)
    if step.pauses:
        yield statements.pauses(number=step.pauses)


def _start(wording: Phrases, step: Step) -> Statement:
    kind, what = step.reason
    match kind:
        case "started":
            return statements.going_on()
        case "prerequisite":
            return statements.after_work(initiative=wording.initiative(what).code)
        case "not-before":
            day = _first_day(wording, step)
            return statements.not_before(day=day) if day else statements.as_early_as_allowed()
        case "gate":
            return statements.after_gate(gate=what)
        case "role":
            if what == ALL_ROLES:
                return statements.after_people()
            return statements.after_role(role=id_words(what))
        case "freeze":
            return statements.after_freeze()
        case "other-use-case":
            return statements.after_other_use_case()
    return statements.at_once()


def _first_day(wording: Phrases, step: Step) -> date | None:
    """Return the first day that the answers state for a step; None where its phase holds it back."""
    plan = wording.answers.plan
    if plan is None:
        return None
    code = wording.initiative(step.initiative).code
    days = (plan.not_before.get(step.initiative), plan.not_before.get(code), plan.start)
    return max((day for day in days if day), default=None)


def start_reason(wording: Phrases, step: Step) -> StartReasonView:
    """Return the reason for a step's start by its kind."""
    kind, what = step.reason
    if kind == "prerequisite":
        what = wording.initiative(what).code
    return StartReasonView(kind, what or None)


def role_efforts(step: Step) -> tuple[RoleEffortView, ...]:
    """Return the effort of a step by role group."""
    return tuple(RoleEffortView(role, role_words(role), format_plain(effort)) for role, effort in step.roles.items())


def role_effort_words(step: Step) -> tuple[Statement, ...]:
    """Return the effort of a step by role group in words; empty where all people are counted together."""
    return tuple(
        statements.role_effort(role=id_words(role), effort=person_weeks(number=plain_figure(effort)))
        for role, effort in step.roles.items()
        if role != ALL_ROLES
    )
