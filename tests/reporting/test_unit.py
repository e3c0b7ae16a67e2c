"""The unit of a rubric stands after the score of the whole, wherever it is shown."""

from dataclasses import replace
from typing import Any

import pytest

from building import a_pack, answers
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.view.build import build_view
from readiness.view.portfolio_rows import portfolio_row

GATE = {"id": "G1", "title": "First", "held": "Soon", "thresholds": {"overall": "3"}}


def assessed(level: str, gates: list[dict[str, Any]], **header: Any) -> Assessment:
    pack = a_pack({"d.a": {}}, policies={"evidence": None}, unit="points", gates=gates, phases=[])
    return pipeline.assess(pipeline.LoadedAnswers(pack, answers({"d.a": level}, **header), "0" * 64))


def test_the_score_of_the_whole_is_shown_with_its_unit() -> None:
    now, before = assessed("2", [GATE]), assessed("1", [GATE], date="2026-01-05")
    view = build_view(replace(now, previous=before))
    whole, dimension = view.scorecard

    assert whole.evidenced
    assert whole.evidenced.shown == "2.0 points"
    assert dimension.evidenced
    assert dimension.evidenced.shown == "2.0"
    assert "needs a score of 3.0 points, has 2.0 points" in str(view.gates[0].reasons[0].because)
    assert view.changes is not None
    assert [str(score.before and score.before.shown) for score in view.changes.scores] == ["1.0 points", "1.0"]
    assert portfolio_row(now.answers, now.scorecard, now.pack).unit == "points"


@pytest.mark.parametrize("form", ["markdown", "terminal", "html"])
def test_every_form_shows_the_unit(form: str) -> None:
    assert "2.0 points" in pipeline.report(assessed("2", []), form).decode()


def test_the_headline_shows_the_unit() -> None:
    assert str(build_view(assessed("2", [])).leader.headline) == "The overall score is 2.0 points of 4."
