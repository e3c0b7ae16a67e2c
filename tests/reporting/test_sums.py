"""Shown parts that do not add up to their sum are explained, and scores below zero are told with their range."""

import re
from typing import Any

import pytest

from building import a_pack, answers
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.statements import scores
from readiness.statements.values import Figure
from readiness.view.build import build_view

HALVES = [{"level": "0", "name": "No", "value": "0"}, {"level": "1", "name": "Yes", "value": "0.5"}]
NO_EVIDENCE = {"evidence": None}


def assessed(questions: dict[str, dict[str, Any]], said: dict[str, str], **rubric: Any) -> Assessment:
    policies = NO_EVIDENCE | rubric.pop("policies", {})
    pack = a_pack(questions, policies=policies, gates=[], phases=[], **rubric)
    return pipeline.assess(pipeline.LoadedAnswers(pack, answers(said), "0" * 64))


def remarks(*, digits: str = "0", **rubric: Any) -> tuple[Any, ...]:
    found = assessed(
        {"d.a": {"levels": {}}, "e.a": {"levels": {}}},
        {"d.a": "1", "e.a": "1"},
        policies={"rounding": {"digits": digits, "mode": "half-up"}},
        scale=HALVES,
        roll_up={"overall": "sum", "dimension": "sum"},
        **rubric,
    )
    return build_view(found).sums


def test_shown_parts_that_do_not_add_up_are_explained_by_rounding() -> None:
    assert remarks() == (scores.not_adding_up(node=scores.overall(), reasons=(scores.parts_rounded(),)),)


def test_shown_parts_that_add_up_need_no_remark() -> None:
    assert remarks(digits="1") == ()


def test_weighted_parts_that_do_not_add_up_are_explained_by_weights() -> None:
    found = remarks(digits="1", nodes={"d": {"weight": "3"}})

    assert found == (scores.not_adding_up(node=scores.overall(), reasons=(scores.parts_weighted(),)),)


def deducted() -> Assessment:
    return assessed(
        {"d.a": {"deducts": {"0": "13"}}, "e.a": {"deducts": {"0": "0"}}},
        {"d.a": "0", "e.a": "4"},
        roll_up={"overall": {"method": "deductions", "maximum": "10"}, "dimension": "deductions"},
    )


def test_deductions_are_explained_by_their_maximum() -> None:
    maximum = scores.from_maximum(maximum=Figure("10", 10, "10"))

    assert build_view(deducted()).sums == (scores.not_adding_up(node=scores.overall(), reasons=(maximum,)),)


def test_a_mean_needs_no_remark() -> None:
    found = assessed({"d.a": {}, "e.a": {}}, {"d.a": "1", "e.a": "2"})

    assert build_view(found).sums == ()


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_a_score_that_can_be_below_zero_is_told_with_its_range(form: str) -> None:
    text = pipeline.report(deducted(), form).decode()
    words = re.sub(r"<[^>]+>|[\s|]+", " ", text)

    assert "(from −3 to 10)" in words
    assert "Lowest to highest" in words
    assert "do not add up to its score: it starts from 10." in words
    assert not re.search("-3(.0)? of 10|-3 of", words)
