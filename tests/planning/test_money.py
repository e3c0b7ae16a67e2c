"""The money of a use case on its plan: with the same draws as its weeks and costs, alone and with others."""

import json

import pytest

from readiness import pipeline
from readiness.model.case import Case
from readiness.model.pack import Pack
from readiness.planning.costs import plan_costs
from readiness.planning.money import money_case
from readiness.planning.money_plan import money_plan
from readiness.planning.use_case import UseCase
from running import STORIES
from schedule.pack_plan import from_nothing
from small_case import DAY, pack_with_case, small_case

BENEFIT = {
    "id": "temps",
    "title": "Fewer temps",
    "class": "cash-releasing",
    "per_year": 12000,
    "baseline": {"value": 9, "date": "2025-12-31"},
}


def answers(use_case, **more):
    header = {"organization": "Elm Hill Health", "use_case": use_case, "date": DAY}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    levels = {f"work.{id_}": "0" for id_ in "abcd"}
    return json.loads(json.dumps({"assessment": header, "answers": levels, **more}))


def test_without_a_case_there_is_no_money():
    assert pipeline.assess(answers("Calls"), packs=pack_with_case()).money is None


def _without_upkeep(pack):
    once = tuple(one.changed(cost_per_year=None) for one in pack.rubric.initiatives)
    return Pack(pack.questionnaire, pack.rubric.changed(initiatives=once), pack.sha256, pack.for_all)


def test_work_without_upkeep_costs_in_the_runs_what_the_plan_costs():
    pack, said, scorecard = from_nothing()
    pack = _without_upkeep(pack)
    said = said.changed(case=Case.model_validate({"staff": {"counted": "false"}, "months": "120"}))
    plan = money_plan(UseCase(pack, said, scorecard, "G2"), "G2", "recommended")
    money = money_case(pack, said, scorecard, plan)
    work = {name: one.initiative for name, one in plan.weeks.work.items()}
    costs = plan_costs(pack.rubric, pack.rubric.default_size, {"G2": []}, work)

    assert money
    assert costs
    assert costs.gates[0].at_50
    assert money.total.at_50 == pytest.approx(costs.gates[0].at_50, abs=len(work))  # those are drawn in whole amounts


def test_a_plan_of_several_use_cases_has_the_money_of_each():
    calls = answers("Calls", case={"months": 12, "benefits": [BENEFIT]})
    notes = answers("Notes")
    together = pipeline.assess_together([calls, notes], packs=pack_with_case())

    assert together[0].money == pipeline.assess(calls, packs=pack_with_case()).money
    assert together[1].money is None


def test_a_target_before_go_live_changes_nothing_of_the_case():
    calls = answers("Calls", case={"months": 12, "benefits": [BENEFIT]})
    near, far = (pipeline.assess(calls, gate, packs=pack_with_case()).money for gate in ("G1", "G2"))

    assert near == far


def test_a_month_later_costs_what_the_gate_a_month_later_does():
    case = {"months": 12, "benefits": [BENEFIT]}
    now = small_case(case)
    later = small_case(case, plan={"not_before": {"G2": "2026-04-06"}})

    assert now.go_live_month == 3
    assert later.go_live_month == 4
    assert now.cash
    assert later.cash
    assert now.month_of_delay == now.cash.likely - later.cash.likely


def test_the_case_of_redacted_answers_is_the_same():
    from readiness.view.edition import Edition

    one = pipeline.assess(STORIES / "front-office-phone/answers.yaml")
    redacted = pipeline.redact(one, Edition(redacted=True))

    assert redacted.answers != one.answers
    assert redacted.money == one.money
