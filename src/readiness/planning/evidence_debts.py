"""Scorecard → evidence debts: levels reached without the evidence for them, and the evidence to collect."""

from collections.abc import Mapping

from readiness.model.roadmap import EvidenceDebt
from readiness.model.rubric import Rubric
from readiness.model.scorecard import EvidenceState, QuestionScore, Scorecard
from readiness.statements import gaps
from readiness.statements.statement import Statement


def find_evidence_debts(
    wanted_levels: Mapping[str, int], scorecard: Scorecard, rubric: Rubric
) -> tuple[EvidenceDebt, ...]:
    """Return the levels reached but not evidenced, first those the target needs, in the questionnaire's order."""
    found = (evidence_debt(score, wanted_levels.get(score.id), rubric) for score in scorecard.questions.values())
    return tuple(sorted((debt for debt in found if debt), key=lambda debt: not _is_needed(debt)))


def evidence_debt(score: QuestionScore, wanted: int | None, rubric: Rubric) -> EvidenceDebt | None:
    """Return the level reached and not evidenced; None where the evidence shows the level reached."""
    if not _has_debt(score):
        return None
    hints = rubric.questions[score.id].evidence
    levels = range((score.evidenced or 0) + 1, (score.supported or 0) + 1)
    collect = tuple(hints[level] for level in levels if level in hints)
    return EvidenceDebt(
        score.id, score.supported or 0, score.evidenced or 0, wanted, collect, _why(score, rubric), bool(score.reopened)
    )


def _why(score: QuestionScore, rubric: Rubric) -> Statement:
    if EvidenceState.EXPIRED in score.evidence:
        return gaps.evidence_too_old()
    if EvidenceState.REOPENED in score.evidence and score.reopened:
        return gaps.evidence_before(event=score.reopened[-1].title)
    if EvidenceState.VALID in score.evidence:
        return gaps.evidence_supports(level=rubric.called(score.id, score.evidenced or 0))
    return gaps.evidence_undated() if score.evidence else gaps.no_evidence()


def _has_debt(score: QuestionScore) -> bool:
    """Return whether the question is evidenced below its supported level."""
    return score.supported is not None and score.evidenced is not None and score.evidenced < score.supported


def _is_needed(debt: EvidenceDebt) -> bool:
    """Return whether the target needs a level that is not evidenced."""
    return debt.wanted is not None and debt.evidenced < min(debt.supported, debt.wanted)
