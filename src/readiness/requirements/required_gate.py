"""The requirement that a gate is passed, with every gate before it."""

from collections.abc import Iterator

from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.live import Part
from readiness.model.verdict import GateVerdict, Reason, ReasonKind, Verdict
from readiness.requirements.requirement import Failing, Keys, Requirement
from readiness.scoring.targets import first_insufficient_verdict
from readiness.statements import findings, live_lines, verdict_lines
from readiness.statements.statement import Statement
from readiness.statements.values import Named

_SAID = {
    Verdict.FAILED: verdict_lines.failed,
    Verdict.UNDETERMINED: verdict_lines.undetermined,
    Verdict.CONDITIONAL: verdict_lines.conditional,
}


def gate_is_passed(assessment: Assessment, gate: str, *, allow_conditional: bool) -> Requirement:
    """Return whether a gate and all before it are passed, and no outcome of a tool in use keeps gates from holding.

    Raises UnknownNameError for an unknown gate, and ReadinessError for one of another profile.
    """
    verdict = first_insufficient_verdict(
        assessment.scorecard, assessment.pack.rubric, gate, allow_conditional=allow_conditional
    )
    failing = [Failing(_not_enough(gate, verdict))] if verdict else []
    failing += [Failing(said, ("tool",)) for said in _outcome_fails(assessment, gate)]
    says = (findings.gate_conditional if allow_conditional else findings.gate_passed)(gate=gate)
    return Requirement("require", says, tuple(failing), tuple(_details(assessment, verdict)) if verdict else ())


def _not_enough(required: str, gate: GateVerdict) -> Statement:
    """Return why the required gate does not count as passed: the first verdict that is not good enough."""
    named = Named("gate", gate.id, f"{gate.id} {gate.title}")
    return _SAID[gate.verdict](required=required, gate=named, because=gate.because)


def _outcome_fails(assessment: Assessment, required: str) -> Iterator[Statement]:
    """Yield why no gate holds: the outcome of a tool in use."""
    rules, live = assessment.pack.rubric.live, assessment.scorecard.live
    if rules is not None and live is not None and live.fails_gates:
        yield live_lines.fails_gates(required=required, outcome=rules.outcome_named[live.at_least].title)


def _details(assessment: Assessment, verdict: GateVerdict) -> Iterator[Failing]:
    """Yield each answer that keeps a gate from passing, at its place."""
    for reason in verdict.reasons:
        if reason.kind is ReasonKind.REMEDIED and verdict.verdict is not Verdict.CONDITIONAL:
            continue
        said = findings.short_of(subject=_subject(assessment, reason), because=reason.because)
        yield Failing(said, place_of(assessment.answers, reason.id, reason.part))


def _subject(assessment: Assessment, reason: Reason) -> str:
    question = assessment.pack.questionnaire.questions.get(reason.id)
    if question is not None:
        return f"{question.code} {question.title}"
    node = assessment.scorecard.by_node.get(reason.id)
    return node.title if node else reason.id


def place_of(answers: Answers, id_: str, part: Part | None = None) -> Keys:
    """Return the key path of an answer of the tool, or of a function, a segment or a site."""
    if part is None:
        return ("answers", id_)
    ids = {
        "function": ("functions", [one.id for one in answers.functions]),
        "segment": ("segments", [one.id for one in answers.segments]),
        "site": ("sites", [one.id for one in answers.sites]),
    }
    name, known = ids[part.kind]
    return (name, known.index(part.id), "answers", id_) if part.id in known else ("answers", id_)
