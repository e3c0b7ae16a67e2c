"""A scorecard → what only the blockers up to a gate need, and the remedies on which the rest would rest."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from readiness.model.answer import Remedy
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import GateVerdict, Reason, ReasonKind
from readiness.planning.selection import gates_reached
from readiness.scoring.gates import remedies_on

_REMEDY = Remedy.model_construct(owner="-", due=date.max)
"""A remedy that nobody has agreed yet; it has no owner that is ever shown."""


class MinimumNeeds(NamedTuple):
    """The needs of the blockers, and the answers with a remedy for every other shortfall that may have one."""

    scorecard: Scorecard
    """The scorecard with the minimums of its gates reduced to what the work has to reach."""
    answers: Answers
    remedies: tuple[str, ...]
    """The questions and nodes whose remedies are not agreed yet."""


def minimum_needs(pack: Pack, answers: Answers, scorecard: Scorecard, gate: str) -> MinimumNeeds:
    """Return what the blockers up to a gate need; the pack must be the one for the profile.

    A major shortfall gets a remedy where the gate carries one of its size, and as many as it carries; the work lifts
    what is beyond. A question without an answer gets none.
    """
    gates, remedies = [*scorecard.gates], dict[str, Remedy]()
    last = [verdict.id for verdict in gates].index(gate)
    for place in range(gates_reached(scorecard), last + 1):
        needs, carried = _needs(gates[place], pack)
        gates[place] = gates[place]._replace(minimums=needs)
        remedies |= dict.fromkeys(carried, _REMEDY)
    agreed = remedies_on(answers.remedies, answers.date).in_force
    fresh = {id_: remedy for id_, remedy in remedies.items() if id_ not in agreed}
    changed = answers.model_copy(update={"remedies": {**answers.remedies, **fresh}})
    return MinimumNeeds(replace(scorecard, gates=tuple(gates)), changed, tuple(fresh))


def _needs(verdict: GateVerdict, pack: Pack) -> tuple[dict[str, int], list[str]]:
    """Return the levels that the work has to reach for a gate, and what is carried by a remedy."""
    conditional = pack.rubric.gate_named[verdict.id].conditional
    short = [reason for reason in verdict.reasons if reason.kind is ReasonKind.SHORT]
    agreed = sum(reason.kind is ReasonKind.REMEDIED for reason in verdict.reasons)
    most = conditional.short_by
    needs = dict(_blockers(verdict, short, pack))
    if most is not None:
        needs = {id_: max(level, verdict.minimums[id_] - most) for id_, level in needs.items()}
    for one in short:
        is_question = one.id in verdict.minimums
        if one.criticality == "major" and is_question and most is not None and _size(one) > most:
            needs[one.id] = verdict.minimums[one.id] - most
    left = [one for one in short if one.criticality == "major" or _is_partly(one.id, needs, verdict)]
    room = len(left) if conditional.at_most is None else max(0, conditional.at_most - agreed)
    carried = sorted(left, key=lambda one: -_size(one))[:room]
    needs |= {one.id: verdict.minimums[one.id] for one in left if one not in carried and one.id in verdict.minimums}
    return needs, [one.id for one in carried]


def _is_partly(question: str, needs: Mapping[str, int], verdict: GateVerdict) -> bool:
    """Return whether the work lifts a question, but not to its minimum."""
    return needs.get(question, 0) < verdict.minimums.get(question, 0) and question in needs


def _size(reason: Reason) -> float:
    return float(reason.needs - (reason.has or 0))


def _blockers(verdict: GateVerdict, short: list[Reason], pack: Pack) -> Iterator[tuple[str, int]]:
    """Yield the level of each blocker: the one from which it is only a major shortfall, where the rubric has one."""
    for reason in short:
        if reason.criticality == "blocker" and reason.id in verdict.minimums:
            rule = pack.rubric.rules_at[verdict.id][reason.id][0]
            yield reason.id, _enough(rule, reason.id, pack)


def _enough(rule: Minimum, question: str, pack: Pack) -> int:
    own = rule.criticality or pack.rubric.questions[question].criticality
    return rule.level if own == "blocker" or rule.blocker_below is None else rule.blocker_below
