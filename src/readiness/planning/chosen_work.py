"""One use case → the work chosen for its lane, its sites and its gates, with the milestones of it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from readiness.model.go_live import go_live_gate
from readiness.model.initiative import Initiative
from readiness.model.own_plan import plan_of
from readiness.model.rubric import Rubric
from readiness.planning.figures import FiguresOf
from readiness.planning.people import weeks_until
from readiness.planning.phase_windows import PhaseWindows
from readiness.planning.plan_input import Work
from readiness.planning.safe_now import lane_of
from readiness.planning.selection import Selection, select_initiatives
from readiness.planning.shortest_work import is_started
from readiness.planning.site_steps import site_plans, site_work
from readiness.planning.site_target import site_target
from readiness.planning.target import WantedLevels, wanted_levels
from readiness.planning.use_case import OwnWork, Urgency, UseCase
from readiness.schedule.activity import Milestone
from readiness.schedule.chains import chains_to_gates

_LANE = "safe"
"""The ladder of the lane, and how the names of its milestones begin."""


class ChosenPlan:
    """The choice of all work of one use case, which depends on no weeks and on no other use case."""

    def __init__(self, use_case: UseCase) -> None:
        self.use_case = use_case
        self.pack, self.answers, self.scorecard = use_case.pack, use_case.answers, use_case.scorecard
        self.rubric, self.plan = self.pack.rubric, plan_of(self.pack, self.answers)
        self.at_site = site_target(self.rubric, self.answers, self.scorecard, use_case.target, use_case.site)
        target = self.at_site.gate.after if self.at_site else use_case.target
        self.wanted = wanted_levels(self.pack, self.scorecard, self.answers.assessment.profile, target)
        self.windows = PhaseWindows(self.rubric, self.scorecard)
        self.lane = lane_of(self.pack, self.answers, self.scorecard)
        self.in_lane = self.lane.work if self.lane else {}
        self.selection = self._selected(self.wanted)
        self.sites = site_plans(self.pack, self.answers, self.scorecard, self.at_site)
        self.figures = FiguresOf(self.rubric, self.answers)
        self.chains = _chains(self.rubric)

    def _selected(self, wanted: WantedLevels) -> Selection:
        first = [self.rubric.initiative_named[id_] for id_ in self.in_lane]
        return select_initiatives(
            self.pack,
            self.scorecard,
            wanted,
            self.answers.progress,
            first,
            self.plan.required,
            elsewhere=self.use_case.elsewhere,
        )

    def work_to_go_live(self) -> dict[str, list[Initiative]]:
        """Return the work of each gate on the way, and beyond the target to go-live; the lane stands with the first."""
        selection, gates = self.selection, [*self.rubric.gate_named]
        last = go_live_gate(self.rubric)
        if last and self.wanted.gate and gates.index(self.wanted.gate) < gates.index(last):
            selection = self._selected(wanted_levels(self.pack, self.scorecard, self.answers.assessment.profile, last))
        found: dict[str, list[Initiative]] = {gate: [] for gate in selection.for_gate}
        turns = [*found.values()]
        for id_, initiative in selection.chosen.items():
            if turns and selection.turn[id_] <= len(turns):
                turns[max(0, selection.turn[id_] - 1)].append(initiative)
        return found

    def own_work(self) -> OwnWork:
        """Return all work with its milestones: the lane first, then sites, then the gates in order."""
        milestones: list[Milestone] = []
        work = [*self._lane_work()]
        for plan in self.sites:
            own = [self._held(one) for one in site_work(plan, len(work), self.figures)]
            work += own
            milestones.append(Milestone(plan.milestone, tuple(one.key for one in own), ladder=plan.milestone))
        gates = [*self._gates()]
        for one in self._ordinary(gates):
            work.append(one._replace(rank=len(work)))
        return OwnWork(
            title=self.use_case.title,
            work=work,
            lane=lane_milestones(self.lane.deadlines if self.lane else {}),
            milestones=[*milestones, *gates],
            sites={own.job_id(id_): own.part for own in self.sites for id_ in own.work.chosen},
        )

    def _lane_work(self) -> Iterator[Work]:
        named = self.rubric.initiative_named
        for rank, (id_, step) in enumerate(self.in_lane.items()):
            started = step.status == "in-progress"
            figures = self.figures.left(named[id_])
            work = Work(id_, named[id_], step.waits_for, rank, figures, started, in_lane=True)
            yield self._held(work)._replace(followed_by=self.chains.get(id_, ()))

    def _ordinary(self, gates: Sequence[Milestone]) -> Iterator[Work]:
        """Yield the work outside the lane and sites, by phase and priority."""
        ordinary = [one for id_, one in self.selection.chosen.items() if id_ not in self.in_lane]
        ordinary.sort(key=lambda one: (self.windows.of(one), -self.selection.worth[one.id], one.code))
        walls = self._walls(ordinary, gates)
        for one in ordinary:
            started = is_started(one.id, self.answers.progress)
            wall, figures = walls.get(one.id, ""), self.figures.left(one)
            work = Work(one.id, one, self.selection.before(one), 0, figures, started, walled_by=wall)
            yield self._held(work)._replace(followed_by=self.chains.get(one.id, ()))

    def _held(self, work: Work) -> Work:
        """Return work with the first week in which it may start; the start of the plan holds back all but the lane."""
        wish = self.plan.not_before.get(work.initiative.id)
        days = [wish, None if work.in_lane else self.plan.start]
        weeks = [weeks_until(day, self.answers.date) for day in days if day is not None]
        return work._replace(not_before=max(weeks, default=0))

    def _gates(self) -> Iterator[Milestone]:
        """Yield the gates on the way; each needs what lifts its levels, none before the day that is wished."""
        for gate, needs in self.selection.for_gate.items():
            wish = self.plan.not_before.get(gate)
            yield Milestone(gate, tuple(needs), weeks_until(wish, self.answers.date) if wish else 0)

    def _walls(self, work: Sequence[Initiative], gates: Sequence[Milestone]) -> Mapping[str, str]:
        """Return the gate before each initiative behind a wall, unless that gate itself needs the initiative."""
        phases = self.rubric.phases
        behind = {phase.id: phases[place].gate for place, phase in enumerate(phases[1:]) if phase.wall}
        found = dict[str, str]()
        needed = set[str]()
        for gate in gates if behind else ():
            waiting = list(gate.needs)
            for id_ in waiting:
                waiting += [one for one in self.selection.before(self.selection.chosen[id_]) if one not in waiting]
            needed.update(waiting)
            found |= {one.id: gate.key for one in work if behind.get(one.phase) == gate.key and one.id not in needed}
        return found


def _chains(rubric: Rubric) -> dict[str, tuple[int, ...]]:
    """Return the weeks of the longest chains after every initiative to each later gate, planned or not."""
    gates = [gate.id for gate in rubric.gates]
    named = rubric.initiative_named
    places = {one.id: gates.index(rubric.phase_named[one.phase].gate) for one in rubric.initiatives}
    before = {one.id: [first for first in one.prerequisites if first in named] for one in rubric.initiatives}
    return chains_to_gates({one.id: one.duration.likely for one in rubric.initiatives}, before, places)


def lane_milestones(deadlines: Mapping[str, tuple[bool, date | None]]) -> dict[Urgency, Milestone]:
    """Return a milestone for every last day of the lane, the earliest first.

    `deadlines` holds by initiative whether it is only for events, which come first, and the last day, None for none.
    """
    needs: dict[Urgency, list[str]] = {}
    for id_, (for_event, until) in sorted(deadlines.items()):
        needs.setdefault(Urgency(not for_event, until or date.max), []).append(id_)
    return {
        urgency: Milestone(f"{_LANE}:{number}", tuple(needs[urgency]), ladder=_LANE, urgent=True)
        for number, urgency in enumerate(sorted(needs))
    }
