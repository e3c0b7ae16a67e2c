"""Assessment results in OSCAL."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker

import live_tool
from readiness import Edition, pipeline
from running import STORIES

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / ".validators" / "oscal_assessment-results_schema.json"
WHERE = f"no schema of OSCAL: put that of a release of usnistgov/OSCAL (1.1.3 or later) at {SCHEMA.relative_to(ROOT)}"
ANSWERS = [*sorted(STORIES.glob("*/answers.yaml")), ROOT / "tests/reporting/hostile.yaml"]
EDITIONS = [Edition(), Edition("board"), Edition(redacted=True), Edition(dimension="data"), Edition(part="team")]


def _results(answers: Path, edition: Edition | None = None) -> Any:
    content = pipeline.report(pipeline.load(answers), "oscal", edition or Edition())
    return json.loads(content)["assessment-results"]


@pytest.fixture(scope="module")
def stalled():
    return _results(STORIES / "sepsis-stalled/answers.yaml")


def _props(entry: Any) -> dict[str, str]:
    return {one["name"]: one["value"] for one in entry["props"]}


def _values(data: Any, key: str) -> list[Any]:
    found = []
    for name, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        found += [value] if name == key else _values(value, key)
    return found


def _python_pattern(schema: Any) -> Any:
    """Return a schema whose patterns Python reads: it knows no classes such as `\\p{L}`."""
    if isinstance(schema, list):
        return [_python_pattern(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: re.sub(r"\\p\{[LN]\}", r"\\w", value)
        if key == "pattern" and isinstance(value, str)
        else _python_pattern(value)
        for key, value in schema.items()
    }


@pytest.mark.skipif(not SCHEMA.exists(), reason=WHERE)
@pytest.mark.parametrize("answers", ANSWERS, ids=lambda path: path.parent.name)
def test_every_edition_is_valid_by_the_schema_of_oscal(answers):
    schema = _python_pattern(json.loads(SCHEMA.read_text()))
    validator = Draft7Validator(schema, format_checker=FormatChecker())
    assessment = pipeline.assess(pipeline.load(answers))

    for edition in EDITIONS:
        found = json.loads(pipeline.report(assessment, "oscal", edition))
        assert [error.message for error in validator.iter_errors(found)] == []


@pytest.mark.parametrize("answers", ANSWERS, ids=lambda path: path.parent.name)
def test_every_identifier_is_given_once_and_every_reference_is_to_one(answers):
    found = _results(answers)
    result = found["results"][0]
    given = _values(found, "uuid")

    assert len(given) == len(set(given))
    assert {found["import-ap"]["href"][1:], *_values(result, "subject-uuid")} <= set(given)
    assert set(_values(result, "observation-uuid")) <= {one["uuid"] for one in result["observations"]}
    assert set(_values(result, "risk-uuid")) <= {one["uuid"] for one in result.get("risks", [])}


def test_a_gate_is_a_finding_that_is_satisfied_or_not(stalled):
    found = {_props(one)["gate"]: one["target"]["status"] for one in stalled["results"][0]["findings"]}

    assert found["G1"] == {"state": "not-satisfied", "reason": "fail"}
    passed = _results(STORIES / "enterprise-scale/answers.yaml")["results"][0]["findings"][0]
    assert passed["target"]["status"] == {"state": "satisfied", "reason": "pass"}


def test_a_question_is_an_observation_with_its_levels_and_frameworks(stalled):
    observation = stalled["results"][0]["observations"][0]

    assert observation["title"] == "DATA-01 Data shown to exist and to fit"
    assert _props(observation)["level-claimed"] == "1"
    assert _props(observation)["level-needed"] == "2"
    assert {"name": "framework-reference", "ns": "urn:readiness:oscal", "value": "EU-AI-ACT:Art.10"} in observation[
        "props"
    ]
    assert observation["methods"] == ["INTERVIEW"]


def test_a_lacking_minimum_of_safe_use_is_a_risk_with_what_removes_it(stalled):
    risk = next(
        one for one in stalled["results"][0]["risks"] if _props(one).get("question") == "workflow.human-oversight"
    )

    assert (risk["status"], risk["statement"]) == (
        "open",
        "A mistake of the tool can reach me, and nobody has looked at it first.",
    )
    assert risk["remediations"][0]["lifecycle"] == "recommendation"
    assert _props(risk["remediations"][0])["accountable"] == "Patient safety officer"


def test_the_risk_of_a_tool_in_use_has_the_last_day_as_its_deadline():
    lacking = live_tool.answers(
        answers={"safety.hazards": live_tool.shown(0)}, remedies={"safety.hazards": {"owner": "J", "due": "2026-07-01"}}
    )
    assessment = pipeline.assess(pipeline.load(lacking, live_tool.PACKS))
    (risk,) = json.loads(pipeline.report(assessment, "oscal"))["assessment-results"]["results"][0]["risks"]

    assert (risk["title"], risk["deadline"]) == ("SAF-2 Hazard list", "2026-06-19T00:00:00Z")
    assert (_props(risk)["owner"], _props(risk)["remedy-due"]) == ("J", "2026-07-01")


def test_times_are_days_of_the_assessment(stalled):
    assert set(_values(stalled, "collected")) == {"2026-06-05T00:00:00Z"}
    assert stalled["metadata"]["last-modified"] == "2026-06-05T00:00:00Z"


def test_a_redacted_copy_names_nobody_and_has_no_note():
    found = _results(STORIES / "sepsis-stalled/answers.yaml", Edition(redacted=True))

    assert not _values(found["results"][0]["observations"], "remarks")
    assert "Lactate arrives" not in json.dumps(found)
    assert "Lactate arrives" in json.dumps(_results(STORIES / "sepsis-stalled/answers.yaml"))
