"""Levels that are short → the initiatives that lift them soonest, outside the phases of the roadmap."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from readiness.model.answers import Progress
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative
from readiness.model.live import Part
from readiness.model.rubric import Rubric
from readiness.model.spans import Closed
from readiness.planning.priorities import initiative_priority, initiative_value


class Asked(NamedTuple):
    """A question as it is answered for a part, or once for all."""

    question: str
    part: Part | None = None


class ChosenWork:
    """The initiatives chosen, the levels that each lifts, and the questions that none lifts far enough."""

    def __init__(self) -> None:
        self.chosen: dict[str, Initiative] = {}
        """Initiatives by id, in the order they were chosen."""
        self.closed: dict[str, dict[Asked, Closed]] = {}
        """The levels lifted, up to those needed, by initiative."""
        self.follows: dict[str, set[str]] = {}
        """By initiative: those that lift one of its questions to the level from which it starts."""
        self.uncovered: list[Asked] = []


def choose_work(
    levels: Mapping[Asked, int],
    needs: Mapping[Asked, int],
    rubric: Rubric,
    progress: Mapping[str, Progress],
    also: Iterable[str] = (),
) -> ChosenWork:
    """Choose initiatives until each question is at the level needed; those of `also` are chosen last.

    Of several initiatives, the one is chosen that lifts the question furthest toward the need; then one already chosen
    or in progress; then the shortest; then the highest value by likely effort; then the smaller effort; then the code.
    Neither phases nor prerequisites count.
    """
    return _Chooser(dict(levels), needs, rubric, progress).run(also)


class _Chooser:
    def __init__(
        self, levels: dict[Asked, int], needs: Mapping[Asked, int], rubric: Rubric, progress: Mapping[str, Progress]
    ) -> None:
        self.levels, self.needs, self.rubric, self.progress = levels, needs, rubric, progress
        self.lifted_by: dict[Asked, str] = {}
        self.work = ChosenWork()

    def run(self, also: Iterable[str]) -> ChosenWork:
        for asked, need in self.needs.items():
            while (level := self.levels[asked]) < need:
                options = list(offered(asked.question, level, self.rubric, self.progress))
                if not options:
                    self.work.uncovered.append(asked)
                    break
                self._choose(min(options, key=lambda one: self._preference(one, asked)))
        for id_ in also:
            if id_ not in self.work.chosen and not is_done(id_, self.progress):
                self._choose(self.rubric.initiative_named[id_])
        return self.work

    def _preference(self, initiative: Initiative, asked: Asked) -> tuple[object, ...]:
        at_hand = initiative.id in self.work.chosen or is_started(initiative.id, self.progress)
        return (
            -min(initiative.lifts[asked.question].to, self.needs[asked]),
            not at_hand,
            initiative.duration.likely,
            -self._worth(initiative),
            initiative.likely_effort,
            initiative.code,
        )

    def _worth(self, initiative: Initiative) -> Exact:
        closed = tuple(closed for _, _, closed in self._lifted(initiative) if closed)
        return initiative_priority(initiative_value(closed, self.rubric), initiative.likely_effort)

    def _lifted(self, initiative: Initiative) -> Iterator[tuple[Asked, int, Closed | None]]:
        """Yield the questions that an initiative lifts, with the new level, and what that closes of the need."""
        for asked, level in self.levels.items():
            lift = initiative.lifts.get(asked.question)
            if lift and lift.from_ <= level < lift.to:
                end = min(lift.to, self.needs.get(asked, 0))
                yield asked, lift.to, Closed(asked.question, level, end) if level < end else None

    def _choose(self, initiative: Initiative) -> None:
        self.work.chosen[initiative.id] = initiative
        own = self.work.closed.setdefault(initiative.id, {})
        for asked, level, closed in list(self._lifted(initiative)):
            self._follow(initiative.id, self.lifted_by.get(asked))
            self.levels[asked], self.lifted_by[asked] = level, initiative.id
            if closed:
                own[asked] = closed._replace(from_=min(closed.from_, own[asked].from_)) if asked in own else closed

    def _follow(self, later: str, earlier: str | None) -> None:
        """Make the later initiative follow the earlier one, unless that would close a circle."""
        if earlier is not None and earlier != later and later not in self._before(earlier):
            self.work.follows.setdefault(later, set()).add(earlier)

    def _before(self, id_: str) -> set[str]:
        """Return the initiatives that come before one, directly or through others that are chosen or not."""
        before: set[str] = set()
        waiting = [id_]
        while waiting:
            current = waiting.pop()
            needs = {*self.rubric.initiative_named[current].prerequisites, *self.work.follows.get(current, ())}
            waiting.extend(needs - before)
            before |= needs
        return before


def offered(question: str, level: int, rubric: Rubric, progress: Mapping[str, Progress]) -> Iterator[Initiative]:
    """Yield the initiatives that lift a question from a level and are not done."""
    for initiative in rubric.initiatives:
        lift = initiative.lifts.get(question)
        if lift and lift.from_ <= level < lift.to and not initiative.instead and not is_done(initiative.id, progress):
            yield initiative


def is_done(id_: str, progress: Mapping[str, Progress]) -> bool:
    """Return whether an initiative is marked done."""
    return id_ in progress and progress[id_].status == "done"


def is_started(id_: str, progress: Mapping[str, Progress]) -> bool:
    """Return whether an initiative is in progress."""
    return id_ in progress and progress[id_].status == "in-progress"


def waits_for(work: ChosenWork, progress: Mapping[str, Progress]) -> dict[str, tuple[str, ...]]:
    """Return, by initiative, those of the chosen ones that must finish before it starts; none if it has started."""
    return {
        id_: ()
        if is_started(id_, progress)
        else tuple(sorted({*one.prerequisites, *work.follows.get(id_, ())} & work.chosen.keys()))
        for id_, one in work.chosen.items()
    }


def in_order(waiting: Mapping[str, Sequence[str]]) -> list[str]:
    """Return initiatives with those that they wait for first, otherwise in their order."""
    left = dict(waiting)
    ordered: list[str] = []
    while left:
        free = next(id_ for id_, before in left.items() if not left.keys() & set(before))
        ordered.append(free)
        del left[free]
    return ordered
