"""The lines that `explain` prints about a decision: the choice, its conditions, and what moved since."""

from collections.abc import Iterator

from readiness.cli.text_format import wrap_text
from readiness.model.assessment import Assessment
from readiness.model.decision import DecisionCondition, KeptDecision, standing_decisions
from readiness.model.field_types import Day
from readiness.statements import decided, recording_decisions
from readiness.statements import explaining_decisions as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.view.decided import told_of
from readiness.view.option_names import kind_name
from readiness.view.option_shown import option_shown
from readiness.view.phrases import Phrases


def explain_decision(one: KeptDecision, assessment: Assessment) -> Iterator[str]:
    """Yield the lines about a decision."""
    wording, answers = Phrases(assessment), assessment.answers
    yield from wrap_text(
        statements.decision(
            decision=one.id, option=kind_name(one.option), gate=wording.gate(one.gate), day=one.date, who=one.by
        )
    )
    if one.because:
        yield from wrap_text(statements.reason(reason=one.because))
    if one.conditions:
        yield say(statements.conditions())
    for condition in sorted(one.conditions, key=lambda each: each.due):
        yield from wrap_text(_state(condition, answers.date), "  ")
        yield from wrap_text(_otherwise(condition), "    ")
    yield ""
    stands = standing_decisions(answers.decisions, answers.date).get(one.gate)
    if stands and stands.id != one.id:
        yield from wrap_text(recording_decisions.stands_instead(decision=stands.id, day=stands.date))
        return
    for sentence in told_of(wording, one):
        yield from wrap_text(sentence)
    shown = option_shown(wording)
    if shown and shown.decision == one.id:
        for sentence in shown.words:
            yield from wrap_text(sentence)


def _state(one: DecisionCondition, day: Day) -> Statement:
    said = decided.condition(condition=one.id, what=one.what, owner=one.owner, due=one.due)
    if one.done:
        return (statements.met_late if one.is_late(day) else statements.met)(condition=said, day=one.done)
    return (statements.late if one.is_late(day) else statements.open_condition)(condition=said)


def _otherwise(one: DecisionCondition) -> Statement:
    if one.if_late == "decide-again":
        return statements.else_again()
    return statements.else_counts(option=kind_name(one.if_late))
