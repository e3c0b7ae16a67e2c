"""The schema of a plan accepts what the reader accepts, and refuses the rest."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from readiness.loading.read_pack import read_pack
from readiness.saving.answers_schema import answers_schema, organization_schema

PACK = read_pack("tiny", packs=Path(__file__).parents[1] / "cases" / "packs" / "tiny")[0]
VALIDATOR = jsonschema.Draft7Validator(answers_schema(PACK))
HEADER = {"organization": "Elm", "use_case": "Beds", "date": "2026-06-05"}
HEADER |= {"questionnaire": "tiny@1.2.0", "rubric": "tiny@1.1.0"}
RANGE = {"low": 1, "likely": 2, "high": 3}
OWN = {
    "id": "link",
    "code": "X-01",
    "title": "Link",
    "phase": "P1",
    "scope": "use-case",
    "lifts": {"care.records": {"from": 0, "to": 1}},
    "duration": RANGE,
    "effort": {"legal": RANGE},
    "cost_band": "S",
    "accountable_role": "owner",
    "success_metric": "It runs",
}


def is_valid(plan: Any, progress: Any = None) -> bool:
    data = {"assessment": HEADER, "plan": plan, "progress": progress}
    return bool(VALIDATOR.is_valid(data))


@pytest.mark.parametrize(
    "plan",
    [
        {"start": "2026-07-06", "capacity": 9, "counts": None},
        {"capacity": {"clinical": 2, "legal": 0.5}},
        {"changes": [{"from": "2027-07-01", "to": "2027-07-31", "factor": 0, "because": "Holidays"}]},
        {"changes": [{"from": "2027-01-04", "capacity": {"technical": 8}}]},
        {"freezes": [{"from": "2026-12-14", "to": "2027-01-03", "kind": "all-work"}]},
        {"required": ["trial", "X-01"], "forbidden": [], "initiatives": [OWN]},
        {"not_before": {"trial": "2026-10-01", "X-01": "2026-10-01", "G2": "2027-01-01"}},
        {"counts": {"user": 400, "site": 3}},
        {"figures": {"trial": {"duration": RANGE, "effort": {"clinical": RANGE}, "cost": {"low": 0.5}}}},
        {"modes": {"X-01": "light"}, "initiatives": [OWN | {"modes": [{"id": "light", "title": "Once"}]}]},
        {"initiatives": [OWN | {"per": "user", "steps": [{"from": 2, "effort": 1.6}], "goes_live": True}]},
    ],
)
def test_what_the_reader_accepts_is_valid(plan: Any) -> None:
    assert is_valid(plan)


@pytest.mark.parametrize(
    "plan",
    [
        {"strat": "2026-07-06"},
        {"start": "July"},
        {"capacity": -1},
        {"capacity": {"clinical": "two"}},
        {"changes": [{"to": "2027-07-31", "factor": 0}]},
        {"freezes": [{"from": "2026-12-14", "to": "2027-01-03", "kind": "holidays"}]},
        {"not_before": {"G2": "soon"}},
        {"counts": {"bed": 3}},
        {"figures": {"trial": {"duration": {"low": 1}}}},
        {"initiatives": [OWN | {"phase": "P9"}]},
        {"initiatives": [OWN | {"lifts": {"care.record": {"from": 0, "to": 1}}}]},
        {"initiatives": [OWN | {"cost_band": "XXL"}]},
        {"initiatives": [OWN | {"accountable_role": "nobody"}]},
        {"initiatives": [{"id": "link"}]},
        {"modes": ["trial"]},
        {"initiatives": [OWN | {"modes": [{"id": "light"}]}]},
    ],
)
def test_what_the_reader_refuses_is_not_valid(plan: Any) -> None:
    assert not is_valid(plan)


def test_what_remains_has_weeks_and_effort() -> None:
    assert is_valid({}, {"trial": {"status": "in-progress", "remaining": {"weeks": 3, "effort": 4}}})
    assert is_valid({}, {"link": {"status": "in-progress", "remaining": {"weeks": 3, "effort": {"legal": 4}}}})
    assert not is_valid({}, {"trial": {"status": "in-progress", "remaining": {"weeks": 0}}})
    assert not is_valid({}, {"trial": {"status": "in-progress", "remaining": {"effort": 4}}})


def test_a_plan_may_stand_in_the_organizations_file() -> None:
    shared = {"organization": "Elm", "date": "2026-06-05", "questionnaire": "tiny@1.2.0", "plan": {"capacity": 9}}
    schema = jsonschema.Draft7Validator(organization_schema(PACK))

    assert schema.is_valid(shared)
    assert not schema.is_valid(shared | {"plan": {"capacity": "nine"}})
