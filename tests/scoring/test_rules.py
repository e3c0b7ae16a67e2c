"""Contradictions and rules of time."""

from building import a_pack, answers, evidenced
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.scoring.scorecard import score_answers

STALLED = {"id": "stalled", "title": "Stalled", "since": "G1", "until": "G2", "max_weeks": "26", "message": "Stalled."}
LENGTH = {
    "id": "length", "title": "Length", "since": "pilot_start", "until": "pilot_end",
    "min_weeks": "6", "max_weeks": "12", "message": "Explain.",
}  # fmt: skip
BENEFIT = {
    "id": "benefit", "title": "Benefit", "since": "go_live", "max_months": "12",
    "unless": {"d.a": "2"}, "message": "Review the funding.",
}  # fmt: skip


def flags(rule, milestones, said=None):
    pack = a_pack({"d.a": {"criticality": "blocker", "minimum": {"G2": "2"}}}, time_rules=[rule])
    return [(flag.id, flag.weeks) for flag in score_answers(pack, answers(said or {}, milestones=milestones)).overdue]


def test_a_verdict_of_more_than_twenty_six_weeks_ago_without_the_next_gate_is_stalled():
    assert flags(STALLED, {"G1": "2025-12-04"}) == [("stalled", 26)]
    assert flags(STALLED, {"G1": "2025-12-05"}) == []


def test_nothing_is_stalled_once_the_next_gate_is_reached():
    assert flags(STALLED, {"G1": "2025-01-01", "G2": "2026-01-01"}) == []
    assert flags(STALLED, {"G1": "2025-01-01"}, {"d.a": evidenced(2)}) == []


def test_a_rule_without_its_first_milestone_says_nothing():
    assert flags(STALLED, {}) == []


def test_a_pilot_shorter_than_six_or_longer_than_twelve_weeks_is_flagged():
    assert flags(LENGTH, {"pilot_start": "2026-01-05", "pilot_end": "2026-02-09"}) == [("length", 5)]
    assert flags(LENGTH, {"pilot_start": "2026-01-05", "pilot_end": "2026-02-16"}) == []
    assert flags(LENGTH, {"pilot_start": "2026-01-05", "pilot_end": "2026-03-31"}) == [("length", 12)]


def test_a_pilot_under_way_is_not_too_short():
    assert flags(LENGTH, {"pilot_start": "2026-06-01"}) == []


def test_a_year_after_go_live_without_verified_benefit_calls_for_a_funding_review():
    assert flags(BENEFIT, {"go_live": "2025-06-04"}) == [("benefit", 52)]
    assert flags(BENEFIT, {"go_live": "2025-06-05"}) == []
    assert flags(BENEFIT, {"go_live": "2024-06-05"}, {"d.a": evidenced(2)}) == []


def test_a_rule_on_time_for_a_profile_says_nothing_of_another():
    rule = BENEFIT | {"when": {"proved": "false"}}
    pack = a_pack({"d.a": {}}, time_rules=[rule], facts=["proved"])

    def flagged(profile):
        given = answers({}, milestones={"go_live": "2024-06-05"}, profile=profile)
        return bool(score_answers(pack_for_profile(pack, profile), given).overdue)

    assert [flagged({"proved": "true"}), flagged({"proved": "false"}), flagged({})] == [False, True, True]


def test_answers_that_cannot_both_be_true_are_named_and_not_changed():
    rule = {"when": {"d.a": "3"}, "needs": {"d.b": "2"}, "because": "A list comes first."}
    pack = a_pack({"d.a": {}, "d.b": {}}, consistency=[rule])
    card = score_answers(pack, answers({"d.a": "3", "d.b": "1"}))

    assert [flag.because for flag in card.contradictions] == ["A list comes first."]
    assert card.questions["d.a"].claimed == 3
    assert not score_answers(pack, answers({"d.a": "2", "d.b": "1"})).contradictions
    assert not score_answers(pack, answers({"d.a": "3"})).contradictions
