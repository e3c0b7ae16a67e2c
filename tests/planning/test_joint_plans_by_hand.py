"""Plans of several use cases that were worked on paper, one file for each pack of work."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from building import a_pack, an_initiative, answers, evidenced
from readiness.model.answers import Answers
from readiness.model.joint_plan import JointPlan
from readiness.model.pack import Pack
from readiness.planning.joint_plan import joint_plan, plan_together

FILES = [
    yaml.safe_load(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parents[1] / "cases/joint_plans").glob("*.yaml"))
]
CASES = [pytest.param(file["work"], case, id=case["name"]) for file in FILES for case in file["plans"]]


def certain(amount: int) -> dict[str, str]:
    return {"low": str(amount), "likely": str(amount), "high": str(amount)}


def the_pack(work: dict[str, Any], people: int) -> Pack:
    initiatives = [
        an_initiative(
            name,
            {f"d.{name}": (0, 2)},
            scope=own["scope"],
            duration=certain(own["weeks"]),
            effort={"technical": certain(own["weeks"] * own["people"])},
            cost=certain(own["cost"]),
            prerequisites=own.get("after", []),
        )
        for name, own in work.items()
    ]
    questions = {f"d.{name}": {"minimum": {"G1": "2"}} for name in work}
    money = {"currency": "USD", "price_year": "2026", "own_staff": "excluded"}
    return a_pack(questions, initiatives=initiatives, capacity={"any": str(people)}, costs=money)


def the_answers(work: dict[str, Any], use_case: str, said: dict[str, Any]) -> Answers:
    levels = {f"d.{name}": evidenced(2) if name in said.get("in_place", []) else "0" for name in work}
    started = {
        name: {"status": "in-progress", "remaining": {"weeks": str(weeks)}}
        for name, weeks in said.get("started", {}).items()
    }
    return answers(levels, use_case=use_case, progress=started)


def planned(work: dict[str, Any], case: dict[str, Any]) -> JointPlan:
    pack = the_pack(work, case["people"])
    every = [the_answers(work, use_case, said or {}) for use_case, said in case["use_cases"].items()]
    plans, remarks = plan_together([pack] * len(every), every, None)
    return joint_plan(plans, remarks)


@pytest.mark.parametrize(("work", "case"), CASES)
def test_the_gates_open_in_the_weeks_worked_on_paper(work: dict[str, Any], case: dict[str, Any]) -> None:
    plan = planned(work, case)

    assert {one.use_case: one.gates[0].at_80 for one in plan.use_cases} == case["gates"]


@pytest.mark.parametrize(("work", "case"), CASES)
def test_work_is_done_in_the_weeks_worked_on_paper(work: dict[str, Any], case: dict[str, Any]) -> None:
    found = {
        one.initiative if work[one.initiative]["scope"] == "organization" else f"{one.use_cases[0]} {one.initiative}": [
            *one.dates.likely
        ]
        for one in planned(work, case).work
    }

    assert {name: found[name] for name in case["weeks"]} == case["weeks"]


@pytest.mark.parametrize(("work", "case"), CASES)
def test_shared_work_is_counted_once(work: dict[str, Any], case: dict[str, Any]) -> None:
    plan = planned(work, case)
    costs = plan.costs

    assert (plan.effort, plan.effort_apart) == (case["person_weeks"], case["apart"])
    assert costs is not None
    assert costs.gates[0].at_80 == case["cost"]
