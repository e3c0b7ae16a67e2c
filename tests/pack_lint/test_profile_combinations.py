"""Profiles are tried for the values that conditions tell apart, and for no others."""

from readiness.loading.read_pack import load_pack
from readiness.model.condition import Condition
from readiness.pack_lint.profile_combinations import ProfileCombinations

PROFILES = ProfileCombinations(load_pack("healthcare-ai"))


def test_choices_that_no_condition_names_are_tried_once() -> None:
    tried = PROFILES.over([Condition.model_validate({"size": "payer"})])

    assert tried == [{"size": "small-practice"}, {"size": "payer"}]


def test_a_fact_is_tried_with_the_facts_that_rule_it_out() -> None:
    tried = PROFILES.over([Condition.model_validate({"members": ">=1000"})])

    assert tried == [{"size": "small-practice", "members": ""}, {"size": "payer", "members": "1000"}]


def test_of_profiles_that_no_condition_tells_apart_the_first_is_tried() -> None:
    either = Condition.model_validate([{"uses_genai": "true"}, {"uses_agents": "true"}])

    assert PROFILES.over([either]) == [
        {"uses_genai": "true", "uses_agents": "true"},
        {"uses_genai": "false", "uses_agents": "false"},
    ]


def test_a_fact_that_is_left_out_is_in_no_profile() -> None:
    stated = [Condition.model_validate({"tool_status": "live", "uses_genai": "true"})]

    assert PROFILES.over(stated, leave_out=["tool_status"]) == [{"uses_genai": "true"}, {"uses_genai": "false"}]
