"""Explanations of results in one assessment, down to the numbers they are made of."""

from collections.abc import Iterator
from fractions import Fraction

from readiness.cli.text_format import TWO_DECIMALS, exact_figure, wrap_text
from readiness.cli.text_width import padded
from readiness.model.answer import Evidence, State
from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact
from readiness.model.node_rubric import OVERALL, RollUp
from readiness.model.questionnaire import Question, Theme
from readiness.model.scale import Scale
from readiness.model.scorecard import EvidenceState, NodeScore, Score, Term
from readiness.scoring.roll_up_method import Counts, method_named
from readiness.statements import explaining_results as statements
from readiness.statements.lists import paragraph
from readiness.statements.scores import leaves_out
from readiness.statements.statement import Statement
from readiness.statements.values import Figure, Named
from readiness.statements.voice import say
from readiness.view.figures import in_unit, number_figure
from readiness.view.possible_scores import end_figure, is_below_zero
from readiness.view.words import EVIDENCE

_MEAN = RollUp(method="weighted-mean")
_Ends = tuple[Exact | None, Exact | None]
"""The lowest and the highest possible score; None where it is not known."""
_STATES = {
    State.ANSWERED: statements.answered,
    State.UNKNOWN: statements.unknown,
    State.NOT_APPLICABLE: statements.not_applicable,
    State.UNANSWERED: statements.unanswered,
    State.NOT_ASKED: statements.not_asked,
}


def question_named(question: Question) -> Named:
    """Return a question's name: its code and title."""
    return Named("question", question.id, f"{question.code} {question.title}")


def explain_answer(question: Question, assessment: Assessment) -> Iterator[str]:
    """Yield the levels of a question in this assessment, the reason, the evidence and the note."""
    score = assessment.scorecard.questions[question.id]
    answer, scale = assessment.answers.answers.get(question.id), assessment.pack.rubric.scale_of(question.id)
    yield ""
    yield say(_STATES[score.state]())
    yield from wrap_text(score.because, "  ")
    if score.claimed is not None and score.supported is not None and score.evidenced is not None:
        called = scale.called
        levels = statements.levels(
            claimed=called(score.claimed), supported=called(score.supported), evidenced=called(score.evidenced)
        )
        yield f"  {say(levels)}"
    for evidence, state in zip(answer.evidence if answer else (), score.evidence, strict=True):
        yield from wrap_text(_evidence_piece(evidence, state, scale), f"  {say(statements.evidence())} ")
    if answer and answer.note:
        yield from wrap_text(answer.note, f"  {say(statements.note())} ")


def _evidence_piece(evidence: Evidence, state: EvidenceState, scale: Scale) -> Statement:
    day, told = evidence.date or statements.no_date(), EVIDENCE[state].word
    if evidence.supports is None:
        return statements.piece(title=evidence.title, day=day, state=told)
    return statements.piece_supports(title=evidence.title, day=day, state=told, level=scale.called(evidence.supports))


def explain_index(theme: Theme, assessment: Assessment) -> Iterator[str]:
    """Yield the index of a theme, down to its terms."""
    found = next(score for score in assessment.scorecard.themes if score.id == theme.id)
    scale = assessment.pack.rubric.scale
    yield ""
    for side, score in ((statements.claimed(), found.claimed), (statements.evidenced(), found.evidenced)):
        yield from _trace(side, score, (scale.least, scale.most), _MEAN, assessment)


def explain_score(node: str, assessment: Assessment) -> Iterator[str]:
    """Yield the score of a node, down to its terms."""
    found = assessment.scorecard.by_node[node]
    yield ""
    rule, ends = assessment.pack.rules[node].roll_up, (found.least, found.most)
    unit = assessment.pack.rubric.unit if node == OVERALL else None
    asks_evidence = assessment.pack.rubric.policies.evidence is not None
    if asks_evidence:
        yield from _trace(statements.claimed(), found.claimed, ends, rule, assessment, unit)
    side = statements.evidenced() if asks_evidence else statements.score()
    yield from _trace(side, found.evidenced, ends, rule, assessment, unit)
    if found.reads:
        name, because = found.reads
        reads = statements.reads(name=name, because=because) if because else statements.reads_plainly(name=name)
        yield from wrap_text(reads)
    yield from _beside(found, assessment)


def _trace(
    side: Statement, score: Score, ends: _Ends, rule: RollUp, assessment: Assessment, unit: str | None = None
) -> Iterator[str]:
    if score.value is None:
        yield from wrap_text(statements.no_value(side=side, because=score.because))
        return
    yield say(_value(side, score.value, ends, score, unit))
    questions = assessment.pack.questionnaire.questions
    method = method_named(rule.method)
    for term in score.terms:
        name = questions[term.id].code if term.id in questions else term.id
        yield f"  {padded(name, 10)} {say(_term(term, method.counts))}"
    if method.averages:
        total = sum(term.weight * term.value for term in score.terms)
        weights = sum(term.weight for term in score.terms)
        parts = [exact_figure(Fraction(number)) for number in (total, weights, score.value)]
        yield f"  {say(statements.quotient(total=parts[0], weights=parts[1], mean=parts[2]))}"


def _value(side: Statement, value: Exact, ends: _Ends, score: Score, unit: str | None) -> Statement:
    exact, rounded, because = exact_figure(value), in_unit(number_figure(value, TWO_DECIMALS), unit), score.because
    least, most = (end_figure(end) for end in ends)
    if most is None:
        return statements.value(side=side, exact=exact, rounded=rounded, because=because)
    if is_below_zero(least):
        return statements.value_within(side=side, exact=exact, rounded=rounded, least=least, most=most, because=because)
    return statements.value_of(side=side, exact=exact, rounded=rounded, most=most, because=because)


def _term(term: Term, counts: Counts) -> Statement:
    """Return the part of one term in a score, as the roll-up method counts it."""
    match counts:
        case "met":
            return (statements.stage_met if term.value else statements.stage_not_met)(stage=term.stage)
        case "deduction":
            return statements.deduction(value=exact_figure(term.value))
    weight = exact_figure(term.weight)
    aligned = Figure(weight.exact, weight.rounded, f"{weight.shown:>4}")
    return statements.weighted(weight=aligned, value=exact_figure(term.value))


def _beside(node: NodeScore, assessment: Assessment) -> Iterator[str]:
    yield say(_coverage(node))
    questions, blockers = assessment.pack.questionnaire.questions, assessment.scorecard.blockers[node.id]
    if blockers.short:
        short = tuple(questions[id_].code for id_ in blockers.short)
        yield say(statements.blockers_short(short=len(short), number=blockers.number, questions=short))
    elif blockers.number and assessment.scorecard.gates:
        yield say(statements.no_blocker_short(number=blockers.number))
    if blockers.not_known and assessment.scorecard.gates:
        yield say(statements.blockers_not_known(number=blockers.not_known))


def _coverage(node: NodeScore) -> Statement:
    if node.coverage is None:
        return statements.nothing_applies()
    said = statements.coverage(answered=node.answered, applicable=node.applicable)
    if node.unknown:
        said = statements.coverage_unknown(answered=node.answered, applicable=node.applicable, unknown=node.unknown)
    has_less = node.evidenced.value is not None and node.left_out
    return paragraph(said, leaves_out(number=node.left_out)) if has_less else said
