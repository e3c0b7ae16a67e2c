"""Validate the initiatives of an organization's own: their names, what they refer to, and circles of prerequisites."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.loading.plan_context import WAY, PlanContext
from readiness.loading.validate_initiatives import circle_of, initiative_problems
from readiness.model.initiative import Initiative
from readiness.statements import own_initiative_problems as says
from readiness.statements import plan_wish_problems, reference_problems


def validate_own_initiatives(about: PlanContext) -> Iterator[Problem]:
    """Yield the problems of the own initiatives that a plan states."""
    rubric = about.pack.rubric
    used = {*rubric.any_gate_named, *(name for one in rubric.initiatives for name in (one.id, one.code))}
    for index, initiative in enumerate(about.plan.initiatives):
        spot = Spot(about.document, (*WAY, "initiatives", index))
        for key, name in (("id", initiative.id), ("code", initiative.code)):
            if name in used:
                yield (spot / key).problem(says.name_used(name=name), says.write_other_name())
        used |= {initiative.id, initiative.code}
        yield from initiative_problems(initiative, about.pack.questionnaire, rubric, spot)
        for place, needed in enumerate(initiative.prerequisites):
            way = (*WAY, "initiatives", index, "prerequisites", place)
            yield from about.unknown(needed, reference_problems.no_initiative, way)
        for key in ("cost", "cost_per_year") if rubric.costs is None else ():
            if getattr(initiative, key):
                message, hint = plan_wish_problems.no_totals(), plan_wish_problems.name_costs()
                yield (spot / key).key_problem(message, hint, warning=True)
        if initiative.phase in rubric.phase_named and initiative.phase not in about.own_pack.rubric.phase_named:
            message = says.phase_not_planned(phase=initiative.phase, initiative=initiative.id)
            hint = says.name_phase(phases=tuple(about.own_pack.rubric.phase_named))
            yield (spot / "phase").problem(message, hint, warning=True)
    yield from _circle(about.plan.initiatives, about)


def _circle(initiatives: tuple[Initiative, ...], about: PlanContext) -> Iterator[Problem]:
    ids = [one.id for one in initiatives]
    needs = {one.id: [about.ids.get(name, name) for name in one.prerequisites] for one in initiatives}
    circle = circle_of({id_: [name for name in names if name in needs] for id_, names in needs.items()})
    if circle:
        message = says.circle(chain=" → ".join([*circle, circle[0]]))
        if len(circle) == 1:
            message = says.waits_for_itself(initiative=circle[0])
        way = (*WAY, "initiatives", ids.index(circle[0]), "prerequisites")
        yield about.document.problem(way, message, says.remove_prerequisite())
