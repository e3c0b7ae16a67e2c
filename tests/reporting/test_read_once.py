"""No page says one thing here and another there, and what holds for several is told once."""

from typing import Any

import pytest

from live_tool import PACKS, answers, event, shown
from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.models.report import ReportView

ADVERSARIAL = PACKS.parent / "cases" / "adversarial"
EXAMPLES = PACKS.parents[1] / "examples"


def read(**changes: Any) -> ReportView:
    """Return the report on a live tool in order, with some sections of its answers replaced."""
    return build_view(pipeline.assess(pipeline.load(answers(**changes), PACKS)))


def test_a_lack_is_not_called_shown_again_after_an_event() -> None:
    changed = event("model-change", "2026-05-20")

    (lacking,) = read(events=[changed], answers={"safety.oversight": "0"}).events
    (again,) = read(events=[changed], answers={"safety.oversight": shown(day="2026-06-01")}).events

    assert lacking.shown_again == ()
    assert [name.id for name in again.shown_again] == ["safety.oversight"]


def test_the_end_of_the_known_work_is_no_day_of_a_gate_while_too_much_is_unknown() -> None:
    unknown = build_view(pipeline.assess(pipeline.load(ADVERSARIAL / "everything-unknown.yaml")))

    assert "too much is unknown to say when G0" in str(unknown.roadmap.phases[0].summary)


def test_no_gate_of_a_tool_in_use_reads_as_stop_beside_its_outcome() -> None:
    in_use, paused = (
        build_view(pipeline.assess(pipeline.load(EXAMPLES / name / "answers.yaml")))
        for name in ("front-office-phone", "sepsis-stalled")
    )

    assert {gate.reads for gate in in_use.gates} == {None}
    assert {gate.reads for gate in paused.gates} == {None, "stop"}


def test_options_that_leave_the_same_dangers_tell_them_once() -> None:
    unanswered = build_view(pipeline.assess(pipeline.load(ADVERSARIAL / "no-answer.yaml")))
    assert unanswered.options

    (told,) = unanswered.options.dangers

    assert dict(told.title.about)["number"] == len(told.dangers) == 12
    assert str(told.title).endswith(": 12 dangers not ruled out:")


def test_options_that_leave_the_same_open_tell_it_once() -> None:
    found = build_view(pipeline.assess(pipeline.load(ADVERSARIAL / "everything-at-the-top.yaml"))).options
    assert found

    told = [
        str(line).partition(":")[0] for line in found.lines if line.code in {"options.leaves_open", "options.lapses"}
    ]

    assert told == ["As it is, Minimum and All the work", "As it is and Stop or withdraw"]


@pytest.mark.parametrize("number", [2, 3])
def test_sites_that_fail_a_gate_for_one_reason_are_one_line(number: int) -> None:
    sites = [
        {"id": f"site-{one}", "title": f"Site {one}", "status": "live", "answers": {"people.local-check": "0"}}
        for one in range(number)
    ]

    live = read(sites=sites).live

    assert live
    assert len(live.failed_sites) == number
    assert len(live.failed_gates) == 1
