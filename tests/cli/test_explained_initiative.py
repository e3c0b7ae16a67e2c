"""`explain` shows an initiative as the answers have it: with own figures, and those of the organization's own."""

import json
from pathlib import Path
from typing import Any

import pytest

from building import a_pack, an_initiative
from readiness.cli.completion import complete_subject
from readiness.cli.explain_lines import explain
from readiness.loading.read_pack import load_pack
from running import STORIES, readiness_here
from small_plan import SMALL_PLAN

OWN = an_initiative("interface", {"work.d": (0, 1)}, code="X-01", title="Build the interface", prerequisites=["I-1"])
PLAN = {
    "initiatives": [OWN],
    "figures": {"I-2": {"duration": {"low": "3", "likely": "4", "high": "6"}, "cost": {"low": "5", "high": "9"}}},
}


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return answers for the small plan, in the folder that the program runs in."""
    header = {"organization": "Elm", "use_case": "Small plan", "date": "2026-01-05"}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    data = {"assessment": header, "answers": {f"work.{id_}": "0" for id_ in "abcd"}, "plan": PLAN}
    path = tmp_path / "answers.yaml"
    path.write_text(json.dumps(data), "utf-8")
    monkeypatch.chdir(tmp_path)
    return path


def explained(subject: str, path: Path) -> str:
    done = readiness_here("explain", subject, path, "--pack", SMALL_PLAN)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_initiative_of_the_organizations_own_is_explained_with_what_it_needs(small):
    shown = explained("X-01", small)

    assert "An initiative of the organization's own" in shown
    assert "I-1 first" in shown


def test_own_figures_stand_in_place_of_those_of_the_rubric(small):
    shown = explained("second", small)

    assert "Duration: 3 / 4 / 6 weeks" in shown
    assert "These figures are the organization's own" in shown
    assert "Cost: USD 5 to 9" in shown


def test_an_initiative_tells_that_something_goes_live_at_its_end(small):
    assert "Something goes live at its end" in explained("third", small)


@pytest.mark.parametrize(
    ("steps", "line"),
    [
        ([], "  The effort is for one user, and is multiplied by their number."),
        ([{"from": "100", "effort": "1.6", "duration": "1.3"}], "    from 100 on: effort × 1.6, duration × 1.3"),
    ],
)
def test_an_initiative_tells_how_its_effort_grows(steps: list[dict[str, Any]], line: str):
    pack = a_pack({"d.a": {}}, initiatives=[an_initiative("train", {"d.a": (0, 1)}, per="user", steps=steps)])

    assert line in explain("train", pack, None)


def test_an_initiative_tells_its_modes_with_what_differs():
    shown = "\n".join(explain("second", load_pack("small-options", packs=SMALL_PLAN.parent / "small-options"), None))

    assert "Mode 'light' (light: one site only): in place of the usual way" in shown
    assert "  effort, technical: 3 / 3 / 3 person-weeks\n  Cost band: S" in shown
    assert "  Lifts W-2 Second from 0 to 1" in shown


def test_own_initiatives_of_the_answers_here_are_offered(tmp_path, monkeypatch):
    phase = load_pack("healthcare-ai").rubric.phases[0].id
    own = an_initiative("own-interface", {"data.live-records": (0, 1)}, phase=phase, accountable_role="cio")
    phone = (STORIES / "front-office-phone" / "answers.yaml").read_text("utf-8")
    monkeypatch.chdir(tmp_path)
    assert complete_subject("own-i") == []

    planned = phone.replace("\nplan:\n", f"\nplan:\n  initiatives: {json.dumps([own])}\n")
    (tmp_path / "answers.yaml").write_text(planned, "utf-8")
    assert complete_subject("own-i") == [("own-interface", "Do own-interface")]
