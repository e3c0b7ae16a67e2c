"""The rules for a tool in use, for a profile."""

from building import a_pack, an_initiative
from readiness.model.adapt_to_profile import pack_for_profile

SMALL = {"when": {"small": "true"}}
STATUSES = ["not-started", "live", "suspended", "withdrawn"]
TOLD = {"id": "tool_status", "type": "choice", "choices": STATUSES, "told_by": "tool"}


def rubric_for(profile, *, minimums=None, gates=None, initiatives=(), events=(), rules=()):
    """Return the rubric for a profile of a pack with rules for a tool in use."""
    live = {
        "statuses": [
            {"id": status, "title": status, "use": use, "gate": "G2" if status == "live" else None}
            for status, use in zip(STATUSES, ["before", "in-use", "paused", "ended"], strict=True)
        ],
        "outcomes": [{"id": id_, "title": id_} for id_ in ("suspend", "narrow", "continue")],
        "rules": list(rules),
        "safe_now": {"days": "14", "now": "narrow", "after": "suspend", "minimums": minimums} if minimums else None,
    }
    changes = {"gates": gates} if gates else {}
    pack = a_pack(
        {"d.a": {}, "d.b": {}},
        facts=["small", TOLD],
        live=live,
        initiatives=list(initiatives),
        events=list(events),
        cost_bands={"S": "Little"},
        roles={"owner": "Owner"},
        **changes,
    )
    return pack_for_profile(pack, profile).rubric


def minimum(rules, profile):
    """Return the minimum of safe use of a question for a profile, of these rules."""
    safe_now = rubric_for(profile, minimums={"d.a": [{"risk": "Harm."} | rule for rule in rules]}).live.safe_now
    return safe_now.minimums["d.a"][0]


def test_the_first_minimum_of_safe_use_that_holds_is_the_only_one_left():
    rules = [{"level": "1"} | SMALL, {"level": "2"}]

    assert minimum(rules, {"small": "true"}).level == 1
    assert minimum(rules, {"small": "false"}).level == 2


def test_while_a_fact_is_not_stated_the_strictest_minimum_of_safe_use_counts():
    found = minimum([{"level": "1", "days": "3", "now": "suspend"} | SMALL, {"level": "2"}], {})

    assert (found.level, found.days, found.now, found.after) == (2, 3, "suspend", "suspend")


def test_a_question_without_a_minimum_for_the_profile_is_left_out():
    rules = {"d.a": {"level": "1", "risk": "Harm."} | SMALL, "d.b": {"level": "1", "risk": "Harm."}}

    assert set(rubric_for({"small": "false"}, minimums=rules).live.safe_now.minimums) == {"d.b"}
    assert rubric_for({"small": "false"}, minimums={"d.a": rules["d.a"]}).live.safe_now is None


def test_a_rule_of_another_profile_is_left_out_and_one_that_may_hold_stays():
    rules = [{"id": "low", "outcome": "suspend", "levels": {"d.a": "1"}, "because": "So."} | SMALL]

    assert [len(rubric_for(said, rules=rules).live.rules) for said in ({"small": "false"}, {})] == [0, 1]


def test_a_status_whose_gate_is_not_for_the_profile_has_no_gate():
    gates = [{"id": "G1", "title": "First", "held": "Soon"}, {"id": "G2", "title": "Second", "held": "Later"} | SMALL]

    assert rubric_for({"small": "true"}, gates=gates).live.status_named["live"].gate == "G2"
    assert rubric_for({"small": "false"}, gates=gates).live.status_named["live"].gate is None


def test_an_initiative_has_its_live_words_and_figures_while_the_tool_is_in_use_or_paused():
    own = {"title": "Agree it now", "duration": {"low": "1", "likely": "1", "high": "1"}}
    offered = [an_initiative("agree", {"d.a": (0, 2)}, live=own)]

    def found(status):
        return rubric_for({"tool_status": status} if status else {}, initiatives=offered).initiatives[0]

    assert [found(status).title for status in ("live", "suspended")] == ["Agree it now", "Agree it now"]
    assert [found(status).title for status in ("not-started", "withdrawn", None)] == ["Do agree"] * 3
    assert (found("live").duration.likely, found("live").likely_effort) == (1, 4)
    assert found("live").live is not None
    assert found("not-started").live is None


def test_the_work_of_a_kind_of_event_is_what_is_offered():
    offered = [an_initiative("agree", {"d.a": (0, 2)}), an_initiative("tell", {"d.a": (0, 2)}, **SMALL)]
    events = [{"id": "harm", "title": "Harm", "work": ["agree", "tell"]}]

    assert rubric_for({"small": "false"}, initiatives=offered, events=events).events[0].work == ("agree",)
