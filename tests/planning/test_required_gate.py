"""The first verdict that is not good enough for a required gate."""

from typing import Any

import pytest

from building import a_pack, answers, evidenced
from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.verdict import Verdict
from readiness.scoring.scorecard import score_answers
from readiness.scoring.targets import check_target, first_insufficient_verdict
from readiness.statements.roadmap import last_gate

EACH_SITE = {"id": "GS", "title": "Next site", "held": "Each time", "repeats": "sites", "after": "G1"}
QUESTIONS: dict[str, dict[str, Any]] = {
    "d.a": {"criticality": "blocker", "minimum": {"G1": "1", "GS": "1"}},
    "d.b": {"criticality": "major", "minimum": {"G1": "1", "G2": "2"}},
}
REMEDY = {"d.b": {"owner": "CIO", "due": "2026-09-30"}}


def insufficient(
    gate: str, said: dict[str, Any], *, conditional: bool = True, **changes: Any
) -> tuple[str, Verdict] | None:
    """Return the gate and the verdict of the first insufficient one."""
    given = answers(said, **changes)
    facts = [{"id": "sites", "type": "number"}]
    pack = pack_for_profile(a_pack(QUESTIONS, repeating_gates=[EACH_SITE], facts=facts), given.assessment.profile)
    card = score_answers(pack, given)
    found = first_insufficient_verdict(card, pack.rubric, gate, allow_conditional=conditional)
    return found and (found.id, found.verdict)


def site(level: str) -> dict[str, Any]:
    return {"id": "s1", "title": "North", "answers": {"d.a": level}}


def test_every_gate_up_to_the_required_one_counts_and_no_later_one() -> None:
    said = {"d.a": "1", "d.b": "1"}

    assert insufficient("G1", said) is None
    assert insufficient("G2", said) == ("G2", Verdict.FAILED)
    assert insufficient("G2", {"d.a": "0", "d.b": evidenced(2)}) == ("G1", Verdict.FAILED)


def test_a_conditional_verdict_is_good_enough_only_where_it_is_allowed() -> None:
    said = {"d.a": "1", "d.b": "0"}

    assert insufficient("G1", said, remedies=REMEDY) is None
    assert insufficient("G1", said, remedies=REMEDY, conditional=False) == ("G1", Verdict.CONDITIONAL)


def test_a_gate_is_found_whatever_the_case_of_its_letters() -> None:
    assert insufficient("g1", {"d.a": "1", "d.b": "1"}) is None


def test_an_unknown_gate_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError) as caught:
        insufficient("G9", {})

    assert "G9" in str(caught.value.message)


def test_a_repeating_gate_counts_at_every_site_and_with_the_gate_before_it() -> None:
    said = {"d.a": "1", "d.b": "1"}

    assert insufficient("GS", said, sites=[site("1")]) is None
    assert insufficient("GS", said, sites=[site("1"), site("0") | {"id": "s2"}]) == ("GS", Verdict.FAILED)
    assert insufficient("GS", {"d.a": "0", "d.b": "1"}, sites=[site("1")]) == ("G1", Verdict.FAILED)


def test_sites_do_not_count_for_a_gate_of_the_ladder() -> None:
    assert insufficient("G1", {"d.a": "1", "d.b": "1"}, sites=[site("0")]) is None


def test_a_repeating_gate_needs_a_site() -> None:
    with pytest.raises(ReadinessError, match="the answers name no site"):
        insufficient("GS", {"d.a": "1", "d.b": "1"})


GATES = [{"id": f"G{n}", "title": f"Title {n}", "held": "Soon"} for n in (1, 2, 3)]


def test_a_target_of_another_profile_is_refused_with_the_last_gate_of_this_one() -> None:
    declared = a_pack({"d.a": {}}, gates=[*GATES, GATES[0] | {"id": "G4"}], phases=[]).rubric
    judging = a_pack({"d.a": {}}, gates=GATES, phases=[]).rubric

    check_target("G3", declared, judging)
    with pytest.raises(ReadinessError, match="G4 is not a gate for this profile") as caught:
        check_target("G4", declared, judging)
    assert caught.value.hint == last_gate(id="G3", title="Title 3")


def test_a_target_that_no_profile_has_is_refused_with_the_known_ones() -> None:
    rubric = a_pack({"d.a": {}}, gates=GATES, phases=[]).rubric

    with pytest.raises(UnknownNameError) as caught:
        check_target("other", rubric, rubric)
    assert str(caught.value.hint) == "known: G1, G2 and G3"


def test_without_gates_no_target_is_right() -> None:
    rubric = a_pack({"d.a": {}}, gates=[], phases=[]).rubric

    with pytest.raises(ReadinessError, match="tiny has no gates"):
        check_target("G1", rubric, rubric)
