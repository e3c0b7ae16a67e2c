"""A kept decision is told with its conditions, its day then and now, and what is to decide, as worked by hand.

Every file in `tests/cases/decisions` has a story, decisions, and what page 1 says of them.
"""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness import pipeline
from readiness.statements.statement import Statement
from readiness.statements.values import Named
from readiness.view.build import build_view
from readiness.view.models.report import ReportView
from small_plan import pack_with_options, small_plan

CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/decisions").glob("*.yaml"))
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return pack_with_options(tmp_path)


def view(name: str, folder: Path, packs: Path) -> ReportView:
    case = CASES[name]
    path = small_plan(folder, levels=case.get("levels"), day=case["assessed"], decisions=case["decisions"])
    return build_view(pipeline.assess(path, case.get("target", "G2"), packs=packs))


def on_paper(said: Statement) -> dict[str, Any]:
    """Return a statement as the case files write it: its name with its values."""
    return {said.code.rpartition(".")[2]: {key: _value(value) for key, value in said.about}}


def _value(value: Any) -> Any:
    match value:
        case Statement("decided.condition"):
            return value.parameters["condition"]
        case Statement("decided.gate_date"):
            return value.parameters["gate"]
        case Statement("decided.stop_date"):
            return "stop"
        case Statement(code):
            return code.removeprefix("options.").replace("_", "-")
        case Named():
            return value.id
        case tuple():
            return [_value(one) for one in value]
        case date():
            return value.isoformat()
    return str(value)


@EVERY_CASE
def test_page_one_says_of_a_decision_what_is_on_paper(name: str, tmp_path: Path, packs: Path) -> None:
    told = view(name, tmp_path, packs).leader.decided

    assert [on_paper(line) for line in told] == CASES[name]["expect"]["decided"]


@EVERY_CASE
def test_the_option_on_paper_is_marked_as_chosen(name: str, tmp_path: Path, packs: Path) -> None:
    options = view(name, tmp_path, packs).options
    chosen = [kind for one in options.options if one.is_chosen for kind in one.kinds] if options else []
    expected = CASES[name]["expect"]["chosen"]

    assert [expected] == chosen if expected != "null" else chosen == []


@EVERY_CASE
def test_what_is_to_decide_anew_is_asked_first(name: str, tmp_path: Path, packs: Path) -> None:
    asked = view(name, tmp_path, packs).leader.decisions
    about = [one for one in asked if one.key.startswith("decided:")]

    assert asked[: len(about)] == tuple(about)
    assert [on_paper(one.title) for one in about if isinstance(one.title, Statement)] == CASES[name]["expect"]["asked"]
    assert {one.decide_by.isoformat() for one in about} <= {CASES[name]["assessed"]}
