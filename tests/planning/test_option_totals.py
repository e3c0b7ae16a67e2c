"""The options and the case of one report tell one total for the plan shown, over examples and generated assessments."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache
from random import Random
from typing import Any

import pytest

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.decision import KeptDecision
from readiness.model.money import CaseTotals
from readiness.view.phrases import Phrases
from running import STORIES
from small_case import DAY, pack_with_case

GENERATED, IN_SUITE = 200, 30
REMEDIES = ("2026-01-04", "2026-12-31")
KINDS = ("as-it-is", "minimum", "recommended", "faster", None)
CASE = {
    "months": 24,
    "discount_rate": 3,
    "costs": [
        {"id": "license", "title": "License", "group": "technical", "per_year": 1200, "starts": "go-live"},
        {"id": "cover", "title": "Cover", "group": "human", "once": 700, "starts": "G1"},
    ],
    "benefits": [
        {
            "id": "temps",
            "title": "Fewer temps",
            "class": "cash-releasing",
            "per_year": 12000,
            "baseline": {"value": 9, "date": "2025-12-31"},
        }
    ],
}


def generated(seed: int) -> Assessment:
    """Return a small assessment with a case, some levels with evidence, some work in progress and often a decision."""
    chance = Random(seed)
    header = {"organization": "Elm Hill Health", "use_case": "Small plan", "date": DAY}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    said: dict[str, Any] = {
        f"work.{id_}": {"level": chance.choice("01"), "evidence": [{"title": "Seen", "date": DAY}]} for id_ in "abcd"
    }
    stated: dict[str, Any] = {"assessment": header, "answers": said, "case": CASE}
    if chance.random() < 0.5:
        stated["remedies"] = {f"work.{chance.choice('abcd')}": {"owner": "Ana", "due": chance.choice(REMEDIES)}}
    if option := chance.choice(KINDS):
        decision = {"id": "D-1", "date": DAY, "gate": chance.choice(("G1", "G2")), "option": option, "by": "Board"}
        stated["decisions"] = [decision]
    return pipeline.assess(json.loads(json.dumps(stated)), chance.choice(("G1", "G2")), packs=pack_with_case())


def two_totals(assessment: Assessment) -> tuple[CaseTotals, CaseTotals] | None:
    """Return the totals of the plan shown, by the options and by the case; None where no option is that plan."""
    wording, money = Phrases(assessment), assessment.money
    shown, found = assessment.roadmap.option, wording.options
    option = found.of_kind(shown.kind if shown else "recommended") if found and wording.option_totals else None
    if found is None or option is None or money is None or "stop" in option.kinds:
        return None
    by_option = dict(zip(map(id, found.options), wording.option_totals, strict=True))[id(option)]
    cash, value, payback = money.cash, money.value, money.payback
    by_case = CaseTotals(
        total=money.total.likely,
        cash=cash.likely if cash else None,
        value=value.likely if value else None,
        payback=payback.likely if payback else None,
    )
    return (by_option, by_case) if by_option else None


@cache
def decided() -> Assessment:
    """Return an example six weeks after its decision, when a remedy is over and two options coincide to their gate."""
    loaded = pipeline.load(STORIES / "sepsis-stalled/answers.yaml")
    kept = KeptDecision(id="D-1", date=loaded.answers.date, gate="G1", option="minimum", by="Board")
    header = loaded.answers.assessment.model_copy(update={"date": date(2026, 7, 17)})
    answers = loaded.answers.model_copy(update={"assessment": header, "decisions": (kept,)})
    return pipeline.assess(pipeline.LoadedAnswers(loaded.pack, answers, ""))


def test_two_options_that_coincide_to_the_gate_are_counted_as_the_one_decided_on():
    by_option, by_case = two_totals(decided()) or (None, None)

    found = Phrases(decided()).options

    assert found
    assert found.options[1].kinds == ("minimum", "recommended")
    assert by_option == by_case


def test_a_plan_whose_remedy_is_over_agrees_another_and_goes_into_use():
    found = decided().money

    assert found
    assert found.go_live_month == 16


@pytest.mark.parametrize("story", ["enterprise-scale", "front-office-phone", "sepsis-stalled"])
def test_the_options_and_the_case_of_an_example_tell_one_total(story):
    found = two_totals(pipeline.assess(STORIES / story / "answers.yaml"))

    assert found is None or found[0] == found[1]


def _compared(seeds: Iterator[int] | range) -> Iterator[int]:
    for seed in seeds:
        if found := two_totals(generated(seed)):
            assert found[0] == found[1], seed
            yield seed


def test_the_options_and_the_case_of_a_generated_report_tell_one_total(prove):
    number = GENERATED if prove else IN_SUITE

    assert len([*_compared(range(number))]) > number // 2
