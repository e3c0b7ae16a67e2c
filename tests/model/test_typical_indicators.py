"""Typical indicators are offered where their condition holds, or may hold because a fact is not stated."""

from typing import Any

import pytest

from readiness.model.case_rules import IndicatorRules

ONE: dict[str, Any] = {"title": "Waits", "unit": "minutes", "direction": "down"}
RULES = IndicatorRules.model_validate(
    {
        "typical": [
            {"id": "any", **ONE},
            {"id": "calls", **ONE, "when": {"kind": "phone"}},
            {"id": "scans", **ONE, "when": {"kind": "imaging"}},
        ]
    }
)


@pytest.mark.parametrize(
    ("profile", "ids"),
    [({"kind": "phone"}, ["calls", "any"]), ({"kind": "other"}, ["any"]), ({}, ["calls", "scans", "any"])],
)
def test_those_that_fit_come_first_and_those_of_every_profile_last(profile, ids):
    assert [one.id for one in RULES.offered(profile)] == ids
