"""The status of an indicator, worked out by hand: tests/cases/indicators/*.yaml.

The tolerance is 10 percent of the way from baseline to target, and a value is too old after 120 days.
"""

from pathlib import Path
from typing import Any

import pytest

from readiness.loading.yaml_file import read_yaml
from readiness.model.case_rules import IndicatorRules
from readiness.model.field_types import parse_day, to_number
from readiness.model.indicator import Indicator
from readiness.scoring.indicators import indicator_now

CASES = {
    path.stem: read_yaml(path).data for path in sorted((Path(__file__).parents[1] / "cases/indicators").glob("*.yaml"))
}
RULES = IndicatorRules(tolerance=10, stale_after_days=120)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_status_is_the_one_on_paper(case: dict[str, Any]):
    indicator = Indicator.model_validate({"id": "calls", "title": "Calls", "unit": "%", **case["indicator"]})
    today, expect = parse_day(case["today"]), case["expect"]
    assert today
    now = indicator_now(indicator, RULES, today, parse_day(case.get("live_since", "")))

    assert now.state == expect["state"]
    assert now.last == to_number(expect.get("last", ""))
    assert now.late_baseline is ("late_baseline" in expect)
    if "expected" in expect:
        assert now.expected == to_number(expect["expected"])


def test_without_rules_in_the_rubric_the_usual_ones_hold():
    assert (IndicatorRules().tolerance, IndicatorRules().stale_after_days) == (10, 120)
