"""The minimum: the levels that blockers need, and the shortfalls that a gate can carry with remedies."""

from typing import Any

from building import a_pack, answers, evidenced
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.planning.minimum_work import MinimumNeeds, minimum_needs
from readiness.scoring.scorecard import score_answers

BLOCKER = {"criticality": "blocker", "minimum": {"G1": "3"}}
MAJOR = {"criticality": "major", "minimum": {"G1": "3"}}


def _needs(questions: dict[str, dict[str, Any]], said: dict[str, Any], conditional: Any = None, **more: Any):
    gates = [{"id": "G1", "title": "First", "held": "Soon", "conditional": conditional or {}}]
    phases = [{"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}}]
    pack = pack_for_profile(a_pack(questions, gates=gates, phases=phases), {})
    own = answers(said, **more)
    return minimum_needs(pack, own, score_answers(pack, own), "G1")


def _levels(found: MinimumNeeds) -> dict[str, int]:
    return found.scorecard.gates[0].minimums


def test_a_blocker_is_lifted_to_its_minimum_and_a_major_shortfall_gets_a_remedy():
    found = _needs({"d.a": BLOCKER, "d.b": MAJOR}, {"d.a": "1", "d.b": "1"})

    assert _levels(found) == {"d.a": 3}
    assert found.remedies == ("d.b",)


def test_a_blocker_only_below_a_level_is_lifted_to_it_and_carried_from_there():
    rule = {"criticality": "major", "minimum": {"G1": {"level": "3", "blocker_below": "2"}}}
    found = _needs({"d.a": rule}, {"d.a": "0"})

    assert _levels(found) == {"d.a": 2}
    assert found.remedies == ("d.a",)


def test_a_shortfall_larger_than_a_remedy_covers_is_lifted_until_it_does():
    found = _needs({"d.a": MAJOR}, {"d.a": "0"}, {"short_by": "1"})

    assert _levels(found) == {"d.a": 2}
    assert found.remedies == ("d.a",)


def test_more_shortfalls_than_a_gate_carries_are_lifted_from_the_smallest():
    said = {"d.a": "1", "d.b": evidenced(2), "d.c": "1"}
    found = _needs({"d.a": MAJOR, "d.b": MAJOR, "d.c": MAJOR}, said, {"at_most": "2"})

    assert _levels(found) == {"d.b": 3}
    assert found.remedies == ("d.a", "d.c")


def test_agreed_remedies_count_among_those_that_a_gate_carries():
    said = {"d.a": evidenced(2), "d.b": "1"}
    agreed = {"d.a": {"owner": "Owner", "due": "2026-12-01"}}
    found = _needs({"d.a": MAJOR, "d.b": MAJOR}, said, {"at_most": "1"}, remedies=agreed)

    assert _levels(found) == {"d.b": 3}
    assert found.remedies == ()


def test_a_remedy_that_was_not_done_by_its_day_is_agreed_anew():
    agreed = {"d.a": {"owner": "Owner", "due": "2026-06-04"}}
    found = _needs({"d.a": MAJOR}, {"d.a": "1"}, date="2026-06-05", remedies=agreed)

    assert _levels(found) == {}
    assert found.remedies == ("d.a",)


def test_what_has_no_answer_gets_no_remedy():
    found = _needs({"d.a": MAJOR, "d.b": BLOCKER}, {})

    assert (_levels(found), found.remedies) == ({}, ())


def test_a_blocker_is_lifted_to_where_a_remedy_covers_the_rest():
    rule = {"criticality": "major", "minimum": {"G1": {"level": "4", "blocker_below": "1"}}}
    found = _needs({"d.a": rule}, {"d.a": "0"}, {"short_by": "1"})

    assert _levels(found) == {"d.a": 3}
