"""What pictures of a plan show: people by week, latest ends, and work that clears blockers of the next gate."""

from fractions import Fraction
from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness.model.assessment import Assessment
from readiness.model.plan_result import RoleLoad
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.plan import OpenersView
from readiness.view.opener_views import openers
from readiness.view.people_views import people
from readiness.view.phrases import Phrases

MINIMUM = {"criticality": "blocker", "minimum": {"G1": "2"}}
MONEY: dict[str, Any] = {"costs": {"currency": "USD", "price_year": "2026", "own_staff": "excluded"},
         "cost_bands": {"S": {"low": "10000", "high": "10000"}}}  # fmt: skip
A, B = an_initiative("a", {"d.a": (0, 2)}), an_initiative("b", {"d.b": (0, 2)})


def assessed(*initiatives: dict[str, Any], **changes: Any) -> Assessment:
    """Return an assessment with three questions one level below what G1 needs of them, two of them as blockers."""
    questions = {"d.a": MINIMUM, "d.b": MINIMUM, "d.c": MINIMUM | {"criticality": "major"}}
    pack = a_pack(questions, initiatives=list(initiatives), **changes)
    said = answers(dict.fromkeys(questions, "1"))
    card = score_answers(pack, said)
    return Assessment(pack, said, card, plan_roadmap(pack, said, card, "G1"), "0" * 64, "0")


def work(*initiatives: dict[str, Any], **changes: Any) -> OpenersView:
    found = openers(Phrases(assessed(*initiatives, **changes)))
    assert found
    return found


def test_work_that_lifts_to_the_minimum_clears_the_blocker():
    assert [(one.initiative.id, [each.id for each in one.clears]) for one in work(A, B).work] == [
        ("a", ["d.a"]),
        ("b", ["d.b"]),
    ]


def test_work_that_clears_two_takes_half_of_its_work_and_money_for_each():
    (one,) = work(an_initiative("b", {"d.a": (0, 2), "d.b": (0, 2)}), **MONEY).work

    assert (one.effort.shown, one.effort_each.shown, one.cost_each) == ("4", "2", 5000)


def test_the_least_work_for_each_comes_first():
    few = an_initiative("b", {"d.b": (0, 2)}, effort={"technical": {"low": "3", "likely": "3", "high": "3"}})

    assert [one.initiative.id for one in work(A, few).work] == ["b", "a"]


def test_other_work_of_the_plan_is_counted():
    found = work(A, an_initiative("c", {"d.c": (0, 2)}))

    assert (found.blockers, len(found.work), found.others) == (2, 1, 1)


@pytest.mark.parametrize("edition", [Edition("full", part="team"), Edition("full", dimension="d")])
def test_a_part_of_the_report_does_not_tell_them(edition):
    assert build_view(assessed(A, B)).roadmap.openers
    assert build_view(assessed(A, B), edition).roadmap.openers is None


def test_weeks_in_a_row_with_the_same_people_are_told_once():
    wording = Phrases(assessed(A, B))
    needed = (Fraction(2), Fraction(2), Fraction(7, 3), Fraction(0), Fraction(0))
    wording.roadmap = wording.roadmap._replace(loads=(RoleLoad("technical", needed, (Fraction(4),) * 5),))
    (row,) = people(wording).weekly

    assert (row.role, row.name) == ("technical", "technical")
    assert [tuple(span) for span in row.spans] == [(1, 2, "2", "4"), (3, 3, "2.3", "4")]


def test_a_step_has_the_week_by_which_it_must_end_where_a_gate_waits_for_it():
    view = build_view(assessed(A, B, an_initiative("c", {"d.c": (0, 2)})))
    steps = [step for phase in view.roadmap.phases for step in phase.steps]

    assert {step.latest_week for step in steps} == {view.roadmap.gate_dates[0].likely_week}
    assert all(step.latest_week == step.likely_finish_week + step.slack for step in steps)
