"""One use case and its roadmap → what moves the next gate, and what the cheapest step toward it is."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.field_types import Exact, as_whole
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.plan_result import TotalCost
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.model.sensitivity import AnswerEffect, CheapestBlocker, Sensitivity
from readiness.model.verdict import Reason, ReasonKind
from readiness.planning.chosen_work import ChosenPlan
from readiness.planning.costs import plan_costs
from readiness.planning.figures import FiguresOf
from readiness.planning.first_steps import PERCENT, TRIALS, FirstStepsTrials
from readiness.planning.option_plans import ALL_WORK, without_wishes
from readiness.planning.projection import at_level
from readiness.planning.roadmap import scheduled
from readiness.planning.use_case import UseCase
from readiness.scoring.caps import without_cap
from readiness.scoring.scorecard import build_scorecard


def plan_sensitivity(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> Sensitivity:
    """Return what the next gate and the first steps of a roadmap depend on.

    The pack must be the one for the profile and plan of the answers. Raises what `plan_roadmap` raises.
    """
    effects = [*_effects(pack, answers, scorecard)]
    blockers = _Blockers(pack, answers, scorecard)
    trials = FirstStepsTrials(UseCase(pack, answers, scorecard, roadmap.target))
    return Sensitivity(
        headline=scorecard.headline,
        next_gate=scorecard.next_gate,
        higher=tuple(one for one in effects if one.level > one.now),
        lower=tuple(one for one in effects if one.level < one.now),
        blockers=len(blockers.short),
        evidence_only=tuple(one.id for one in blockers.short if blockers.needs_only_evidence(one)),
        cheapest=blockers.cheapest(),
        first=trials.first,
        steps=tuple(trials.results()),
        percent=PERCENT,
        trials=TRIALS,
    )


def _effects(pack: Pack, answers: Answers, scorecard: Scorecard) -> Iterator[AnswerEffect]:
    """Yield the answers that move the gate reached when they are one level higher or lower."""
    scores = {id_: without_cap(score) for id_, score in scorecard.questions.items()}
    for id_, score in scores.items():
        if score.state is not State.ANSWERED or score.evidenced is None:
            continue
        for level in (score.evidenced - 1, score.evidenced + 1):
            if level in pack.rubric.scale_of(id_).named:
                changed = scores | {id_: at_level(score, level, pack)}
                after = build_scorecard(pack, answers, changed, scorecard.sites)
                if after.headline != scorecard.headline:
                    yield AnswerEffect(id_, score.evidenced, level, after.headline)


class _Way(NamedTuple):
    """The work that clears one blocker."""

    reason: Reason
    work: tuple[Initiative, ...]
    effort: Exact


class _Blockers:
    """The blockers of the next gate, each with the work that it needs beyond what is under way already."""

    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard) -> None:
        self.pack, self.answers, self.scorecard = pack, without_wishes(answers), scorecard
        self.figures, self.gate = FiguresOf(pack.rubric, answers), scorecard.next_gate
        self.short = tuple(self._short())

    def needs_only_evidence(self, reason: Reason) -> bool:
        """Return whether what is claimed is enough, once it is shown."""
        return (self.scorecard.questions[reason.id].supported or 0) >= reason.needs

    def cheapest(self) -> CheapestBlocker | None:
        """Return the blocker that needs the least work; None where none needs work that is known."""
        ways = [way for reason in self.short if (way := self._way(reason))]
        if not ways or self.gate is None:
            return None
        best = min(ways, key=lambda way: (way.effort, len(way.work), way.reason.id))
        weeks = scheduled(UseCase(self.pack, self.answers, self._only(best.reason), self.gate))
        return CheapestBlocker(
            question=best.reason.id,
            needs=int(best.reason.needs),
            has=int(best.reason.has or 0),
            work=tuple(one.id for one in best.work),
            effort=best.effort,
            cost=self._costs(best),
            at_80=weeks.together([one.id for one in best.work])[1],
        )

    def _short(self) -> Iterator[Reason]:
        verdict = self.scorecard.gate(self.gate) if self.gate else None
        for reason in verdict.reasons if verdict else ():
            is_question = reason.id in self.scorecard.questions
            if is_question and reason.criticality == "blocker" and reason.kind is ReasonKind.SHORT:
                yield reason

    def _only(self, reason: Reason | None) -> Scorecard:
        """Return the scorecard whose gates need only what one blocker needs; nothing for None."""
        needs = {reason.id: int(reason.needs)} if reason else {}
        gates = tuple(one._replace(minimums=needs if one.id == self.gate else {}) for one in self.scorecard.gates)
        return replace(self.scorecard, gates=gates)

    def _way(self, reason: Reason) -> _Way | None:
        """Return the work that clears a blocker; None where nothing does, or what is under way."""
        chosen, going_on = (
            ChosenPlan(UseCase(self.pack, self.answers, self._only(one), self.gate)).selection for one in (reason, None)
        )
        if reason.id in chosen.uncovered or self.needs_only_evidence(reason):
            return None
        work = tuple(one for id_, one in chosen.chosen.items() if id_ not in going_on.chosen)
        effort = as_whole(sum(self.figures.left(one).total for one in work))
        return _Way(reason, work, effort) if work else None

    def _costs(self, way: _Way) -> TotalCost | None:
        rubric = self.pack.rubric
        size = self.answers.assessment.profile.get("size", rubric.default_size)
        costs = plan_costs(rubric, size, {ALL_WORK: way.work})
        return costs.gates[0] if costs else None
