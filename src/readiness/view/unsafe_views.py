"""Build the minimums of safe use that a tool in use lacks, and what somebody accepted for a time."""

from readiness.model.answers import Answers
from readiness.model.live import LiveVerdict, Part, UnsafeNow
from readiness.model.tool_use import Acceptance
from readiness.scoring.part_scores import function_part, segment_part
from readiness.statements import in_use
from readiness.statements.statement import Statement
from readiness.view.models.live import AcceptanceView, UnsafeView
from readiness.view.models.parts import StateView
from readiness.view.part_views import part_view, part_views
from readiness.view.phrases import Phrases

_HOLDS = StateView("valid", "✓", in_use.acceptance_holds())
_OVER = StateView("expired", "✗", in_use.acceptance_over())
_UNUSED = StateView("undated", "–", in_use.acceptance_unused())


def unsafe(wording: Phrases, verdict: LiveVerdict) -> tuple[UnsafeView, ...]:
    """Return the minimums of safe use that are short, from the one that may last for the shortest time."""
    return tuple(_unsafe(wording, one) for one in verdict.unsafe if wording.shows(one.question))


def _unsafe(wording: Phrases, one: UnsafeNow) -> UnsafeView:
    called = wording.rubric.called
    return UnsafeView(
        question=wording.named(one.question),
        part=part_view(one.part),
        at=part_views(one.at),
        needs=called(one.question, one.needs),
        has=None if one.has is None else called(one.question, one.has),
        words=_words(wording, one),
        risk=one.risk,
        since=one.since,
        until=one.until,
        is_overdue=one.is_overdue,
        owner=one.owner,
        due=one.due,
        acceptance=_acceptance(wording, one.acceptance, _HOLDS) if one.acceptance else None,
    )


def _words(wording: Phrases, one: UnsafeNow) -> Statement:
    called = wording.rubric.called
    needs = called(one.question, one.needs)
    if one.has is None:
        return in_use.needs_answer(needs=needs)
    has = called(one.question, one.has)
    if one.supported is not None and one.supported >= one.needs:
        return in_use.needs_evidence(needs=needs, has=has)
    return in_use.needs_has(needs=needs, has=has)


def acceptances(wording: Phrases, verdict: LiveVerdict) -> tuple[AcceptanceView, ...]:
    """Return every acceptance, with whether it counts on the day of the assessment."""
    counted = {one.acceptance for one in verdict.unsafe if one.acceptance}
    day = wording.answers.date
    return tuple(
        _acceptance(wording, accepted, _HOLDS if accepted in counted else _UNUSED if accepted.holds(day) else _OVER)
        for accepted in wording.answers.acceptances
        if accepted.question in wording.questionnaire.questions and wording.shows(accepted.question)
    )


def _acceptance(wording: Phrases, accepted: Acceptance, state: StateView) -> AcceptanceView:
    return AcceptanceView(
        question=wording.named(accepted.question),
        part=part_view(_part(wording, accepted, wording.answers)),
        by=accepted.by,
        on=accepted.date,
        until=accepted.until,
        because=accepted.because,
        state=state,
        words=in_use.accepted(who=accepted.by, on=accepted.date, until=accepted.until, because=accepted.because),
    )


def _part(wording: Phrases, accepted: Acceptance, answers: Answers) -> Part | None:
    """Return the function or segment whose shortfall was accepted."""
    if accepted.segment:
        return segment_part(accepted.segment, wording.questionnaire)
    return next((function_part(one) for one in answers.functions if one.id == accepted.function), None)
