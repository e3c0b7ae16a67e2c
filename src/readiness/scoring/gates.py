"""Question and dimension scores → a verdict per gate, with its reasons."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction

from readiness.model.answers import Remedy, State
from readiness.model.condition import Profile
from readiness.model.question_rubric import Minimum, strictest
from readiness.model.rubric import Gate, Rubric
from readiness.model.scalars import Criticality, Exact
from readiness.model.scorecard import GateVerdict, NodeScore, QuestionScore, Reason, ReasonKind, Verdict

_ORDER = {ReasonKind.SHORT: 0, ReasonKind.REMEDIED: 1, ReasonKind.UNANSWERED: 2}
_CRITICALITY = {"blocker": 0, "major": 1, "standard": 2}


def gate_verdicts(
    rubric: Rubric,
    scores: Mapping[str, QuestionScore],
    dimensions: Iterable[NodeScore],
    remedies: Mapping[str, Remedy],
    day: date,
    profile: Profile,
) -> tuple[GateVerdict, ...]:
    """Return the verdict of every gate, in order. Gates read evidenced levels."""
    nodes = list(dimensions)
    weights = {id_: score.weight for id_, score in scores.items() if _applies(score)}
    in_force = {id_: remedy for id_, remedy in remedies.items() if remedy.due >= day}
    return tuple(_verdict(gate, rubric, scores, weights, nodes, in_force, profile) for gate in rubric.gates)


def _verdict(
    gate: Gate,
    rubric: Rubric,
    scores: Mapping[str, QuestionScore],
    weights: Mapping[str, Exact],
    nodes: list[NodeScore],
    remedies: Mapping[str, Remedy],
    profile: Profile,
) -> GateVerdict:
    minimums = _minimums(gate, rubric, weights, profile)
    reasons = list(_question_reasons(minimums, scores, remedies))
    open_questions = {reason.id for reason in reasons if reason.kind is ReasonKind.UNANSWERED}
    thresholds: dict[str, Exact] = {}
    for node in nodes:
        threshold = _threshold(gate, node, weights, minimums)
        if threshold is not None:
            thresholds[node.id] = threshold
            waits = not open_questions.isdisjoint(node.questions)
            reasons.extend(_dimension_reasons(gate, node, threshold, remedies, waits=waits))
    # The sort is stable: within a kind and a criticality the questionnaire's order stays.
    reasons.sort(key=lambda r: (_ORDER[r.kind], _CRITICALITY[r.criticality]))
    verdict = _worst(reason.kind for reason in reasons)
    unmet = {reason.id for reason in reasons if reason.id in minimums}
    standard_short = sum(
        1 for id_, minimum in minimums.items() if id_ not in unmet and (scores[id_].evidenced or 0) < minimum.level
    )
    return GateVerdict(
        id=gate.id,
        title=gate.title,
        verdict=verdict,
        reads=_reads(gate, verdict),
        reasons=tuple(reasons),
        minimums={id_: minimum.level for id_, minimum in minimums.items()},
        thresholds=thresholds,
        met=len(minimums) - len(unmet) - standard_short,
        because=_because(verdict, reasons),
    )


def _minimums(gate: Gate, rubric: Rubric, applicable: Iterable[str], profile: Profile) -> dict[str, Minimum]:
    """The minimums of this gate over the questions that are asked and not left out."""
    found = {}
    at_gate = rubric.rules_at[gate.id]
    for id_ in applicable:
        if rules := at_gate.get(id_):
            minimum = rules[0] if rules[0].when is None else strictest(rules, profile)
            if minimum is not None and minimum.level > rubric.lowest:
                found[id_] = minimum
    return found


def _question_reasons(
    minimums: Mapping[str, Minimum], scores: Mapping[str, QuestionScore], remedies: Mapping[str, Remedy]
) -> Iterator[Reason]:
    for id_, minimum in minimums.items():
        score = scores[id_]
        if score.evidenced is not None and score.evidenced >= minimum.level and score.state is not State.UNANSWERED:
            continue
        criticality: Criticality = minimum.criticality or score.criticality
        needs = minimum.level
        if score.state is State.UNANSWERED or score.evidenced is None:
            why = f"needs level {minimum.level} and is not answered"
            yield Reason(id_, ReasonKind.UNANSWERED, criticality, needs, None, why)
        elif criticality != "standard":
            why = f"needs level {minimum.level}, {_stands(score)}"
            yield _short(id_, criticality, needs, score.evidenced, why, remedies)


def _stands(score: QuestionScore) -> str:
    if score.state is State.UNKNOWN:
        return "and nobody knew"
    if score.claimed != score.evidenced:
        return f"claimed {score.claimed} but evidenced {score.evidenced}"
    return f"is at {score.evidenced}"


def _threshold(
    gate: Gate, node: NodeScore, weights: Mapping[str, Exact], minimums: Mapping[str, Minimum]
) -> Exact | None:
    """The stated threshold, else the exact weighted mean of the minimums over the applicable questions."""
    if node.id in gate.thresholds:
        return gate.thresholds[node.id]
    applicable = [id_ for id_ in node.questions if id_ in weights]
    needed = sum(weights[id_] * minimums[id_].level for id_ in applicable if id_ in minimums)
    total = sum(weights[id_] for id_ in applicable)
    return Fraction(needed, total) if total and needed else None


def _applies(score: QuestionScore) -> bool:
    left_out = score.state is State.NOT_APPLICABLE and score.evidenced is None
    return score.state is not State.NOT_ASKED and not left_out


def _dimension_reasons(
    gate: Gate, node: NodeScore, threshold: Exact, remedies: Mapping[str, Remedy], *, waits: bool
) -> Iterator[Reason]:
    value = node.evidenced.value
    if waits or value is None:
        if value is None and not waits:
            why = "has no score yet"
            yield Reason(node.id, ReasonKind.UNANSWERED, gate.dimension_criticality, threshold, None, why)
        return
    if value < threshold:
        why = "its evidenced score is below what this gate needs"
        yield _short(node.id, gate.dimension_criticality, threshold, value, why, remedies)


def _short(
    id_: str, criticality: Criticality, needs: Exact, has: Exact, why: str, remedies: Mapping[str, Remedy]
) -> Reason:
    """A shortfall; a major one with an owner and a date still to come is remedied."""
    remedy = remedies.get(id_)
    if criticality == "major" and remedy:
        why = f"{why}; {remedy.owner} puts it right by {remedy.due}"
        return Reason(id_, ReasonKind.REMEDIED, criticality, needs, has, why)
    return Reason(id_, ReasonKind.SHORT, criticality, needs, has, why)


def _worst(kinds: Iterable[ReasonKind]) -> Verdict:
    found = set(kinds)
    if ReasonKind.SHORT in found:
        return Verdict.FAILED
    if ReasonKind.UNANSWERED in found:
        return Verdict.UNDETERMINED
    return Verdict.CONDITIONAL if ReasonKind.REMEDIED in found else Verdict.PASSED


def _reads(gate: Gate, verdict: Verdict) -> str:
    return next((word for name, word in gate.reads.items() if name == verdict.value), verdict.value)


def _because(verdict: Verdict, reasons: list[Reason]) -> str:
    def count(kind: ReasonKind, *criticalities: str) -> int:
        return sum(1 for reason in reasons if reason.kind is kind and reason.criticality in criticalities)

    if verdict is Verdict.PASSED:
        return "Everything this gate needs holds."
    if verdict is Verdict.UNDETERMINED:
        number = count(ReasonKind.UNANSWERED, *_CRITICALITY)
        return f"Nothing fails, but {_plural(number, 'answer')} it needs {'is' if number == 1 else 'are'} missing."
    if verdict is Verdict.CONDITIONAL:
        number = count(ReasonKind.REMEDIED, *_CRITICALITY)
        return f"{_plural(number, 'condition')} short, each with an owner and a date."
    parts = []
    if blockers := count(ReasonKind.SHORT, "blocker"):
        parts.append(f"{_plural(blockers, 'blocker')} below the minimum")
    if majors := count(ReasonKind.SHORT, "major"):
        parts.append(f"{_plural(majors, 'major')} short without a remedy")
    return " and ".join(parts).capitalize() + "."


def _plural(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
