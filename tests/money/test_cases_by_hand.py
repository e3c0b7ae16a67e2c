"""Small cases worked by hand: every file in `tests/cases/money/by_hand` has a case, and its figures on paper."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness.model.money import MoneyCase, MoneyRange
from small_case import small_case

CASES: dict[str, dict[str, Any]] = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/money/by_hand").glob("*.yaml"))
}


def shown(figure: Any) -> Any:
    """Return a figure as the cases write it: to the cent, `none` for none."""
    match figure:
        case None:
            return "none"
        case MoneyRange():
            return shown(figure.likely)
        case int() | Fraction():
            rounded = round(Fraction(figure), 2)
            return str(rounded) if rounded.denominator == 1 else str(float(rounded))
        case tuple() | list():
            return [shown(one) for one in figure]
        case dict():
            return {key: shown(one) for key, one in figure.items()}
    return figure


def figures(money: MoneyCase, expected: dict[str, Any]) -> dict[str, Any]:
    """Return the figures that a case expects, by its names for them."""
    named: dict[str, Any] = money._asdict() | {
        "payback": money.payback and ("never" if money.payback.likely is None else money.payback.likely),
        "groups": {one.group: one.total for one in money.groups},
        "quarters": [one.costs for one in money.quarters],
        "tranches": {one.gate: one.amount for one in money.tranches},
        "why_not": {one.id: one.why_not for one in money.lines if one.why_not},
        "staff": {one.id: one.total for one in money.lines if one.kind == "staff"},
        "turns": {one.kind: one.turns_at for one in money.drivers},
        "drivers": {
            one.kind: [one.value_low, one.value_high]
            for one in money.drivers
            if one.kind in expected.get("drivers", {})
        },
        "unit": money.unit and money.unit.amount,
        "unit_with_once": money.unit and money.unit.with_once,
        "verified": money.verified and money.verified.per_year,
        "verified_of": money.verified and money.verified.of,
        "overdue": money.verified and money.verified.overdue,
    }
    return {name: shown(named[name]) for name in expected}


def money_of(case: dict[str, Any], stated: dict[str, Any]) -> MoneyCase:
    return small_case(stated, case.get("levels"), **{key: case[key] for key in ("plan", "tool") if key in case})


@pytest.mark.parametrize("name", CASES)
def test_a_case_has_the_figures_on_paper(name):
    expected = CASES[name]["expect"]

    assert figures(money_of(CASES[name], CASES[name]["case"]), expected) == expected


@pytest.mark.parametrize("name", CASES)
def test_without_ranges_every_run_is_the_likely_one(name):
    money = money_of(CASES[name], {key: value for key, value in CASES[name]["case"].items() if key != "adoption"})

    spreads = [money.total, money.cash, money.value, money.stopping, *(one.total for one in money.groups)]
    for each in spreads:
        assert each is None or {each.at_10, each.at_50, each.at_90} == {round(each.likely)}
    if money.payback:
        assert money.payback.at_50 == money.payback.at_90 == money.payback.likely
        assert money.payback.never == (money.payback.likely is None)
