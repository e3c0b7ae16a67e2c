"""The benefit of a single tool is judged by itself: what was verified in its first year raises no alarm."""

from typing import Any

from profiles import answers_passing, said
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import Answer
from readiness.model.scorecard import Scorecard
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
ALONE = {
    "touches_clinical_care": "true",
    "size": "community-hospital",
    "live_use_cases": "1",
    "already_started": "true",
    "tool_status": "live",
}
BENEFIT = "roi.return-within-a-year"


def _scored(level: int, **more: Any) -> Scorecard:
    """Score a tool in use for fifteen months, alone, with its benefit at a level."""
    profile = ALONE | {"benefits_verified": more.pop("verified", "not-stated")}
    known = answers_passing(PACK, profile, "G2")
    header = known.assessment.changed(milestones={"go_live": known.date.replace(year=2025, month=3)})
    benefit = Answer.model_validate(said(level) | more)
    return score_answers(
        pack_for_profile(PACK, profile),
        known.changed(assessment=header, answers=known.answers | {BENEFIT: benefit}),
    )


def _alarms(card: Scorecard) -> list[str]:
    return [rule.id for rule in card.overdue if rule.id == "funding-review"] + [
        rule.because for rule in card.contradictions
    ]


def test_a_benefit_verified_in_month_nine_counts_in_full_and_raises_no_alarm() -> None:
    card = _scored(3, measured={"value": "9", "date": "2025-12-20"})

    assert card.questions[BENEFIT].evidenced == 3
    assert _alarms(card) == []


def test_a_benefit_that_nobody_verified_calls_for_a_review_of_the_funding() -> None:
    assert _alarms(_scored(2)) == ["funding-review"]


def test_a_benefit_that_the_case_says_is_verified_calls_for_none() -> None:
    assert _alarms(_scored(2, verified="verified")) == []


def test_a_claim_against_a_case_without_proof_is_contradicted() -> None:
    assert len(_alarms(_scored(3, verified="none"))) == 1
