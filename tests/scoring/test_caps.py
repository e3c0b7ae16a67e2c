"""Caps on a question's level while a condition is not met."""

from itertools import permutations

import pytest

from building import a_pack, answers, evidenced
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import State
from readiness.scoring.scorecard import score_answers
from readiness.statements import gates, levels

LISTED = {"at_most": "1", "questions": ["d.a"], "unless": {"d.b": "2"}, "because": "Nobody has the list."}
TRIED = {"at_most": "2", "questions": ["d.a"], "unless": {"d.c": "1"}, "because": "It was not tried."}
SITES = {"id": "sites", "type": "number"}
QUESTIONS = {"d.a": {"scope": "organization"}, "d.b": {}, "d.c": {}}


def standing(said, *caps, profile=None, **changes):
    """Return the score of `d.a`."""
    given = answers(said, profile=profile or {})
    return score_answers(pack_for_profile(a_pack(QUESTIONS, caps=caps, **changes), profile or {}), given).questions[
        "d.a"
    ]


def test_a_cap_holds_what_is_supported_and_evidenced_and_leaves_what_is_claimed():
    found = standing({"d.a": evidenced(3), "d.b": "1"}, LISTED)

    assert (found.claimed, found.supported, found.evidenced) == (3, 1, 1)
    assert found.sentences[-1] == levels.held(level=1, why="Nobody has the list.")


@pytest.mark.parametrize(("level", "claims_more"), [("3", 0), ("4", 1)])
def test_a_level_that_only_a_cap_holds_down_is_no_claim_above_the_evidence(level, claims_more):
    pack = pack_for_profile(
        a_pack(QUESTIONS | {"d.a": {"minimum": {"G1": "2"}, "criticality": "blocker"}}, caps=[LISTED]), {}
    )
    shown = evidenced(3, supports="3") | {"level": level}

    card = score_answers(pack, answers({"d.a": shown, "d.b": "1"}))

    assert card["overall"].claimed_above_evidence == claims_more
    assert card.gate("G1").reasons[0].because == gates.short_by_rule(needs=2, has=1)


def test_what_a_question_would_be_at_by_itself_stands_beside_the_cap():
    held = standing({"d.a": evidenced(3) | {"level": "4"}, "d.b": "1"}, LISTED).capped

    assert (held.supported, held.evidenced, held.needs) == (4, 4, {"d.b": 2})


@pytest.mark.parametrize(("other", "level"), [("2", 3), ("1", 1), ("unknown", 1), ("", 1)])
def test_a_cap_is_lifted_by_the_level_it_names(other, level):
    assert standing({"d.a": evidenced(3), "d.b": other}, LISTED).supported == level


def test_a_claim_without_evidence_lifts_a_cap_because_it_is_work_and_not_paper_that_does():
    assert standing({"d.a": evidenced(3), "d.b": "2"}, LISTED).evidenced == 3


def test_a_cap_of_a_scope_leaves_out_the_questions_it_names():
    cap = {"at_most": "2", "scope": "organization", "when": {"sites": "<2"}, "because": "There is one site."}

    assert standing({"d.a": evidenced(3)}, cap, facts=[SITES], profile={"sites": "1"}).supported == 2
    but = cap | {"but_not": ["d.a"]}
    assert standing({"d.a": evidenced(3)}, but, facts=[SITES], profile={"sites": "1"}).supported == 3


def test_a_level_up_to_the_cap_is_left_alone():
    assert standing({"d.a": "1"}, LISTED).capped is None


def test_evidence_below_the_cap_stays_where_it_is():
    found = standing({"d.a": evidenced(3, supports="1")}, TRIED)

    assert (found.supported, found.evidenced) == (2, 1)


def test_of_two_caps_the_lower_holds_and_both_have_to_be_lifted():
    found = standing({"d.a": evidenced(4)}, LISTED, TRIED)

    assert found.supported == 1
    assert found.capped.needs == {"d.b": 2, "d.c": 1}


def test_the_order_of_the_caps_changes_nothing():
    chain = {"at_most": "1", "questions": ["d.b"], "unless": {"d.c": "2"}, "because": "No trial."}
    said = {"d.a": evidenced(4), "d.b": evidenced(2), "d.c": "0"}
    found = {
        tuple(
            score.supported for score in (score_answers(a_pack(QUESTIONS, caps=caps), answers(said)).questions.values())
        )
        for caps in permutations([LISTED, TRIED, chain])
    }

    assert found == {(2, 1, 0)}, "what lifts a cap is read as it stands by itself"


def test_a_cap_may_be_about_every_question_of_a_scope():
    cap = {"at_most": "2", "scope": "use-case", "unless": {"d.a": "4"}, "because": "No policy."}
    found = score_answers(a_pack(QUESTIONS, caps=[cap]), answers(dict.fromkeys(QUESTIONS, evidenced(3)))).questions

    assert [score.supported for score in found.values()] == [3, 2, 2], "d.a is of the organization"


@pytest.mark.parametrize(("small", "level"), [("true", 2), ("false", 3), (None, 2)])
def test_a_cap_for_a_profile_holds_also_while_nobody_stated_that_it_does_not(small, level):
    cap = {"at_most": "2", "questions": ["d.a"], "when": {"small": "true"}, "because": "One site only."}
    profile = {"small": small} if small else {}

    assert standing({"d.a": evidenced(3)}, cap, profile=profile, facts=["small"]).supported == level


def test_nothing_lifts_a_cap_that_only_the_profile_sets():
    cap = {"at_most": "2", "questions": ["d.a"], "when": {"small": "true"}, "because": "One site only."}
    held = standing({"d.a": evidenced(3)}, cap, LISTED, profile={"small": "true"}, facts=["small"]).capped

    assert held.needs == {}


def test_a_question_without_a_level_stays_without_one():
    found = standing({}, LISTED)

    assert (found.state, found.supported) == (State.UNANSWERED, None)


def test_a_gate_reads_what_a_cap_leaves():
    questions = QUESTIONS | {"d.a": {"criticality": "blocker", "minimum": {"G1": "2"}}}
    card = score_answers(a_pack(questions, caps=[LISTED]), answers({"d.a": evidenced(3), "d.b": "0"}))

    assert card.gate("G1").reasons[0].because == gates.short_by_rule(needs=2, has=1)
