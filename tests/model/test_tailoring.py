"""The pack for a profile."""

import pytest

from building import a_pack, an_initiative
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.condition import Condition

SMALL = {"when": {"small": "true"}}
RULES = [{"level": "1"} | SMALL, {"level": "2"}]


def judged(question, profile, facts=("small",)):
    """Return the rules for the only question of a pack, for a profile."""
    return pack_for_profile(a_pack({"d.a": question}, facts=facts), profile).rubric.questions["d.a"]


def test_the_first_rule_that_holds_is_the_minimum():
    rules = [{"level": "1"} | SMALL, {"level": "3", "when": {"small": "true", "rural": "true"}}, {"level": "2"}]
    question = {"minimum": {"G1": rules}}

    assert judged(question, {"small": "true", "rural": "true"}, ["small", "rural"]).minimum_at("G1").level == 1
    assert judged(question, {"small": "false", "rural": "true"}, ["small", "rural"]).minimum_at("G1").level == 2


def test_a_gate_asks_for_nothing_when_no_rule_holds():
    assert judged({"minimum": {"G1": [{"level": "1"} | SMALL]}}, {"small": "false"}).minimum_at("G1") is None


def test_while_a_fact_is_not_stated_the_highest_minimum_that_could_hold_counts():
    assert judged({"minimum": {"G1": RULES}}, {}).minimum_at("G1").level == 2
    assert judged({"minimum": {"G1": [{"level": "3"} | SMALL, {"level": "2"}]}}, {}).minimum_at("G1").level == 3


def test_while_a_fact_is_not_stated_it_is_a_blocker_below_whatever_could_make_it_one():
    rules = [{"level": "1", "criticality": "blocker"} | SMALL, {"level": "2", "criticality": "major"}]
    found = judged({"minimum": {"G1": rules}}, {}).minimum_at("G1")

    assert (found.level, found.criticality, found.blocker_below) == (2, "major", 1)


def test_rules_after_one_that_surely_holds_do_not_count():
    rules = [{"level": "1"} | SMALL, {"level": "3", "when": {"rural": "true"}}, {"level": "2"}]

    assert judged({"minimum": {"G1": rules}}, {"small": "true"}, ["small", "rural"]).minimum_at("G1").level == 1


@pytest.mark.parametrize(("small", "criticality"), [("true", "blocker"), ("false", "standard"), (None, "blocker")])
def test_a_criticality_that_could_hold_counts_when_it_is_stricter(small, criticality):
    question = {"criticality": "standard", "criticality_when": [{"criticality": "blocker"} | SMALL]}

    assert judged(question, {"small": small} if small else {}).criticality == criticality


@pytest.mark.parametrize(("small", "criticality"), [("true", "standard"), ("false", "major"), (None, "major")])
def test_a_criticality_that_is_milder_counts_only_when_it_surely_holds(small, criticality):
    question = {"criticality": "major", "criticality_when": [{"criticality": "standard"} | SMALL]}

    assert judged(question, {"small": small} if small else {}).criticality == criticality


def test_only_the_criticality_rule_that_was_chosen_is_left_to_be_shown():
    question = {"criticality": "major", "criticality_when": [{"criticality": "blocker"} | SMALL]}

    assert [rule.criticality for rule in judged(question, {"small": "true"}).criticality_when] == ["blocker"]
    assert judged(question, {"small": "false"}).criticality_when == ()


def test_a_criticality_of_a_gate_applies_to_that_gate_only():
    found = judged({"criticality": "major", "minimum": {"G1": {"level": "1", "criticality": "blocker"}}}, {})

    assert (found.criticality, found.minimum_at("G1").criticality) == ("major", "blocker")


def test_a_variant_replaces_only_the_words_it_states():
    variant = SMALL | {"levels": {"2": "Told at the huddle."}, "evidence": {"2": "huddle notes"}}
    question = {"variants": {"small": variant}, "evidence": {"2": "minutes", "3": "report"}}
    found = judged(question, {"small": "true"})

    assert (found.levels[2], found.levels[3]) == ("Told at the huddle.", "Level 3 of d.a.")
    assert found.evidence == {2: "huddle notes", 3: "report"}
    assert found.variant == "small"


@pytest.mark.parametrize("profile", [{}, {"small": "false"}])
def test_a_variant_is_used_only_when_it_surely_holds(profile):
    found = judged({"variants": {"small": SMALL | {"levels": {"2": "Told at the huddle."}}}}, profile)

    assert found.levels[2] == "Level 2 of d.a."
    assert found.variant is None


def test_the_first_variant_that_holds_is_used():
    variants = {"one": SMALL | {"levels": {"2": "One."}}, "two": SMALL | {"levels": {"2": "Two."}}}

    assert judged({"variants": variants}, {"small": "true"}).levels[2] == "One."


def test_an_initiative_not_offered_leaves_those_it_waits_for_in_its_place():
    initiatives = [
        an_initiative("plan", {"d.a": (0, 1)}),
        an_initiative("staff", {"d.a": (0, 1)}),
        an_initiative("board", {"d.a": (1, 2)}, prerequisites=["plan", "staff"], when={"small": "false"}),
        an_initiative("build", {"d.a": (2, 3)}, prerequisites=["board"]),
    ]
    pack = a_pack({"d.a": {}}, initiatives=initiatives, facts=["small"])
    offered = pack_for_profile(pack, {"small": "true"}).rubric.initiative_named

    assert list(offered) == ["plan", "staff", "build"]
    assert offered["build"].prerequisites == ("plan", "staff")
    assert pack_for_profile(pack, {}).rubric.initiative_named["build"].prerequisites == ("board",)


GATES = [
    {"id": "G1", "title": "First", "held": "Soon"},
    {"id": "G2", "title": "Second", "held": "Later", "when": {"small": "false"}},
    {"id": "G3", "title": "Third", "held": "Last"},
]


def test_the_ladder_ends_before_the_first_gate_that_is_not_for_the_profile():
    phases = [
        {"id": f"P{n}", "title": "One", "gate": f"G{n}", "window": {"start": "0", "end": "10"}} for n in (1, 2, 3)
    ]
    targets = [{"id": "far", "title": "Far", "gate": "G3"}]
    initiatives = [an_initiative("near", {"d.a": (0, 1)}), an_initiative("far", {"d.a": (1, 2)}, phase="P3")]
    pack = a_pack({"d.a": {}}, gates=GATES, phases=phases, targets=targets, initiatives=initiatives, facts=["small"])
    rubric = pack_for_profile(pack, {"small": "true"}).rubric

    assert list(rubric.gate_named) == ["G1"]
    assert list(rubric.phase_named) == ["P1"]
    assert list(rubric.initiative_named) == ["near"]
    assert rubric.targets == ()


def test_a_ladder_that_may_go_on_does():
    pack = a_pack({"d.a": {}}, gates=GATES, facts=["small"])

    assert list(pack_for_profile(pack, {}).rubric.gate_named) == ["G1", "G2", "G3"]


def test_a_repeating_gate_goes_with_the_gate_before_it():
    repeating = [{"id": "GS", "title": "Site", "held": "Each time", "repeats": "sites", "after": "G2"}]
    pack = a_pack({"d.a": {}}, gates=GATES, repeating_gates=repeating, facts=["small"])

    assert pack_for_profile(pack, {"small": "true"}).rubric.repeating_gates == ()
    assert len(pack_for_profile(pack, {"small": "false"}).rubric.repeating_gates) == 1


def test_what_is_chosen_leaves_the_pack_as_it_was():
    pack = a_pack({"d.a": {"minimum": {"G1": RULES}}}, facts=["small"])
    before = pack.rubric.model_dump()
    pack_for_profile(pack, {"small": "true"})

    assert pack.rubric.model_dump() == before


@pytest.mark.parametrize(("size", "level"), [("small", 2), ("large", 1), (None, 2)])
def test_a_rule_may_be_for_every_other_value_of_a_fact(size, level):
    facts = [{"id": "size", "type": "choice", "choices": ["small", "large"]}]
    rules = [{"level": "1", "when": {"size": "not small"}}, {"level": "2"}]

    assert judged({"minimum": {"G1": rules}}, {"size": size} if size else {}, facts).minimum_at("G1").level == level


@pytest.mark.parametrize(
    ("wanted", "holds_for"),
    [("small or middle", {"small", "middle"}), ("not small or middle", {"large"}), ("small", {"small"})],
)
def test_a_condition_may_name_several_values_of_a_fact(wanted, holds_for):
    condition = Condition.model_validate({"size": wanted})

    assert {size for size in ("small", "middle", "large") if condition.holds({"size": size})} == holds_for


def test_of_rules_that_could_count_the_strictest_at_every_level_counts():
    rules = [{"level": "2", "criticality": "standard"} | SMALL, {"level": "1", "criticality": "major"}]
    found = judged({"minimum": {"G1": rules}}, {}).minimum_at("G1")

    assert found.level == 2
    assert found.criticality != "standard", "were the practice not small, level 0 would fail the gate"
