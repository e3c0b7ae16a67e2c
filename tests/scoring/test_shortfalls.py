"""Numbers counted once over the reasons of the gates: shortfalls, conditions, blockers and minimums."""

from datetime import date
from typing import Any

from building import a_pack, answers
from readiness.model.counts import Blockers, Conditions, Due, Minimums, Shortfalls
from readiness.model.scorecard import Scorecard
from readiness.scoring.scorecard import score_answers

BLOCKER = {"criticality": "blocker", "minimum": {"G1": "2"}}
MAJOR = {"criticality": "major", "minimum": {"G1": "2"}}


def remedy(owner: str, due: str) -> dict[str, str]:
    return {"owner": owner, "due": due}


def card(questions: dict[str, dict[str, Any]], said: dict[str, Any], **more: Any) -> Scorecard:
    return score_answers(a_pack(questions, policies={"evidence": None}), answers(said, **more))


def test_reasons_are_counted_by_kind_for_the_gate_and_for_every_dimension():
    remedies = {"e.d": remedy("Ana", "2026-09-30")}
    found = card(
        {"d.a": BLOCKER, "d.b": MAJOR, "e.c": BLOCKER, "e.d": MAJOR},
        {"d.a": "1", "d.b": "1", "e.d": "1"},
        remedies=remedies,
    )
    due = Due("e.d", "Ana", date(2026, 9, 30))

    assert found.gate("G1").shortfalls == {
        "overall": Shortfalls(blockers=1, majors=1, missing=1, conditions=1, first_due=due),
        "d": Shortfalls(blockers=1, majors=1),
        "e": Shortfalls(missing=1, conditions=1, first_due=due),
    }


def test_the_unknown_among_what_is_short_is_counted():
    found = card({"d.a": BLOCKER, "e.b": MAJOR, "e.c": BLOCKER}, {"d.a": "1", "e.b": "unknown"})

    assert found.gate("G1").shortfalls["overall"] == Shortfalls(blockers=1, majors=1, missing=1, short_unknown=1)
    assert found.gate("G1").shortfalls["overall"].blocking == 3


def test_a_score_below_its_threshold_is_no_major():
    gates = [{"id": "G1", "title": "First", "held": "Soon", "thresholds": {"d": "3"}, "dimension_criticality": "major"}]
    pack = a_pack({"d.a": {}}, policies={"evidence": None}, gates=gates, phases=[])
    found = score_answers(pack, answers({"d.a": "1"}))

    assert found.gate("G1").shortfalls["overall"] == Shortfalls(scores=1)


def test_conditions_are_due_by_the_first_date_not_the_last():
    remedies = {"d.a": remedy("Ana", "2026-12-31"), "d.b": remedy("Bob", "2026-06-30")}
    found = card({"d.a": MAJOR, "d.b": MAJOR}, {"d.a": "1", "d.b": "1"}, remedies=remedies)

    first = Due("d.b", "Bob", date(2026, 6, 30))
    assert found.conditions["overall"] == Conditions(("d.a", "d.b"), ("G1",), ("Ana", "Bob"), first)


def test_conditions_of_a_gate_that_is_not_reached_are_not_to_be_met_yet():
    both = {"criticality": "major", "minimum": {"G2": "2"}}
    found = card({"d.a": BLOCKER, "d.b": both}, {"d.a": "1", "d.b": "1"}, remedies={"d.b": remedy("Ana", "2026-12-31")})

    assert found.gate("G2").shortfalls["overall"].conditions == 1
    assert found.conditions["overall"] == Conditions()


def test_blockers_are_those_of_the_next_gate():
    eased = {"criticality": "blocker", "minimum": {"G1": [{"level": "2", "criticality": "major"}]}}
    found = card({"d.a": eased, "d.b": BLOCKER, "d.c": BLOCKER, "d.e": BLOCKER}, dict.fromkeys(("d.a", "d.b"), "0")
                 | {"d.c": "1", "d.e": "2"})  # fmt: skip

    assert found.blockers["d"] == Blockers(3, ("d.b", "d.c")), "d.a is a major at G1"


def test_a_low_blocker_at_its_minimum_is_not_short():
    high = {"criticality": "blocker", "minimum": {"G1": "4"}}
    found = card({"d.a": {"criticality": "blocker", "minimum": {"G1": "1"}}, "d.b": high}, {"d.a": "1", "d.b": "3"})

    assert found.blockers["d"] == Blockers(2, ("d.b",)), "d.a is lower and at its minimum"


def test_minimums_are_counted_where_they_are_met():
    found = card({"d.a": BLOCKER, "d.b": MAJOR, "e.c": MAJOR}, {"d.a": "2", "d.b": "1", "e.c": "2"})

    assert found.minimums == {"overall": Minimums(3, 2), "d": Minimums(2, 1), "e": Minimums(1, 1)}


def test_five_states_add_up_to_all_questions():
    away = {"not_applicable": "None here", "approved_by": "CMIO"}
    pack = a_pack({f"d.{name}": {} for name in "abcd"} | {"d.e": {"ask_when": {"sites": "yes"}}}, facts=["sites"])
    said = answers({"d.a": "1", "d.b": {"level": "unknown"}, "d.c": away}, profile={"sites": "false"})
    node = score_answers(pack, said).overall

    assert (node.answered, node.unknown, node.unanswered, node.not_applicable) == (1, 1, 1, 1)
    assert node.not_asked == 1
