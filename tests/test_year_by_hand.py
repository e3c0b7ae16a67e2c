"""A year of a repository: each figure of `history` and `compare`, and each exit code, is as worked out by hand.

`tests/cases/year/year.yaml` tells what is typed on each day, `expected.yaml` what it comes to.
"""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripted_year import STEPS, YEAR, ScriptedYear, typed

EXPECTED: dict[str, Any] = yaml.load((YEAR / "expected.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
LINES = [one for step in STEPS for one in typed(step, "ci")]
COMPARED = EXPECTED["compared"]
EVERY_COMPARISON = pytest.mark.parametrize("name", COMPARED)


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> ScriptedYear:
    return ScriptedYear(tmp_path_factory.mktemp("year"))


@pytest.fixture(scope="module")
def history(year: ScriptedYear) -> dict[str, Any]:
    return _read(year, "history")


@pytest.fixture(scope="module")
def differences(year: ScriptedYear) -> dict[str, dict[str, Any]]:
    def compared(between: list[str]) -> dict[str, Any]:
        return _read(year, "compare", *(f"{tag}:answers.yaml" for tag in between))

    return {name: compared(one["between"]) for name, one in COMPARED.items()}


def _read(year: ScriptedYear, *arguments: str) -> dict[str, Any]:
    """Return what a command says as JSON."""
    said = year.readiness(*arguments, "--format", "json")
    assert said.returncode == 0, said.stderr
    found: dict[str, Any] = json.loads(said.stdout)
    return found


def _told(value: Any) -> Any:
    """Return a value as the file of figures writes it: texts, and null for nothing."""
    return "null" if value is None else value


def _scores(expected: dict[str, str]) -> dict[str, Fraction]:
    return {id_: Fraction(value) for id_, value in expected.items()}


@pytest.mark.parametrize("line", LINES, ids=str)
def test_the_pipeline_ends_as_it_should_on_that_day(year, line):
    said = year.said[line]

    assert said.returncode == line.code, f"{said.stdout}{said.stderr}"


def test_the_answers_to_the_pack_of_before_say_what_to_type(year):
    said = next(said for line, said in year.said.items() if (line.day, line.line) == ("2026-05-04", "gate"))

    assert "readiness migrate answers.yaml --pack packs" in said.stderr


def test_every_state_is_there_once_with_its_day(history):
    assert [(one["date"], one["committed"]) for one in history["states"]] == [
        (one["date"], one["committed"]) for one in EXPECTED["states"]
    ]


@pytest.mark.parametrize("number", range(len(EXPECTED["states"])), ids=lambda one: EXPECTED["states"][one]["date"])
def test_a_state_has_the_figures_worked_by_hand(history, number):
    found, expected = history["states"][number], EXPECTED["states"][number]
    (typing,) = [one["value"] for one in found["indicators"]]

    assert {one["id"]: Fraction(one["value"]["exact"]) for one in found["scores"]} == _scores(expected["scores"])
    assert found["passed"] == expected["passed"]
    gates = [_told(found[key] and found[key]["id"]) for key in ("headline", "next_gate")]
    assert gates == [expected["headline"], expected["next_gate"]]
    assert _told(found["outcome"]) == expected["outcome"]
    assert {one["gate"]: one["day"] for one in found["days"]} == expected["days"]
    assert _told(typing and typing["exact"]) == expected["typing"]
    assert str(found["rejudged"]).lower() == expected["rejudged"]


def test_a_gate_has_the_days_planned_and_the_day_reached(history):
    def planned(one: dict[str, str]) -> list[str]:
        return [one["day"], one["said"]]

    assert {
        one["gate"]["id"]: {
            "first": planned(one["first"]),
            "last": planned(one["last"]),
            "reached": one["reached"],
            "holds": str(one["holds"]).lower(),
        }
        for one in history["gates"]
    } == EXPECTED["gates"]


@EVERY_COMPARISON
def test_scores_and_gates_changed_as_worked_by_hand(differences, name):
    found, expected = differences[name]["changes"], COMPARED[name]

    assert {one["id"]: [Fraction(one[side]["exact"]) for side in ("before", "now")] for one in found["scores"]} == {
        id_: [Fraction(value) for value in values] for id_, values in expected["scores"].items()
    }
    assert {one["id"]: [one["before"]["kind"], one["now"]["kind"]] for one in found["gates"]} == expected["gates"]
    assert {
        one["gate"]["id"]: {key: [question["id"] for question in one[key]] for key in ("new", "gone")}
        for one in found["blockers"]
    } == expected["blockers"]
    assert {one["gate"]["id"]: [_told(one[side]) for side in ("before", "now")] for one in found["days"]} == (
        expected["days"]
    )


@EVERY_COMPARISON
def test_answers_outcome_and_money_changed_as_worked_by_hand(differences, name):
    found, expected = differences[name]["changes"], COMPARED[name]

    assert {one["question"]["id"]: [one["way"], one["raised"]["exact"]] for one in found["answers"]} == (
        expected["answers"]
    )
    sides = [found["outcome"][side] for side in ("before", "now")]
    assert [one if isinstance(one, str) else one["text"] for one in sides] == expected["outcome"]
    (total,) = [one["text"] for one in found["money"]] or ["null"]
    before, now = expected["total"] if isinstance(expected["total"], list) else ("", "")
    assert total == (f"the total of the case moved from USD {before} to USD {now}" if now else "null")


@EVERY_COMPARISON
def test_answers_to_the_pack_of_before_are_marked(differences, name):
    marked = {side: one["rejudged"] is not None for side, one in differences[name].items() if side in {"before", "now"}}

    assert marked == {"before": name.startswith("spring"), "now": False}


def test_what_lapses_is_told_with_the_gate_that_falls(year):
    items = json.loads(year.readiness("check", "--expiring", "90", "--format", "json").stdout)["files"][0]["items"]
    notes = [one["note"] for one in items]

    assert [one["day"] for one in items] == [one["date"] for one in EXPECTED["expiring"]]
    assert [one["title"]["parameters"]["subject"]["parameters"]["code"] for one in items] == [
        one["question"] for one in EXPECTED["expiring"]
    ]
    assert [_told(one and one["parameters"]["gate"]) for one in notes] == [one["falls"] for one in EXPECTED["expiring"]]


def test_the_driver_kept_what_both_branches_wrote(year):
    text = Path(year.repository.folder / "answers.yaml").read_text("utf-8")

    assert [text.count(title) for title in ("List of ward 4", "Review of the event", "<<<<<<<")] == [1, 1, 0]
