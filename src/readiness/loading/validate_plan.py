"""Validate the plan of an answers file or of an organization's file: its wishes and the figures of its own."""

from collections.abc import Iterator
from datetime import date

from readiness.errors import Problem
from readiness.loading.plan_context import WAY, PlanContext
from readiness.loading.validate_counts import validate_counts
from readiness.loading.validate_modes import wished_modes
from readiness.loading.validate_own_initiatives import validate_own_initiatives
from readiness.loading.validate_plan_people import validate_plan_people
from readiness.statements import plan_people_problems, reference_problems
from readiness.statements import plan_wish_problems as says
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

_MOST_NAMED = 6


def validate_plan(about: PlanContext, *, sites: int | None = None) -> Iterator[Problem]:
    """Yield the problems of the plan that a file states; `sites` is as in `validate_counts`."""
    if not about.pack.rubric.initiatives and not about.whole.initiatives:
        message = plan_people_problems.nothing_to_plan(rubric=about.pack.rubric.rubric)
        yield about.document.key_problem(WAY, message, warning=True)
        return
    yield from validate_plan_people(about)
    yield from _required(about)
    yield from _forbidden(about)
    yield from _not_before(about)
    yield from validate_counts(about, sites)
    yield from _figures(about)
    yield from wished_modes(about)
    yield from validate_own_initiatives(about)


def _required(about: PlanContext) -> Iterator[Problem]:
    at_forbidden = "forbidden" in about.plan.model_fields_set
    for index, name in enumerate(about.plan.required):
        place = (*WAY, "required", index)
        yield from about.unknown(name, reference_problems.no_initiative, place)
        id_ = about.ids.get(name)
        if id_ is None:
            continue
        initiative = about.offered.get(id_)
        if initiative and initiative.instead:
            yield about.document.problem(place, says.is_alternative(initiative=name), says.remove_wish())
        elif id_ in about.done:
            yield about.document.problem(place, says.done_already(initiative=name), says.remove_wish(), warning=True)
        elif initiative is None and not _could_not_be_read(id_, about):
            yield about.document.problem(place, says.not_offered(initiative=name), says.remove_wish(), warning=True)
        elif (id_ in about.forbidden or id_ in about.waiting) and not at_forbidden:
            forbidden = id_ if id_ in about.forbidden else about.waiting[id_]
            yield about.document.problem(place, *_contradiction(id_, forbidden, about))


def _could_not_be_read(id_: str, about: PlanContext) -> bool:
    """Return whether an initiative is one of the organization's own that has errors."""
    return id_ not in about.pack.rubric.initiative_named and all(one.id != id_ for one in about.whole.initiatives)


def _contradiction(required: str, forbidden: str, about: PlanContext) -> tuple[Statement, Statement]:
    named = about.named(required)
    if required == forbidden:
        return says.required_and_forbidden(initiative=named), says.remove_one_wish()
    message = says.needs_forbidden(needed=about.named(forbidden), required=named)
    return message, says.remove_one_or_done(needed=forbidden)


def _forbidden(about: PlanContext) -> Iterator[Problem]:
    for index, name in enumerate(about.plan.forbidden):
        place = (*WAY, "forbidden", index)
        yield from about.unknown(name, reference_problems.no_initiative, place)
        id_ = about.ids.get(name, name)
        progress = about.progress.get(id_)
        if progress and progress.status == "in-progress":
            message = says.forbidden_in_progress(initiative=name)
            yield about.document.problem(place, message, says.remove_wish(), warning=True)
        elif id_ in about.done:
            yield about.document.problem(place, says.done_already(initiative=name), says.remove_wish(), warning=True)
        waiting = dict.fromkeys([id_, *(one for one, forbidden in about.waiting.items() if forbidden == id_)])
        wanted = [one for one in waiting if one in about.required]
        for one in wanted if id_ not in about.done else ():
            yield about.document.problem(place, *_contradiction(one, id_, about))
        if others := [one for one in waiting if one != id_ and not wanted]:
            message = says.wait_for_forbidden(
                forbidden=name, initiatives=at_most([*map(about.named, others)], _MOST_NAMED)
            )
            yield about.document.problem(place, message, says.forbidden_may_be_done(), warning=True)


def _not_before(about: PlanContext) -> Iterator[Problem]:
    gates = about.pack.rubric.gate_named
    for name, day in about.plan.not_before.items():
        place = (*WAY, "not_before", name)
        id_ = about.ids.get(name)
        if name not in gates and id_ is None:
            message, known = says.no_initiative_or_gate(name=found(name)), [*gates, *about.ids]
            yield about.document.key_problem(place, message, about.suggest(name, known))
        elif name in about.reached:
            message = says.gate_reached(gate=name, reached=about.reached[name])
            yield about.document.key_problem(place, message, says.remove_wish(), warning=True)
        elif day < about.start:
            message = says.before_start(day=day, start=about.start)
            yield about.document.problem(place, message, says.remove_or_later(), warning=True)
        elif id_ is not None:
            yield from _first_day(id_, day, about, name)


def _first_day(id_: str, day: date, about: PlanContext, name: str) -> Iterator[Problem]:
    """Yield a warning for the first day of an initiative that has no effect."""
    place = (*WAY, "not_before", name)
    progress = about.progress.get(id_)
    if progress and progress.status != "planned":
        told = says.done_already if progress.status == "done" else says.begun_already
        yield about.document.key_problem(place, told(initiative=name), says.remove_wish(), warning=True)
    elif (needed := about.latest_prerequisite(id_)) and day < needed[1]:
        message = says.before_prerequisite(needed=about.named(needed[0]), initiative=name, earliest=needed[1])
        yield about.document.problem(place, message, says.remove_or_later(), warning=True)


def _figures(about: PlanContext) -> Iterator[Problem]:
    own = {one.id for one in about.whole.initiatives}
    seen: set[str] = set()
    for name, figures in about.plan.figures.items():
        place = (*WAY, "figures", name)
        yield from about.unknown(name, reference_problems.no_initiative, place, at_key=True)
        id_ = about.ids.get(name, name)
        if id_ in own:
            message = says.figures_of_own(initiative=name)
            yield about.document.key_problem(place, message, says.write_figures_there())
        if id_ in seen:
            yield about.document.key_problem(place, says.figures_twice(initiative=id_), says.state_once())
        seen.add(id_)
        yield from about.unknown_groups(figures.effort or {}, (*place, "effort"))
        for key in ("cost", "cost_per_year") if about.pack.rubric.costs is None else ():
            if getattr(figures, key):
                yield about.document.key_problem((*place, key), says.no_totals(), says.name_costs(), warning=True)
