"""The target gate of an interview after a fact rules it out."""

import pytest

from building import a_pack, answers
from readiness.errors import ReadinessError
from readiness.interview.live_scores import live_scores
from readiness.interview.navigator import TargetMarker
from readiness.interview.session import Session

GATES = [
    {"id": "G1", "title": "First", "held": "Soon"},
    {"id": "G2", "title": "Second", "held": "Later", "when": {"deep": "true"}},
]
QUESTIONS = {"a.one": {"minimum": {"G1": "1", "G2": "3"}}}


def begun(target, **profile):
    pack = a_pack(QUESTIONS, facts=["deep"], gates=GATES)
    return Session(pack, answers({}, profile=profile), lambda _: answers({}, profile={"deep": "false"}), target)


def test_its_levels_are_marked_while_it_is_a_gate_of_the_profile():
    session = begun("G2", deep="true")

    assert session.wanted(session.current) == TargetMarker(3, "G2", "standard")


def test_the_next_gate_is_marked_once_it_is_ruled_out():
    session = begun("G2", deep="true")
    session.state_fact(session.pack.questionnaire.facts[0], "false")

    assert session.target is None
    assert session.wanted(session.current) == TargetMarker(1, "G1", "standard")


def test_a_gate_of_another_profile_is_refused_at_the_start():
    with pytest.raises(ReadinessError, match="G2 is not a gate for this profile"):
        begun("G2", deep="false")


def test_beside_a_score_stands_what_is_met_for_the_target():
    rows = live_scores(begun("G2", deep="true"), 0)

    assert [str(row.met) for row in rows] == ["0 of 1 met for G2", "0 of 1 met for G2"]
