"""Conditions on the profile are told in words: titles of facts, or their prompts."""

import pytest

from building import a_pack
from readiness.model.condition import Condition
from readiness.model.condition_text import condition_words, open_facts

FACTS = [
    {"id": "sites", "prompt": "At how many sites?", "title": "Number of sites", "type": "number"},
    {"id": "size", "prompt": "How large is it?", "title": "Size", "type": "choice", "choices": ["one-room", "big"]},
    {"id": "talks", "prompt": "Does it talk?", "type": "yes-no"},
]


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ({"talks": "true"}, "the answer to “Does it talk?” is yes"),
        ({"size": "not one-room"}, "“Size” is other than one room"),
        ({"size": "one-room or big"}, "“Size” is one room or big"),
        ({"sites": ">=2"}, "“Number of sites” is at least 2"),
        ({"sites": "<3"}, "“Number of sites” is less than 3"),
        ({"sites": "2..5"}, "“Number of sites” is 2 to 5"),
        ([{"size": "big"}, {"sites": ">1"}], "“Size” is big or “Number of sites” is more than 1"),
        (
            [{"size": "big", "sites": "<=9"}, {"size": "one-room"}],
            "“Size” is big and “Number of sites” is at most 9, or “Size” is one room",
        ),
    ],
)
def test_a_condition_is_told_in_words(condition, words):
    questionnaire = a_pack({"d.a": {}}, facts=FACTS).questionnaire

    assert str(condition_words(Condition.model_validate(condition), questionnaire)) == words


@pytest.mark.parametrize(
    ("condition", "profile", "open_"),
    [
        ({"size": "big", "talks": "true"}, {"size": "big"}, ["“Does it talk?” is not stated"]),
        ([{"size": "big"}, {"sites": ">1"}], {"size": "one-room"}, ["“Number of sites” is not stated"]),
        ([{"size": "big"}, {"sites": ">1"}], {"size": "big"}, []),
    ],
)
def test_the_facts_that_a_condition_waits_for_are_told(condition, profile, open_):
    questionnaire = a_pack({"d.a": {}}, facts=FACTS).questionnaire

    assert [str(one) for one in open_facts(Condition.model_validate(condition), profile, questionnaire)] == open_
