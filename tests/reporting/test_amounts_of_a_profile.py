"""Amounts that a rubric has for one profile are not stated for another, until a rate of exchange is."""

from functools import cache

import pytest

from readiness import pipeline
from readiness.statements import money
from readiness.view.build import build_view
from running import ROOT

WARD = ROOT / "tests/cases/packs/ward"
CASE = {"currency": "EUR", "price_year": "2026"}
RATE = {"exchange": {"rate": "0.9", "date": "2026-06-01"}}


@cache
def _view(country, *, rate=False, own=False):
    header = {
        "organization": "Elm Hill", "use_case": "Beds", "date": "2026-06-05",
        "questionnaire": "ward@3.0.0", "rubric": "ward@3.0.0",
    }  # fmt: skip
    data = {
        "assessment": header | ({"profile": {"country": country}} if country else {}),
        "answers": {"data.roadmap": "0"},
        "case": CASE | (RATE if rate else {}),
    }
    if own:
        data["plan"] = {"figures": {"draft": {"cost": {"low": "10", "high": "20"}}}}
    return build_view(pipeline.assess(data, packs=WARD))


@pytest.mark.parametrize(("country", "rate"), [("here", False), (None, False), ("elsewhere", True)])
def test_amounts_are_stated_for_their_profile_without_facts_and_with_a_rate(country, rate):
    (gate,) = [one for one in _view(country, rate=rate).roadmap.costs.gates if str(one.gate.id) == "G1"]

    assert gate.at_50 is not None
    assert not gate.not_stated


def test_elsewhere_no_amount_is_stated_and_the_reason_is_told():
    view = _view("elsewhere")
    (gate,) = [one for one in view.roadmap.costs.gates if str(one.gate.id) == "G1"]

    assert (gate.at_50, gate.at_80) == (None, None)
    assert str(money.state_exchange()) in str(gate.words)
    assert "the answer to “In which country?” is here" in str(gate.words)
    (said,) = [str(one) for one in view.method.assumptions if "amounts of the pack" in str(one)]
    assert "'case.exchange'" in said


def test_a_cost_of_ones_own_is_stated_anywhere():
    (gate,) = [one for one in _view("elsewhere", own=True).roadmap.costs.gates if str(one.gate.id) == "G1"]

    assert 10 <= gate.at_50 <= 20
