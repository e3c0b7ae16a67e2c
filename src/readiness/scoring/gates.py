"""Question and dimension scores → a verdict for each gate, with its reasons."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from readiness.model.adapt_to_profile import RANK
from readiness.model.answer import Remedy, State
from readiness.model.field_types import Criticality, Exact
from readiness.model.gate import AnyGate, Conditional, Gate
from readiness.model.lack import Lack
from readiness.model.live import Part
from readiness.model.node_rubric import OVERALL
from readiness.model.pack import Pack
from readiness.model.question_rubric import Minimum
from readiness.model.rubric import Rubric
from readiness.model.scale import Scale
from readiness.model.scorecard import NodeScore, QuestionScore
from readiness.model.verdict import GateVerdict, Reason, ReasonKind, Verdict
from readiness.scoring.gate_tables import Applicable, GateTable, applicable
from readiness.scoring.means import sum_of_products
from readiness.scoring.shortfalls import count_shortfalls
from readiness.scoring.verdict_of_gate import explain_verdict, verdict_of
from readiness.statements import expiry
from readiness.statements import gates as statements
from readiness.statements.statement import Statement
from readiness.statements.values import Level

_ORDER = {ReasonKind.SHORT: 0, ReasonKind.REMEDIED: 1, ReasonKind.UNANSWERED: 2}


def gate_verdicts(
    pack: Pack,
    scores: Mapping[str, QuestionScore],
    nodes: Mapping[str, NodeScore],
    remedies: Mapping[str, Remedy],
    day: date,
) -> tuple[GateVerdict, ...]:
    """Return the verdict of every gate, in order, from evidenced levels and scores.

    The pack must be the one for the profile (`pack_for_profile`). `remedies` holds all remedies; those due before `day`
    or expired do not count.
    """
    able, questions = remedies_on(remedies, day), applicable(pack, scores)
    return tuple(gate_verdict(gate, pack, scores, questions, nodes, able) for gate in pack.rubric.gates)


def headline_gates(gates: tuple[GateVerdict, ...]) -> tuple[str | None, str | None]:
    """Return the ids of the headline gate and of the gate after it.

    The headline is the last gate up to which all pass or pass conditionally: None when the first does not. The gate
    after it is None when all pass.
    """
    headline = None
    for gate in gates:
        if gate.verdict not in {Verdict.PASSED, Verdict.CONDITIONAL}:
            return headline, gate.id
        headline = gate.id
    return headline, None


class Remedies(NamedTuple):
    """The remedies on one day, by question or node."""

    in_force: Mapping[str, Remedy]
    """Those that are due on that day or later, and have not expired."""
    lapsed: Mapping[str, Remedy]
    """Those that have expired."""


def remedies_on(remedies: Mapping[str, Remedy], day: date) -> Remedies:
    """Return the remedies that count on `day`, and those that have expired."""
    lapsed = {id_: remedy for id_, remedy in remedies.items() if remedy.is_over(day)}
    return Remedies({id_: one for id_, one in remedies.items() if one.due >= day and id_ not in lapsed}, lapsed)


_NONE = Remedies({}, {})


def gate_verdict(
    gate: AnyGate,
    pack: Pack,
    scores: Mapping[str, QuestionScore],
    questions: Applicable,
    nodes: Mapping[str, NodeScore],
    remedies: Remedies,
) -> GateVerdict:
    """Return the verdict of one gate over the nodes in `nodes`.

    `questions` are those that apply (`applicable`), `remedies` those of one day (`remedies_on`).
    """
    table = questions.needs(gate)
    met, unmet = _met_and_unmet(table, scores)
    reasons = _question_reasons(unmet, table, scores, remedies, gate.conditional, pack.rubric)
    thresholds: dict[str, Exact] = {}
    if isinstance(gate, Gate):
        of_questions = tuple(reasons)
        unanswered = {reason.id for reason in of_questions if reason.kind is ReasonKind.UNANSWERED}
        for node in nodes.values():
            threshold = table.thresholds.get(node.id)
            if threshold is not None:
                thresholds[node.id] = threshold
                if node.evidenced.value is None or node.evidenced.value < threshold:
                    reported = _reported_shortfall(gate, node, of_questions, unanswered, questions, pack.rubric)
                    reasons.extend(_node_reasons(gate, node, threshold, reported, remedies))
    # The sort is stable: within a kind and a criticality the questionnaire's order stays.
    reasons.sort(key=lambda r: (_ORDER[r.kind], -RANK[r.criticality]))
    shortfalls = count_shortfalls(reasons, pack.questionnaire)
    counted = shortfalls[OVERALL]
    verdict = verdict_of(counted, gate.conditional)
    return GateVerdict(
        id=gate.id,
        title=gate.title,
        verdict=verdict,
        reads=_reads(gate, verdict),
        reasons=tuple(reasons),
        minimums=table.levels,
        criticalities={**table.criticalities, **unmet},
        thresholds=thresholds,
        met=len(met),
        met_minimums=tuple(met),
        because=explain_verdict(verdict, counted, gate.conditional),
        shortfalls=shortfalls,
    )


def _met_and_unmet(table: GateTable, scores: Mapping[str, QuestionScore]) -> tuple[list[str], dict[str, Criticality]]:
    """Return the questions that reach their minimum, and the criticality of those that do not, in order."""
    met, unmet = list[str](), dict[str, Criticality]()
    for id_, needs in table.levels.items():
        score = scores[id_]
        if score.evidenced is not None and score.evidenced >= needs and score.state is not State.UNANSWERED:
            met.append(id_)
        elif id_ in table.by_level:
            unmet[id_] = criticality_at(table.minimums[id_], score)
        else:
            unmet[id_] = table.criticalities[id_]
    return met, unmet


def _reads(gate: AnyGate, verdict: Verdict) -> str:
    """Return the gate's own word for a verdict (go, adjust, stop), or else the verdict."""
    return next((word for name, word in gate.reads.items() if name == verdict.value), verdict.value)


def _question_reasons(
    unmet: Mapping[str, Criticality],
    table: GateTable,
    scores: Mapping[str, QuestionScore],
    remedies: Remedies,
    conditional: Conditional,
    rubric: Rubric,
) -> list[Reason]:
    """Return the reason for each question below its minimum, in order; `unmet` holds the criticality of each."""
    reasons, most = list[Reason](), conditional.short_by
    for id_, criticality in unmet.items():
        score, needs = scores[id_], table.levels[id_]
        if score.state is State.UNANSWERED or score.evidenced is None:
            why, lacks = _unanswered(rubric.called(id_, needs), score)
            lacking = Reason(id_, ReasonKind.UNANSWERED, criticality, needs, None, why, lacks=lacks, part=score.part)
            reasons.append(lacking)
        elif criticality != "standard":
            why = _shortfall(needs, score.evidenced, score, table, rubric)
            carried = most is None or needs - score.evidenced <= most
            if not carried and criticality == "major" and id_ in remedies.in_force:
                why = statements.too_short_for_a_remedy(why=why, most=most or 0)
            able = remedies if carried else _NONE
            found = _short(id_, criticality, needs, score.evidenced, why, able, score.part)
            reasons.append(found._replace(lacks=Lack.KNOWN_ANSWER) if score.state is State.UNKNOWN else found)
    return reasons


def criticality_at(minimum: Minimum, score: QuestionScore) -> Criticality:
    """Return the criticality of a question at the gate that has this minimum, for its present level."""
    if minimum.blocker_below is not None and score.evidenced is not None and score.state is not State.UNANSWERED:
        return "blocker" if score.evidenced < minimum.blocker_below else minimum.criticality or score.criticality
    return minimum.criticality or score.criticality


def _unanswered(needs: Level, score: QuestionScore) -> tuple[Statement, Lack]:
    """Return the reason for a question without a level, and the thing that is missing."""
    if score.state is State.UNKNOWN:
        return statements.unknown(needs=needs), Lack.KNOWN_ANSWER
    if score.lapsed is None:
        return statements.unanswered(needs=needs), Lack.ANSWER
    over = score.lapsed
    return expiry.unanswered(needs=needs, until=over.until, approved_by=over.approved_by), Lack.ANSWER


def _shortfall(needs: int, has: int, score: QuestionScore, table: GateTable, rubric: Rubric) -> Statement:
    if score.state is State.UNKNOWN:
        return statements.unknown(needs=rubric.called(score.id, needs))
    if score.reopened:
        needed, evidenced = rubric.called(score.id, needs), rubric.called(score.id, has)
        return statements.short_since_event(needs=needed, has=evidenced, event=score.reopened[-1].title)
    if score.capped and has < score.capped.evidenced:
        scale = rubric.scale_of(score.id)
        return statements.short_by_rule(needs=scale.called(needs), has=scale.called(has))
    key = (score.id, has, score.claimed)
    told = table.told.get(key)
    if told is None:
        told = table.told[key] = _usual_shortfall(needs, has, score.claimed, rubric.scale_of(score.id))
    return told


def _usual_shortfall(needs: int, has: int, claimed: int | None, scale: Scale) -> Statement:
    needed, evidenced = scale.called(needs), scale.called(has)
    if claimed is None or claimed == has:
        return statements.short(needs=needed, has=evidenced)
    return statements.short_of_evidence(needs=needed, claimed=scale.called(claimed), evidenced=evidenced)


def _reported_shortfall(
    gate: Gate,
    node: NodeScore,
    reasons: Sequence[Reason],
    unanswered: Collection[str],
    questions: Applicable,
    rubric: Rubric,
) -> Exact | None:
    """Return how much the questions already listed as reasons take from the dimension's score.

    The dimension does not fail a second time for that amount. 0 when the gate states the threshold, which counts in
    full; None while an answer is missing.
    """
    below = questions.ids_below(node)
    if not below.isdisjoint(unanswered):
        return None
    if node.id in gate.thresholds:
        return 0
    own = [reason for reason in reasons if reason.id in below]
    weights = [questions.weights[reason.id] for reason in own]
    counted = rubric.counted
    lacking = sum_of_products(weights, [_question_shortfall(reason, counted[reason.id], rubric) for reason in own])
    return Fraction(lacking, questions.weight_below(node.id))


def _question_shortfall(reason: Reason, counted: Mapping[int, Exact], rubric: Rubric) -> Exact:
    """Return how much a question is short of its minimum, in the units of the score; `counted` holds its levels."""
    has = rubric.scale_of(reason.id).lowest if reason.has is None else int(reason.has)
    return counted[int(reason.needs)] - counted[has]


def _node_reasons(
    gate: Gate, node: NodeScore, threshold: Exact, reported: Exact | None, remedies: Remedies
) -> Iterator[Reason]:
    value = node.evidenced.value
    if reported is None:
        return
    if value is None:
        withheld = node.evidenced.withheld
        why = statements.score_withheld(things=withheld) if withheld else statements.no_score()
        yield Reason(node.id, ReasonKind.UNANSWERED, gate.dimension_criticality, threshold, None, why, lacks=Lack.SCORE)
    elif value < threshold - reported:
        why = statements.score_below()
        yield _short(node.id, gate.dimension_criticality, threshold, value, why, remedies)


def _short(
    id_: str,
    criticality: Criticality,
    needs: Exact,
    has: Exact,
    why: Statement,
    remedies: Remedies,
    part: Part | None = None,
) -> Reason:
    """Return the reason for a shortfall: remedied for a major with a remedy in force, short otherwise."""
    if criticality != "major":
        return Reason(id_, ReasonKind.SHORT, criticality, needs, has, why, part=part)
    remedy, lapsed = remedies.in_force.get(id_), remedies.lapsed.get(id_)
    if remedy:
        why = statements.remedied(why=why, owner=remedy.owner, due=remedy.due)
        return Reason(id_, ReasonKind.REMEDIED, criticality, needs, has, why, remedy, part=part)
    if lapsed and lapsed.expires:
        why = expiry.remedy_over(why=why, owner=lapsed.owner, until=lapsed.expires)
    return Reason(id_, ReasonKind.SHORT, criticality, needs, has, why, lapsed=lapsed, part=part)
