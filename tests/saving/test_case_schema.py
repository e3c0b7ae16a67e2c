"""The schema of money cases and indicators accepts what the reader accepts, and describes its keys."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from readiness.loading.read_pack import read_pack
from readiness.saving.answers_schema import answers_schema, organization_schema

PACKS = Path(__file__).parents[1] / "cases" / "packs"
PACK = read_pack("money", packs=PACKS / "money")[0]
TINY = read_pack("tiny", packs=PACKS / "tiny")[0]
VALIDATOR = jsonschema.Draft7Validator(answers_schema(PACK))
HEADER = {"organization": "Elm", "use_case": "Calls", "date": "2026-06-05"}
HEADER |= {"questionnaire": "money@1.0.0", "rubric": "money@1.0.0"}
BENEFIT = {"id": "calm", "title": "Calm"}
LINE = {"id": "license", "title": "License", "group": "licenses"}


def is_valid(**parts: Any) -> bool:
    return bool(VALIDATOR.is_valid({"assessment": HEADER, **parts}))


@pytest.mark.parametrize(
    "case",
    [
        {"currency": "USD", "price_year": 2026, "discount_rate": 3.5, "months": 36, "contingency": 10},
        {"exchange": {"rate": 0.9, "date": "2026-06-01"}, "basis": "nominal", "inflation": 2},
        {"staff": {"counted": False}, "spent": {"amount": 120000, "until": "2026-05-31"}},
        {"units": {"name": "call", "per_year": 42000}, "adoption": {"low": 38, "likely": 60, "high": 80}},
        {"costs": [LINE | {"per_month": 25, "per": "user", "starts": "G1", "until": "2028-08-31"}]},
        {"costs": [LINE | {"once": {"low": 1, "likely": 2, "high": 3}, "starts": "2026-09-01"}]},
        {
            "benefits": [
                {"id": "time", "title": "Time", "class": "time-released", "hours_per_year": 900, "role": "clinical"}
            ]
        },
        {"benefits": [{"id": "calm", "title": "Calm", "class": "quality", "ramp_up": 9}]},
        {"benefits": [{"id": "calm", "title": "Calm", "class": "quality", "ramp_up": [25, 50, 100]}]},
    ],
)
def test_what_the_reader_accepts_is_valid(case: dict[str, Any]) -> None:
    assert is_valid(case=case)


@pytest.mark.parametrize(
    "case",
    [
        {"currency": "dollars"},
        {"discount_rate": 120},
        {"months": 0},
        {"staff": {"rates": {"clinical": -1}}},
        {"adoption": {"low": 1, "high": 2}},
        {"costs": [LINE | {"group": "travel"}]},
        {"costs": [LINE | {"per": "call"}]},
        {"costs": [LINE | {"per_week": 5}]},
        {"costs": [LINE | {"starts": "soon"}]},
        {"benefits": [BENEFIT]},
        {"benefits": [BENEFIT | {"class": "cash"}]},
    ],
)
def test_a_wrong_case_is_not_valid(case: dict[str, Any]) -> None:
    assert not is_valid(case=case)


def test_an_indicator_has_a_direction_and_a_question_that_exists() -> None:
    known = {"id": "calls", "title": "Calls", "unit": "%", "direction": "up", "question": "work.benefit"}

    assert is_valid(indicators=[known])
    assert not is_valid(indicators=[known | {"direction": "more"}])
    assert not is_valid(indicators=[known | {"question": "work.other"}])


def test_a_pack_without_rules_for_cases_has_no_case() -> None:
    assert "case" not in answers_schema(TINY)["properties"]


def test_an_organization_has_no_costs_and_no_benefits() -> None:
    keys = organization_schema(PACK)["properties"]["case"]["properties"]

    assert "discount_rate" in keys
    assert not {"costs", "benefits", "spent"} & keys.keys()


def test_keys_of_a_case_are_described() -> None:
    case = answers_schema(PACK)["properties"]["case"]["properties"]

    assert case["months"]["description"] == "The horizon; that of the rubric when absent."
    assert case["costs"]["items"]["properties"]["per_unit"]["description"] == "For each of the `units` of the case."
