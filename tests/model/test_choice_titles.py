"""A choice of a fact is read by its title, and typed by its id or its title; without one it is its id in words."""

from typing import Any

import pytest

from building import a_pack
from readiness.loading.validate_facts import typed_value
from readiness.model.condition import Condition
from readiness.model.condition_text import condition_words, variant_words
from readiness.model.questionnaire import Fact

LAW: dict[str, Any] = {
    "id": "law", "prompt": "Whose law applies?", "title": "Law", "type": "choice",
    "choices": ["united-states", "far-away"], "choice_titles": {"united-states": "United States"},
}  # fmt: skip


def test_a_choice_without_a_title_is_its_id_in_words() -> None:
    fact = Fact(**LAW)

    assert [fact.said(choice) for choice in fact.choices] == ["United States", "far away"]


def test_a_condition_says_the_titles_of_choices() -> None:
    pack = a_pack({"d.a": {}}, facts=[LAW])

    said = condition_words(Condition([{"law": "united-states or far-away"}]), pack.questionnaire)

    assert str(said) == "“Law” is United States or far away"


@pytest.mark.parametrize(("name", "said"), [("united-states", "United States"), ("other-words", "other words")])
def test_a_variant_named_after_a_choice_has_the_title_of_the_choice(name: str, said: str) -> None:
    pack = a_pack({"d.a": {}}, facts=[LAW])

    assert variant_words(name, Condition([{"law": "united-states"}]), pack.questionnaire) == said


@pytest.mark.parametrize("typed", ["here", "Here", "United States", "united  STATES"])
def test_a_choice_is_typed_by_its_id_or_its_title(typed: str) -> None:
    fact = Fact(**LAW | {"choices": ["here"], "choice_titles": {"here": "United States"}})

    assert typed_value(fact, typed) == "here"
