"""Names and values that the shell completes."""

from types import SimpleNamespace
from typing import Any

import pytest

from readiness.cli import answer_completion, completion
from running import STORIES

STALLED = str(STORIES / "sepsis-stalled/answers.yaml")


def _names(complete, incomplete, **typed):
    context = SimpleNamespace(params={"said": [STALLED]} | typed)
    return [name for name, _ in complete(context, incomplete)]


def test_a_question_comes_with_its_equals_sign():
    assert _names(answer_completion.complete_answer, "data.av") == ["data.availability="]


def test_levels_follow_the_equals_sign():
    assert _names(answer_completion.complete_answer, "data.availability=") == [
        *(f"data.availability={level}" for level in range(5)),
        "data.availability=unknown",
        "data.availability=not-applicable",
    ]


def test_a_level_is_told_in_its_own_words():
    context: Any = SimpleNamespace(params={"said": [STALLED]})
    ((_, words),) = answer_completion.complete_answer(context, "data.availability=0")

    assert len(words) > 20


def test_a_fact_of_a_new_file_is_completed_with_its_choices():
    assert _names(answer_completion.complete_new_fact, "has_v", pack_=None) == ["has_vendor="]
    assert _names(answer_completion.complete_new_fact, "has_vendor=", pack_=None) == [
        "has_vendor=true", "has_vendor=false",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("complete", "typed", "offered"),
    [
        (answer_completion.complete_dimension, "inf", "infrastructure"),
        (answer_completion.complete_score, "sec", "security="),
        (answer_completion.complete_framework, "NIST-AI-R", "NIST-AI-RMF"),
    ],
)
def test_a_name_of_the_pack_is_completed(complete, typed, offered):
    assert offered in _names(complete, typed)


def test_depths_schemas_and_formats_are_completed():
    assert completion.complete_depth("m") == ["middle"]
    assert "organization" in completion.complete_schema("org")
    assert completion.complete_format("answers") == ["answers-csv"]


def test_an_unknown_pack_offers_nothing_new():
    assert all(name.startswith("si") for name in _names(answer_completion.complete_new_fact, "si", pack_="no-such"))
