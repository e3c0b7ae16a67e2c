"""Promised days that lie before the finish that the roadmap plans."""

from datetime import date
from fractions import Fraction
from typing import Any

from live_tool import planned
from readiness.model.live import Part


def due(day: str, owner: str = "IT lead") -> dict[str, str]:
    return {"owner": owner, "due": day}


def test_a_remedy_due_before_its_work_ends_with_a_chance_of_80_percent_is_told():
    roadmap = planned(answers={"people.training": "0"}, remedies={"people.training": due("2026-07-09")})
    likely, planned_for = date(2026, 7, 3), date(2026, 7, 10)

    assert (roadmap.steps[0].dates.likely.finish, roadmap.steps[0].dates.at_80) == (4, 5)
    (found,) = roadmap.promises
    assert found[:-1] == (
        "remedy", "people.training", None, "IT lead", date(2026, 7, 9), planned_for, ("training",),
    )  # fmt: skip
    assert likely < found.promised


def test_the_chance_of_a_promise_is_that_of_its_last_whole_week():
    chances = [
        planned(answers={"people.training": "0"}, remedies={"people.training": due(day)}).promises[0].chance
        for day in ("2026-06-18", "2026-07-03", "2026-07-09")
    ]

    assert chances[0] == 0
    assert Fraction(1, 2) < chances[1] == chances[2] < Fraction(4, 5)


def test_a_remedy_due_on_the_day_its_work_ends_with_a_chance_of_80_percent_is_kept():
    assert planned(answers={"people.training": "0"}, remedies={"people.training": due("2026-07-10")}).promises == ()


def test_a_remedy_of_what_is_made_safe_first_is_measured_by_the_lane():
    roadmap = planned(answers={"safety.downtime": "0"}, remedies={"safety.downtime": due("2026-06-18")})

    assert [(one.id, one.planned) for one in roadmap.promises] == [("safety.downtime", date(2026, 6, 26))]


def test_an_acceptance_that_ends_before_its_work_does_is_told():
    accepted = {
        "question": "safety.downtime", "by": "CMO", "date": "2026-06-01", "until": "2026-06-18", "because": "Paper.",
    }  # fmt: skip
    (found,) = planned(answers={"safety.downtime": "0"}, acceptances=[accepted]).promises

    assert (found.kind, found.owner, found.promised) == ("acceptance", "CMO", date(2026, 6, 18))


def test_progress_due_before_its_step_ends_is_told():
    started = {"training": {"status": "in-progress", "owner": "Trainer", "due": "2026-07-02"}}
    (found,) = planned(answers={"people.training": "0"}, progress=started).promises

    assert (found.kind, found.id, found.owner, found.planned) == ("progress", "training", "Trainer", date(2026, 7, 10))


def test_a_promise_without_work_that_closes_it_is_not_compared():
    assert planned(remedies={"people.training": due("2026-06-06")}).promises == ()


def test_a_remedy_of_a_site_is_measured_by_the_work_there():
    north: dict[str, Any] = {"id": "north", "title": "North campus", "status": "live"}
    north |= {
        "answers": {"people.local-check": "1"},
        "remedies": {"people.local-check": due("2026-06-18", "Site lead")},
    }
    (found,) = planned(sites=[north]).promises

    assert (found.part, found.planned) == (Part("site", "north", "North campus"), date(2026, 6, 19))


def test_a_remedy_of_a_function_is_measured_by_the_work_for_it():
    notes: dict[str, Any] = {"id": "notes", "title": "Drafts the note", "answers": {"safety.oversight": "0"}}
    notes |= {"remedies": {"safety.oversight": due("2026-06-11")}}
    (found,) = planned(functions=[notes]).promises

    assert (found.part, found.planned) == (Part("function", "notes", "Drafts the note"), date(2026, 6, 12))


def test_progress_of_what_is_made_safe_first_is_measured_by_the_lane():
    started = {"downtime": {"status": "in-progress", "owner": "IT lead", "due": "2026-06-18"}}
    (found,) = planned(answers={"safety.downtime": "0"}, progress=started).promises

    assert (found.kind, found.id, found.planned) == ("progress", "downtime", date(2026, 6, 26))


def test_a_remedy_of_a_site_does_not_wait_for_the_same_work_at_other_sites():
    names = [f"site-{number}" for number in range(5)]
    sites: list[dict[str, Any]] = [
        {"id": id_, "title": id_, "status": "live", "answers": {"people.local-check": "1"}} for id_ in names
    ]
    sites[0]["remedies"] = {"people.local-check": due("2026-06-19")}
    roadmap = planned(sites=sites)

    assert [step.dates.likely.finish for step in roadmap.site_steps] == [2, 2, 2, 2, 4]
    assert roadmap.site_steps[0].dates.at_80 == 2
    assert roadmap.promises == ()
