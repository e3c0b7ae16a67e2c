"""Two roadmaps of the same use case → what a what-if change moves, by how many weeks, and why."""

from collections.abc import Iterator

from readiness.model.answers import Answers
from readiness.model.field_types import Exact, as_whole
from readiness.model.initiative import Initiative
from readiness.model.money import MoneyCase
from readiness.model.pack import Pack
from readiness.model.plan_result import TotalCost
from readiness.model.plan_sides import GateShift, PlanSide, WhatIf, WorkShift
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.planning.figures import FiguresOf


class PlannedAnswers:
    """Answers with their scorecard and roadmap; the pack is the one for their profile and plan."""

    def __init__(
        self, pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap, money: MoneyCase | None = None
    ) -> None:
        self.pack, self.answers, self.scorecard, self.roadmap = pack, answers, scorecard, roadmap
        self.money = money

    def side(self) -> PlanSide:
        """Return the figures of the plan for a comparison."""
        plan, live, upcoming = self.roadmap, self.scorecard.live, self.scorecard.next_gate
        roles = self._roles()
        judged = live if live and live.status.is_judged else None
        lane = [step for step in plan.safe_now if step.initiative is not None]
        return PlanSide(
            headline=self.scorecard.headline,
            next_gate=upcoming,
            verdict=self.scorecard.gate(upcoming).verdict if upcoming else None,
            outcome=judged.outcome if judged else None,
            at_least=judged.at_least if judged else None,
            paused=judged.status.title if judged and judged.status.use == "paused" else None,
            target=plan.target,
            gates=plan.gate_weeks,
            work=tuple(initiatives_of(plan)),
            roles=roles,
            effort=as_whole(sum(roles.values())),
            cost=cost_to(plan, plan.target_gate),
            bottleneck=plan.bottleneck,
            lane=tuple(step.initiative for step in lane if step.initiative),
            lane_at_80=max((step.dates.at_80 for step in lane), default=None),
            case=self.money.totals if self.money else None,
        )

    def _roles(self) -> dict[str, Exact]:
        figures, named = FiguresOf(self.pack.rubric, self.answers), self.pack.rubric.initiative_named
        at_sites = [step.initiative for step in self.roadmap.site_steps if step.initiative]
        work = [*(named[id_] for id_ in initiatives_of(self.roadmap)), *(named[id_] for id_ in at_sites)]
        return effort_by_role(work, figures)


def what_if(before: PlannedAnswers, after: PlannedAnswers) -> WhatIf:
    """Return what a change moves; both roadmaps are simulated with the same draws."""
    one, other = before.side(), after.side()
    return WhatIf(
        date=before.answers.date,
        before=one,
        after=other,
        gates=tuple(_gates(before.scorecard, one, after.scorecard, other)),
        dropped=tuple(id_ for id_ in one.work if id_ not in other.work),
        added=tuple(id_ for id_ in other.work if id_ not in one.work),
        moved=tuple(sorted(_moved(before.roadmap, after.roadmap), key=lambda move: (-abs(move.weeks), move.after))),
        uncovered=tuple(id_ for id_ in after.roadmap.uncovered if id_ not in before.roadmap.uncovered),
    )


def _gates(before: Scorecard, one: PlanSide, after: Scorecard, other: PlanSide) -> Iterator[GateShift]:
    own, others = {weeks.gate: weeks for weeks in one.gates}, {weeks.gate: weeks for weeks in other.gates}
    reached, reached_before = _reached(after), _reached(before)
    for verdict in after.gates:
        now, then = own.get(verdict.id), others.get(verdict.id)
        newly = verdict.id in reached and verdict.id not in reached_before
        lost = verdict.id in reached_before and verdict.id not in reached
        if now or then or newly or lost:
            moved = then.at_80 - now.at_80 if now and then else None
            yield GateShift(verdict.id, now, then, moved, newly, lost)


def _reached(scorecard: Scorecard) -> list[str]:
    ids = [verdict.id for verdict in scorecard.gates]
    return ids[: ids.index(scorecard.headline) + 1] if scorecard.headline else []


def _moved(before: Roadmap, after: Roadmap) -> Iterator[WorkShift]:
    former = {step.initiative: step.dates.at_80 for step in before.steps}
    for step in after.steps:
        if former.get(step.initiative, step.dates.at_80) != step.dates.at_80:
            yield WorkShift(step.initiative, former[step.initiative], step.dates.at_80, step.reason)


def initiatives_of(plan: Roadmap) -> list[str]:
    """Return the initiatives of a roadmap that are not done: those of the lane first."""
    lane = [step.initiative for step in plan.safe_now if step.initiative is not None]
    return [*dict.fromkeys([*lane, *(step.initiative for step in plan.steps)])]


def cost_to(plan: Roadmap, gate: str) -> TotalCost | None:
    """Return the cost of a plan up to a gate; None where it has none."""
    return next((one for one in plan.costs.gates if one.gate == gate), None) if plan.costs else None


def effort_by_role(work: list[Initiative], figures: FiguresOf) -> dict[str, Exact]:
    """Return the likely person-weeks of some work by role group."""
    total: dict[str, Exact] = {}
    for one in work:
        for role, amount in figures.left(one).likely.items():
            total[role] = total.get(role, 0) + amount
    return {role: as_whole(amount) for role, amount in total.items() if amount}
