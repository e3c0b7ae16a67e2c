"""The minimum takes the lightest mode that is enough, and no mode that makes the gate later."""

from typing import Any

from building import a_pack, an_initiative, answers
from readiness.model.pack import Pack
from readiness.planning.option_plans import OptionPlan, minimum_plan
from readiness.scoring.scorecard import score_answers

BLOCKER = {"criticality": "blocker", "minimum": {"G1": "2"}}


def mode(id_: str, weeks: int, effort: int, to: int | None = None) -> dict[str, Any]:
    """Return a mode of so many weeks and person-weeks that lifts as usual, or only to a level."""
    same = ("low", "likely", "high")
    said = {"id": id_, "title": id_, "duration": dict.fromkeys(same, str(weeks))}
    lifts = {} if to is None else {"lifts": {"d.a": {"from": "0", "to": str(to)}}}
    return said | {"effort": {"technical": dict.fromkeys(same, str(effort))}} | lifts


def minimum(*initiatives: dict[str, Any], **more: Any) -> OptionPlan:
    """Return the minimum to G1 with these initiatives, where the one question is at level 0."""
    pack: Pack = a_pack({"d.a": BLOCKER}, initiatives=[*initiatives])
    said = answers({"d.a": "0"}, **more)
    return minimum_plan(pack, said, score_answers(pack, said), "G1")


def title(plan: OptionPlan, id_: str = "build") -> str:
    return plan.weeks.work[id_].initiative.title


def test_a_mode_that_lifts_less_than_a_blocker_needs_is_not_enough():
    assert title(minimum(an_initiative("build", {"d.a": (0, 2)}, modes=[mode("light", 1, 1, to=1)]))) == "Do build"


def test_of_modes_that_are_enough_the_one_with_the_least_work_is_taken():
    modes = [mode("slim", 2, 2), mode("light", 1, 1), mode("half", 1, 0, to=1)]

    assert title(minimum(an_initiative("build", {"d.a": (0, 3)}, modes=modes))) == "Do build, light"


def test_a_mode_with_less_work_that_makes_the_gate_later_is_not_taken():
    assert title(minimum(an_initiative("build", {"d.a": (0, 2)}, modes=[mode("slow", 9, 1)]))) == "Do build"


def test_work_that_only_comes_before_other_work_takes_its_lightest_mode():
    first = an_initiative("first", {"d.a": (3, 4)}, modes=[mode("light", 1, 1)])
    plan = minimum(first, an_initiative("build", {"d.a": (0, 2)}, prerequisites=["first"]))

    assert title(plan, "first") == "Do first, light"


def test_work_that_has_begun_goes_on_as_it_is():
    work = an_initiative("build", {"d.a": (0, 2)}, modes=[mode("light", 1, 1)])

    assert title(minimum(work, progress={"build": {"status": "in-progress"}})) == "Do build"


def test_a_mode_that_the_plan_states_is_the_plans_own():
    work = an_initiative("build", {"d.a": (0, 2)}, modes=[mode("light", 1, 1), mode("slim", 2, 2)])

    assert title(minimum(work, plan={"modes": {"build": "slim"}})) == "Do build"
