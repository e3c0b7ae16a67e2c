"""Chosen initiatives and their weeks → steps of the roadmap, each with its reason."""

from collections.abc import Collection, Iterator, Mapping

from readiness.model.answers import Answers
from readiness.model.field_types import as_whole
from readiness.model.initiative import Initiative, Phase
from readiness.model.pack import Pack
from readiness.model.roadmap import Step
from readiness.model.scorecard import Scorecard
from readiness.model.spans import Closed
from readiness.model.verdict import ReasonKind
from readiness.planning.phase_windows import PhaseWindows
from readiness.planning.plan_input import Work
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.priorities import initiative_priority, initiative_value
from readiness.planning.safe_reasons import raised
from readiness.statements import roadmap as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement


class Steps:
    """The facts that steps are made from."""

    def __init__(
        self,
        pack: Pack,
        answers: Answers,
        scorecard: Scorecard,
        chosen: Mapping[str, Initiative],
        closed: Mapping[str, tuple[Closed, ...]],
        in_lane: Collection[str],
        windows: PhaseWindows,
        gate: str,
    ) -> None:
        """Keep the facts; `in_lane` holds the initiatives that are no steps, `gate` is the one of the target."""
        self.pack, self.answers, self.scorecard, self.rubric = pack, answers, scorecard, pack.rubric
        self.chosen, self.closed, self.in_lane, self.windows, self.gate = chosen, closed, in_lane, windows, gate

    def step(self, id_: str, phase: Phase, number: int, weeks: PlanWeeks) -> Step:
        """Return the step of an initiative under the heading of a phase, with its number and its weeks."""
        work = weeks.work[id_]
        closed, dates, figures = self.closed[id_], weeks.dates(id_), work.figures
        unlocks, unblocks = tuple(self._unlocks(id_, weeks)), tuple(self._unblocks(closed))
        progress, value, effort = self.answers.progress.get(id_), initiative_value(closed, self.rubric), figures.total
        return Step(
            initiative=id_,
            phase=phase.id,
            order=number,
            value=value,
            effort=as_whole(effort),
            priority=initiative_priority(value, effort),
            dates=dates,
            gate=weeks.gate_of(id_),
            reason=weeks.reason(id_),
            slack=weeks.slack(id_),
            pauses=weeks.pauses(id_),
            roles={role: as_whole(amount) for role, amount in figures.likely.items()},
            closes=closed,
            unlocks=unlocks,
            unblocks=unblocks,
            because=self._because(closed, unlocks, unblocks) or _without_gaps(work, weeks.gate_of(id_)),
            status="in-progress" if work.started else "planned",
            owner=progress.owner if progress else None,
            late=dates.at_80 > self.windows.end(phase),
            stretched=weeks.is_stretched(id_),
        )

    def _unlocks(self, id_: str, weeks: PlanWeeks) -> Iterator[str]:
        """Yield the other steps that wait for an initiative: neither those of the lane nor started ones."""
        for other, initiative in self.chosen.items():
            work = weeks.work[other]
            waits = id_ in initiative.prerequisites and weeks.named.keys[id_] in work.before
            if waits and not work.started and not work.in_lane:
                yield other

    def _unblocks(self, closed: tuple[Closed, ...]) -> Iterator[str]:
        """Yield the ids of gates up to the target's that fail today on a question lifted here to what they need."""
        lifted = {part.question: part for part in closed}
        for verdict in self.scorecard.gates:
            short = [reason for reason in verdict.reasons if reason.kind is ReasonKind.SHORT and reason.id in lifted]
            if any(lifted[reason.id].from_ < reason.needs <= lifted[reason.id].to for reason in short):
                yield verdict.id
            if verdict.id == self.gate:
                return

    def _because(
        self, closed: tuple[Closed, ...], unlocks: tuple[str, ...], unblocks: tuple[str, ...]
    ) -> Statement | None:
        ranked = sorted(closed, key=lambda part: -initiative_value((part,), self.rubric))
        gaps, gates = raised(ranked, self.pack), at_most(unblocks)
        initiatives = at_most([self.chosen[id_].code for id_ in unlocks])
        if not closed:
            return statements.comes_before(initiatives=initiatives) if unlocks else None
        if unblocks and unlocks:
            return statements.closes_unblocks_and_unlocks(gaps=gaps, gates=gates, initiatives=initiatives)
        if unblocks:
            return statements.closes_and_unblocks(gaps=gaps, gates=gates)
        return (
            statements.closes_and_unlocks(gaps=gaps, initiatives=initiatives)
            if unlocks
            else statements.closes(gaps=gaps)
        )


def _without_gaps(work: Work, gate: str | None) -> Statement:
    """Return the reason for an initiative that closes nothing and that nothing waits for."""
    if work.started:
        return statements.started()
    if work.initiative.instead:
        return statements.instead()
    return statements.needed_by(gate=gate) if gate else statements.wished()
