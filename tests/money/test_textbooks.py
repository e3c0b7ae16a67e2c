"""Published examples: every file in `tests/cases/money/textbooks` names its source and what it prints."""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness.money.discount import monthly_factors
from readiness.money.internal_rate import internal_rate
from readiness.money.payback import payback_month

CASES: dict[str, dict[str, Any]] = {
    path.stem: yaml.safe_load(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parents[1] / "cases/money/textbooks").glob("*.yaml"))
}


def with_key(key: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        "case", [case for case in CASES.values() if key in case], ids=lambda case: case["source"]
    )


def decimals(number: float) -> int:
    return len(str(number).partition(".")[2])


@with_key("value")
def test_the_present_value_is_the_printed_one(case):
    flows = case["flows"]
    factors = monthly_factors(Fraction(str(case["rate"])), 12 * len(flows))
    found = sum(flow * factors[12 * year] for year, flow in enumerate(flows))

    assert round(float(found), 2) == case["value"]


@with_key("internal_rate")
def test_the_internal_rate_is_the_printed_one_or_not_stated(case):
    found = internal_rate(case["flows"], periods=1)

    if case["internal_rate"] == "not single":
        assert found is None
    else:
        assert found is not None
        assert round(float(found), decimals(case["internal_rate"])) == case["internal_rate"]


@with_key("payback")
def test_payback_is_the_printed_period(case):
    found = payback_month(case["flows"])

    assert case["payback"] == ("never" if found is None else found - 1)  # the first flow is of today, before period 1


@with_key("payback_discounted")
def test_discounted_payback_is_the_printed_period(case):
    step = 1 + Fraction(case["rate"], 100)
    found = payback_month([flow / step**year for year, flow in enumerate(case["flows"])])

    assert found is not None
    assert found - 1 == case["payback_discounted"]
