"""Levels are called by their ids, or by their declared numbers where they have none."""

import re
from dataclasses import replace
from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.statements import gates, levels
from readiness.view.build import build_view

SCALE = [
    {"level": "0", "id": "none", "name": "Absent"},
    {"level": "1", "id": "begun", "name": "Begun"},
    {"level": "2", "id": "partly", "name": "Partly there"},
    {"level": "3", "id": "done", "name": "Done"},
]
CAP = {"at_most": "1", "questions": ["d.c"], "unless": {"d.a": "3"}, "because": "A waits."}


def assessed(said: dict[str, Any], scale: list[dict[str, Any]] = SCALE, **header: Any) -> Assessment:
    judged = {"criticality": "blocker", "minimum": {"G1": "3"}, "levels": {}}
    pack = a_pack(
        {"d.a": judged, "d.b": judged, "d.c": judged},
        scale=scale,
        caps=[CAP],
        initiatives=[an_initiative("i1", {"d.a": (0, 3)})],
    )
    return pipeline.assess(pipeline.LoadedAnswers(pack, answers(said, **header), "0" * 64))


SAID = {"d.a": "1", "d.b": {"level": "3", "votes": {"Ana": "0", "Ben": "3"}}, "d.c": "2"}


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_a_report_calls_levels_by_their_ids(form: str) -> None:
    text = pipeline.report(assessed(SAID, participants=["Ana", "Ben"]), form).decode()
    words = re.sub(r"<style.*?</style>|<[^>]+>|\s+", " ", text, flags=re.DOTALL)

    assert re.search("[Ll]evel (none|begun|partly|done)", words)
    assert not re.search(r"[Ll]evel \d|claimed \d[^.\d]|evidenced \d[^.\d]|at \d[ ,)]|\d → \d ", words)


def test_reasons_gaps_and_changes_call_levels_by_their_ids() -> None:
    now, before = assessed(SAID), assessed(SAID | {"d.a": "0"}, date="2026-01-05")
    view = build_view(replace(now, previous=before))

    assert view.gates[0].reasons[0].because == gates.short(needs="done", has="begun")
    assert (view.gates[0].reasons[0].needs.shown, view.gaps[0].called.wanted) == ("done", "done")
    assert view.changes is not None
    (change,) = view.changes.answers
    assert (change.before, change.now) == (levels.level(level="none"), levels.level(level="begun"))
    assert change.raised.exact == "1"


def test_a_change_is_measured_in_the_values_of_the_levels() -> None:
    scale = [level | {"value": str(value)} for level, value in zip(SCALE, (0, "0.25", "0.5", 1), strict=True)]
    now, before = assessed(SAID, scale), assessed(SAID | {"d.a": "0"}, scale, date="2026-01-05")
    view = build_view(replace(now, previous=before))

    assert view.changes is not None
    assert [change.raised.exact for change in view.changes.answers if change.question.id == "d.a"] == ["1/4"]


def test_levels_without_an_id_keep_their_declared_numbers() -> None:
    scale = [{"level": str(number), "name": f"Rung {number}"} for number in (0, 1, 2, 3)]
    view = build_view(assessed(SAID, scale))

    assert view.gates[0].reasons[0].because == gates.short(needs=3, has=1)
