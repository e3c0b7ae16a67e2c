"""Plans that depend on the pack or on the organization's file, beyond what one broken file shows."""

from datetime import date
from typing import Any

import pytest

from building import a_pack, an_initiative
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.read_answers import answers_document, parse_answers
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.statements import own_initiative_problems, plan_people_problems, plan_wish_problems

OWN = """
    - id: own
      code: X-01
      title: Of our own
      phase: P1
      scope: use-case
      lifts: {d.a: {from: 0, to: 1}}
      duration: {low: 1, likely: 2, high: 3}
      effort: {legal: {low: 1, likely: 2, high: 3}}
      cost_band: S
      accountable_role: owner
      success_metric: It works.
"""
WITH_OWN = f"  initiatives:{OWN}"


HEADER = """\
assessment:
  organization: Elm
  use_case: Beds
  date: 2026-06-05
  questionnaire: tiny@1.0.0
  rubric: tiny@1.0.0
"""


def pack(**changes: Any) -> Pack:
    first = an_initiative("first", {"d.a": (0, 1)}) | changes.pop("first", {})
    second = an_initiative("second", {"d.a": (1, 2)}, prerequisites=["first"])
    return a_pack({"d.a": {"minimum": {"G1": "2"}}}, initiatives=[first, second], **changes)


def read(plan: str, shared: str = "", tiny: Pack | None = None, profile: str = "{}") -> tuple[Answers, list[Problem]]:
    """Read answers with the lines of a plan, and those of the plan in the organization's file."""
    header = HEADER + f"  profile: {profile}\n" + ("  organization_answers: organization.yaml\n" if shared else "")
    organization = f"organization: Elm\ndate: 2026-05-01\nquestionnaire: tiny@1.0.0\nplan:\n{shared}"
    return parse_answers(
        answers_document(f"{header}{plan}", "answers.yaml"),
        tiny or pack(),
        answers_document(organization, "organization.yaml") if shared else None,
    )


def problems(plan: str, shared: str = "", tiny: Pack | None = None, profile: str = "{}") -> list[Any]:
    try:
        return [problem.message for problem in read(plan, shared, tiny, profile)[1]]
    except InvalidFilesError as error:
        return [problem.message for problem in error.problems]


def test_a_use_case_may_name_the_organizations_own_initiatives():
    assert problems("plan:\n  required: [X-01]\nprogress: {own: {status: planned}}\n", WITH_OWN) == []


def test_what_the_use_case_states_wins_and_mappings_are_merged():
    plan, shared = (
        "plan:\n  capacity: 9\n  not_before: {G1: 2026-09-01}\n",
        "  capacity: 4\n  not_before: {G2: 2027-01-01}\n",
    )
    merged = read(plan, shared)[0].plan

    assert merged is not None
    assert merged.capacity == {"all": 9}
    assert merged.not_before == {"G1": date(2026, 9, 1), "G2": date(2027, 1, 1)}


def test_a_start_in_the_organizations_file_before_the_assessment_gives_way_to_the_assessment():
    merged = read("", "  start: 2026-05-15\n  capacity: 4\n")[0].plan

    assert merged is not None
    assert (merged.start, merged.capacity) == (None, {"all": 4})


def test_a_role_group_without_a_share_gets_nobody_of_one_number():
    shares = pack(capacity_shares={"technical": "100"})

    assert problems(f"plan:\n  capacity: 9\n{WITH_OWN}", tiny=shares) == [
        plan_people_problems.no_share_for(group="legal")
    ]
    assert problems(f"plan:\n  capacity: {{technical: 4, legal: 1}}\n{WITH_OWN}", tiny=shares) == []


def test_a_change_may_be_by_role_group_where_shares_divide_one_number():
    shares = pack(capacity_shares={"technical": "100"})
    plan = "plan:\n  capacity: 9\n  changes: [{from: 2026-07-01, capacity: {technical: 2}}]\n"

    assert problems(plan, tiny=shares) == []


def test_a_role_group_that_is_0_until_a_change_brings_people_is_no_problem():
    plan = "plan:\n  capacity: {technical: 0}\n  changes: [{from: 2027-01-04, capacity: {technical: 2}}]\n"

    assert problems(plan) == []


@pytest.mark.parametrize(("plan", "warning"), [("", True), ("plan: {capacity: 9}\n", False)])
def test_a_number_that_figures_scale_with_is_missed_as_an_error_only_in_a_plan(plan, warning):
    scaled = pack(first={"per": "user"})
    try:
        found = read(plan, tiny=scaled)[1]
    except InvalidFilesError as error:
        found = list(error.problems)

    assert [(one.message, one.warning) for one in found] == [(plan_wish_problems.no_users(initiative="first"), warning)]


def test_sites_are_counted_where_their_number_is_not_stated():
    scaled, site = pack(first={"per": "site"}), "sites: [{id: north, title: North}]\n"
    missed = plan_wish_problems.no_sites(initiative="first")

    assert missed in problems("plan: {capacity: 9}\n", tiny=scaled)
    assert missed not in problems(f"plan: {{capacity: 9}}\n{site}", tiny=scaled)


def test_an_own_initiative_in_a_phase_that_the_profile_lacks_is_told():
    gates = [{"id": "G1", "title": "First", "held": "Soon"}, {"id": "G2", "title": "Second", "held": "Later"}]
    for_large = pack(facts=["large"], gates=[gates[0], gates[1] | {"when": {"large": "true"}}])
    plan = f"plan:\n{WITH_OWN}".replace("phase: P1", "phase: P2")
    told = own_initiative_problems.phase_not_planned(phase="P2", initiative="own")

    assert problems(plan, tiny=for_large, profile="{large: true}") == []
    assert problems(plan, tiny=for_large, profile="{large: false}") == [told]


@pytest.mark.parametrize("day", ["9999-12-31", "9999-12-01", "0001-01-01"])
def test_the_ends_of_the_calendar_break_nothing(day):
    freeze = f"{{from: {day}, to: 9999-12-31, kind: all-work}}"
    plan = f"plan:\n  start: {day}\n  freezes: [{freeze}]\n  not_before: {{second: {day}}}\n"

    assert isinstance(problems(plan), list)
