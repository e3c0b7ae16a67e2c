"""Reasons of the gates → their numbers by kind, the conditions still to be met, and the blockers of every node."""

from collections.abc import Iterable, Mapping, Sequence

from readiness.model.answer import State
from readiness.model.counts import Blockers, Conditions, Due, Minimums, Shortfalls
from readiness.model.lack import Lack
from readiness.model.node_rubric import OVERALL
from readiness.model.questionnaire import Questionnaire
from readiness.model.scorecard import NodeScore, QuestionScore
from readiness.model.verdict import GateVerdict, Reason, ReasonKind, Verdict

_LEFT_OUT = {State.NOT_ASKED, State.NOT_APPLICABLE}
_NOT_KNOWN = {State.UNKNOWN, State.UNANSWERED}


_NONE = Shortfalls()
_NUMBERS = Shortfalls._fields.index("first_due")
"""Number of counts before the condition due first."""


def count_shortfalls(reasons: Sequence[Reason], questionnaire: Questionnaire) -> dict[str, Shortfalls]:
    """Return the numbers of the reasons by kind: of all of them, and of those of every dimension."""
    counted = dict.fromkeys((OVERALL, *questionnaire.dimension_named), _NONE)
    if not reasons:
        return counted
    by_dimension: dict[str | None, list[Reason]] = {}
    part_of = questionnaire.part_of
    for reason in reasons:
        by_dimension.setdefault(part_of.get(reason.id), []).append(reason)
    by_part = {dimension: _count(own, questionnaire) for dimension, own in by_dimension.items()}
    counted.update({dimension: own for dimension, own in by_part.items() if dimension is not None})
    sums = [sum(numbers) for numbers in zip(*[one[:_NUMBERS] for one in by_part.values()], strict=True)]
    counted[OVERALL] = Shortfalls(*sums)._replace(first_due=_first_due(reasons))
    return counted


def _count(reasons: Sequence[Reason], questionnaire: Questionnaire) -> Shortfalls:
    short = [reason for reason in reasons if reason.kind is ReasonKind.SHORT]
    questions = questionnaire.questions
    of_questions = [reason.criticality for reason in short if reason.id in questions]
    blockers, majors = of_questions.count("blocker"), of_questions.count("major")
    scores = len(short) - len(of_questions)
    unknown = [reason.lacks for reason in short].count(Lack.KNOWN_ANSWER)
    if len(short) == len(reasons):
        return Shortfalls(blockers, majors, scores, short_unknown=unknown)
    lacks = [reason.lacks for reason in reasons if reason.kind is ReasonKind.UNANSWERED]
    conditions = sum([reason.kind is ReasonKind.REMEDIED for reason in reasons])
    return Shortfalls(
        blockers=blockers,
        majors=majors,
        scores=scores,
        missing=lacks.count(Lack.ANSWER),
        unknown=lacks.count(Lack.KNOWN_ANSWER),
        withheld=lacks.count(Lack.SCORE),
        short_unknown=unknown,
        conditions=conditions,
        first_due=_first_due(reasons) if conditions else None,
    )


def _first_due(reasons: Iterable[Reason]) -> Due | None:
    """Return the condition due first, the first of them where several are due on the same day."""
    due = [Due(reason.id, reason.remedy.owner, reason.remedy.due) for reason in reasons if reason.remedy]
    return min(due, key=lambda one: one.day, default=None)


def conditions_to_meet(
    gates: Sequence[GateVerdict], headline: str | None, questionnaire: Questionnaire
) -> dict[str, Conditions]:
    """Return the conditions of the conditional gates up to the headline gate: all, and those of every dimension."""
    ids = [gate.id for gate in gates]
    reached = gates[: ids.index(headline) + 1] if headline else ()
    reasons = [(gate.id, r) for gate in reached if gate.verdict is Verdict.CONDITIONAL for r in gate.reasons]
    part_of = questionnaire.part_of
    found = {OVERALL: _conditions(reasons)}
    for dimension in questionnaire.dimensions:
        found[dimension.id] = _conditions([(gate, r) for gate, r in reasons if part_of.get(r.id) == dimension.id])
    return found


def _conditions(reasons: Sequence[tuple[str, Reason]]) -> Conditions:
    owners = [reason.remedy.owner for _, reason in reasons if reason.remedy]
    return Conditions(
        ids=tuple(dict.fromkeys(reason.id for _, reason in reasons)),
        gates=tuple(dict.fromkeys(gate for gate, _ in reasons)),
        owners=tuple(dict.fromkeys(owners)),
        first_due=_first_due(reason for _, reason in reasons),
    )


def count_minimums(upcoming: GateVerdict | None, nodes: Iterable[NodeScore]) -> dict[str, Minimums]:
    """Return the number of minimums of a gate in every node, and the number of them that are met."""
    needed, met = (upcoming.minimums.keys(), set(upcoming.met_minimums)) if upcoming else (set[str](), set[str]())
    return {node.id: Minimums(len(needed & set(node.questions)), len(met & set(node.questions))) for node in nodes}


def count_blockers(
    deciding: GateVerdict | None, scores: Mapping[str, QuestionScore], nodes: Iterable[NodeScore]
) -> dict[str, Blockers]:
    """Return the blockers of every node, those of them that are short at the deciding gate, and those not known.

    Blockers are the questions that this gate needs as such; without a gate those that are so in general.
    """
    if deciding is None:
        applicable = [score for score in scores.values() if score.state not in _LEFT_OUT]
        blockers = [score.id for score in applicable if score.criticality == "blocker"]
    else:
        blockers = [id_ for id_ in scores if deciding.criticalities.get(id_) == "blocker"]
    reasons = {r.id for r in deciding.reasons if r.kind is ReasonKind.SHORT} if deciding else set[str]()
    short = [id_ for id_ in blockers if id_ in reasons]
    not_known = [id_ for id_ in blockers if id_ not in reasons and scores[id_].state in _NOT_KNOWN]
    return {node.id: _blockers(blockers, short, not_known, set(node.questions)) for node in nodes}


def _blockers(blockers: Iterable[str], short: Iterable[str], not_known: Iterable[str], below: set[str]) -> Blockers:
    return Blockers(
        number=sum(id_ in below for id_ in blockers),
        short=tuple(id_ for id_ in short if id_ in below),
        not_known=sum(id_ in below for id_ in not_known),
    )
