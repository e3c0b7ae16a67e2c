"""One use case and its roadmap → what a budget buys on the way to the gate of the target."""

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.costs import cost_at_size
from readiness.model.curves import BudgetCurve, BudgetPoint
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.plan_result import TotalCost
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import ReasonKind, Verdict
from readiness.planning.chosen_work import ChosenPlan
from readiness.planning.costs import plan_costs
from readiness.planning.minimum_work import minimum_needs
from readiness.planning.option_dates import OPEN, upto
from readiness.planning.option_plans import without_wishes
from readiness.planning.priorities import initiative_value
from readiness.planning.projection import project_scorecard
from readiness.planning.use_case import UseCase
from readiness.statements.money import two_digits

MOST_POINTS = 8


def budget_curve(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> BudgetCurve | None:
    """Return what a budget buys up to the gate of a roadmap's target; None for a rubric without a currency.

    Work of the lane, at sites and in progress comes first. Then comes what the blockers need, where that opens the
    gate, so that a budget for the minimum stands in the curve; then the rest. Each of both is bought gate by gate, what
    closes most for its cost first, with what must come before it. So a larger budget keeps what a smaller one has. It
    is not proved that no other order closes more. The pack must be the one for the profile and plan of the answers.
    """
    if pack.rubric.costs is None:
        return None
    return _Ladder(pack, answers, scorecard, roadmap).curve()


class _Package(NamedTuple):
    """Work that is bought together; `turn` is the gate that needs it, those for the minimum before all others."""

    turn: int
    work: tuple[Initiative, ...]


class _Step(NamedTuple):
    """Packages that make one point, with the total cost up to it."""

    turn: int
    work: tuple[Initiative, ...]
    cost: TotalCost

    @property
    def amount(self) -> int:
        return two_digits(self.cost.at_80 or 0)


class _Ladder:
    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> None:
        self.pack, self.answers, self.scorecard, self.gate = pack, answers, scorecard, roadmap.target_gate
        chosen = ChosenPlan(UseCase(pack, answers, scorecard, roadmap.target))
        self.selection, self.rubric = chosen.selection, pack.rubric
        self.size = answers.assessment.profile.get("size", pack.rubric.default_size)
        named = pack.rubric.initiative_named
        self.at_sites = {own.job_id(id_): named[id_] for own in chosen.sites for id_ in own.work.chosen}
        self.turns = len(self.selection.for_gate)
        self.unpriced: dict[str, None] = {}
        self.bought: set[str] = set()

    def curve(self) -> BudgetCurve:
        packages = [*self._packages()]
        needed = {str(number): package.work for number, package in enumerate(packages)}
        costs = plan_costs(self.rubric, self.size, needed, self.at_sites)
        totals = costs.gates if costs else ()
        steps = [_Step(*package, total) for package, total in zip(packages, totals, strict=True)]
        stated = [step for step in steps if step.cost.at_80 is not None]
        return BudgetCurve(self.gate, tuple(self._points(_together(stated))), tuple(self.unpriced))

    def _packages(self) -> Iterator[_Package]:
        """Yield the work in the order in which it is bought."""
        first = [one for id_, one in self.selection.chosen.items() if self.selection.turn[id_] == 0]
        every = [*first, *self.at_sites.values()]
        if every:
            self.unpriced |= {one.id: None for one in every if self._cost(one) is None}
            self.bought |= {one.id for one in first}
            yield _Package(0, tuple(first))
        for place, wanted in enumerate((self._minimum(), self.selection.chosen)):
            for turn in range(1, self.turns + 1):
                left = [id_ for id_ in self.selection.chosen if self.selection.turn[id_] == turn and id_ in wanted]
                yield from self._bought_of(left, place * self.turns + turn)

    def _bought_of(self, left: Sequence[str], turn: int) -> Iterator[_Package]:
        """Yield some work in the order in which it is bought."""
        while left := [id_ for id_ in left if id_ not in self.bought]:
            packages = [package for id_ in left if (package := self._package(id_, turn))]
            if not packages:
                break
            best = min(packages, key=self._preference)
            self.bought |= {one.id for one in best.work}
            yield best

    def _minimum(self) -> Collection[str]:
        """Return the work that the blockers up to the gate need; none where the gate needs remedies beside it."""
        if not self.selection.for_gate:
            return ()
        needs = minimum_needs(self.pack, self.answers, self.scorecard, self.gate)
        use_case = UseCase(self.pack, without_wishes(self.answers), needs.scorecard, self.gate)
        found = [id_ for id_ in ChosenPlan(use_case).selection.chosen if id_ in self.selection.chosen]
        after = self._after([self.selection.chosen[id_] for id_ in found])
        return found if all(one.verdict in OPEN for one in upto(after, self.gate)) else ()

    def _package(self, id_: str, turn: int) -> _Package | None:
        """Return an initiative with all that must come before it; None where the cost of any is not stated."""
        waiting = [self.selection.chosen[id_]]
        for one in waiting:
            names = [name for name in self.selection.before(one) if name not in self.bought]
            waiting += [first for name in names if (first := self.selection.chosen[name]) not in waiting]
        missing = [one.id for one in waiting if self._cost(one) is None]
        self.unpriced |= dict.fromkeys(missing)
        return None if missing else _Package(turn, tuple(reversed(waiting)))

    def _preference(self, package: _Package) -> tuple[object, ...]:
        """Return the sort key of a package; the lowest is bought next."""
        value = sum(initiative_value(tuple(self.selection.closed[one.id]), self.rubric) for one in package.work)
        cost = sum(Fraction(self._cost(one) or 0) for one in package.work)
        return cost > 0, -Fraction(value) / (cost or 1), len(package.work), package.work[-1].code

    def _cost(self, initiative: Initiative) -> Exact | None:
        """Return the middle of the cost of an initiative; None without figures or an upper end."""
        cost = cost_at_size(self.rubric, initiative, self.size)
        if cost is None or cost.high is None:
            return None
        return Fraction(cost.low + cost.high) / 2 if cost.likely is None else cost.likely

    def _points(self, steps: Sequence[_Step]) -> Iterator[BudgetPoint]:
        work: list[Initiative] = []
        open_before = self._short(self._after(work))
        for step in steps:
            work += step.work
            after = self._after(work)
            left = self._short(after)
            reached = after.headline
            closed = [criticality for what, criticality in open_before.items() if what not in left]
            adds = tuple(one.id for one in step.work)
            yield BudgetPoint(
                cost=step.cost._replace(gate=self.gate),
                adds=adds,
                closed=len(closed),
                blockers=closed.count("blocker"),
                reached=reached,
                is_conditional=reached is not None and after.gate(reached).verdict is Verdict.CONDITIONAL,
            )

    def _after(self, work: Sequence[Initiative]) -> Scorecard:
        return project_scorecard(self.pack, self.answers, self.scorecard, work)

    def _short(self, after: Scorecard) -> dict[tuple[str, str], str]:
        """Return the criticality of what is short, by gate on the way and by question or node."""
        return {
            (one.id, reason.id): reason.criticality
            for one in upto(after, self.gate)
            for reason in one.reasons
            if reason.kind is not ReasonKind.UNANSWERED
        }


def _together(steps: Sequence[_Step]) -> list[_Step]:
    """Return the steps, those of one rounded amount as one, and at most so many that a person can read them.

    The last step of each gate stays; of the others, those that cost least beyond the one before join the next.
    """
    found = [*steps]
    while len(found) > 1:
        place = next((at for at in range(len(found) - 1) if found[at].amount == found[at + 1].amount), None)
        if place is None and len(found) > MOST_POINTS:
            place = min(range(len(found) - 1), key=lambda at: (_ends_gate(found, at), _added(found, at), at))
        if place is None:
            break
        joined = found[place + 1]._replace(work=(*found[place].work, *found[place + 1].work))
        found[place : place + 2] = [joined]
    return found


def _ends_gate(steps: Sequence[_Step], place: int) -> bool:
    return steps[place].turn != steps[place + 1].turn


def _added(steps: Sequence[_Step], place: int) -> int:
    return steps[place].amount - (steps[place - 1].amount if place else 0)
