"""Scorecard and target → Roadmap: the lane of a tool in use, steps, phases, gaps and evidence debt."""

from collections.abc import Iterator

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative, Phase
from readiness.model.pack import Pack
from readiness.model.roadmap import PlannedPhase, Roadmap, Step
from readiness.model.safe_steps import SiteStep
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import Verdict
from readiness.planning.evidence_debts import find_evidence_debts
from readiness.planning.find_out import dated_gates, find_out_first
from readiness.planning.gaps import count_gaps, find_gaps
from readiness.planning.gate_weeks import weeks_of_gates
from readiness.planning.if_nothing import if_nothing
from readiness.planning.phase_windows import PhaseWindows
from readiness.planning.priorities import initiative_priority, initiative_value
from readiness.planning.projection import project_scorecard
from readiness.planning.promises import find_promises
from readiness.planning.safe_now import plan_safe_now
from readiness.planning.schedule import Fixed, Job, ScheduledJob, order_jobs, schedule_jobs
from readiness.planning.selection import select_initiatives
from readiness.planning.shortest_work import is_started
from readiness.planning.site_steps import site_jobs, site_plans, site_steps
from readiness.planning.site_target import SiteTarget, site_target
from readiness.planning.steps import Steps
from readiness.planning.target import WantedLevels, wanted_levels


def plan_roadmap(
    pack: Pack, answers: Answers, scorecard: Scorecard, target: str | None = None, *, site: str | None = None
) -> Roadmap:
    """Return the roadmap from the present levels to `target`, by default the next gate.

    A target that repeats is planned for `site`, by id or title, or for the only site that does not pass. The pack must
    be the one for the profile of the answers (`pack_for_profile`). Raises UnknownNameError when the rubric has no gate
    or target of that id, and what `site_target` raises.
    """
    at_site = site_target(pack.rubric, answers, scorecard, target, site)
    return _Planner(pack, answers, scorecard, at_site.gate.after if at_site else target, at_site).roadmap()


class _Planner:
    def __init__(
        self, pack: Pack, answers: Answers, scorecard: Scorecard, target: str | None, at_site: SiteTarget | None
    ) -> None:
        self.pack, self.answers, self.scorecard, self.rubric = pack, answers, scorecard, pack.rubric
        profile = answers.assessment.profile
        self.at_site = at_site
        self.wanted = wanted_levels(pack, scorecard, profile, target)
        size = profile.get("size", self.rubric.default_size)
        self.capacity = self.rubric.capacity.get(size, self.rubric.capacity.get(self.rubric.default_size, 0))
        self.factor = self.rubric.effort_factor.get(size, 1)
        self.windows = PhaseWindows(self.rubric, scorecard)
        self.safe_now = plan_safe_now(pack, answers, scorecard, self.factor)
        named = self.rubric.initiative_named
        self.lane = {step.initiative: step for step in self.safe_now if step.initiative is not None}
        first = [named[id_] for id_ in self.lane]
        self.selection = select_initiatives(pack, scorecard, self.wanted, answers.progress, first)
        self.chosen = self.selection.chosen
        self.closed = {id_: tuple(closed) for id_, closed in self.selection.closed.items()}

    def roadmap(self) -> Roadmap:
        steps, at_sites = self._steps()
        gaps = tuple(find_gaps(self.wanted.levels, self.scorecard, self._closing(steps), self.wanted.gate))
        phases = tuple(self._planned_phases(steps))
        useful = [step for id_, step in self.lane.items() if self.closed[id_]]
        find_out = find_out_first(self.pack, self.scorecard)
        wanted = _at_site(self.wanted, self.at_site)
        roadmap = Roadmap(
            target=wanted.id,
            target_title=wanted.title,
            target_gate=wanted.gate,
            wanted=wanted.levels,
            gaps=gaps,
            gap_counts=count_gaps(gaps, self.pack.questionnaire),
            gate_weeks=tuple(dated_gates(weeks_of_gates(phases, useful), self.scorecard)),
            phases=phases,
            evidence_debt=find_evidence_debts(self.wanted.levels, self.scorecard, self.rubric),
            unanswered=tuple(
                id_ for id_ in self.wanted.levels if self.scorecard.questions[id_].state is State.UNANSWERED
            ),
            done_without_answer=tuple(self._done_without_answer()),
            uncovered=tuple(self.selection.uncovered),
            instead=tuple(self._instead()),
            capacity=self.capacity,
            offset=self.windows.offset,
            is_at_site=self.at_site is not None,
            site=self.at_site.site if self.at_site else None,
            safe_now=self.safe_now,
            site_steps=at_sites,
            find_out_first=find_out,
        )
        return roadmap._replace(
            promises=tuple(find_promises(roadmap, self.pack, self.answers, self.scorecard)),
            if_nothing=if_nothing(self.pack, self.answers, self.scorecard),
        )

    def _closing(self, steps: list[Step]) -> dict[str, list[str]]:
        """Return the initiatives that close each question: those of the lane first, then the steps in order."""
        closing: dict[str, list[str]] = {}
        for id_ in (*self.lane, *(step.initiative for step in steps)):
            for part in self.closed[id_]:
                closing.setdefault(part.question, []).append(id_)
        return closing

    def _instead(self) -> Iterator[str]:
        """Yield the ids of alternatives to the roadmap, while the next gate fails."""
        upcoming = self.scorecard.next_gate
        if upcoming is None or self.scorecard.gate(upcoming).verdict is not Verdict.FAILED:
            return
        for initiative in self.rubric.initiatives:
            if initiative.instead and initiative.id not in self.chosen:
                yield initiative.id

    def _steps(self) -> tuple[list[Step], tuple[SiteStep, ...]]:
        """Return a step for every initiative outside the lane, by phase, start and priority, and those at sites."""
        ordinary = [initiative for id_, initiative in self.chosen.items() if id_ not in self.lane]
        figures = {i.id: (i.duration.high, i.high_effort * self.factor) for i in ordinary}
        plans = site_plans(self.pack, self.answers, self.scorecard, self.at_site)
        jobs = [self._job(initiative) for initiative in ordinary]
        at_sites = []
        for plan in plans:
            for job, high_figures in site_jobs(plan, self.pack, self.factor):
                at_sites.append(job)
                figures[job.id] = high_figures
        likely, high = self._scheduled(order_jobs(jobs), at_sites, figures)
        jobs.sort(key=lambda job: (job.phase, likely[job.id].span.start, -job.priority, job.code))
        make = Steps(
            self.pack, self.answers, self.scorecard, self.chosen, self.closed, self.lane, self.windows, self.wanted.gate
        )
        steps = [make.step(job, number, likely[job.id], high[job.id]) for number, job in enumerate(jobs, 1)]
        return steps, site_steps(plans, self.pack, likely, high, self.factor)

    def _scheduled(
        self, jobs: list[Job], at_sites: list[Job], figures: dict[str, tuple[int, Exact]]
    ) -> tuple[dict[str, ScheduledJob], dict[str, ScheduledJob]]:
        """Return the likely and the high weeks of all jobs: the lane, what is started, work at sites, then the rest."""
        started, named = [job for job in jobs if job.started], self.rubric.initiative_named
        ordered = [*started, *at_sites, *(job for job in jobs if not job.started)]
        phase = {id_: self.windows.of(named[id_]) for id_ in self.lane}
        lane = {id_: Fixed(phase[id_], step.likely, step.effort) for id_, step in self.lane.items()}
        likely = schedule_jobs(ordered, self.capacity, {job.id: (job.duration, job.effort) for job in ordered}, lane)
        later = [job._replace(not_before=likely[job.id].span.start) for job in ordered]
        lane = {
            id_: Fixed(phase[id_], step.high, named[id_].high_effort * self.factor) for id_, step in self.lane.items()
        }
        return likely, schedule_jobs(later, self.capacity, figures, lane)

    def _job(self, initiative: Initiative) -> Job:
        effort = initiative.likely_effort * self.factor
        phase = self.windows.of(initiative)
        before = {*initiative.prerequisites, *self.selection.follows.get(initiative.id, ())}
        return Job(
            id=initiative.id,
            phase=phase,
            not_before=0,
            prerequisites=tuple(sorted(before & self.chosen.keys())),
            duration=initiative.duration.likely,
            effort=effort,
            priority=initiative_priority(initiative_value(self.closed[initiative.id], self.rubric), effort),
            started=is_started(initiative.id, self.answers.progress),
            code=initiative.code,
            walled=self.rubric.phases[phase].wall,
        )

    def _planned_phases(self, steps: list[Step]) -> Iterator[PlannedPhase]:
        """Yield the phases from the first unfinished one to the target's, or to the last one with a step."""
        last = max(
            [self.windows.index[step.phase] for step in steps]
            + [index for index, phase in enumerate(self.rubric.phases) if phase.gate == self.wanted.gate],
            default=-1,
        )
        done: list[Initiative] = [self.chosen[id_] for id_ in self.lane]
        for phase in self.rubric.phases[self.windows.first : last + 1]:
            own = tuple(step for step in steps if step.phase == phase.id)
            done += [self.chosen[step.initiative] for step in own]
            yield self._planned_phase(phase, own, done)

    def _planned_phase(self, phase: Phase, own: tuple[Step, ...], done: list[Initiative]) -> PlannedPhase:
        after = project_scorecard(self.pack, self.answers, self.scorecard, done)
        scores = {node.id: node.evidenced.value for node in (after.overall, *after.overall.parts)}
        place = self.windows.index[phase.id]
        return PlannedPhase(
            id=phase.id,
            title=phase.title,
            gate=phase.gate,
            window=self.windows.window(phase),
            usual=self.windows.usual(phase),
            steps=own,
            finish=max((step.likely.finish for step in own), default=None),
            finish_high=max((step.high.finish for step in own), default=None),
            projected=scores,
            projected_gate=after.gate(phase.gate).verdict,
            projected_headline=after.headline,
            in_lane=tuple(id_ for id_ in self.lane if self.windows.of(self.chosen[id_]) == place),
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


def _at_site(wanted: WantedLevels, at_site: SiteTarget | None) -> WantedLevels:
    """Return the levels wanted under the name of the repeating gate and its site, where that is the target."""
    if at_site is None:
        return wanted
    title = f"{at_site.gate.id} {at_site.gate.title}"
    named = f"{title} ({at_site.site.title})" if at_site.site else title
    return wanted._replace(id=at_site.gate.id, title=named)
