"""A pack with the plan of an organization: own initiatives and figures, and what is forbidden."""

from typing import Any

import pytest

from building import a_pack, an_initiative, answers
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.model.initiative import Cost
from readiness.model.own_plan import pack_with_plan, waiting_for
from readiness.model.pack import Pack

OWN = an_initiative("own", {"d.a": (0, 2)}, code="X-01", effort={"legal": {"low": "1", "likely": "2", "high": "3"}})


@pytest.fixture
def pack() -> Pack:
    """Three initiatives: b needs a, and c needs b; codes are A, B and C."""
    return a_pack(
        {"d.a": {"minimum": {"G1": "2"}}},
        facts=["vendor"],
        events=[{"id": "harm", "title": "Harm", "work": ["b"], "forces": {"any": "stop"}}],
        initiatives=[
            an_initiative("a", {"d.a": (0, 1)}),
            an_initiative("b", {"d.a": (1, 2)}, prerequisites=["a"]),
            an_initiative("c", {"d.a": (2, 3)}, prerequisites=["b"]),
        ],
    )


def planned(plan: dict[str, Any], progress: dict[str, Any] | None = None, **profile: str) -> Answers:
    return Answers.model_validate(
        answers({}, profile=profile).model_dump(by_alias=True, exclude_unset=True)
        | {"plan": plan, "progress": progress or {}}
    )


def offered(pack: Pack) -> list[str]:
    return [one.id for one in pack.rubric.initiatives]


def test_without_a_plan_the_pack_stays_the_same_object(pack):
    assert pack_with_plan(pack, answers({})) is pack


def test_a_plan_of_people_and_days_alone_leaves_the_pack_as_it_is(pack):
    assert (
        pack_with_plan(pack, planned({"capacity": "9", "required": ["a"], "not_before": {"b": "2026-09-01"}})) is pack
    )


def test_an_own_initiative_comes_after_those_of_the_rubric(pack):
    assert offered(pack_with_plan(pack, planned({"initiatives": [OWN]}))) == ["a", "b", "c", "own"]


def test_its_prerequisites_may_be_named_by_code(pack):
    more = an_initiative("more", {"d.a": (0, 2)}, prerequisites=["X-01", "B", "b"])
    named = pack_with_plan(pack, planned({"initiatives": [OWN, more]})).rubric.initiative_named

    assert named["more"].prerequisites == ("own", "b")


def test_an_own_initiative_for_another_profile_is_not_offered_and_its_prerequisites_are_inherited(pack):
    first = OWN | {"when": {"vendor": "true"}, "prerequisites": ["a"]}
    then = an_initiative("then", {"d.a": (0, 2)}, prerequisites=["own"])
    answers = planned({"initiatives": [first, then]}, vendor="false")
    with_plan = pack_with_plan(pack_for_profile(pack, answers.assessment.profile), answers)

    assert offered(with_plan) == ["a", "b", "c", "then"]
    assert with_plan.rubric.initiative_named["then"].prerequisites == ("a",)


def test_own_figures_replace_what_they_state_and_leave_the_rest(pack):
    figures = {"B": {"duration": {"low": "5", "likely": "6", "high": "7"}, "cost": {"low": "10", "high": "20"}}}
    one = pack_with_plan(pack, planned({"figures": figures})).rubric.initiative_named["b"]

    assert (one.duration.likely, one.likely_effort) == (6, 4)
    assert one.cost == Cost.model_validate({"low": "10", "high": "20"})


def test_a_role_group_that_own_figures_do_not_name_keeps_its_effort(pack):
    effort = {"clinical": {"low": "1", "likely": "3", "high": "5"}}
    one = pack_with_plan(pack, planned({"figures": {"b": {"effort": effort}}})).rubric.initiative_named["b"]

    assert {group: estimate.likely for group, estimate in one.effort.items()} == {"technical": 4, "clinical": 3}
    assert one.likely_effort == 7


def test_what_is_forbidden_is_not_offered_and_still_known_by_id(pack):
    rubric = pack_with_plan(pack, planned({"forbidden": ["B"]})).rubric

    assert [one.id for one in rubric.initiatives] == ["a", "c"]
    assert list(rubric.initiative_named) == ["a", "c", "b"]
    assert rubric.changed(version="2.0.0").initiative_named["b"].title == "Do b"


@pytest.mark.parametrize(
    ("forbidden", "met", "waiting"),
    [
        ([], [], {}),
        (["b"], [], {"b": "b", "c": "b"}),
        (["a"], [], {"a": "a", "b": "a", "c": "a"}),
        (["a"], ["a"], {}),
        (["a"], ["b"], {"a": "a"}),
        (["other"], [], {}),
    ],
)
def test_what_needs_forbidden_work_waits_unless_either_is_in_place(pack, forbidden, met, waiting):
    assert waiting_for(forbidden, pack.rubric.initiative_named, met) == waiting


def test_an_event_asks_for_no_forbidden_work(pack):
    assert pack_with_plan(pack, planned({"forbidden": ["c"]})).rubric.events[0].work == ("b",)
    assert pack_with_plan(pack, planned({"forbidden": ["b"]})).rubric.events[0].work == ()


def test_the_digest_stays_that_of_the_pack_without_a_plan(pack):
    answers = planned({"initiatives": [OWN], "forbidden": ["a"]})

    assert pack_with_plan(pack_for_profile(pack, {}), answers).digest == pack.digest


def test_the_pack_itself_is_unchanged(pack):
    before = pack.rubric.model_dump()
    pack_with_plan(pack, planned({"initiatives": [OWN], "forbidden": ["b"], "figures": {"a": {"cost": {"low": "1"}}}}))

    assert pack.rubric.model_dump() == before
