"""Scorecard and target → Roadmap: the lane of a tool in use, steps, phases, gaps and evidence debt."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import NamedTuple

from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.model.field_types import Exact, as_whole
from readiness.model.initiative import Initiative, Phase
from readiness.model.pack import Pack
from readiness.model.plan_result import PlanCosts
from readiness.model.roadmap import PlannedPhase, Roadmap, Step
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import Verdict
from readiness.planning.chosen_work import ChosenPlan
from readiness.planning.conflicts import find_conflicts
from readiness.planning.costs import plan_costs
from readiness.planning.evidence_debts import find_evidence_debts
from readiness.planning.find_out import dated_gates, find_out_first
from readiness.planning.gaps import count_gaps, find_gaps
from readiness.planning.if_nothing import if_nothing
from readiness.planning.joint_input import PlanNames, join_work, name_work, use_cases_by_work
from readiness.planning.people import calendar_of, usual_people
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.projection import project_scorecard
from readiness.planning.promises import find_promises
from readiness.planning.scheduled_work import ScheduledWork
from readiness.planning.site_steps import site_steps
from readiness.planning.site_target import SiteTarget
from readiness.planning.steps import Steps
from readiness.planning.target import WantedLevels, wanted_levels
from readiness.planning.use_case import UseCase


def plan_roadmap(
    pack: Pack, answers: Answers, scorecard: Scorecard, target: str | None = None, *, site: str | None = None
) -> Roadmap:
    """Return the roadmap from the present levels to `target`, by default the next gate.

    A target that repeats is planned for `site`, by id or title, or for the only site that does not pass. The pack must
    be the one for the profile of the answers (`pack_for_profile`). Raises UnknownNameError when the rubric has no gate
    or target of that id, what `site_target` raises, and ReadinessError when the people for some work are never there.
    """
    return Plans([UseCase(pack, answers, scorecard, target, site)]).roadmaps[0]


class Plans:
    """One plan of several use cases of an organization, in order of priority, and the roadmap of each.

    Their answers have one day, and people and freezes are those of the first.
    """

    def __init__(self, use_cases: Sequence[UseCase]) -> None:
        """Schedule and simulate all of them. Raises what `plan_roadmap` raises."""
        first = use_cases[0]
        self.use_cases = tuple(use_cases)
        self.chosen = [ChosenPlan(one) for one in use_cases]
        self.named = name_work([one.own_work() for one in self.chosen])
        calendar = calendar_of(first.pack.rubric, first.answers)
        self.work = ScheduledWork(join_work(self.named, first.pack.rubric.chances), calendar)
        self.by_work = use_cases_by_work(self.named)
        """The titles of the use cases that need each work, by its name in the schedule."""
        self.weeks = tuple(PlanWeeks(self.work, named) for named in self.named)
        """The weeks of each use case."""

    @cached_property
    def roadmaps(self) -> tuple[Roadmap, ...]:
        """The roadmap of each use case."""
        first = self.use_cases[0]
        people = as_whole(sum(usual_people(first.pack.rubric, first.answers).values()))
        return tuple(
            _Planner(one, weeks, self._shared(weeks.named), people).roadmap()
            for one, weeks in zip(self.chosen, self.weeks, strict=True)
        )

    def _shared(self, named: PlanNames) -> dict[str, tuple[str, ...]]:
        """Return the titles of the other use cases that need each work of one, by its own name."""
        return {
            name: tuple(title for title in self.by_work[key] if title != named.own.title)
            for name, key in named.keys.items()
        }


def scheduled(use_case: UseCase) -> PlanWeeks:
    """Return the weeks of the roadmap of one use case, to ask more of them than the roadmap holds.

    Raises what `plan_roadmap` raises.
    """
    return Plans([use_case]).weeks[0]


class Told(NamedTuple):
    """The facts by which a roadmap is told, where its work is chosen by others: for one option of several."""

    pack: Pack
    scorecard: Scorecard
    project: Callable[[Iterable[Initiative]], Scorecard]
    """The scorecard after some work."""
    uncovered: tuple[str, ...]
    """Questions with a gap that no open initiative closes."""


def roadmap_told(use_case: UseCase, weeks: PlanWeeks, told: Told) -> Roadmap:
    """Return the roadmap of one use case whose work is chosen and scheduled, with the gaps of all that is wanted."""
    people = as_whole(sum(usual_people(use_case.pack.rubric, use_case.answers).values()))
    return _Planner(ChosenPlan(use_case), weeks, dict.fromkeys(weeks.named.keys, ()), people, told).roadmap()


class _Planner:
    """The roadmap of one use case, from its chosen work and the weeks of the plan."""

    def __init__(
        self,
        chosen: ChosenPlan,
        weeks: PlanWeeks,
        shared: Mapping[str, tuple[str, ...]],
        people: Exact,
        told: Told | None = None,
    ) -> None:
        self.own, self.weeks, self.shared, self.people = chosen, weeks, shared, people
        self.answers, self.selection = chosen.answers, chosen.selection
        project = partial(project_scorecard, chosen.pack, chosen.answers, chosen.scorecard)
        told = told or Told(chosen.pack, chosen.scorecard, project, tuple(chosen.selection.uncovered))
        self.pack, self.scorecard, self.project, self.uncovered = told
        self.rubric = self.pack.rubric
        self.at_site, self.windows = chosen.at_site, chosen.windows
        self.wanted = chosen.wanted if told.scorecard is chosen.scorecard else self._all_wanted()
        self.chosen = self.selection.chosen
        self.closed = {id_: tuple(closed) for id_, closed in self.selection.closed.items()}
        self.dates = {name: weeks.dates(name) for name in weeks.work}
        self.safe_now = chosen.lane.steps(self.dates) if chosen.lane else ()
        self.lane = {step.initiative: step for step in self.safe_now if step.initiative is not None}
        self.projected: dict[frozenset[str], Scorecard] = {}
        """The scorecards after some initiatives, by their ids."""

    def _all_wanted(self) -> WantedLevels:
        profile = self.answers.assessment.profile
        return wanted_levels(self.pack, self.scorecard, profile, self.own.wanted.id)

    def roadmap(self) -> Roadmap:
        steps = self._steps()
        gaps = tuple(find_gaps(self.wanted.levels, self.scorecard, self._closing(steps), self.wanted.gate))
        phases = tuple(self._planned_phases(steps))
        dated = tuple(dated_gates(self.weeks.gates(self._verdicts(steps)), self.scorecard))
        wanted = _at_site(self.wanted, self.at_site)
        roadmap = Roadmap(
            target=wanted.id,
            target_title=wanted.title,
            target_gate=wanted.gate,
            wanted=wanted.levels,
            gaps=gaps,
            gap_counts=count_gaps(gaps, self.pack.questionnaire),
            gate_weeks=dated,
            phases=phases,
            evidence_debt=find_evidence_debts(self.wanted.levels, self.scorecard, self.rubric),
            unanswered=tuple(
                id_ for id_ in self.wanted.levels if self.scorecard.questions[id_].state is State.UNANSWERED
            ),
            done_without_answer=tuple(self._done_without_answer()),
            uncovered=self.uncovered,
            instead=tuple(self._instead()),
            capacity=self.people,
            offset=self.windows.offset,
            is_at_site=self.at_site is not None,
            site=self.at_site.site if self.at_site else None,
            safe_now=self.safe_now,
            site_steps=site_steps(self.own.sites, self.pack, self.dates, self.own.figures),
            loads=self.weeks.every.loads(),
            overloads=self.weeks.every.overloads(),
            bottleneck=self.weeks.bottleneck(dated[0].gate) if dated else None,
            bottleneck_of_target=self.weeks.bottleneck(dated[-1].gate) if len(dated) > 1 else None,
            costs=self._costs(),
            find_out_first=find_out_first(self.pack, self.scorecard),
        )
        promises = find_promises(roadmap, self.pack, self.answers, self.scorecard, self.weeks)
        roadmap = roadmap._replace(promises=promises)
        return roadmap._replace(
            conflicts=find_conflicts(roadmap, self.pack, self.answers, self.scorecard, self.weeks),
            if_nothing=if_nothing(self.pack, self.answers, self.scorecard),
        )

    def _costs(self) -> PlanCosts | None:
        """Return the costs up to each gate on the way; the lane and the work at sites come before the first."""
        named = self.rubric.initiative_named
        sites = {name: named[name.rpartition(":")[2]] for name in self.weeks.sites}
        size = self.answers.assessment.profile.get("size", self.rubric.default_size)
        return plan_costs(self.rubric, size, self.own.work_to_go_live(), sites)

    def _closing(self, steps: Sequence[Step]) -> dict[str, list[str]]:
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

    def _steps(self) -> tuple[Step, ...]:
        """Return a step for every initiative outside the lane and sites, by phase, start and priority."""
        make = Steps(
            self.pack, self.answers, self.scorecard, self.chosen, self.closed, self.lane, self.windows, self.wanted.gate
        )
        phases = self.rubric.phases
        ids = [name for name in self.weeks.work if name in self.chosen and name not in self.lane]
        places = {id_: self.windows.heading(self.chosen[id_], self.weeks.gate_of(id_)) for id_ in ids}
        ids.sort(key=lambda id_: (places[id_], self.dates[id_].likely.start))
        return tuple(
            make.step(id_, phases[places[id_]], number, self.weeks)._replace(shared_with=self.shared[id_])
            for number, id_ in enumerate(ids, 1)
        )

    def _planned_phases(self, steps: Sequence[Step]) -> Iterator[PlannedPhase]:
        """Yield the phases from the first unfinished one to the target's, or to the last one with a step."""
        last = max(
            [self.windows.index[step.phase] for step in steps]
            + [index for index, phase in enumerate(self.rubric.phases) if phase.gate == self.wanted.gate],
            default=-1,
        )
        done = set(self.lane)
        for phase in self.rubric.phases[self.windows.first : last + 1]:
            own = tuple(step for step in steps if step.phase == phase.id)
            done |= {step.initiative for step in own}
            yield self._planned_phase(phase, own, self._after(done))

    def _verdicts(self, steps: Sequence[Step]) -> dict[str, Verdict]:
        """Return the projected verdict of each gate on the way, after the lane and all that is needed up to it."""
        later = dict.fromkeys(self.selection.for_gate)
        found: dict[str, Verdict] = {}
        for gate in self.selection.for_gate:
            del later[gate]
            needed = {step.initiative for step in steps if step.gate is not None and step.gate not in later}
            found[gate] = self._after({*self.lane, *needed}).gate(gate).verdict
        return found

    def _after(self, done: Collection[str]) -> Scorecard:
        """Return the scorecard after some initiatives."""
        key = frozenset(done)
        if key not in self.projected:
            own = [initiative for id_, initiative in self.chosen.items() if id_ in key]
            self.projected[key] = self.project(own)
        return self.projected[key]

    def _planned_phase(self, phase: Phase, own: tuple[Step, ...], after: Scorecard) -> PlannedPhase:
        scores = {node.id: node.evidenced.value for node in (after.overall, *after.overall.parts)}
        place = self.windows.index[phase.id]
        at_50, at_80 = self.weeks.together([step.initiative for step in own]) if own else (None, None)
        return PlannedPhase(
            id=phase.id,
            title=phase.title,
            gate=phase.gate,
            window=self.windows.window(phase),
            usual=self.windows.usual(phase),
            steps=own,
            at_50=at_50,
            at_80=at_80,
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
