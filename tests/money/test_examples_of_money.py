"""The money cases of the shipped examples, whose lines and totals were worked out by hand."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from readiness import pipeline
from readiness.model.money import MoneyCase

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "tests/cases/money/examples").glob("*.yaml"))


@cache
def money(name: str) -> MoneyCase:
    found = pipeline.assess(ROOT / "examples" / name / "answers.yaml").money
    assert found
    return found


def expected(path: Path) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = yaml.safe_load(path.read_text("utf-8"))
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_of_an_example_comes_to_what_was_worked_out_by_hand(path: Path) -> None:
    lines = {line.id: line.total for line in money(path.stem).lines if line.kind != "staff"}
    by_hand = expected(path)["lines"]

    assert {id_: float(lines[id_]) for id_ in by_hand} == pytest.approx(by_hand, abs=0.005)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_totals_of_an_example_are_those_worked_out_by_hand(path: Path) -> None:
    found = money(path.stem)
    stated = {
        "costs": found.total.likely,
        "cash": found.cash and found.cash.likely,
        "contingency": next((line.total for line in found.lines if line.kind == "contingency"), 0),
        "run_cost": found.run_cost,
        "once": sum(year.once for year in found.years),
        "payback": found.payback and found.payback.likely,
        "year_of_waiting": found.idle_year,
        "verified": found.verified and found.verified.per_year,
    }
    by_hand = expected(path)["totals"]

    assert {name: float(stated[name] or 0) for name in by_hand} == pytest.approx(by_hand, abs=0.005)


def test_every_example_with_a_case_is_worked_out_by_hand() -> None:
    assert [path.stem for path in FILES] == sorted(path.parent.name for path in ROOT.glob("examples/*/answers.yaml"))
