"""The plans of several use cases → one summary: all work in order, the gates of each, and totals counted once."""

from collections.abc import Iterable, Sequence

from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.model.field_types import Exact, as_whole
from readiness.model.joint_plan import JointPlan, JointWork, PlannedUseCase
from readiness.model.own_plan import pack_with_plan
from readiness.model.pack import Pack
from readiness.model.plan_result import PlanCosts
from readiness.model.roadmap import Roadmap
from readiness.planning.costs import plan_costs
from readiness.planning.joint_answers import joint_answers
from readiness.planning.joint_input import PlanNames
from readiness.planning.plan_input import Work
from readiness.planning.roadmap import Plans
from readiness.planning.use_case import UseCase
from readiness.scoring.scorecard import score_answers
from readiness.scoring.targets import check_target
from readiness.statements.statement import Statement

ALL_WORK = "all"
"""The name of the one total of all work."""


def plan_together(
    packs: Sequence[Pack], every: Sequence[Answers], target: str | None
) -> tuple[Plans, tuple[Statement, ...]]:
    """Return one plan of several use cases, in order of priority, and remarks on what their answers say differently.

    `packs` are as they were loaded. Raises what `joint_answers`, `check_target` and `Plans` raise.
    """
    said = joint_answers(packs, every)
    use_cases = []
    for pack, answers, own in zip(packs, said.answers, every, strict=True):
        applicable = pack_with_plan(pack_for_profile(pack, answers.assessment.profile), answers)
        if target:
            check_target(target, pack.rubric, applicable.rubric, repeating=True)
        elsewhere = frozenset(answers.progress.keys() - own.progress.keys())
        scorecard = score_answers(applicable, answers)
        use_cases.append(UseCase(applicable, answers, scorecard, target, elsewhere=elsewhere))
    return Plans(use_cases), said.remarks


def joint_plan(plans: Plans, remarks: Sequence[Statement] = ()) -> JointPlan:
    """Return the summary of a plan of several use cases; `remarks` are on what their files say differently."""
    first = plans.use_cases[0]
    work = plans.work.input.work
    return JointPlan(
        organization=first.answers.assessment.organization,
        date=first.answers.date,
        target=first.target,
        use_cases=tuple(
            _use_case(plans, one, named, roadmap)
            for one, named, roadmap in zip(plans.use_cases, plans.named, plans.roadmaps, strict=True)
        ),
        work=_all_work(plans),
        capacity=plans.roadmaps[0].capacity,
        effort=_effort(work.values()),
        effort_apart=_effort(work[key] for key, use_cases in plans.by_work.items() for _ in use_cases),
        costs=_costs(first, work.values()),
        loads=plans.work.loads(),
        overloads=plans.work.overloads(),
        remarks=tuple(remarks),
    )


def _use_case(plans: Plans, use_case: UseCase, named: PlanNames, roadmap: Roadmap) -> PlannedUseCase:
    own = [plans.work.input.work[key] for key in named.own_names]
    return PlannedUseCase(
        use_case=use_case.title,
        target=roadmap.target,
        next_gate=use_case.scorecard.next_gate,
        gates=roadmap.gate_weeks,
        effort=_effort(own),
        shared=_effort(one for one in own if len(plans.by_work[one.key]) > 1),
    )


def _all_work(plans: Plans) -> tuple[JointWork, ...]:
    sites = {named.keys[name]: site for named in plans.named for name, site in named.own.sites.items()}
    found = [
        JointWork(
            initiative=one.initiative.id,
            code=one.initiative.code,
            title=one.initiative.title,
            use_cases=plans.by_work[one.key],
            site=sites.get(one.key),
            dates=plans.work.dates(one.key),
            effort=as_whole(one.figures.total),
            status="in-progress" if one.started else "planned",
            in_lane=one.in_lane,
        )
        for one in sorted(plans.work.input.work.values(), key=lambda one: one.rank)
    ]
    found.sort(key=lambda one: (not one.in_lane, one.dates.likely.start))
    return tuple(found)


def _effort(work: Iterable[Work]) -> Exact:
    return as_whole(sum(one.figures.total for one in work))


def _costs(first: UseCase, work: Iterable[Work]) -> PlanCosts | None:
    """Return the cost of all work as one total, at the size of the first use case's organization."""
    rubric = first.pack.rubric
    size = first.answers.assessment.profile.get("size", rubric.default_size)
    return plan_costs(rubric, size, {ALL_WORK: []}, {one.key: one.initiative for one in work})
