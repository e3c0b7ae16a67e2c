"""Options, what-ifs, curves and budgets worked by hand: every file in `tests/cases/options` has what is on paper.

They are about the pack `small-options`: three pieces of work, one technical and one clinical person, no chance.
"""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.options import Option
from readiness.planning.budget_curve import budget_curve
from readiness.planning.capacity_curve import capacity_curve
from readiness.planning.options import plan_options
from readiness.view.curve_views import tables_of
from readiness.view.phrases import Phrases
from running import readiness_here

PACKS = Path(__file__).parents[1] / "cases/packs/small-options"
CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/options").glob("*.yaml"))
}


def _with(key: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", [name for name, case in CASES.items() if key in case["expect"]])


def _answers(name: str) -> dict[str, Any]:
    header = {"organization": "Elm Hill Health", "use_case": "Small options", "date": "2026-01-05"}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-options@1.0.0")
    shown = {"evidence": [{"title": "Seen", "date": "2026-01-05"}]}
    levels = {f"work.{id_}": "0" for id_ in "abc"} | CASES[name].get("levels", {})
    said = {id_: {"level": level, **(shown if level != "0" else {})} for id_, level in levels.items()}
    return {"assessment": header, "answers": said} | {
        key: CASES[name][key] for key in ("plan", "progress") if key in CASES[name]
    }


def _assessed(name: str) -> Assessment:
    return pipeline.assess(_answers(name), "G2", packs=PACKS)


def _options(name: str) -> dict[str, Option]:
    one = _assessed(name)
    found = plan_options(one.pack, one.answers, one.scorecard, one.roadmap)
    return {kind: option for option in found.options for kind in option.kinds}


def _told(option: Option, expected: dict[str, Any]) -> dict[str, Any]:
    """Return the figures of an option as a case has them."""
    assert option.at_50 == option.at_80
    told: dict[str, Any] = {
        "verdict": option.verdict.value if option.verdict else "none",
        "reached": option.reached or "none",
        "week": "none" if option.at_80 is None else str(option.at_80),
        "cost": str(option.cost.at_80 if option.cost else 0),
        "effort": str(option.effort),
        "roles": {role: str(amount) for role, amount in option.roles.items()},
        "work": sorted(option.work),
        "modes": option.modes,
        "open": [one.id for one in option.open],
        "remedies": [one.id for one in option.open if one.needs_remedy and option.at_80 is not None],
        "decide": str(option.decide_by).lower(),
    }
    if option.more:
        told |= {"more": f"{option.more.number} {option.more.role}", "sooner": str(option.more.sooner)}
    return {key: value for key, value in told.items() if key in expected or key in {"more", "sooner"}}


@_with("options")
def test_options_have_the_figures_on_paper(name: str) -> None:
    expected, found = CASES[name]["expect"]["options"], _options(name)

    assert {kind: _told(option, expected.get(kind, {})) for kind, option in found.items()} == expected


@_with("minimum")
def test_the_minimum_has_the_figures_on_paper(name: str) -> None:
    expected = CASES[name]["expect"]["minimum"]

    assert _told(_options(name)["minimum"], expected) == expected


@_with("advice")
def test_the_advice_is_the_one_on_paper(name: str) -> None:
    one = _assessed(name)
    advice = plan_options(one.pack, one.answers, one.scorecard, one.roadmap).advice
    told = [advice.kind, advice.why, *([f"{advice.weeks} weeks"] if advice.weeks else [])]

    assert ", ".join(map(str, told)) == CASES[name]["expect"]["advice"]


@_with("no_faster")
def test_more_people_of_that_group_bring_too_little(name: str) -> None:
    one = _assessed(name)

    assert (
        plan_options(one.pack, one.answers, one.scorecard, one.roadmap).no_faster == CASES[name]["expect"]["no_faster"]
    )


@_with("titles")
def test_a_step_in_a_mode_is_named_by_it(name: str) -> None:
    wording = Phrases(_assessed(name))

    for id_, title in CASES[name]["expect"]["titles"].items():
        assert wording.initiative(id_).title == title


@_with("curve")
def test_dates_by_people_are_those_on_paper(name: str) -> None:
    one, expected = _assessed(name), CASES[name]["expect"]["curve"]
    found = capacity_curve(one.pack, one.answers, one.scorecard, one.roadmap)

    assert {str(point.percent): str(point.at_80) for point in found.points} == expected.get("weeks", {})
    assert str(found.why_none).lower() == expected.get("why", "none")
    assert str(found.knee).lower() == expected.get("knee", "none")
    people = {str(point.percent): str(point.people) for point in found.points}
    assert expected.get("people", people) == people


@_with("curve")
def test_the_curve_is_read_out_as_on_paper(name: str) -> None:
    one = _assessed(name)
    found = capacity_curve(one.pack, one.answers, one.scorecard, one.roadmap)
    lines = [str(line) for line in tables_of(found, None, Phrases(one)).capacity.lines]
    expected = CASES[name]["expect"]["curve"].get("says", [])

    assert lines[: len(expected)] == expected


@_with("budget")
def test_a_budget_buys_what_is_on_paper(name: str) -> None:
    one, expected = _assessed(name), CASES[name]["expect"]
    found = budget_curve(one.pack, one.answers, one.scorecard, one.roadmap)
    assert found is not None
    points = [
        {
            "cost": str(point.cost.at_80),
            "adds": [*point.adds],
            "closed": str(point.closed),
            "blockers": str(point.blockers),
            "reached": point.reached or "none",
        }
        for point in found.points
    ]

    assert points == expected["budget"]
    assert [*found.unpriced] == expected.get("unpriced", [])


@_with("moves")
def test_a_change_moves_what_is_on_paper(name: str, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps(_answers(name)), "utf-8")
    typed = [*CASES[name]["what_if"], "--target", "G2", "--format", "json"]
    done = readiness_here("roadmap", path, "--pack", PACKS, *typed)
    assert done.returncode == 0, done.stderr
    found, expected = json.loads(done.stdout)["what_if"], CASES[name]["expect"]["moves"]

    assert {gate["gate"]: str(gate["weeks"]) for gate in found["gates"]} == expected["gates"]
    moved = {one["initiative"]: f"{one['before']} → {one['after']}" for one in found["moved"]}
    assert moved == expected["work"]
    assert (found["dropped"], found["added"]) == (expected["dropped"], expected["added"])
