"""The shipped pack words its questions on security and staff for the profile: country, partner, tool in use."""

import re

import pytest

from profiles import answers_passing, said
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answer import Answer
from readiness.model.question_rubric import QuestionRubric
from readiness.model.verdict import Verdict
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
BERLIN = {"jurisdiction": "germany", "staff_council": "true", "pilot_live": "true", "size": "community-hospital"}
TOO_LATE = re.compile(r"before (?:the|its) (?:pilot|go-live|launch)|(?:first|pilot) users|after go-live", re.IGNORECASE)
"""Words that ask a tool in use for what can no longer be done in time."""


def _judged(question: str, **profile: str) -> QuestionRubric:
    return pack_for_profile(PACK, profile).rubric.questions[question]


def _is_asked(question: str, **profile: str) -> bool:
    return may_hold(PACK.questionnaire.questions[question].ask_when, PACK.questionnaire.settled(profile))


@pytest.mark.parametrize("status", ["pilot", "live", "limited", "suspended"])
def test_no_level_asks_a_tool_in_use_for_what_is_past(status: str) -> None:
    questions = pack_for_profile(PACK, {"tool_status": status}).rubric.questions
    late = [
        (id_, level, found[0])
        for id_, judged in questions.items()
        if id_.startswith(("security.", "talent."))
        for level, text in judged.levels.items()
        if (found := TOO_LATE.search(text))
    ]

    assert late == []


def test_a_pilot_in_germany_does_not_start_without_the_agreement_of_the_staff_council() -> None:
    whole = answers_passing(PACK, BERLIN, "G0")
    without = whole.model_copy(
        update={"answers": whole.answers | {"talent.staff-representation": Answer.model_validate("0")}}
    )

    def verdict(answers: object) -> Verdict:
        return score_answers(pack_for_profile(PACK, BERLIN), answers).gate("G0").verdict  # type: ignore[arg-type]

    assert verdict(whole) is Verdict.PASSED
    assert verdict(without) is Verdict.FAILED


def test_where_no_council_can_be_nobody_is_asked_for_its_agreement() -> None:
    assert _is_asked("talent.staff-representation", jurisdiction="european-union")
    assert not _is_asked("talent.staff-representation", jurisdiction="united-states")
    assert not _is_asked("talent.staff-representation", jurisdiction="germany", staff_council="false")


@pytest.mark.parametrize(
    ("jurisdiction", "words"),
    [
        ("united-states", "business associate agreement"),
        ("england", "DTAC"),
        ("germany", "attestation"),
        ("european-union", "data processing agreement"),
    ],
)
def test_an_agreement_with_a_supplier_has_the_words_of_the_country(jurisdiction: str, words: str) -> None:
    judged = _judged("security.suppliers", jurisdiction=jurisdiction, vendor_hosted="true")
    elsewhere = _judged("security.suppliers", jurisdiction="other", vendor_hosted="true")

    assert words in judged.levels[1]
    assert words not in elsewhere.levels[1]


def test_a_body_of_a_partner_needs_a_written_agreement_and_somebody_here_who_may_say_no() -> None:
    judged = _judged("security.governing-body", governance_by="partner", size="critical-access")

    assert "written agreement" in judged.levels[2]
    assert "a named person here may say no" in judged.levels[2]


def test_consent_is_asked_of_tools_that_record_or_speak() -> None:
    assert _is_asked("security.consent", records_patients="true", patient_facing="false")
    assert not _is_asked("security.consent", records_patients="false", patient_facing="false")


def test_the_smallest_hospital_is_not_asked_to_count_errors_by_group_on_numbers_it_does_not_have() -> None:
    small, large = (_judged("security.fairness", size=size) for size in ("critical-access", "health-system"))

    assert "compared with the people we serve" in small.levels[2]
    assert "counted for each group, on our own cases" in large.levels[2]


def test_a_share_of_documented_consent_below_its_limit_does_not_support_level_two() -> None:
    profile = {"records_patients": "true", "jurisdiction": "united-states"}
    answer = said(2) | {"measured": {"value": 80, "date": "2026-05-01"}}
    answers = answers_passing(PACK, profile, "G2")
    low = answers.model_copy(update={"answers": answers.answers | {"security.consent": Answer.model_validate(answer)}})

    assert score_answers(pack_for_profile(PACK, profile), low).questions["security.consent"].supported == 1
