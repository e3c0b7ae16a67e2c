"""Eight tools in use, worked by hand from the shipped pack, against what the program says.

Every file in `tests/cases/tools_in_use/` holds a story, the verdict, and the first actions: what to do today, for
the tool and then for a part of it, then what stops the use, then all else by its last day, so what is overdue first.
"""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from filled_answers import Data, filled
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.assessment import Assessment
from readiness.model.live import LiveVerdict, UnsafeNow
from readiness.model.roadmap import Step
from readiness.model.safe_steps import SafeStep
from readiness.view.build import build_view

PACK = load_pack("healthcare-ai")
CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parent / "cases/tools_in_use").glob("*.yaml"))
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)


def _answers(name: str) -> Data:
    return filled(CASES[name]["answers"], PACK, "G2", CASES[name]["shown"])


@cache
def _assessed(name: str) -> Assessment:
    return pipeline.assess(_answers(name), pack=PACK)


def _live(name: str) -> LiveVerdict:
    live = _assessed(name).scorecard.live
    assert live is not None
    return live


def _expected(name: str, key: str) -> Any:
    found = CASES[name]["expect"][key]
    return None if found == "null" else found


def _called(one: UnsafeNow) -> str:
    return f"{one.question} ({one.part.id})" if one.part else one.question


@EVERY_CASE
def test_the_status_and_outcome_are_those_on_paper(name: str) -> None:
    live = _live(name)
    assert (live.status.id, live.outcome) == (_expected(name, "status"), _expected(name, "outcome"))


@EVERY_CASE
def test_functions_and_sites_have_the_outcomes_on_paper(name: str) -> None:
    assert {one.part.id: one.outcome for one in _live(name).parts} == _expected(name, "parts")


@EVERY_CASE
def test_the_evidence_supports_the_gate_on_paper(name: str) -> None:
    assert _assessed(name).scorecard.headline == _expected(name, "reached")


@EVERY_CASE
def test_minimums_of_safe_use_are_short_until_the_days_on_paper(name: str) -> None:
    found = {_called(one): one.until and one.until.isoformat() for one in _live(name).unsafe}
    assert list(found.items()) == list(_expected(name, "unsafe").items())


@EVERY_CASE
def test_the_first_three_actions_are_those_on_paper(name: str) -> None:
    roadmap = _assessed(name).roadmap
    found = [_entry(entry) for entry in roadmap.safe_now[:3]] or [_step(step) for step in roadmap.steps[:3]]
    wanted: list[dict[str, Any]] = _expected(name, "actions")
    assert [
        {key: value for key, value in one.items() if key in paper} for one, paper in zip(found, wanted, strict=False)
    ] == wanted
    assert len(found) == len(wanted)


def _entry(entry: SafeStep) -> dict[str, Any]:
    """Return an entry of the lane as the papers write it."""
    questions = list(dict.fromkeys(one.question for one in entry.questions))
    return {
        "kind": entry.kind,
        "id": entry.outcome or entry.duty or entry.initiative or questions[0],
        "at": [part.id for part in entry.parts],
        "week": str(entry.dates.likely.start),
        "until": entry.until.isoformat() if entry.until else None,
        "because": list(entry.events),
        "for": questions,
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "kind": "step",
        "id": step.initiative,
        "week": str(step.dates.likely.start),
        "for": [closed.question for closed in step.closes],
    }


def test_a_second_harm_gives_the_hazard_list_no_more_time() -> None:
    first = {"id": "E-1", "kind": "harm", "date": "2026-05-01", "severity": "serious-harm"}
    second = first | {"id": "E-2", "date": "2026-05-25", "sites": ["north"]}

    def until(*events: Data) -> list[date | None]:
        answers = _answers("harm-at-one-of-three-sites") | {"events": list(events)}
        live = pipeline.score(pipeline.load(answers, pack=PACK)).live
        assert live is not None
        return [one.until for one in live.unsafe if one.question == "workflow.safety-case"]

    assert until(first) == until(first, second) == [date(2026, 5, 15)]


PAPERS = {"workflow.bounded-problem": "0", "infrastructure.scaling-path": "0", "roi.portfolio": "0"}


@EVERY_CASE
def test_papers_that_are_missing_at_the_charter_change_no_part_and_no_safety_step(name: str) -> None:
    answers, before = _answers(name), _assessed(name)
    after = pipeline.assess(answers | {"answers": answers["answers"] | PAPERS}, pack=PACK)
    assert after.scorecard.live is not None
    assert {one.part.id: one.outcome for one in after.scorecard.live.parts} == _expected(name, "parts")
    assert [_called(one) for one in after.scorecard.live.unsafe] == list(_expected(name, "unsafe"))
    assert _safety_steps(after) == _safety_steps(before)


def _safety_steps(assessment: Assessment) -> list[dict[str, Any]]:
    """Return the lane without what is to be done today, which follows the outcome."""
    return [_entry(entry) for entry in assessment.roadmap.safe_now if entry.kind != "action"]


def test_a_harm_narrows_a_tool_in_order_until_it_is_closed_and_what_it_reopened_is_shown_again() -> None:
    duties = ("stop", "tell", "report", "insurer", "review", "look-back")
    done = [{"date": "2026-05-21", "by": "CMO", "duty": duty} for duty in duties]
    harm = {"id": "E-3", "kind": "harm", "date": "2026-05-20", "severity": "harm", "done": done}
    paper = [{"title": "Review", "date": "2026-05-28"}]
    again = {
        id_: {"level": "2", "evidence": paper}
        for id_ in (
            "workflow.safety-case",
            "workflow.human-oversight",
            "security.incident-response",
            "infrastructure.monitoring",
        )
    }

    def after(event: Data, **shown: Data) -> tuple[str | None, str | None]:
        answers = _answers("live-and-in-order")
        changed = {"events": [*answers["events"], event], "answers": answers["answers"] | shown}
        card = pipeline.score(pipeline.load(answers | changed, pack=PACK))
        assert card.live is not None
        return card.live.outcome, card.headline

    closed = harm | {"closed": {"date": "2026-06-01", "by": "Patient safety committee", "evidence": paper}}
    assert after(harm) == ("narrow", "G1")
    assert after(closed) == ("continue-with-conditions", "G1")
    assert after(closed, **again) == ("continue", "G2")


def test_where_the_tool_was_stopped_already_nobody_is_asked_to_stop_it_again() -> None:
    assessment = _assessed("harm-at-one-of-three-sites")
    told = {step.parts[0].id if step.parts else None: step.text for step in assessment.roadmap.safe_now[:2]}
    page = pipeline.report(assessment, "markdown").decode()

    assert str(told["north"]).startswith("Keep the tool stopped, ")
    assert str(told[None]).startswith("Stop the tool today wherever nobody checks ")
    assert "The tool stays stopped at North until somebody lets it resume." in page
    assert "Until somebody stops it" not in page


def test_a_stop_before_the_use_began_again_is_over() -> None:
    answers = _answers("harm-at-one-of-three-sites")
    answers["sites"][0]["since"] = "2026-05-24"
    resumed = pipeline.assess(answers, pack=PACK).roadmap.safe_now

    assert any(step.parts and str(step.text).startswith("Stop using the tool today") for step in resumed)


def test_of_a_withdrawn_tool_the_gate_once_approved_is_told_and_that_none_holds() -> None:
    leader = build_view(_assessed("withdrawn-and-asked-for-again")).leader

    assert str(leader.headline) == (
        "Withdrawn since February 2, 2026: the tool may not be used. G2 Production go-live was approved on "
        "September 1, 2025. That approval no longer counts: by today's evidence no gate holds."
    )
    assert str(leader.reached.word) == "no gate holds today"


def test_the_list_of_sites_says_which_was_stopped_and_since_when() -> None:
    live = build_view(_assessed("harm-at-one-of-three-sites")).live
    assert live is not None

    assert [str(part.status.words) for part in live.parts] == [
        "In daily use since January 19, 2026; stopped since May 20, 2026",
        "In daily use since February 16, 2026",
        "In daily use since February 16, 2026",
    ]


def test_a_step_that_ends_after_its_last_day_says_both_days_wherever_the_lane_is_listed() -> None:
    view = build_view(_assessed("harm-at-one-of-three-sites"))
    when = [str(step.when) for step in view.roadmap.safe_now if step.initiative and step.initiative.code == "I-80"]

    assert when == ["starts today, due by June 19, 2026; too late: done by July 2, 2026 (80%)"]
    assert (
        "Look back at outputs already acted on (I-80): due by June 19, 2026; too late: done by July 2, 2026 (80%)"
        in [str(duty.words) for duty in view.events[0].duties]
    )
