"""Which initiatives close the gaps: those whose lift covers one, and their unmet prerequisites."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from readiness.model.answers import Progress, State
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative, Lift
from readiness.model.pack import Pack
from readiness.model.roadmap import Closed
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.planning.priorities import initiative_priority, initiative_value
from readiness.planning.target import WantedLevels, with_cap_lifts


@dataclass
class Selection:
    """The initiatives chosen, and what none of them can close."""

    chosen: dict[str, Initiative] = field(default_factory=dict)
    """By id, in the order they were chosen."""
    closed: dict[str, list[Closed]] = field(default_factory=dict)
    """By initiative: the levels it closes toward the target. No level is counted twice."""
    follows: dict[str, set[str]] = field(default_factory=dict)
    """By initiative: those that first bring one of its questions to the level it lifts from."""
    uncovered: list[str] = field(default_factory=list)
    """Questions that no initiative still open lifts to the level wanted."""


def select_initiatives(
    pack: Pack, scorecard: Scorecard, wanted: WantedLevels, progress: Mapping[str, Progress]
) -> Selection:
    """Walk from gate to gate up to the target and choose, for every question, what lifts it to what each gate needs.

    So the work for an earlier gate is chosen from the phases before it. Preferred is the lift that reaches furthest
    toward the need, then what is chosen already, then the earlier phase, then what closes most of the gate's gaps for
    its likely effort. The pack is tailored to the profile: all its initiatives are on offer.
    """
    return _Selecting(pack, scorecard, wanted, progress).run()


class _Selecting:
    def __init__(
        self, pack: Pack, scorecard: Scorecard, wanted: WantedLevels, progress: Mapping[str, Progress]
    ) -> None:
        self.pack, self.rubric, self.scorecard, self.wanted = pack, pack.rubric, scorecard, wanted
        self.done = {id_ for id_, made in progress.items() if made.status == "done"}
        self.started = {id_ for id_, made in progress.items() if made.status == "in-progress"}
        self.levels = {id_: own_level(score) for id_, score in scorecard.questions.items()}
        self.needs: Mapping[str, int] = {}
        self.phase_of = {phase.id: index for index, phase in enumerate(self.rubric.phases)}
        self.offered: dict[str, list[Initiative]] = {}
        for initiative in self.rubric.initiatives:
            if initiative.id not in self.done and not initiative.instead:
                for question in initiative.lifts:
                    self.offered.setdefault(question, []).append(initiative)
        self.lifted_by: dict[str, str] = {}
        self.selection = Selection()

    def run(self) -> Selection:
        self._go_on_with_what_is_started()
        for gate, needs in self._needs():
            self.needs = needs
            for question, need in needs.items():
                self._lift(question, need, gate)
        return self.selection

    def _go_on_with_what_is_started(self) -> None:
        """Work in progress is on the roadmap, and takes its share of the capacity, whatever it closes."""
        last = self._last_phase(self.wanted.gate)
        for initiative in self.rubric.initiatives:
            if initiative.id in self.started and self.phase_of[initiative.phase] <= last:
                self._choose(initiative)

    def _last_phase(self, gate: str) -> int:
        return max((self.phase_of[phase.id] for phase in self.rubric.phases if phase.gate == gate), default=0)

    def _needs(self) -> Iterator[tuple[str, dict[str, int]]]:
        """What each gate still to be reached before the target needs, never more than the target wants; then that."""
        levels = self.wanted.levels
        if not self.scorecard.gates:
            return
        target = [verdict.id for verdict in self.scorecard.gates].index(self.wanted.gate)
        for verdict in self.scorecard.gates[_position(self.scorecard) : target]:
            needs = {id_: min(need, levels.get(id_, need)) for id_, need in verdict.minimums.items()}
            yield verdict.id, with_cap_lifts(self.pack, self.scorecard, needs)
        yield self.wanted.gate, levels

    def _lift(self, question: str, need: int, gate: str) -> None:
        while (level := self.levels[question]) is not None and level < need:
            options = self._options(question, level, gate)
            if not options:
                if question not in self.selection.uncovered:
                    self.selection.uncovered.append(question)
                return
            best = min(options, key=lambda initiative: self._preference(initiative, question, need))
            self._choose(best)

    def _options(self, question: str, level: int, gate: str) -> list[Initiative]:
        """Initiatives that lift the question from its level, from phases up to the gate, or later where none is."""
        fitting = [i for i in self.offered.get(question, []) if i.lifts[question].from_ <= level < i.lifts[question].to]
        last = self._last_phase(gate)
        return [i for i in fitting if self.phase_of[i.phase] <= last] or fitting

    def _preference(self, initiative: Initiative, question: str, need: int) -> tuple[object, ...]:
        return (
            -min(initiative.lifts[question].to, need),
            initiative.id not in self.selection.chosen,
            self.phase_of[initiative.phase],
            -self._worth(initiative),
            initiative.likely_effort,
            initiative.code,
        )

    def _worth(self, initiative: Initiative) -> Exact:
        """What an initiative closes of all that the gate still needs, for its likely effort."""
        closed = []
        for question, lift in initiative.lifts.items():
            level, end = self.levels.get(question), min(lift.to, self.needs.get(question, 0))
            if level is not None and lift.from_ <= level < end:
                closed.append(Closed(question, level, end))
        return initiative_priority(initiative_value(tuple(closed), self.rubric), initiative.likely_effort)

    def _choose(self, initiative: Initiative) -> None:
        """Choose an initiative, everything it needs first, and take all their lifts as done from here on.

        Work already started waits for nothing any more.
        """
        waiting = [initiative]
        for first in waiting:
            for id_ in () if first.id in self.started else first.prerequisites:
                needed = self.rubric.initiative_named[id_]
                if needed not in waiting and id_ not in self.selection.chosen and not self._is_met(needed):
                    waiting.append(needed)
        for chosen in _prerequisites_first(waiting):
            self.selection.chosen[chosen.id] = chosen
            self.selection.closed.setdefault(chosen.id, []).extend(self._lifted(chosen))

    def _lifted(self, initiative: Initiative) -> Iterator[Closed]:
        """Take the lifts of an initiative as done, and yield what of them counts toward the target."""
        for question, lift in initiative.lifts.items():
            level = self.levels.get(question)
            if level is None or not lift.from_ <= level < lift.to:
                continue
            self._follow(initiative.id, self.lifted_by.get(question))
            self.levels[question] = lift.to
            self.lifted_by[question] = initiative.id
            end = min(lift.to, self.wanted.levels.get(question, 0))
            if level < end:
                yield Closed(question, level, end)

    def _follow(self, later: str, earlier: str | None) -> None:
        """Let one initiative wait for another, unless that one already waits for it."""
        if earlier is None or earlier == later or later in self._all_before(earlier):
            return
        self.selection.follows.setdefault(later, set()).add(earlier)

    def _all_before(self, id_: str) -> set[str]:
        """Everything an initiative waits for, directly or through others."""
        found: set[str] = set()
        waiting = [id_]
        while waiting:
            current = waiting.pop()
            needs = {*self.rubric.initiative_named[current].prerequisites, *self.selection.follows.get(current, ())}
            waiting.extend(needs - found)
            found |= needs
        return found

    def _is_met(self, initiative: Initiative) -> bool:
        """A prerequisite is met when done, when its phase's gate is behind, or when all it delivers is in place."""
        if initiative.id in self.done or self._is_behind(initiative):
            return True
        return all(self._delivers(question, lift) for question, lift in initiative.lifts.items())

    def _delivers(self, question: str, lift: Lift) -> bool:
        """A question that does not apply asks for nothing; one that nobody answered is not known to be in place."""
        level = self.levels[question]
        if level is None:
            return self.scorecard.questions[question].state in {State.NOT_ASKED, State.NOT_APPLICABLE}
        return level >= lift.to

    def _is_behind(self, initiative: Initiative) -> bool:
        gates = [verdict.id for verdict in self.scorecard.gates]
        return gates.index(self.rubric.phase_named[initiative.phase].gate) < _position(self.scorecard)


def own_level(score: QuestionScore) -> int | None:
    """The level the work on a question has reached; a cap that other work lifts is left to that work."""
    return score.capped.supported if score.capped and score.capped.needs else score.supported


def _prerequisites_first(initiatives: list[Initiative]) -> list[Initiative]:
    left = {initiative.id: initiative for initiative in initiatives}
    ordered = []
    while left:
        free = next(i for i in left.values() if not left.keys() & set(i.prerequisites) or len(left) == 1)
        ordered.append(left.pop(free.id))
    return ordered


def _position(scorecard: Scorecard) -> int:
    """How many gates are reached."""
    ids = [verdict.id for verdict in scorecard.gates]
    return ids.index(scorecard.headline) + 1 if scorecard.headline else 0
