"""An initiative in a mode: what the mode states is in place of the usual, in the whole program."""

from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness.model.answers import Answers
from readiness.model.initiative import Initiative
from readiness.model.own_plan import pack_with_plan
from readiness.model.pack import Pack
from readiness.model.plan import Plan, merged_plan

ONE = dict.fromkeys(("low", "likely", "high"), "1")
LIGHT = {"id": "light", "title": "one site only", "duration": ONE, "lifts": {"d.a": {"from": "0", "to": "1"}}}
SLIM = {"id": "slim", "title": "fewer tests", "effort": {"clinical": ONE}, "cost_band": "XS"}
BUILD = an_initiative("build", {"d.a": (0, 2), "d.b": (0, 1)}, modes=[LIGHT, SLIM], cost={"low": "5", "high": "9"})


@pytest.fixture
def pack() -> Pack:
    return a_pack({"d.a": {"minimum": {"G1": "2"}}, "d.b": {}}, initiatives=[BUILD])


def built(pack: Pack, **plan: Any) -> Initiative:
    """Return the initiative as it is with the plan of an organization."""
    said = Answers.model_validate(answers({}).model_dump(by_alias=True, exclude_unset=True) | {"plan": plan})
    return pack_with_plan(pack, said).rubric.initiative_named["build"]


def test_without_a_wish_an_initiative_is_done_in_its_usual_way(pack):
    one = built(pack, forbidden=[])

    assert (one.title, one.duration.likely, [*one.lifts]) == ("Do build", 2, ["d.a", "d.b"])


def test_a_mode_states_its_weeks_and_all_that_it_lifts(pack):
    one = built(pack, modes={"build": "light"})

    assert (one.title, one.duration.likely, one.likely_effort) == ("Do build, one site only", 1, 4)
    assert {question: lift.to for question, lift in one.lifts.items()} == {"d.a": 1}
    assert one.cost is not None


def test_a_mode_adds_effort_to_that_of_role_groups_it_does_not_state_and_its_band_replaces_an_own_cost(pack):
    one = built(pack, modes={"BUILD": "slim"})

    assert {group: each.likely for group, each in one.effort.items()} == {"technical": 4, "clinical": 1}
    assert (one.cost, one.cost_band, one.lifts) == (None, "XS", Initiative.model_validate(BUILD).lifts)


def test_own_figures_are_those_of_the_work_in_its_mode(pack):
    figures = {"build": {"duration": {"low": "3", "likely": "5", "high": "7"}}}
    one = built(pack, modes={"build": "light"}, figures=figures)

    assert (one.title, one.duration.likely, [*one.lifts]) == ("Do build, one site only", 5, ["d.a"])


def test_an_initiative_of_the_organizations_own_has_modes_too(pack):
    own = BUILD | {"id": "own", "code": "X-01", "modes": [LIGHT]}
    said = {"initiatives": [own], "modes": {"X-01": "light"}}
    plan = Answers.model_validate(answers({}).model_dump(by_alias=True, exclude_unset=True) | {"plan": said})

    assert pack_with_plan(pack, plan).rubric.initiative_named["own"].duration.likely == 1


def test_an_initiative_knows_in_which_mode_another_is_it(pack):
    usual = Initiative.model_validate(BUILD)

    assert usual.mode_of(usual.in_mode(usual.mode_named["slim"])) == "slim"
    assert usual.mode_of(usual) is None


def test_modes_of_a_use_case_win_over_those_of_its_organization():
    plans = [Plan.model_validate({"modes": modes}) for modes in ({"a": "light"}, {"a": "slim", "b": "slim"})]

    merged = merged_plan(*plans)

    assert merged is not None
    assert merged.modes == {"a": "light", "b": "slim"}
