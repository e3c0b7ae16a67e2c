"""What follows if nothing is decided, exact to the day."""

from datetime import date, timedelta
from typing import Any

from building import a_pack, evidenced
from building import answers as said
from live_tool import event, judged, planned, scored, shown
from readiness.model.live import Part
from readiness.model.outlook import Lapse, Stalled
from readiness.planning.if_nothing import if_nothing
from readiness.scoring.scorecard import score_answers


def lapses(**changes: Any) -> list[tuple[str, str, str, str | None, str | None]]:
    """Return the day, kind, subject, gate and outcome of each lapse."""
    found = planned(**changes).if_nothing.lapses
    return [(one.day.isoformat(), one.kind, one.id, one.gate, one.outcome) for one in found]


def outlook(questions: dict[str, dict[str, Any]], levels: dict[str, Any], **rest: Any) -> list[Lapse]:
    pack = a_pack(questions)
    given = said(levels, **rest)
    return list(if_nothing(pack, given, score_answers(pack, given)).lapses)


def test_evidence_takes_along_the_first_gate_whose_minimum_it_no_longer_shows():
    assert lapses() == [
        ("2027-03-01", "evidence", "safety.hazards", "G2", None),
        ("2027-03-01", "evidence", "safety.oversight", "G2", None),
    ]


def test_the_day_told_is_the_last_on_which_the_gate_holds():
    first = next(iter(planned().if_nothing.gates_lost), None)
    assert first is not None
    later = {"date": (first.day + timedelta(days=1)).isoformat()}

    assert scored(assessment={"date": first.day.isoformat()}).headline == "G2"
    assert scored(assessment=later).headline == "G1"


def test_evidence_of_the_last_day_of_a_long_month_lapses_on_the_last_day_of_a_short_one():
    questions = {"d.a": {"criticality": "blocker", "minimum": {"G1": "2"}}}
    pack_months = {"required_from": "2", "max_age_months": "1", "without": "1"}
    pack = a_pack(questions, policies={"evidence": pack_months})
    given = said({"d.a": evidenced(2, "2026-05-31")})
    (found,) = if_nothing(pack, given, score_answers(pack, given)).lapses

    assert found.day == date(2026, 6, 30)


def test_a_second_piece_of_evidence_keeps_the_gate_until_it_lapses_too():
    newer = {"title": "Audit", "date": "2026-04-01"}
    both = shown() | {"evidence": [*shown()["evidence"], newer]}

    assert [one[:3] for one in lapses(answers={"safety.hazards": both, "safety.oversight": "2"})] == []
    assert ("2027-04-01", "evidence", "safety.hazards", "G2", None) in lapses(answers={"safety.hazards": both})


def test_a_major_that_a_remedy_carries_falls_when_the_remedy_ends():
    questions = {"d.a": {"criticality": "major", "minimum": {"G1": "2"}}}
    remedies = {"d.a": {"owner": "CIO", "due": "2026-07-01"}}

    assert [
        (one.day, one.kind, one.gate, one.owner) for one in outlook(questions, {"d.a": "1"}, remedies=remedies)
    ] == [(date(2026, 7, 1), "remedy", "G1", "CIO")]


def test_an_acceptance_of_a_remedy_that_expires_first_ends_it():
    questions = {"d.a": {"criticality": "major", "minimum": {"G1": "2"}}}
    remedies = {"d.a": {"owner": "CIO", "due": "2026-07-01", "expires": "2026-06-20"}}

    assert [one.day for one in outlook(questions, {"d.a": "1"}, remedies=remedies)] == [date(2026, 6, 20)]


def test_an_approval_that_a_question_does_not_apply_takes_its_gate_along():
    questions: dict[str, dict[str, Any]] = {
        "d.a": {"criticality": "blocker", "minimum": {"G1": "2"}},
        "d.b": {"minimum": {"G1": "1"}},
    }
    left_out = {"not_applicable": "None here", "approved_by": "CMO", "expires": "2026-08-31"}
    found = outlook(questions, {"d.a": evidenced(2), "d.b": left_out})

    assert [(one.day, one.kind, one.id, one.gate, one.owner) for one in found if one.id == "d.b"] == [
        (date(2026, 8, 31), "not-applicable", "d.b", "G1", "CMO")
    ]


def test_evidence_of_a_standard_question_counts_where_the_score_falls_below_the_threshold():
    questions = {"d.a": {"minimum": {"G1": "2"}}}
    found = outlook(questions, {"d.a": evidenced(2)})

    assert [(one.day, one.gate) for one in found] == [(date(2027, 5, 1), "G1")]


def test_evidence_of_a_standard_question_that_others_make_up_for_takes_nothing_along():
    questions = {"d.a": {"minimum": {"G1": "2"}}, "d.b": {"minimum": {"G1": "2"}}}
    later = evidenced(4, "2026-06-01")

    assert [one.day for one in outlook(questions, {"d.a": evidenced(2), "d.b": later})] == [date(2027, 6, 1)]


def test_a_minimum_of_safe_use_runs_out_into_the_outcome_after_it():
    assert ("2026-06-12", "safe-now", "safety.downtime", "G1", "suspend") in lapses(answers={"safety.downtime": "0"})


def test_the_outcome_is_that_of_the_day_after():
    found = {"safety.downtime": {"owner": "IT lead", "due": "2026-06-30", "found": "2026-05-29"}}
    later = {"safety.downtime": {"owner": "IT lead", "due": "2026-06-30", "found": "2026-05-28"}}

    assert judged(answers={"safety.downtime": "0"}, remedies=found).outcome == "conditions"
    assert judged(answers={"safety.downtime": "0"}, remedies=later).outcome == "suspend"
    assert lapses(answers={"safety.downtime": "0"}, remedies=found)[0][:3] == (
        "2026-06-05", "safe-now", "safety.downtime",
    )  # fmt: skip


def test_an_acceptance_stands_in_place_of_the_last_day():
    accepted = {
        "question": "safety.downtime", "by": "CMO", "date": "2026-06-01", "until": "2026-07-20", "because": "Paper.",
    }  # fmt: skip
    first = planned(answers={"safety.downtime": "0"}, acceptances=[accepted]).if_nothing.lapses[0]

    assert (first.day, first.kind, first.owner) == (date(2026, 7, 20), "acceptance", "CMO")


def test_a_duty_that_is_due_is_told_with_the_outcome_that_follows():
    found = lapses(events=[event(severity="near-miss", day="2026-06-01")])

    assert ("2026-06-15", "duty", "review", None, "narrow") in found


def test_what_is_overdue_already_is_no_longer_ahead():
    found = lapses(events=[event(severity="near-miss", day="2026-05-01")])

    assert all(kind != "duty" for _, kind, *_ in found)


def test_a_site_loses_its_own_gate_and_no_gate_of_the_ladder():
    north: dict[str, Any] = {"id": "north", "title": "North campus", "status": "live"}
    north["answers"] = {"people.local-check": "1"}
    north["remedies"] = {"people.local-check": {"owner": "Site lead", "due": "2026-06-20"}}
    outlook_ = planned(sites=[north]).if_nothing

    assert outlook_.gates_lost[0].day == date(2027, 3, 1)


def test_a_gate_declared_passed_that_evidence_does_not_support_stands_still_since_that_day():
    assert planned(answers={"safety.hazards": shown(1)}).if_nothing.stalled == (Stalled("G2", date(2026, 1, 30), 18),)


def test_a_tool_in_order_stalls_nothing_and_exposes_nobody():
    outlook_ = planned().if_nothing

    assert (outlook_.stalled, outlook_.exposed, outlook_.waiting_sites) == ((), (), ())


def test_a_planned_site_that_does_not_pass_its_gate_may_not_start():
    sites = [{"id": "north", "title": "North campus"}, {"id": "south", "title": "South campus", "status": "withdrawn"}]

    assert planned(sites=sites).if_nothing.waiting_sites == (Part("site", "north", "North campus"),)


def test_who_is_exposed_is_told_in_the_words_of_the_rubric():
    (found,) = planned(answers={"safety.downtime": "0"}).if_nothing.exposed

    assert (found.question, found.risk, found.is_known) == (
        "safety.downtime", "When the tool stops nobody knows what to do.", True,
    )  # fmt: skip


def test_it_is_said_where_nobody_knows_whether_the_safeguard_is_there():
    assert [one.is_known for one in planned(answers={"safety.downtime": "unknown"}).if_nothing.exposed] == [False]


def test_a_paused_tool_exposes_nobody():
    assert planned(tool={"status": "suspended"}, answers={"safety.downtime": "0"}).if_nothing.exposed == ()


def test_what_lapses_on_the_day_a_gate_falls_anyway_is_not_told_to_take_it_along():
    blocker = {"criticality": "blocker", "minimum": {"G1": "2"}}
    questions: dict[str, dict[str, Any]] = {"d.a": blocker, "d.b": {"minimum": {"G1": "2"}}}
    found = outlook(questions, {"d.a": evidenced(2), "d.b": evidenced(2)})

    assert [(one.id, one.gate) for one in found] == [("d.a", "G1")]


def test_a_duty_that_is_due_today_is_still_ahead():
    found = lapses(events=[event(severity="near-miss", day="2026-05-22")])

    assert ("2026-06-05", "duty", "review", None, "narrow") in found


def test_an_approval_at_a_site_in_use_takes_an_outcome_along_and_that_of_a_planned_site_does_not():
    left_out = {"not_applicable": "No users yet", "approved_by": "CMO", "expires": "2026-08-31"}
    check = {"people.local-check": left_out}
    sites: list[dict[str, Any]] = [
        {"id": "north", "title": "North", "status": "live", "answers": check},
        {"id": "south", "title": "South", "status": "not-started", "answers": check},
    ]
    found = planned(sites=sites).if_nothing.lapses

    assert {one.part.id: (one.gate, one.outcome) for one in found if one.part} == {
        "north": ("GS", "suspend"),
        "south": ("GS", None),
    }
