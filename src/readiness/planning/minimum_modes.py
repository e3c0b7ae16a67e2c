"""The minimum of work for a gate → the same work with each initiative in the lightest mode that is enough."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from readiness.model.answers import Answers
from readiness.model.costs import cost_at_size
from readiness.model.field_types import Exact
from readiness.model.initiative import Initiative
from readiness.model.own_plan import ids_of_initiatives
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import Reason, ReasonKind, Verdict
from readiness.planning.chosen_work import ChosenPlan
from readiness.planning.figures import FiguresOf
from readiness.planning.minimum_work import MinimumNeeds
from readiness.planning.projection import project_scorecard
from readiness.planning.shortest_work import is_started
from readiness.planning.use_case import UseCase

_OPEN = {Verdict.PASSED, Verdict.CONDITIONAL}


def with_lightest_modes(pack: Pack, answers: Answers, scorecard: Scorecard, needs: MinimumNeeds, gate: str) -> Pack:
    """Return a pack in which the work for the needs is in its lightest modes; the pack itself where no mode is enough.

    A mode is enough if the same work is needed, each gate on the way opens as in the usual way, perhaps only
    conditionally, and no danger and no gap without a remedy is larger. Work that has begun, work of the lane and at
    sites, and what the plan states a mode or own figures for stay as they are.
    """
    search = _Search(pack, answers, scorecard, needs, gate)
    for id_ in search.with_modes:
        search.lighten(id_)
    return search.found.pack


@dataclass(frozen=True)
class _Found:
    """A pack, with the work that it needs and what that leads to."""

    pack: Pack
    work: frozenset[str]
    uncovered: frozenset[str]
    opens: tuple[bool, ...]
    """By gate on the way, whether it opens."""
    short: Mapping[tuple[str, str], Exact]
    """The level or score of what is short without a remedy or endangers people, by gate and question or node."""

    def is_enough(self, usual: "_Found") -> bool:
        """Return whether the same needs are met as in the usual way, by the same work."""
        if not (self.work == usual.work and self.uncovered <= usual.uncovered and self.opens == usual.opens):
            return False
        return all(what in usual.short and has >= usual.short[what] for what, has in self.short.items())


class _Search:
    def __init__(self, pack: Pack, answers: Answers, scorecard: Scorecard, needs: MinimumNeeds, gate: str) -> None:
        self.answers, self.scorecard, self.needs, self.gate = answers, scorecard, needs, gate
        self.figures = FiguresOf(pack.rubric, answers)
        self.size = answers.assessment.profile.get("size", pack.rubric.default_size)
        self.with_modes: list[str] = []
        if not any(one.modes for one in pack.rubric.initiatives):
            self.found = _Found(pack, frozenset(), frozenset(), (), {})
            return
        chosen = self._chosen(pack)
        self.found = self._outcome(pack, chosen)
        self.with_modes = sorted(self._open_to_modes(pack, chosen))

    def _chosen(self, pack: Pack) -> ChosenPlan:
        return ChosenPlan(UseCase(pack, self.answers, self.needs.scorecard, self.gate))

    def _outcome(self, pack: Pack, chosen: ChosenPlan) -> _Found:
        work = chosen.selection.chosen
        after = project_scorecard(pack, self.needs.answers, self.scorecard, work.values())
        upto = after.gates[: [one.id for one in after.gates].index(self.gate) + 1]
        opens = tuple(one.verdict in _OPEN for one in upto)
        short = {
            (one.id, reason.id): reason.has or 0
            for one in upto
            for reason in one.reasons
            if reason.kind is not ReasonKind.REMEDIED or _is_unsafe(reason, pack)
        }
        return _Found(pack, frozenset(work), frozenset(chosen.selection.uncovered), opens, short)

    def _open_to_modes(self, pack: Pack, chosen: ChosenPlan) -> Iterator[str]:
        """Yield the work whose mode is free to choose."""
        plan, ids = self.answers.plan, ids_of_initiatives(pack, self.answers.plan)
        stated = {ids.get(name, name) for name in (*plan.modes, *plan.figures)} if plan else set[str]()
        at_sites = {id_ for own in chosen.sites for id_ in own.work.chosen}
        held = stated | at_sites | {*chosen.in_lane}
        for id_, initiative in chosen.selection.chosen.items():
            if initiative.modes and id_ not in held and not is_started(id_, self.answers.progress):
                yield id_

    def lighten(self, id_: str) -> None:
        """Take the mode with the least work among those that are enough."""
        usual = self.found.pack.rubric.initiative_named[id_]
        every = [usual.in_mode(mode) for mode in usual.modes]
        ranked = sorted((self._work(one), mode.id, one) for one, mode in zip(every, usual.modes, strict=True))
        for amount, _, one in ranked:
            if amount >= self._work(usual):
                return
            pack = _with(self.found.pack, one)
            found = self._outcome(pack, self._chosen(pack))
            if found.is_enough(self.found):
                self.found = found
                return

    def _work(self, one: Initiative) -> tuple[Exact, int, bool, Exact]:
        """Return the likely effort, weeks and cost; a cost that is not stated is above all others."""
        figures, cost = self.figures.left(one), cost_at_size(self.found.pack.rubric, one, self.size)
        amount = cost.high if cost else None
        return figures.total, figures.weeks[1], amount is None, amount or 0


def _is_unsafe(reason: Reason, pack: Pack) -> bool:
    """Return whether something is below the level that a tool in use must never lack."""
    live = pack.rubric.live
    rules = live.safe_now.minimums.get(reason.id, ()) if live and live.safe_now else ()
    return any(reason.has is None or reason.has < rule.level for rule in rules)


def _with(pack: Pack, changed: Initiative) -> Pack:
    """Return a pack with one initiative in a mode; like other packs it knows what it does not offer."""
    every = tuple(changed if one.id == changed.id else one for one in pack.rubric.initiative_named.values())
    offered = {one.id for one in pack.rubric.initiatives}
    rubric = pack.rubric.changed(initiatives=every).leaving_out(pack.rubric.initiative_named.keys() - offered)
    return Pack(pack.questionnaire, rubric, pack.sha256, pack.for_all or pack)
