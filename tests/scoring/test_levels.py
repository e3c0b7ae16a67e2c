"""Claimed, supported and evidenced level of one answer."""

from datetime import date

import pytest

from building import a_pack, answers, evidenced
from readiness.model.answer import State
from readiness.model.days import add_months
from readiness.model.scorecard import EvidenceState
from readiness.scoring.scorecard import score_answers

COMPLETENESS = {
    "measure": {
        "name": "complete_pct",
        "unit": "percent",
        "limits": {"2": ">=90", "3": ">=95", "4": ">=98"},
        "basis": "assumption",
    }
}


def scored(answer, question=None, **changes):
    pack = a_pack({"data.a": question or {}}, **changes)
    return score_answers(pack, answers({"data.a": answer})).questions["data.a"]


def test_a_low_level_needs_no_evidence():
    found = scored("1")

    assert (found.claimed, found.supported, found.evidenced) == (1, 1, 1)


def test_a_claim_without_evidence_counts_for_what_the_rubric_says():
    found = scored("3")

    assert (found.claimed, found.supported, found.evidenced) == (3, 3, 1)
    assert str(found.because) == "Claimed at level 3. Evidenced at 1: no evidence is given."


def test_evidence_supports_the_level_claimed_unless_it_says_otherwise():
    assert scored(evidenced(3)).evidenced == 3
    assert scored(evidenced(3, supports="2")).evidenced == 2


def test_the_best_valid_evidence_counts():
    papers = [
        {"title": "Old", "date": "2024-01-01", "supports": "3"},
        {"title": "New", "date": "2026-01-01", "supports": "2"},
        {"title": "Newer", "date": "2026-02-01", "supports": "1"},
    ]
    found = scored({"level": "3", "evidence": papers})

    assert found.evidenced == 2
    assert found.evidence == (EvidenceState.EXPIRED, EvidenceState.VALID, EvidenceState.VALID)


def test_evidence_expires_the_day_after_twelve_months():
    assert scored(evidenced(2, date="2025-06-05")).evidenced == 2
    assert scored(evidenced(2, date="2025-06-04")).evidenced == 1


def test_undated_evidence_supports_nothing():
    found = scored({"level": "2", "evidence": [{"title": "Somewhere"}]})

    assert found.evidenced == 1
    assert "1 without a date" in str(found.because)


@pytest.mark.parametrize(("value", "supported"), [("97.9", 3), ("98", 4), ("94.99", 2), ("12", 1)])
def test_a_figure_supports_a_level_when_every_limit_up_to_it_holds(value, supported):
    answer = evidenced(4) | {"measured": {"value": value, "date": "2026-05-01"}}

    assert scored(answer, COMPLETENESS).supported == supported


def test_a_figure_never_raises_what_was_claimed():
    answer = {"level": "1", "measured": {"value": "99", "date": "2026-05-01"}}

    assert scored(answer, COMPLETENESS).supported == 1


def test_a_claim_above_the_figure_is_named():
    answer = evidenced(3) | {"measured": {"value": "92", "date": "2026-05-01"}}

    assert "Supported at 2: complete is 92 percent on May 1, 2026, and the next level needs >=95." in str(
        scored(answer, COMPLETENESS).because
    )


def test_the_five_states_are_never_confused():
    questions: dict[str, dict[str, object]] = {name: {} for name in ("d.level", "d.unknown", "d.not", "d.open")}
    pack = a_pack(questions | {"d.ruled-out": {"ask_when": {"clinical": "true"}}}, facts=["clinical"])
    said = {"d.level": "0", "d.unknown": "unknown", "d.not": {"not_applicable": "No agents", "approved_by": "CMIO"}}
    card = score_answers(pack, answers(said, profile={"clinical": "false"}))

    assert {id_: found.state for id_, found in card.questions.items()} == {
        "d.level": State.ANSWERED,
        "d.unknown": State.UNKNOWN,
        "d.not": State.NOT_APPLICABLE,
        "d.open": State.UNANSWERED,
        "d.ruled-out": State.NOT_ASKED,
    }


def test_questions_about_an_unstated_fact_are_asked():
    pack = a_pack({"d.a": {"ask_when": {"clinical": "true"}}}, facts=["clinical"])

    assert score_answers(pack, answers({})).questions["d.a"].state is State.UNANSWERED


@pytest.mark.parametrize(("policy", "level"), [("excluded", None), ("lowest", 0), ("as-met", 4), ("as-target", 3)])
def test_not_applicable_counts_as_the_policy_says(policy, level):
    answer = {"not_applicable": "No agents", "approved_by": "CMIO"}
    question = {"minimum": {"G1": "2", "G2": "3"}}

    assert scored(answer, question, policies={"not_applicable": policy}).evidenced == level


@pytest.mark.parametrize(("policy", "level"), [("excluded", None), ("lowest", 0), ("blocks", None)])
@pytest.mark.parametrize("answer", ["unknown", ""])
def test_unknown_and_unanswered_count_as_their_policies_say(policy, level, answer):
    found = scored(answer, policies={"unknown": policy, "unanswered": policy})

    assert found.evidenced == level


def test_a_month_later_than_the_last_of_january_is_the_last_of_february():
    assert add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert add_months(date(2024, 2, 29), 12) == date(2025, 2, 28)


def test_a_figure_that_breaks_the_lowest_limit_supports_the_lowest_level_and_nothing_below():
    limits = {"measure": COMPLETENESS["measure"] | {"limits": {"0": ">=10", "2": ">=90"}}}
    answer = evidenced(3) | {"measured": {"value": "5", "date": "2026-05-01"}}

    assert scored(answer, limits).supported == 0


@pytest.mark.parametrize(("kind", "level"), [("event", 3), ("state", 1)])
def test_evidence_of_an_event_does_not_expire(kind, level):
    assert scored(evidenced(3, date="2020-01-01"), {"evidence_kind": kind}).evidenced == level


def test_evidence_of_an_event_still_needs_a_date():
    answer = {"level": "3", "evidence": [{"title": "Minutes"}]}

    assert scored(answer, {"evidence_kind": "event"}).evidenced == 1


LATE = {"done_late": {"accepted_by": "Ethics board", "date": "2026-04-01"}}


@pytest.mark.parametrize(("level", "supported"), [(4, 2), (2, 2), (1, 1)])
def test_what_was_done_late_counts_for_no_more_than_the_rubric_says(level, supported):
    found = scored(evidenced(level) | LATE, {"may_be_late": "true"}, policies={"done_late": {"at_most": "2"}})

    assert (found.claimed, found.supported, found.evidenced, found.late) == (level, supported, supported, True)


def test_who_accepted_what_was_done_late_is_reported():
    found = scored(evidenced(3) | LATE, {"may_be_late": "true"}, policies={"done_late": {"at_most": "2"}})

    assert str(found.because) == (
        "Claimed at level 3. Done late, accepted by Ethics board on April 1, 2026: supported at 2."
    )


def test_what_was_done_late_still_needs_evidence():
    found = scored({"level": "3"} | LATE, {"may_be_late": "true"}, policies={"done_late": {"at_most": "2"}})

    assert (found.supported, found.evidenced) == (2, 1)


EXPECTED = {"name": "overrides", "unit": "percent", "expected": "5..30", "basis": "assumption"}


@pytest.mark.parametrize(
    ("value", "remark"), [("2", "Measured overrides: 2 percent; 5 to 30 is expected."), ("5", None), ("30", None)]
)
def test_a_figure_outside_its_expected_range_gives_a_remark_and_lowers_no_score(value, remark):
    answer = evidenced(3) | {"measured": {"value": value, "date": "2026-05-01"}}
    found = scored(answer, {"measure": EXPECTED})

    assert (found.supported, found.evidenced, found.remark and str(found.remark)) == (3, 3, remark)
