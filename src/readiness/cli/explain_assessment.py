"""Explanations of results in one assessment, down to the numbers they are made of."""

from collections.abc import Iterator
from fractions import Fraction

from readiness.cli.text_format import TWO_DECIMALS, format_exact, format_two_decimals, wrap_text
from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact
from readiness.model.gate import AnyGate, RepeatingGate
from readiness.model.initiative import Initiative
from readiness.model.node_rubric import RollUp
from readiness.model.questionnaire import Question, Theme
from readiness.model.scorecard import NodeScore, Reason, ReasonKind, Score, Term
from readiness.planning.target import last_gate
from readiness.scoring.roll_up_method import Counts, method_named
from readiness.view.figures import format_rounded, tell_apart
from readiness.view.words import answered_text

_MEAN = RollUp(method="weighted-mean")
_MARKS = {ReasonKind.SHORT: "✗", ReasonKind.REMEDIED: "◐", ReasonKind.UNANSWERED: "?"}


def explain_answer(question: Question, assessment: Assessment) -> Iterator[str]:
    """Yield the levels of a question in this assessment, the reason, the evidence and the note."""
    score = assessment.scorecard.questions[question.id]
    answer = assessment.answers.answers.get(question.id)
    yield ""
    yield f"Here: {score.state.value}"
    yield from wrap_text(score.because, "  ")
    if score.claimed is not None:
        yield f"  claimed {score.claimed}, supported {score.supported}, evidenced {score.evidenced}"
    for evidence, state in zip(answer.evidence if answer else (), score.evidence, strict=True):
        supports = f", supports {evidence.supports}" if evidence.supports is not None else ""
        yield from wrap_text(f"{evidence.title}, {evidence.date or 'no date'}: {state.value}{supports}", "  evidence: ")
    if answer and answer.note:
        yield from wrap_text(answer.note, "  note: ")


def explain_index(theme: Theme, assessment: Assessment) -> Iterator[str]:
    """Yield the index of a theme, down to its terms."""
    found = next(score for score in assessment.scorecard.themes if score.id == theme.id)
    yield ""
    for side, score in (("Claimed", found.claimed), ("Evidenced", found.evidenced)):
        yield from _trace(side, score, assessment.pack.rubric.scale.most, _MEAN, assessment)


def explain_score(node: str, assessment: Assessment) -> Iterator[str]:
    """Yield the score of a node, down to its terms."""
    found = assessment.scorecard.by_node[node]
    yield ""
    rule, most = assessment.pack.rules[node].roll_up, found.most
    asks_evidence = assessment.pack.rubric.policies.evidence is not None
    if asks_evidence:
        yield from _trace("Claimed", found.claimed, most, rule, assessment)
    yield from _trace("Evidenced" if asks_evidence else "Score", found.evidenced, most, rule, assessment)
    if found.reads:
        yield from wrap_text(f"Reads: {found.reads.name}. {found.reads.because}")
    yield from _beside(found, assessment)


def _trace(side: str, score: Score, most: Exact | None, rule: RollUp, assessment: Assessment) -> Iterator[str]:
    if score.value is None:
        yield from wrap_text(f"{side}: {score.because}")
        return
    of = "" if most is None else f" of {format_exact(most)}"
    yield f"{side}: {format_exact(score.value)} = {format_two_decimals(score.value)}{of}. {score.because}"
    questions = assessment.pack.questionnaire.questions
    method = method_named(rule.method)
    for term in score.terms:
        name = questions[term.id].code if term.id in questions else term.id
        yield f"  {name:<10} {_term_text(term, method.counts)}"
    if method.averages:
        total = sum(term.weight * term.value for term in score.terms)
        weights = sum(term.weight for term in score.terms)
        yield f"  {format_exact(Fraction(total))} ÷ {format_exact(Fraction(weights))} = {format_exact(score.value)}"


def _term_text(term: Term, counts: Counts) -> str:
    """Return the part of one term in a score, as the roll-up method counts it."""
    match counts:
        case "met":
            return f"stage {term.stage}, {'met' if term.value else 'not met'}"
        case "deduction":
            return f"{format_exact(term.value)}"
    return f"weight {format_exact(term.weight):>4} × {format_exact(term.value)}"


def _beside(node: NodeScore, assessment: Assessment) -> Iterator[str]:
    counts = (node.answered, node.unknown, node.applicable)
    covered = "nothing applies" if node.coverage is None else answered_text(*counts)
    yield f"Coverage: {covered}."
    if node.lowest_blocker:
        question = assessment.pack.questionnaire.questions[node.lowest_blocker]
        level = assessment.scorecard.questions[question.id].evidenced
        yield f"Lowest blocker: {question.code} {question.title}, at {level}."


def explain_verdict(gate: AnyGate, assessment: Assessment) -> Iterator[str]:
    """Yield the verdict of a gate, and every minimum and threshold that does not hold."""
    if isinstance(gate, RepeatingGate):
        yield from _at_sites(gate, assessment)
        return
    if gate.id not in assessment.pack.rubric.gate_named:
        yield f"Here: not a gate for this profile; {last_gate(assessment.pack.rubric)}."
        return
    found = assessment.scorecard.gate(gate.id)
    reads = f" ({found.reads})" if found.reads != found.verdict.value else ""
    yield ""
    yield f"Here: {found.verdict.value}{reads}. {found.because}"
    yield f"  {found.met} of {len(found.minimums)} minimums hold"
    for reason in found.reasons:
        yield from wrap_text(f"{_reason_name(reason, assessment)}: {reason.because}", f"  {_MARKS[reason.kind]} ")
    for id_, threshold in found.thresholds.items():
        score = assessment.scorecard.by_node[id_].evidenced.value
        rule = tell_apart(TWO_DECIMALS, () if score is None else ((score, threshold),))
        has = "no score" if score is None else f"evidenced {format_rounded(score, rule)}"
        yield f"  {id_}: needs {format_rounded(threshold, rule)} ({format_exact(threshold)}), {has}"


def _at_sites(gate: RepeatingGate, assessment: Assessment) -> Iterator[str]:
    at_gate = [site for site in assessment.scorecard.sites if site.verdict.id == gate.id]
    if not at_gate:
        yield "Here: no site is named yet; list them under 'sites'."
    for site in at_gate:
        yield ""
        yield f"At {site.title}: {site.verdict.verdict.value}. {site.verdict.because}"
        for reason in site.verdict.reasons:
            yield from wrap_text(f"{_reason_name(reason, assessment)}: {reason.because}", f"  {_MARKS[reason.kind]} ")


def _reason_name(reason: Reason, assessment: Assessment) -> str:
    question = assessment.pack.questionnaire.questions.get(reason.id)
    name = f"{question.code} {question.title}" if question else f"dimension {reason.id}"
    return f"{name} ({reason.criticality})"


def explain_step(initiative: Initiative, assessment: Assessment) -> Iterator[str]:
    """Yield the position of an initiative on the roadmap and the reason for it, or why it is not on the roadmap."""
    roadmap = assessment.roadmap
    yield ""
    step = next((step for step in roadmap.steps if step.initiative == initiative.id), None)
    if step is None:
        progress = assessment.answers.progress.get(initiative.id)
        why = "it is marked done" if progress and progress.status == "done" else "it closes no gap toward the target"
        yield f"Here: not on the roadmap to {roadmap.target_title}; {why}."
        return
    yield f"Here: number {step.order} on the roadmap to {roadmap.target_title}, in phase {step.phase}, {step.status}."
    yield from wrap_text(step.because, "  ")
    effort = f"{format_exact(step.effort)} person-weeks"
    yield f"  value {format_exact(step.value)} ÷ effort {effort} = priority {format_two_decimals(step.priority)}"
    for part in step.closes:
        question = assessment.pack.questionnaire.questions[part.question]
        judged = assessment.pack.rubric.questions[part.question]
        factor = assessment.pack.rubric.criticality_factors[judged.criticality]
        worth = judged.weight * factor * (part.to - part.from_)
        yield (
            f"    {question.code}: weight {format_exact(judged.weight)} × {judged.criticality} {format_exact(factor)}"
            f" × {part.to - part.from_} levels = {format_exact(worth)}"
        )
    yield f"  likely weeks {step.likely.start} to {step.likely.finish}, high to {step.high.finish}"
