"""Choose the initiatives that close the gaps: those that lift a question, and their unmet prerequisites."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from readiness.model.answer import State
from readiness.model.answers import Progress
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative, Lift
from readiness.model.pack import Pack
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.model.spans import Closed
from readiness.planning.priorities import initiative_priority, initiative_value
from readiness.planning.target import WantedLevels, with_cap_lifts


class Selection:
    """The initiatives chosen, and the questions that none of them can close."""

    def __init__(self) -> None:
        self.chosen: dict[str, Initiative] = {}
        """Initiatives by id, in the order they were chosen."""
        self.closed: dict[str, list[Closed]] = {}
        """The levels closed toward the target, by initiative. No level is counted twice."""
        self.follows: dict[str, set[str]] = {}
        """By initiative: those that must lift one of its questions to the level from which it starts."""
        self.uncovered: list[str] = []
        """Questions that no open initiative lifts to the level wanted."""
        self.for_gate: dict[str, list[str]] = {}
        """By gate up to the target's, in order: the initiatives that lift what it needs."""
        self.turn: dict[str, int] = {}
        """By initiative, the turn in which it was chosen: 0 for work of the lane and in progress, then gate by gate.

        What was chosen in an earlier turn waits for nothing of a later one, so that no later gate moves its weeks.
        """
        self.worth: dict[str, Exact] = {}
        """By initiative: the value of what it closed for its gate when it was chosen, by likely effort."""

    def before(self, initiative: Initiative) -> tuple[str, ...]:
        """Return the chosen initiatives that come before one."""
        before = {*initiative.prerequisites, *self.follows.get(initiative.id, ())} & self.chosen.keys()
        return tuple(sorted(id_ for id_ in before if self.turn[id_] <= self.turn[initiative.id]))


def select_initiatives(
    pack: Pack,
    scorecard: Scorecard,
    wanted: WantedLevels,
    progress: Mapping[str, Progress],
    first: Sequence[Initiative] = (),
    required: Sequence[str] = (),
    *,
    elsewhere: Collection[str] = (),
) -> Selection:
    """Choose initiatives for every gate up to the target, until each question reaches what the gate needs.

    Work for an earlier gate is chosen from the phases up to it, if there is any. Of several initiatives, the one is
    chosen that lifts the question furthest toward the need; then one already chosen; then the earlier phase; then the
    highest value of the gate's gaps closed by likely effort; then the smaller effort; then the code. The pack must be
    the one for the profile (`pack_for_profile`), with only the initiatives offered to it. Those of `first` are chosen
    before any other, and like started ones they need no prerequisites. Those of `required`, by id, are chosen last,
    whatever they lift. Started ones are chosen too, but those of `elsewhere` only for a gap.
    """
    return _Selector(pack, scorecard, wanted, progress, first).run(required, elsewhere)


class _Selector:
    def __init__(
        self,
        pack: Pack,
        scorecard: Scorecard,
        wanted: WantedLevels,
        progress: Mapping[str, Progress],
        first: Sequence[Initiative],
    ) -> None:
        self.pack, self.rubric, self.scorecard, self.wanted = pack, pack.rubric, scorecard, wanted
        self.done = {id_ for id_, record in progress.items() if record.status == "done"}
        self.forbidden = self.rubric.initiative_named.keys() - {one.id for one in self.rubric.initiatives}
        self.first = first
        self.started = {id_ for id_, record in progress.items() if record.status == "in-progress"}
        self.started |= {initiative.id for initiative in first}
        self.levels = {id_: own_level(score) for id_, score in scorecard.questions.items()}
        self.needs: Mapping[str, int] = {}
        self.phase_of = {phase.id: index for index, phase in enumerate(self.rubric.phases)}
        self.offered: dict[str, list[Initiative]] = {}
        for initiative in self.rubric.initiatives:
            if initiative.id not in self.done and not initiative.instead:
                for question in initiative.lifts:
                    self.offered.setdefault(question, []).append(initiative)
        self.lifted_by: dict[str, str] = {}
        self.lifted: dict[str, dict[str, int]] = {}
        """By chosen initiative: the level of each question before it lifts it."""
        self.turn = 0
        self.selection = Selection()

    def run(self, required: Sequence[str], elsewhere: Collection[str]) -> Selection:
        for initiative in self.first:
            self._choose(initiative)
        self._choose_started(elsewhere)
        for gate, needs in self._needs():
            self.needs = needs
            self.turn += 1
            for question, need in needs.items():
                self._lift(question, need, gate)
            self.selection.for_gate[gate] = [*self._lifting(needs)]
        self.turn += 1
        for id_ in required:
            if id_ not in self.done and id_ not in self.selection.chosen:
                self._choose(self.rubric.initiative_named[id_])
        return self.selection

    def _lifting(self, needs: Mapping[str, int]) -> Iterator[str]:
        """Yield the chosen initiatives that lift a question from below what a gate needs."""
        for id_, lifted in self.lifted.items():
            if any(level < needs.get(question, 0) for question, level in lifted.items()):
                yield id_

    def _choose_started(self, elsewhere: Collection[str]) -> None:
        """Choose all work in progress, whatever the target: it uses people even if it closes no gap."""
        for initiative in self.rubric.initiatives:
            if initiative.id in self.started - {*elsewhere, *self.selection.chosen}:
                self._choose(initiative)

    def _last_phase(self, gate: str) -> int:
        """Return the index of the last phase that ends at the gate or at an earlier one."""
        gates = [verdict.id for verdict in self.scorecard.gates]
        reached = gates[: gates.index(gate) + 1] if gate in gates else []
        return max((self.phase_of[phase.id] for phase in self.rubric.phases if phase.gate in reached), default=0)

    def _needs(self) -> Iterator[tuple[str, dict[str, int]]]:
        """Yield each open gate up to the target's with the levels it needs, at most those the target wants."""
        levels = self.wanted.levels
        if not self.scorecard.gates:
            return
        target = [verdict.id for verdict in self.scorecard.gates].index(self.wanted.gate)
        for verdict in self.scorecard.gates[gates_reached(self.scorecard) : target]:
            needs = {id_: min(need, levels.get(id_, need)) for id_, need in verdict.minimums.items()}
            yield verdict.id, with_cap_lifts(self.pack, self.scorecard, needs)
        yield self.wanted.gate, levels

    def _lift(self, question: str, need: int, gate: str) -> None:
        """Choose initiatives until the question is at the level needed; else list it as uncovered."""
        while (level := self.levels[question]) is not None and level < need:
            options = self._options(question, level, gate)
            if not options:
                if question not in self.selection.uncovered:
                    self.selection.uncovered.append(question)
                return
            best = min(options, key=lambda initiative: self._preference(initiative, question, need))
            self._choose(best)

    def _options(self, question: str, level: int, gate: str) -> list[Initiative]:
        """Return the initiatives that lift the question from its level, from later phases only if none is earlier."""
        offered = (one for one in self.offered.get(question, ()) if self._can_be_planned(one))
        fitting = [i for i in offered if i.lifts[question].from_ <= level < i.lifts[question].to]
        last = self._last_phase(gate)
        return [i for i in fitting if self.phase_of[i.phase] <= last] or fitting

    def _preference(self, initiative: Initiative, question: str, need: int) -> tuple[object, ...]:
        """Return the sort key of an option; the lowest is chosen."""
        return (
            -min(initiative.lifts[question].to, need),
            initiative.id not in self.selection.chosen,
            self.phase_of[initiative.phase],
            -self._worth(initiative),
            initiative.likely_effort,
            initiative.code,
        )

    def _worth(self, initiative: Initiative) -> Exact:
        """Return the value of the gate's gaps that an initiative closes, by its likely effort."""
        closed = []
        for question, lift in initiative.lifts.items():
            level, end = self.levels.get(question), min(lift.to, self.needs.get(question, 0))
            if level is not None and lift.from_ <= level < end:
                closed.append(Closed(question, level, end))
        return initiative_priority(initiative_value(tuple(closed), self.rubric), initiative.likely_effort)

    def _choose(self, initiative: Initiative) -> None:
        """Choose an initiative and its unmet prerequisites, and apply all their lifts."""
        wanted = [one for one in self._with_unmet(initiative) if one.id not in self.forbidden]
        for chosen in _prerequisites_first(wanted):
            if chosen.id not in self.selection.chosen:
                self.selection.turn[chosen.id], self.selection.worth[chosen.id] = self.turn, self._worth(chosen)
            self.selection.chosen[chosen.id] = chosen
            self.selection.closed.setdefault(chosen.id, []).extend(self._lifted(chosen))

    def _with_unmet(self, initiative: Initiative) -> list[Initiative]:
        """Return an initiative and its unmet prerequisites; a started or forbidden initiative needs none."""
        waiting = [initiative]
        for first in waiting:
            for id_ in () if first.id in self.started | self.forbidden else first.prerequisites:
                needed = self.rubric.initiative_named[id_]
                if needed not in waiting and id_ not in self.selection.chosen and not self._is_met(needed):
                    waiting.append(needed)
        return waiting

    def _can_be_planned(self, initiative: Initiative) -> bool:
        """Return whether nothing that an initiative needs first is forbidden."""
        return not self.forbidden or all(one.id not in self.forbidden for one in self._with_unmet(initiative))

    def _lifted(self, initiative: Initiative) -> Iterator[Closed]:
        """Apply the lifts of an initiative, and yield the levels that they close toward the target."""
        for question, lift in initiative.lifts.items():
            level = self.levels.get(question)
            if level is None or not lift.from_ <= level < lift.to:
                continue
            self._follow(initiative.id, self.lifted_by.get(question))
            self.lifted.setdefault(initiative.id, {}).setdefault(question, level)
            self.levels[question] = lift.to
            self.lifted_by[question] = initiative.id
            end = min(lift.to, self.wanted.levels.get(question, 0))
            if level < end:
                yield Closed(question, level, end)

    def _follow(self, later: str, earlier: str | None) -> None:
        """Make the later initiative follow the earlier one, unless that would close a circle or move a gate before."""
        if earlier is None or earlier == later or self.selection.turn[later] < self.turn:
            return
        if later in self._predecessors(earlier):
            return
        self.selection.follows.setdefault(later, set()).add(earlier)

    def _predecessors(self, id_: str) -> set[str]:
        """Return the ids of all initiatives that must come before one, directly or through others."""
        before: set[str] = set()
        waiting = [id_]
        while waiting:
            current = waiting.pop()
            needs = {*self.rubric.initiative_named[current].prerequisites, *self.selection.follows.get(current, ())}
            waiting.extend(needs - before)
            before |= needs
        return before

    def _is_met(self, initiative: Initiative) -> bool:
        """Return whether a prerequisite is done, of a phase whose gate is reached, or all its lifts are in place."""
        if initiative.id in self.done or self._is_phase_passed(initiative):
            return True
        lifts = initiative.lifts
        return bool(lifts) and all(self._is_delivered(question, lift) for question, lift in lifts.items())

    def _is_delivered(self, question: str, lift: Lift) -> bool:
        """Return whether the question is at the level the lift leads to, or does not apply.

        A question without an answer counts as not in place.
        """
        level = self.levels[question]
        if level is None:
            return self.scorecard.questions[question].state in {State.NOT_ASKED, State.NOT_APPLICABLE}
        return level >= lift.to

    def _is_phase_passed(self, initiative: Initiative) -> bool:
        """Return whether the gate of the initiative's phase is reached."""
        gates = [verdict.id for verdict in self.scorecard.gates]
        return gates.index(self.rubric.phase_named[initiative.phase].gate) < gates_reached(self.scorecard)


def own_level(score: QuestionScore) -> int | None:
    """Return the supported level of a question, before a cap that other questions can lift."""
    return score.capped.supported if score.capped and score.capped.needs else score.supported


def _prerequisites_first(initiatives: list[Initiative]) -> list[Initiative]:
    """Return the initiatives with prerequisites before the initiatives that need them, otherwise in their order."""
    left = {initiative.id: initiative for initiative in initiatives}
    ordered = []
    while left:
        free = next(i for i in left.values() if not left.keys() & set(i.prerequisites))
        ordered.append(left.pop(free.id))
    return ordered


def gates_reached(scorecard: Scorecard) -> int:
    """Return the number of gates up to and including the headline gate."""
    ids = [verdict.id for verdict in scorecard.gates]
    return ids.index(scorecard.headline) + 1 if scorecard.headline else 0
