"""Initiatives chosen for the lane, for sites and for the gates → work and milestones to schedule."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.answers import Answers
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.plan import Plan
from readiness.planning.people import weeks_until
from readiness.planning.phase_windows import PhaseWindows
from readiness.planning.plan_input import PlanInput, Work, lane_milestones
from readiness.planning.safe_now import Lane
from readiness.planning.selection import Selection
from readiness.planning.shortest_work import is_started
from readiness.planning.site_steps import SitePlan, site_work
from readiness.schedule.activity import Milestone


class ChosenPlan:
    """The facts from which the work of a plan is made."""

    def __init__(
        self, pack: Pack, answers: Answers, selection: Selection, lane: Lane | None, sites: Sequence[SitePlan]
    ) -> None:
        self.pack, self.answers, self.selection, self.sites = pack, answers, selection, sites
        self.lane = lane
        self.in_lane = lane.work if lane else {}

    def input(self, windows: PhaseWindows) -> PlanInput:
        """Return all work with its milestones: the lane first, then sites, then the gates in order."""
        milestones = lane_milestones(self.lane.deadlines if self.lane else {})
        work = [*self._lane_work()]
        for plan in self.sites:
            own = [*site_work(plan, len(work))]
            work += own
            milestones.append(Milestone(plan.milestone, tuple(one.key for one in own), ladder=plan.milestone))
        gates = [*self._gates()]
        ordinary = [one for id_, one in self.selection.chosen.items() if id_ not in self.in_lane]
        ordinary.sort(key=lambda one: (windows.of(one), -self.selection.worth[one.id], one.code))
        walls = self._walls(ordinary, gates)
        for initiative in ordinary:
            started = is_started(initiative.id, self.answers.progress)
            wall = walls.get(initiative.id, "")
            before = self.selection.before(initiative)
            work.append(Work(initiative.id, initiative, before, len(work), started, walled_by=wall))
        return PlanInput(self.pack, self.answers, work, [*milestones, *gates])

    def _lane_work(self) -> Iterator[Work]:
        named = self.pack.rubric.initiative_named
        for rank, (id_, step) in enumerate(self.in_lane.items()):
            yield Work(id_, named[id_], step.waits_for, rank, step.status == "in-progress", in_lane=True)

    def _gates(self) -> Iterator[Milestone]:
        """Yield the gates on the way; each needs what lifts its levels, none before the day that is wished."""
        plan = self.answers.plan or Plan()
        for gate, needs in self.selection.for_gate.items():
            wish = plan.not_before.get(gate)
            yield Milestone(gate, tuple(needs), weeks_until(wish, self.answers.date) if wish else 0)

    def _walls(self, work: Sequence[Initiative], gates: Sequence[Milestone]) -> Mapping[str, str]:
        """Return the gate before each initiative behind a wall, unless that gate itself needs the initiative."""
        phases = self.pack.rubric.phases
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
