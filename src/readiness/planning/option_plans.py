"""One use case → its plan as each option would have it: as it is, the minimum, and to stop."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from functools import partial
from typing import NamedTuple, TypeAlias

from readiness.model.adapt_to_profile import with_offered_prerequisites
from readiness.model.answers import Answers
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.plan import NO_PLAN
from readiness.model.plan_result import PlanCosts, TotalCost
from readiness.model.scorecard import Scorecard
from readiness.planning.costs import plan_costs
from readiness.planning.minimum_modes import with_lightest_modes
from readiness.planning.minimum_work import minimum_needs
from readiness.planning.plan_weeks import PlanWeeks, initiative_of
from readiness.planning.projection import project_scorecard
from readiness.planning.roadmap import scheduled
from readiness.planning.use_case import UseCase
from readiness.scoring.scorecard import build_scorecard

ALL_WORK = "all"
"""The name of the one total of all work."""


Projection: TypeAlias = Callable[[Iterable[Initiative]], Scorecard]
"""The scorecard of an option after some of its work."""


class OptionPlan(NamedTuple):
    """The plan of one option, with the scorecard after its work."""

    use_case: UseCase
    """The facts by which its work is chosen: the initiatives on offer, the wishes, and the levels needed."""
    weeks: PlanWeeks
    project: Projection
    remedies: tuple[str, ...] = ()
    """The questions and nodes whose remedies are not agreed yet."""

    @property
    def after(self) -> Scorecard:
        """The scorecard after all of its work."""
        return self.project(_initiatives(self.weeks))

    @property
    def work(self) -> tuple[str, ...]:
        """The initiatives, by start."""
        names = sorted(self.weeks.work, key=lambda name: self.weeks.dates(name).likely.start)
        return tuple(dict.fromkeys(initiative_of(name) for name in names))


def all_work_cost(pack: Pack, answers: Answers, weeks: PlanWeeks) -> TotalCost | None:
    """Return the cost of all work of a plan; None for a rubric without a currency."""
    costs = all_work_costs(pack, answers, weeks, ALL_WORK)
    return costs.gates[0] if costs else None


def all_work_costs(pack: Pack, answers: Answers, weeks: PlanWeeks, gate: str) -> PlanCosts | None:
    """Return the cost of all work of a plan as one total, under the name of a gate."""
    size = answers.assessment.profile.get("size", pack.rubric.default_size)
    every = {name: work.initiative for name, work in weeks.work.items()}
    costs = plan_costs(pack.rubric, size, {gate: []}, every)
    return costs._replace(go_live=None) if costs else None


def whole_plan(pack: Pack, answers: Answers, scorecard: Scorecard, target: str) -> OptionPlan:
    """Return the plan with all that the gate needs."""
    use_case = UseCase(pack, answers, scorecard, target)
    return OptionPlan(use_case, scheduled(use_case), partial(project_scorecard, pack, answers, scorecard))


def minimum_plan(pack: Pack, answers: Answers, scorecard: Scorecard, gate: str) -> OptionPlan:
    """Return the plan with what the blockers need; remedies carry the rest where the gate allows it.

    Work is in its lightest mode that is enough, unless that makes the gate later.
    """
    needs, own = minimum_needs(pack, answers, scorecard, gate), without_wishes(answers)
    lighter = with_lightest_modes(pack, own, scorecard, needs, gate)
    project = partial(project_scorecard, pack, needs.answers, scorecard)
    light, usual = (UseCase(one, own, needs.scorecard, gate) for one in (lighter, pack))
    found = OptionPlan(light, scheduled(light), project, needs.remedies)
    if lighter is pack:
        return found
    other = found._replace(use_case=usual, weeks=scheduled(usual))
    return other if _at_80(other.weeks, gate) < _at_80(found.weeks, gate) else found


def _at_80(weeks: PlanWeeks, gate: str) -> int:
    return weeks.simulation.gates[weeks.named.gate_keys[gate]].at_80


def plan_as_it_is(pack: Pack, answers: Answers, scorecard: Scorecard, gate: str) -> OptionPlan:
    """Return the plan with only what is in progress; no evidence is collected."""
    started = [id_ for id_, own in answers.progress.items() if own.status == "in-progress"]
    offering, limited = _only(pack, scorecard, started)
    use_case = UseCase(offering, without_wishes(answers), limited, gate)

    def project(done: Iterable[Initiative]) -> Scorecard:
        work = tuple(done)
        lifted = {id_ for one in work for id_ in one.lifts}
        projected = project_scorecard(pack, answers, scorecard, work).questions
        scores = {id_: projected[id_] if id_ in lifted else score for id_, score in scorecard.questions.items()}
        return build_scorecard(pack, answers, scores, scorecard.sites)

    return OptionPlan(use_case, scheduled(use_case), project)


def stop_plan(pack: Pack, answers: Answers, scorecard: Scorecard, gate: str) -> OptionPlan | None:
    """Return the plan to stop or withdraw; None where the rubric has no work for that.

    It has the rubric's alternatives to the roadmap, and what open events need at once. Work in progress stops.
    """
    instead = [one.id for one in pack.rubric.initiatives if one.instead and not _is_done(one, answers)]
    if not instead:
        return None
    kinds = {event.kind for event in scorecard.live.events if event.is_open} if scorecard.live else set[str]()
    after_events = [id_ for kind in pack.rubric.events if kind.id in kinds for id_ in kind.work]
    done = {id_: own for id_, own in answers.progress.items() if own.status == "done"}
    stopping = without_wishes(answers).model_copy(update={"progress": done})
    plan = (stopping.plan or NO_PLAN).model_copy(update={"required": tuple(instead)})
    stopping = stopping.model_copy(update={"plan": plan})
    offering, limited = _only(pack, scorecard, [*instead, *after_events])
    use_case = UseCase(offering, stopping, limited, gate)
    return OptionPlan(use_case, scheduled(use_case), lambda _: scorecard)


def without_wishes(answers: Answers) -> Answers:
    """Return the answers without the initiatives that their plan requires."""
    if answers.plan is None or not answers.plan.required:
        return answers
    return answers.model_copy(update={"plan": answers.plan.model_copy(update={"required": ()})})


def _is_done(initiative: Initiative, answers: Answers) -> bool:
    return initiative.id in answers.progress and answers.progress[initiative.id].status == "done"


def _initiatives(weeks: PlanWeeks) -> list[Initiative]:
    """Return the work of a plan for the whole tool; what is done at one site lifts nothing of it."""
    return [work.initiative for name, work in weeks.work.items() if name not in weeks.sites]


def _only(pack: Pack, scorecard: Scorecard, kept: Iterable[str]) -> tuple[Pack, Scorecard]:
    """Return a pack that offers only some initiatives, which wait for no other, and the scorecard for it.

    The pack still knows all initiatives by id, and events need only those on offer.
    """
    ids: Collection[str] = {*kept}
    rubric, named = pack.rubric, pack.rubric.initiative_named
    offered = {one.id: one for one in rubric.initiatives if one.id in ids}
    every = tuple(
        with_offered_prerequisites(one, named, offered) if id_ in offered else one for id_, one in named.items()
    )
    rubric = rubric.changed(initiatives=every).leaving_out(named.keys() - offered.keys())
    live = scorecard.live
    if live:
        events = tuple(one._replace(work=tuple(id_ for id_ in one.work if id_ in offered)) for one in live.events)
        scorecard = replace(scorecard, live=live._replace(events=events))
    return Pack(pack.questionnaire, rubric, pack.sha256, pack.for_all), scorecard
