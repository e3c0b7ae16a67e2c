"""The verdict on a tool in use: its status, and the outcome that events, minimums, rules, functions and sites give."""

from datetime import date
from typing import Any

import pytest

from live_tool import closed, event, judged, scored, shown
from readiness.model.tool_use import Event
from readiness.statements.voice import say

TWO = [{"id": "notes", "title": "Notes"}, {"id": "codes", "title": "Codes"}]
OVERSIGHT = {"safety.oversight": shown()}


def test_a_live_tool_in_order_continues_without_a_reason() -> None:
    verdict = judged()
    assert (verdict.status.id, verdict.outcome, verdict.reasons) == ("live", "continue", ())
    assert say(verdict.because) == "Nothing stands against its use."


@pytest.mark.parametrize(
    ("milestones", "status"),
    [
        ({}, "not-started"),
        ({"pilot_start": "2026-06-05"}, "pilot"),
        ({"pilot_start": "2025-01-01", "go_live": "2026-01-01"}, "live"),
    ],
)
def test_without_a_status_the_last_milestone_that_is_past_tells_it(milestones: dict[str, str], status: str) -> None:
    told = judged(tool=None, assessment={"milestones": milestones}).status
    assert (told.id, told.is_stated) == (status, False)


@pytest.mark.parametrize("status", ["not-started", "withdrawn"])
def test_a_tool_that_is_not_in_use_has_no_outcome(status: str) -> None:
    verdict = judged(tool={"status": status}, events=[event()])
    assert (verdict.outcome, verdict.reasons, verdict.fails_gates) == (None, (), False)


def test_gates_declared_passed_stay_beside_what_today_supports() -> None:
    found = scored(answers={"safety.hazards": {"level": "0"}})
    assert found.headline is None
    assert found.live is not None
    assert {gate: day.isoformat() for gate, day in found.live.approved.items()} == {
        "G1": "2025-11-03",
        "G2": "2026-01-30",
    }
    assert found.live.blockers == ("safety.hazards",)


def test_an_open_event_forces_the_outcome_of_its_severity() -> None:
    assert judged(events=[event(day="2026-06-01", severity="near-miss")]).outcome == "conditions"
    assert judged(events=[event(severity="harm")]).outcome == "suspend"


def test_an_event_without_severity_counts_as_the_most_severe() -> None:
    assert judged(events=[event()]).outcome == "suspend"


def test_closing_ends_the_forced_outcome_from_that_day() -> None:
    again = {"safety.oversight": shown(2, "2026-06-01"), "safety.hazards": shown(2, "2026-06-01")}
    done = [{"date": "2026-06-01", "by": "Safety officer", "duty": "review"}]
    harm = event(done=done, closed=closed("2026-06-04"))
    assert judged(answers=again, events=[harm]).outcome == "continue"
    assert event_is_open(harm, "2026-06-03")
    assert not event_is_open(harm, "2026-06-04")


def event_is_open(data: dict[str, object], day: str) -> bool:
    return Event.model_validate(data).is_open(date.fromisoformat(day))


def test_a_minimum_that_is_short_gives_its_outcome_until_its_last_day_and_a_harder_one_after_it() -> None:
    def with_found(day: str) -> str | None:
        remedies = {"safety.downtime": {"owner": "IT lead", "due": "2026-07-01", "found": day}}
        return judged(answers={"safety.downtime": {"level": "0"}}, remedies=remedies).outcome

    assert with_found("2026-05-29") == "conditions"  # 7 days: until June 5
    assert with_found("2026-05-28") == "suspend"


def test_an_acceptance_stands_for_a_minimum_until_its_own_day() -> None:
    remedies = {"safety.downtime": {"owner": "IT lead", "due": "2026-07-01", "found": "2026-05-01"}}
    accepted = {"question": "safety.downtime", "by": "Chief", "date": "2026-05-02", "because": "Paper forms"}
    short = {"safety.downtime": {"level": "0"}}
    assert (
        judged(answers=short, remedies=remedies, acceptances=[accepted | {"until": "2026-06-05"}]).outcome
        == "conditions"
    )
    assert (
        judged(answers=short, remedies=remedies, acceptances=[accepted | {"until": "2026-06-04"}]).outcome == "suspend"
    )


def test_a_minimum_without_an_answer_leaves_the_outcome_open() -> None:
    verdict = judged(answers={"safety.oversight": {}})
    assert (verdict.outcome, verdict.at_least) == (None, "continue")
    assert say(verdict.because) == "1 missing answer could make it worse than: Continue."


def test_a_rule_on_a_level_holds_below_it() -> None:
    verdict = judged(answers={"safety.oversight": {"level": "0"}})
    assert (verdict.outcome, verdict.reasons[0].rule, verdict.fails_gates) == ("suspend", "no-oversight", True)


def test_one_function_can_be_stopped_and_the_other_kept() -> None:
    functions = [TWO[0] | {"answers": OVERSIGHT}, TWO[1] | {"answers": {"safety.oversight": {"level": "0"}}}]
    verdict = judged(functions=functions)
    assert verdict.outcome == "narrow"
    assert [(part.part.id, part.outcome) for part in verdict.parts] == [("notes", "continue"), ("codes", "suspend")]


def test_where_every_function_must_stop_the_tool_must() -> None:
    functions = [one | {"answers": {"safety.oversight": {"level": "0"}}} for one in TWO]
    assert judged(functions=functions).outcome == "suspend"


def test_a_function_that_is_not_in_use_counts_for_nothing() -> None:
    functions = [TWO[0] | {"answers": OVERSIGHT}, TWO[1] | {"status": "not-started"}]
    verdict = judged(functions=functions)
    assert (verdict.outcome, [part.part.id for part in verdict.parts]) == ("continue", ["notes"])


def test_harm_at_one_of_two_sites_stops_that_site() -> None:
    check = {"people.local-check": shown()}
    sites = [{"id": id_, "title": id_.title(), "status": "live", "answers": check} for id_ in ("north", "south")]
    verdict = judged(sites=sites, events=[event(sites=["north"])])
    outcomes = {part.part.id: part.outcome for part in verdict.parts}
    assert (verdict.outcome, outcomes) == ("narrow", {"north": "suspend", "south": "continue"})


def test_a_site_in_use_that_fails_its_gate_must_stop() -> None:
    sites = [
        {"id": "north", "title": "North", "status": "live", "answers": {"people.local-check": shown()}},
        {"id": "south", "title": "South", "status": "live", "answers": {"people.local-check": {"level": "0"}}},
        {"id": "east", "title": "East", "answers": {"people.local-check": {"level": "0"}}},
    ]
    verdict = judged(sites=sites)
    assert verdict.outcome == "narrow"
    assert {part.part.id: part.outcome for part in verdict.parts} == {"north": "continue", "south": "suspend"}


def test_where_every_site_must_stop_the_tool_must_but_not_while_another_site_may_be_in_use() -> None:
    check = {"people.local-check": {"level": "0"}}
    north, south = ({"id": id_, "title": id_.title(), "status": "live", "answers": check} for id_ in ("north", "south"))

    assert judged(sites=[north, south]).outcome == "suspend"
    assert judged(sites=[north, {"id": "south", "title": "South"}]).outcome == "narrow"


def test_a_site_without_a_status_is_in_use_once_an_event_names_it() -> None:
    sites = [
        {"id": id_, "title": id_.title(), "answers": {"people.local-check": shown()}} for id_ in ("north", "south")
    ]

    assert judged(sites=sites).parts == ()
    assert [part.part.id for part in judged(sites=sites, events=[event(sites=["north"])]).parts] == ["north"]


def test_a_duty_is_overdue_from_the_day_after_it_was_due() -> None:
    near_miss: dict[str, Any] = {"severity": "near-miss", "closed": closed("2026-06-01")}
    evidence = {"safety.hazards": shown(2, "2026-06-01")}
    assert judged(answers=evidence, events=[event(day="2026-05-22", **near_miss)]).outcome == "continue"
    late = judged(answers=evidence, events=[event(day="2026-05-21", **near_miss)])
    assert (late.outcome, say(late.reasons[0].because)) == (
        "narrow",
        "Review what happened: was due by June 4, 2026 and is not done. It was not done in time.",
    )


def test_a_suspended_tool_keeps_its_outcome_of_what_must_be_shown() -> None:
    verdict = judged(tool={"status": "suspended", "since": "2026-05-21"}, events=[event()])
    assert (verdict.outcome, verdict.status.use) == ("suspend", "paused")


def test_a_suspended_tool_does_not_resume_while_a_closed_event_reopens_a_question() -> None:
    review = [{"date": "2026-05-25", "by": "Owner", "duty": "review"}]
    happened = event(severity="near-miss", closed=closed("2026-06-01"), done=review)
    verdict = judged(tool={"status": "suspended"}, events=[happened])
    assert verdict.outcome == "conditions"
    assert "1 question that E-1 reopened is not shown again: SAF-2 Hazard list." in [
        say(reason.because) for reason in verdict.reasons
    ]


def test_a_suspended_tool_does_not_resume_while_a_duty_is_left_that_is_not_due_yet() -> None:
    happened = event(day="2026-06-01", severity="near-miss", closed=closed("2026-06-02"))
    verdict = judged(
        tool={"status": "suspended"}, answers={"safety.hazards": shown(2, "2026-06-02")}, events=[happened]
    )
    assert (verdict.outcome, [say(reason.because) for reason in verdict.reasons]) == (
        "conditions",
        ["Review what happened: not done yet."],
    )


def test_a_suspended_tool_resumes_when_all_is_shown_and_done() -> None:
    review = [{"date": "2026-05-25", "by": "Owner", "duty": "review"}]
    happened = event(severity="near-miss", closed=closed("2026-06-01"), done=review)
    verdict = judged(
        tool={"status": "suspended"}, answers={"safety.hazards": shown(2, "2026-06-02")}, events=[happened]
    )
    assert (verdict.outcome, verdict.reasons) == ("continue", ())


def test_an_event_at_a_site_with_a_function_is_about_the_function_where_another_is_in_use() -> None:
    sites = [{"id": "north", "title": "North", "status": "live", "answers": {"people.local-check": shown()}}]
    both = event("model-change", sites=["north"], functions=["notes"])

    def about(*functions: dict[str, Any]) -> list[str]:
        own = [one | {"answers": OVERSIGHT} for one in functions]
        reasons = judged(sites=sites, functions=own, events=[both]).reasons
        return [reason.part.id for reason in reasons if reason.rule == "event" and reason.part]

    assert about(*TWO) == ["notes"]
    assert about(TWO[0]) == ["north"]
