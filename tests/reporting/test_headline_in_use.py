"""The headline of a tool in use is its outcome; then what was approved, and what today's evidence supports."""

from datetime import date
from typing import Any

import pytest

from lane_in_use import assessed
from live_tool import closed, event, shown
from readiness.statements import why_outcome
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.leader import LeaderView

NOTES = {"id": "notes", "title": "Drafts the note", "answers": {"safety.oversight": shown()}}
CODES = {"id": "codes", "title": "Suggests billing codes", "answers": {"safety.oversight": 0}}
NORTH = {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": 1}}
SOUTH = {"id": "south", "title": "South campus", "answers": {"people.local-check": 1}}
SUSPENDED = {"status": "suspended", "since": "2026-05-21"}


def leader(dimension: str | None = None, **changes: Any) -> LeaderView:
    return build_view(assessed(**changes), Edition(dimension=dimension)).leader


def headline(**changes: Any) -> str:
    return str(leader(**changes).headline)


def test_a_tool_in_order_goes_on() -> None:
    assert headline() == "Continue: the tool may be used as it is today."


def test_the_reasons_that_lead_to_the_outcome_are_counted() -> None:
    assert headline(events=[event(severity="harm")]) == "Suspend: the tool may not be used, for 2 reasons."


def test_only_the_function_that_is_not_safe_is_stopped() -> None:
    found = headline(functions=[NOTES, CODES])

    assert found == (
        "Narrow: the tool may not be used for the function Suggests billing codes. "
        "It may go on for the function Drafts the note."
    )


def test_an_outcome_that_missing_answers_could_make_more_severe_is_not_told_as_known() -> None:
    assert headline(answers={"safety.downtime": None}) == (
        "It cannot be judged yet whether the tool may stay in use: 1 answer is missing; at least: Continue."
    )


def test_a_paused_tool_is_told_what_must_be_shown() -> None:
    found = leader(tool=SUSPENDED, events=[event(severity="harm")])

    assert str(found.headline) == "Suspended since May 21, 2026: the tool may not be used."
    assert str(found.in_the_way).startswith(
        "To resume, pass G2 Go-live, show “Oversight” and “Hazard list”, "
        "finish “Review what happened” and “Look back at results already acted on” and close “Harm to a patient”."
    )


def test_a_paused_tool_whose_event_is_closed_is_told_what_it_reopened_and_what_must_follow() -> None:
    happened = event(day="2026-06-01", severity="near-miss", closed=closed("2026-06-02"))

    assert str(leader(tool=SUSPENDED, events=[happened]).in_the_way).startswith(
        "To resume, pass G2 Go-live, show “Hazard list” and finish “Review what happened”."
    )


def test_a_paused_tool_in_order_may_resume() -> None:
    assert headline(tool=SUSPENDED) == (
        "Suspended since May 21, 2026: the tool may not be used until somebody decides that it resumes. "
        "Nothing stands against that."
    )


def test_a_tool_that_is_not_in_use_has_the_headline_of_its_gates_after_its_status() -> None:
    found = leader(tool={"status": "withdrawn", "since": "2026-05-21"})

    assert (
        str(found.headline)
        == "Withdrawn since May 21, 2026: the tool may not be used. The last gate, G2 Go-live, is passed."
    )
    assert found.kind == "passed"


def test_a_site_in_use_that_fails_its_gate_is_named() -> None:
    assert "GS Next site fails at North campus." in headline(sites=[NORTH])


def test_a_site_that_waits_for_its_gate_may_not_start() -> None:
    told = str(leader(sites=[SOUTH]).in_the_way)

    assert told.startswith("South campus may not start: it falls short on ")


def test_a_site_where_the_tool_was_withdrawn_is_not_named() -> None:
    assert "North" not in headline(sites=[NORTH | {"status": "withdrawn"}])


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, "G2 Go-live was approved on January 30, 2026, and holds today."),
        (
            {"answers": {"safety.downtime": 0}},
            (
                "G2 Go-live was approved on January 30, 2026. That approval no longer counts: "
                "by today's evidence only G1 holds."
            ),
        ),
        (
            {"answers": {"safety.oversight": 0}},
            (
                "G2 Go-live was approved on January 30, 2026. That approval no longer counts: "
                "by today's evidence no gate holds."
            ),
        ),
        ({"assessment": {"milestones": {}}, "answers": {"safety.oversight": 0}}, "No gate holds today."),
    ],
)
def test_what_was_approved_stands_beside_what_the_evidence_supports(changes: dict[str, Any], standing: str) -> None:
    assert str(leader(**changes).in_the_way).startswith(standing)


def test_the_ladder_follows() -> None:
    found = leader(answers={"safety.oversight": 0})

    assert str(found.in_the_way).endswith("1 blocker stands in the way of the next gate, G1 Pilot.")


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, "passed"),
        ({"answers": {"safety.downtime": 0}}, "conditional"),
        ({"answers": {"safety.oversight": 0}}, "failed"),
        ({"answers": {"safety.oversight": None}}, "undetermined"),
    ],
)
def test_the_outcome_gives_the_headline_its_mark(changes: dict[str, Any], kind: str) -> None:
    assert leader(**changes).kind == kind


def test_the_blockers_of_the_status_are_counted_not_only_those_of_the_next_gate() -> None:
    found = leader(answers={"safety.hazards": 1, "safety.oversight": 0})

    assert str(found.blocking_title) == "2 blockers up to G2 are not met"
    assert [entry.subject.code for entry in found.blocking] == ["SAF-1", "SAF-2"]


def test_one_dimension_has_the_outcome_of_the_whole_and_its_own_score() -> None:
    found = leader("people", answers={"safety.oversight": 0})

    assert str(found.headline) == "Suspend: the tool may not be used, for 1 reason."
    assert str(found.in_the_way).startswith("People stands at 2.0 of 2.")


def test_closing_an_event_restores_the_outcome_and_no_gate() -> None:
    found = leader(events=[event("model-change", closed=closed("2026-05-25"))])

    assert str(found.headline) == "Continue with conditions: 1 reason."
    assert "only G1 holds" in str(found.in_the_way)


def test_a_gate_approved_while_the_tool_was_paused_did_not_put_it_back_into_use() -> None:
    since = {"status": "suspended", "since": "2026-01-10"}

    assert str(leader(tool=since).in_the_way).startswith(
        "G2 Go-live was approved on January 30, 2026, but the tool stayed out of use; the gate holds today."
    )


def test_the_sites_and_functions_that_may_go_on_are_named() -> None:
    north = NORTH | {"answers": {"people.local-check": shown(2)}}

    assert headline(sites=[north], functions=[NOTES]) == (
        "Continue: the tool may be used as it is today for the function Drafts the note, at North campus."
    )


def test_the_first_reasons_are_told_with_the_titles_of_their_questions() -> None:
    found = leader(functions=[NOTES, CODES])

    assert str(found.reasons).startswith("Why: Suggests billing codes, Oversight: SAF-1 ")


def test_a_tool_in_use_that_lacks_nothing_says_so() -> None:
    assert str(leader().nothing_unsafe) == (
        "Nothing has to be made safe now: what a tool in use must never lack is in place."
    )


def test_a_tool_with_something_to_make_safe_does_not_say_that_nothing_is() -> None:
    assert leader(answers={"safety.oversight": 0}).nothing_unsafe is None


def test_an_open_event_is_one_reason_not_two() -> None:
    view = build_view(assessed(events=[event(severity="harm")]))
    assert view.live

    assert [reason.rule for reason in view.live.reasons if reason.event].count("event") == 1
    assert not [reason for reason in view.live.reasons if str(reason.because).startswith("Harm to a patient is open")]


def test_a_tool_that_goes_on_says_why() -> None:
    assert leader().reasons == why_outcome.nothing_found()


def test_a_paused_tool_says_why_in_the_words_of_the_answers() -> None:
    found = leader(tool=SUSPENDED | {"because": "A word was missed."}, events=[event(severity="harm")])

    assert found.reasons == why_outcome.stated(because="A word was missed.")


def test_a_paused_tool_without_a_stated_reason_tells_the_event_before_it() -> None:
    found = leader(tool=SUSPENDED, events=[event(severity="harm")])

    assert found.reasons == why_outcome.by_event(event="Harm to a patient", on=date(2026, 5, 20))


def test_an_event_after_the_pause_is_not_its_reason() -> None:
    found = leader(tool=SUSPENDED | {"since": "2026-05-19"}, events=[event(severity="harm")])

    assert found.reasons == why_outcome.not_stated()
