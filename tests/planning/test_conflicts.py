"""Why a day cannot hold: too few people, a chain of work, a first day, forbidden work; and what would free it."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from live_tool import PACKS
from live_tool import answers as live_answers
from readiness import pipeline
from readiness.errors import ReadinessError
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.conflicts import Conflict, GateByDay, PeopleShort
from readiness.model.own_plan import pack_with_plan
from readiness.planning.gate_by_day import gate_by_day
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.roadmap import scheduled
from readiness.planning.use_case import UseCase
from readiness.statements import roadmap as statements
from small_plan import SMALL_PLAN


def plan(progress: Any = None, remedies: Any = None, **wishes: Any) -> dict[str, Any]:
    """Return the small plan: technical work of 4, 2 and 5 weeks, and clinical work of 3 weeks after the first."""
    return {
        "assessment": {
            "organization": "Elm Hill Health",
            "use_case": "Small plan",
            "date": "2026-01-05",
            "questionnaire": "small-plan@1.0.0",
            "rubric": "small-plan@1.0.0",
        },
        "answers": {f"work.{id_}": "0" for id_ in "abcd"},
        "plan": wishes or {"capacity": "2"},
        "progress": progress or {},
        "remedies": remedies or {},
    }


def conflicts(target: str = "G2", **said: Any) -> tuple[Conflict, ...]:
    return pipeline.assess(plan(**said), target, packs=SMALL_PLAN).roadmap.conflicts


def weeks(**said: Any) -> tuple[PlanWeeks, date]:
    loaded = pipeline.load(plan(**said), SMALL_PLAN)
    pack = pack_with_plan(pack_for_profile(loaded.pack, {}), loaded.answers)
    return scheduled(UseCase(pack, loaded.answers, pipeline.score(loaded), "G2")), loaded.answers.date


def by(gate: str, day: str, **said: Any) -> GateByDay:
    found, today = weeks(**said)
    return gate_by_day(found, today, gate, date.fromisoformat(day))


def due(day: str) -> dict[str, str]:
    return {"status": "planned", "due": day}


def test_a_plan_without_promises_has_no_conflicts():
    assert conflicts() == ()


def test_a_day_before_the_end_of_a_chain_cannot_hold_with_any_number_of_people():
    (found,) = conflicts(progress={"third": due("2026-02-16")})

    assert (found.kind, found.about, found.id, found.by) == ("chain", "progress", "third", date(2026, 2, 16))
    assert (found.initiatives, found.earliest) == (("first", "third"), date(2026, 2, 23))


def test_a_first_day_that_is_too_late_is_named_with_the_day_without_it():
    (found,) = conflicts(progress={"second": due("2026-02-02")}, not_before={"second": "2026-03-02"})

    assert (found.kind, found.initiatives) == ("not-before", ("second",))
    assert (found.earliest, found.without) == (date(2026, 3, 16), date(2026, 1, 19))


def test_a_gate_needs_more_people_until_its_day_than_there_are():
    found = by("G1", "2026-02-02")

    # Six person-weeks of technical work in four weeks of one person: 1.5 a week, or two weeks more.
    assert found.conflicts == (
        Conflict(
            "people", "gate", "G1", date(2026, 2, 2),
            people=(PeopleShort("technical", 6, 4, Fraction(3, 2), date(2026, 2, 16)),),
        ),
    )  # fmt: skip


def test_weeks_without_people_count_for_nothing():
    frozen = {"from": "2026-01-12", "to": "2026-01-25", "kind": "all-work"}
    (found,) = by("G1", "2026-02-02", freezes=[frozen]).conflicts

    assert found.people == (PeopleShort("technical", 6, 2, 3, date(2026, 3, 2)),)


def test_the_fewest_people_more_that_hold_a_day_are_found():
    found = by("G1", "2026-02-02")

    assert (float(found.chance), found.at_80, found.is_held) == (0, date(2026, 2, 16), False)
    assert found.more is not None
    assert (found.more.role, found.more.more, float(found.more.chance)) == ("technical", 1, 1)


def test_a_day_that_no_number_of_people_holds_says_so():
    found = by("G2", "2026-02-16")

    assert (found.more, found.tried) == (None, 8)
    assert [one.kind for one in found.conflicts] == ["chain", "people"]


def test_a_day_that_holds_needs_nothing():
    found = by("G1", "2026-02-16")

    assert (float(found.chance), found.is_held, found.conflicts) == (1, True, ())


def test_a_gate_with_a_first_day_names_itself():
    (found,) = by("G1", "2026-02-20", not_before={"G1": "2026-03-02"}).conflicts

    assert (found.kind, found.initiatives, found.earliest) == ("not-before", ("G1",), date(2026, 3, 2))


def test_a_question_that_only_forbidden_work_closes_names_that_work():
    (found,) = conflicts(forbidden=["second"])

    assert (found.kind, found.about, found.id, found.initiatives) == ("forbidden", "question", "work.b", ("second",))


def test_people_who_go_for_good_are_named_with_the_work_that_needs_them():
    with pytest.raises(ReadinessError) as raised:
        conflicts(changes=[{"from": "2026-02-02", "capacity": {"technical": "0"}}])

    assert raised.value.message == statements.no_people(role="technical", needing=3, number=4, initiative="I-2")
    assert raised.value.hint == statements.state_people()


def test_the_lane_does_not_lengthen_the_chain_of_other_work():
    data = live_answers(
        answers={"people.training": "0", "safety.downtime": "0"},
        remedies={"people.training": {"owner": "IT lead", "due": "2026-06-19"}},
    )
    (found,) = (one for one in pipeline.assess(data, packs=PACKS).roadmap.conflicts if one.kind == "chain")

    assert (found.id, found.initiatives, found.earliest) == ("people.training", ("training",), date(2026, 7, 3))


def test_people_of_a_promise_are_named_only_where_the_work_has_time_enough():
    kinds = [[one.kind for one in conflicts(progress={"third": due(day)})] for day in ("2026-02-02", "2026-02-23")]
    late = [one.kind for one in conflicts(progress={"second": due("2026-01-26"), "first": due("2026-02-02")})]

    assert kinds == [["chain"], []]
    assert late == []
