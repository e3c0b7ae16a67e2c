"""The schema of answers about a tool in use accepts what the reader accepts, and refuses the rest."""

from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from building import a_pack
from readiness.loading.read_pack import read_pack
from readiness.saving.answers_schema import answers_schema

IN_USE = Path(__file__).parents[1] / "cases" / "packs" / "in-use"
PACK = read_pack("in-use", packs=IN_USE)[0]
VALID: dict[str, Any] = yaml.load((IN_USE / "answers.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
SCHEMA = answers_schema(PACK)


def is_valid(*way: str | int, to: Any = None) -> bool:
    """Return whether the answers are valid with another value where `way` leads."""
    data = deepcopy(VALID)
    for numbered in (data["profile"] for data in [data["assessment"]]):
        numbered |= {"touches_care": True, "sites": 2}
    data["answers"]["care.downtime"], data["answers"]["care.case"]["level"] = 0, 2
    for part in (*data["functions"], *data["segments"]):
        part["answers"] = {id_: int(level) for id_, level in part["answers"].items()}
    data["events"][0]["people"] = 2
    inside: Any = data
    for step in way[:-1]:
        inside = inside[step]
    if way:
        inside[way[-1]] = to
    return bool(jsonschema.Draft7Validator(SCHEMA).is_valid(data))


def test_answers_about_a_tool_in_use_are_valid() -> None:
    assert is_valid()
    assert is_valid("events", 0, "people", to="unknown")
    assert is_valid("functions", 0, "answers", to=None)


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (("tool", "status"), "alive"),
        (("tool", "since"), "February"),
        (("functions", 0, "status"), "alive"),
        (("functions", 0, "answers"), {"care.case": 1}),
        (("segments", 0, "id"), "nurses"),
        (("segments", 0, "answers"), {"care.training": 7}),
        (("sites", 0, "status"), "alive"),
        (("events", 0, "kind"), "harms"),
        (("events", 0, "severity"), "severe"),
        (("events", 0, "people"), -2),
        (("events", 0, "done", 0, "duty"), "tell"),
        (("events", 0, "closed", "evidence"), [{"date": "2026-06-01"}]),
        (("acceptances", 0, "question"), "care.case"),
        (("acceptances", 0, "until"), "soon"),
        (("remedies", "care.downtime", "found"), "May"),
        (("assessment", "profile", "tool_status"), "live"),
        (("case",), {}),
    ],
)
def test_what_the_reader_refuses_is_not_valid(way: tuple[str | int, ...], value: Any) -> None:
    assert not is_valid(*way, to=value)


def test_a_pack_without_rules_for_a_tool_in_use_has_no_place_for_one() -> None:
    assert not answers_schema(a_pack({"d.a": {}}))["properties"].keys() & {"tool", "functions", "events", "acceptances"}
