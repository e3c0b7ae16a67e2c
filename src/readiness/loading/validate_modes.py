"""Validate the modes of an initiative, and the modes that a plan wishes."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.loading.plan_context import WAY, PlanContext
from readiness.loading.references_exist import names_exist
from readiness.model.initiative import Initiative, Mode
from readiness.model.lighter import is_lighter
from readiness.model.rubric import Rubric
from readiness.statements import mode_problems as says
from readiness.statements import plan_wish_problems, reference_problems
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.statements.reference_problems import no_cost_band

_MOST_NAMED = 6


def mode_problems(initiative: Initiative, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    """Yield the problems of the modes of one initiative, but for what its lifts refer to."""
    ids = [mode.id for mode in initiative.modes]
    for index, mode in enumerate(initiative.modes):
        if mode.id in ids[:index]:
            yield (spot / index / "id").problem(says.second_mode(name=mode.id), says.own_mode_id())
        if mode.cost_band and rubric.cost_bands:
            yield from names_exist([mode.cost_band], rubric.cost_bands, no_cost_band, spot / index / "cost_band")
        yield from _lifts(initiative, mode, spot / index / "lifts")
        if not is_lighter(initiative.in_mode(mode), initiative, rubric):
            yield (spot / index / "id").problem(says.not_lighter(mode=mode.id), says.state_lighter())


def _lifts(initiative: Initiative, mode: Mode, spot: Spot) -> Iterator[Problem]:
    for question, lift in (mode.lifts or {}).items():
        usual = initiative.lifts.get(question)
        if usual is None:
            message = says.lifts_more(mode=mode.id, question=question, initiative=initiative.id)
            hint = says.lift_own(questions=at_most([*initiative.lifts], _MOST_NAMED))
            yield (spot / question).key_problem(message, hint)
        elif not initiative.lifts_as_far(question, lift):
            message = says.lifts_above(
                mode=mode.id, question=question, first=lift.from_, to=lift.to,
                usual_first=usual.from_, usual_to=usual.to,
            )  # fmt: skip
            yield (spot / question).key_problem(message, says.lift_no_more())


def wished_modes(about: PlanContext) -> Iterator[Problem]:
    """Yield the problems of the modes that a plan wishes, by initiative."""
    seen: set[str] = set()
    known = {one.id: one for one in [*(about.pack.for_all or about.pack).rubric.initiatives, *about.whole.initiatives]}
    for name, mode in about.plan.modes.items():
        place = (*WAY, "modes", name)
        yield from about.unknown(name, reference_problems.no_initiative, place, at_key=True)
        id_ = about.ids.get(name, name)
        if id_ in seen:
            yield about.document.key_problem(place, says.mode_twice(initiative=id_), plan_wish_problems.state_once())
        seen.add(id_)
        initiative = known.get(id_)
        if initiative is None:
            continue
        if not initiative.modes:
            yield about.document.problem(place, says.no_modes(initiative=name), says.remove_mode())
        elif mode not in initiative.mode_named:
            hint = says.name_mode(modes=tuple(initiative.mode_named))
            yield about.document.problem(place, says.no_mode(initiative=name, name=found(mode)), hint)
        elif id_ in about.done:
            message = plan_wish_problems.done_already(initiative=name)
            yield about.document.problem(place, message, plan_wish_problems.remove_wish(), warning=True)
        elif id_ not in about.offered:
            message = plan_wish_problems.not_offered(initiative=name)
            yield about.document.problem(place, message, plan_wish_problems.remove_wish(), warning=True)
