"""Scorecard and target → Roadmap: steps, phases, gaps and evidence debt."""

from collections.abc import Iterator

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.initiative import Initiative, Phase
from readiness.model.pack import Pack
from readiness.model.roadmap import PlannedPhase, Roadmap, Step
from readiness.model.scorecard import Scorecard
from readiness.model.spans import Closed, Span
from readiness.model.verdict import ReasonKind, Verdict
from readiness.planning.evidence_debts import find_evidence_debts
from readiness.planning.gaps import count_gaps, find_gaps
from readiness.planning.gate_weeks import weeks_of_gates
from readiness.planning.priorities import initiative_priority, initiative_value
from readiness.planning.projection import project_scorecard
from readiness.planning.schedule import Job, ScheduledJob, order_jobs, schedule_jobs
from readiness.planning.selection import select_initiatives
from readiness.planning.target import wanted_levels
from readiness.statements import roadmap as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement


def plan_roadmap(pack: Pack, answers: Answers, scorecard: Scorecard, target: str | None = None) -> Roadmap:
    """Return the roadmap from the present levels to `target`, by default the next gate.

    The pack must be the one for the profile of the answers (`pack_for_profile`). Raises UnknownNameError when the
    rubric has no gate or target of that id.
    """
    return _Planner(pack, answers, scorecard, target).roadmap()


class _Planner:
    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard, target: str | None) -> None:
        self.pack, self.answers, self.scorecard, self.rubric = pack, answers, scorecard, pack.rubric
        profile = answers.assessment.profile
        self.wanted = wanted_levels(pack, scorecard, profile, target)
        self.selection = select_initiatives(pack, scorecard, self.wanted, answers.progress)
        self.chosen = self.selection.chosen
        size = profile.get("size", self.rubric.default_size)
        self.capacity = self.rubric.capacity.get(size, self.rubric.capacity.get(self.rubric.default_size, 0))
        self.factor = self.rubric.effort_factor.get(size, 1)
        self.phases = {phase.id: index for index, phase in enumerate(self.rubric.phases)}
        self.first = self._first_phase()
        self.offset = self.rubric.phases[self.first].window.start if self.rubric.phases else 0
        self.usual_offset = self._usual_offset()
        self.closed = {id_: tuple(closed) for id_, closed in self.selection.closed.items()}

    def roadmap(self) -> Roadmap:
        steps = self._steps()
        gaps = tuple(find_gaps(self.wanted.levels, self.scorecard, steps, self.wanted.gate))
        phases = tuple(self._planned_phases(steps))
        return Roadmap(
            target=self.wanted.id,
            target_title=self.wanted.title,
            target_gate=self.wanted.gate,
            wanted=self.wanted.levels,
            gaps=gaps,
            gap_counts=count_gaps(gaps, self.pack.questionnaire),
            gate_weeks=tuple(weeks_of_gates(phases)),
            phases=phases,
            evidence_debt=find_evidence_debts(self.wanted.levels, self.scorecard, self.rubric),
            unanswered=tuple(
                id_ for id_ in self.wanted.levels if self.scorecard.questions[id_].state is State.UNANSWERED
            ),
            done_without_answer=tuple(self._done_without_answer()),
            uncovered=tuple(self.selection.uncovered),
            instead=tuple(self._instead()),
            capacity=self.capacity,
            offset=self.offset,
        )

    def _first_phase(self) -> int:
        """Return the index of the phase that ends at the next gate, else at the nearest later one, else of the last."""
        phases, gates = self.rubric.phases, [verdict.id for verdict in self.scorecard.gates]
        upcoming = self.scorecard.next_gate
        for gate in gates[gates.index(upcoming) :] if upcoming else []:
            for index, phase in enumerate(phases):
                if phase.gate == gate:
                    return index
        return max(len(phases) - 1, 0)

    def _usual_offset(self) -> int:
        usual = self.rubric.phases[self.first].usual if self.rubric.phases else None
        return usual.start if usual else self.offset

    def _instead(self) -> Iterator[str]:
        """Yield the ids of alternatives to the roadmap, while the next gate fails."""
        upcoming = self.scorecard.next_gate
        if upcoming is None or self.scorecard.gate(upcoming).verdict is not Verdict.FAILED:
            return
        for initiative in self.rubric.initiatives:
            if initiative.instead and initiative.id not in self.chosen:
                yield initiative.id

    def _steps(self) -> list[Step]:
        """Return a scheduled step for every chosen initiative, by phase, then start, then priority."""
        jobs = order_jobs([self._job(initiative) for initiative in self.chosen.values()])
        likely = schedule_jobs(jobs, self.capacity, {job.id: (job.duration, job.effort) for job in jobs})
        later = [job._replace(not_before=likely[job.id].span.start) for job in jobs]
        figures = {i.id: (i.duration.high, i.high_effort * self.factor) for i in self.chosen.values()}
        high = schedule_jobs(later, self.capacity, figures)
        jobs.sort(key=lambda job: (job.phase, likely[job.id].span.start, -job.priority, job.code))
        return [self._step(job, number, likely[job.id], high[job.id]) for number, job in enumerate(jobs, 1)]

    def _job(self, initiative: Initiative) -> Job:
        effort = initiative.likely_effort * self.factor
        phase = max(self.phases[initiative.phase], self.first)
        before = {*initiative.prerequisites, *self.selection.follows.get(initiative.id, ())}
        return Job(
            id=initiative.id,
            phase=phase,
            not_before=max(0, self.rubric.phases[phase].window.start - self.offset),
            prerequisites=tuple(sorted(before & self.chosen.keys())),
            duration=initiative.duration.likely,
            effort=effort,
            priority=initiative_priority(initiative_value(self.closed[initiative.id], self.rubric), effort),
            started=self._is_started(initiative.id),
            code=initiative.code,
        )

    def _is_started(self, id_: str) -> bool:
        return id_ in self.answers.progress and self.answers.progress[id_].status == "in-progress"

    def _step(self, job: Job, number: int, likely: ScheduledJob, high: ScheduledJob) -> Step:
        phase = self.rubric.phases[job.phase]
        closed = self.closed[job.id]
        unlocks = tuple(
            id_ for id_, other in self.chosen.items() if job.id in other.prerequisites and not self._is_started(id_)
        )
        unblocks = tuple(self._unblocks(closed))
        progress = self.answers.progress.get(job.id)
        return Step(
            initiative=job.id,
            phase=phase.id,
            order=number,
            value=initiative_value(closed, self.rubric),
            effort=job.effort,
            priority=job.priority,
            likely=likely.span,
            high=high.span,
            closes=closed,
            unlocks=unlocks,
            unblocks=unblocks,
            because=self._because(closed, unlocks, unblocks),
            status="in-progress" if job.started else "planned",
            owner=progress.owner if progress else None,
            late=likely.span.finish > self._end(phase),
            stretched=likely.stretched,
        )

    def _end(self, phase: Phase) -> int:
        """Return the week by which a phase should be done: its usual end, or else the end of its window."""
        return phase.usual.end - self.usual_offset if phase.usual else phase.window.end - self.offset

    def _unblocks(self, closed: tuple[Closed, ...]) -> Iterator[str]:
        """Yield the ids of gates up to the target's that fail today on a question closed here."""
        starts = {part.question: part.from_ for part in closed}
        for verdict in self.scorecard.gates:
            short = [reason for reason in verdict.reasons if reason.kind is ReasonKind.SHORT and reason.id in starts]
            if any(starts[reason.id] < reason.needs for reason in short):
                yield verdict.id
            if verdict.id == self.wanted.gate:
                return

    def _because(self, closed: tuple[Closed, ...], unlocks: tuple[str, ...], unblocks: tuple[str, ...]) -> Statement:
        gaps, gates = at_most(self._raised(closed)), at_most(unblocks)
        initiatives = at_most([self.chosen[id_].code for id_ in unlocks])
        if not closed:
            return statements.comes_before(initiatives=initiatives) if unlocks else statements.started()
        if unblocks and unlocks:
            return statements.closes_unblocks_and_unlocks(gaps=gaps, gates=gates, initiatives=initiatives)
        if unblocks:
            return statements.closes_and_unblocks(gaps=gaps, gates=gates)
        return (
            statements.closes_and_unlocks(gaps=gaps, initiatives=initiatives)
            if unlocks
            else statements.closes(gaps=gaps)
        )

    def _raised(self, closed: tuple[Closed, ...]) -> list[Statement]:
        """Return a statement for each gap that is closed, from the highest value to the lowest."""
        questions, called = self.pack.questionnaire.questions, self.rubric.called
        ranked = sorted(closed, key=lambda part: -initiative_value((part,), self.rubric))
        return [
            statements.raised(
                question=questions[part.question].code,
                start=called(part.question, part.from_),
                end=called(part.question, part.to),
            )
            for part in ranked
        ]

    def _planned_phases(self, steps: list[Step]) -> Iterator[PlannedPhase]:
        """Yield the phases from the first unfinished one to the target's, or to the last one with a step."""
        last = max(
            [self.phases[step.phase] for step in steps]
            + [index for index, phase in enumerate(self.rubric.phases) if phase.gate == self.wanted.gate],
            default=-1,
        )
        done: list[Initiative] = []
        for phase in self.rubric.phases[self.first : last + 1]:
            own = tuple(step for step in steps if step.phase == phase.id)
            done += [self.chosen[step.initiative] for step in own]
            yield self._planned_phase(phase, own, done)

    def _planned_phase(self, phase: Phase, own: tuple[Step, ...], done: list[Initiative]) -> PlannedPhase:
        after = project_scorecard(self.pack, self.answers, self.scorecard, done)
        scores = {node.id: node.evidenced.value for node in (after.overall, *after.overall.parts)}
        window = Span(max(0, phase.window.start - self.offset), max(0, phase.window.end - self.offset))
        usual = max(0, phase.usual.end - self.usual_offset) if phase.usual else None
        return PlannedPhase(
            id=phase.id,
            title=phase.title,
            gate=phase.gate,
            window=window,
            usual=usual,
            steps=own,
            finish=max((step.likely.finish for step in own), default=None),
            finish_high=max((step.high.finish for step in own), default=None),
            projected=scores,
            projected_gate=after.gate(phase.gate).verdict,
            projected_headline=after.headline,
        )

    def _done_without_answer(self) -> Iterator[str]:
        """Yield the initiatives marked done while a question they lift is still short: it needs a new answer."""
        short = {
            id_
            for id_, wanted in self.wanted.levels.items()
            if (level := self.scorecard.questions[id_].supported) is not None and level < wanted
        }
        progress = self.answers.progress
        for initiative in self.rubric.initiatives:
            if initiative.id not in progress or progress[initiative.id].status != "done":
                continue
            levels = self.scorecard.questions
            if any(q in short and (levels[q].supported or 0) < lift.to for q, lift in initiative.lifts.items()):
                yield initiative.id
