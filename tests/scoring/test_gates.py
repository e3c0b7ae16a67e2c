"""Verdicts of gates from scores."""

from datetime import date
from fractions import Fraction

import pytest

from building import a_pack, answers, evidenced
from readiness.errors import UnknownNameError
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.verdict import ReasonKind, Verdict
from readiness.scoring.scorecard import score_answers
from readiness.statements import gates as statements

BLOCKER = {"criticality": "blocker", "minimum": {"G1": "2", "G2": "2"}}
MAJOR = {"criticality": "major", "minimum": {"G1": "1", "G2": "2"}}
STANDARD = {"criticality": "standard", "minimum": {"G1": "1"}}


def gates(questions, said, header=None, **changes):
    given = answers(said, **(header or {}))
    return score_answers(pack_for_profile(a_pack(questions, **changes), given.assessment.profile), given)


def test_a_gate_passes_when_all_it_needs_holds():
    card = gates({"d.a": BLOCKER}, {"d.a": evidenced(2)})

    assert [gate.verdict for gate in card.gates] == [Verdict.PASSED, Verdict.PASSED]
    assert (card.headline, card.next_gate) == ("G2", None)


def test_an_unknown_gate_is_named_with_those_that_are_known():
    with pytest.raises(UnknownNameError) as raised:
        gates({"d.a": BLOCKER}, {}).gate("Final")

    assert (str(raised.value.message), str(raised.value.hint)) == (
        "there is no gate called 'Final'",
        "known: G1 and G2",
    )


def test_a_blocker_below_its_minimum_fails_the_gate_whatever_the_average():
    card = gates({"d.a": BLOCKER, "d.b": {"weight": "9"}}, {"d.a": "1", "d.b": evidenced(4)})

    assert card.gate("G1").verdict is Verdict.FAILED
    assert card.gate("G1").because == statements.failed(things=(statements.blockers_short(number=1),))
    assert (card.headline, card.next_gate) == (None, "G1")


def test_gates_read_evidenced_levels_and_not_claimed_ones():
    card = gates({"d.a": BLOCKER}, {"d.a": "3"})

    assert card.gate("G1").reasons[0].because == statements.short_of_evidence(needs=2, claimed=3, evidenced=1)


def test_a_major_that_is_short_fails_without_a_remedy_and_is_conditional_with_one():
    said = {"d.a": evidenced(2), "d.b": "0"}
    remedies = {id_: {"owner": "CIO", "due": "2026-09-30"} for id_ in ("d.b", "d")}

    assert gates({"d.a": BLOCKER, "d.b": MAJOR}, said).gate("G1").verdict is Verdict.FAILED
    card = gates({"d.a": BLOCKER, "d.b": MAJOR}, said, {"remedies": remedies})
    assert card.gate("G1").verdict is Verdict.CONDITIONAL
    (reason,) = card.gate("G1").reasons
    assert reason.because == statements.remedied(
        why=statements.short(needs=1, has=0), owner="CIO", due=date(2026, 9, 30)
    )
    assert reason.remedy is not None
    assert reason.remedy.owner == "CIO"


def test_a_remedy_whose_date_has_passed_no_longer_counts():
    remedies = {"d.b": {"owner": "CIO", "due": "2026-06-04"}}
    card = gates({"d.b": MAJOR, "d.c": {"weight": "9"}}, {"d.b": "0", "d.c": "1"}, {"remedies": remedies})

    assert card.gate("G1").verdict is Verdict.FAILED


def test_no_remedy_helps_a_blocker():
    remedies = {"d.a": {"owner": "CIO", "due": "2026-09-30"}}
    card = gates({"d.a": BLOCKER}, {"d.a": "0"}, {"remedies": remedies})

    assert card.gate("G1").verdict is Verdict.FAILED


def test_what_is_not_answered_leaves_a_gate_undetermined_unless_it_fails_anyway():
    assert gates({"d.a": BLOCKER, "d.b": MAJOR}, {"d.b": "1"}).gate("G1").verdict is Verdict.UNDETERMINED
    assert gates({"d.a": BLOCKER, "d.b": MAJOR}, {"d.b": "0"}).gate("G1").verdict is Verdict.FAILED


def test_unknown_fails_as_the_lowest_level_does():
    card = gates({"d.a": BLOCKER}, {"d.a": "unknown"})

    assert card.gate("G1").reasons[0].because == statements.unknown(needs=2)


def test_the_reason_of_a_failed_gate_names_what_is_missing_besides():
    card = gates({"d.a": BLOCKER, "d.b": MAJOR, "d.c": MAJOR}, {"d.a": "1"})

    assert str(card.gate("G1").because) == "1 blocker below the minimum and 2 answers missing."


def test_the_reason_of_a_failed_gate_tells_the_unknown_from_the_low():
    card = gates({"d.a": BLOCKER, "d.b": MAJOR}, {"d.a": "1", "d.b": "unknown"})

    said = "1 blocker below the minimum and 1 major short without a remedy; 1 of the answers is unknown."
    assert str(card.gate("G1").because) == said


def test_not_applicable_asks_for_nothing():
    card = gates({"d.a": MAJOR}, {"d.a": {"not_applicable": "None here", "approved_by": "CMIO"}})

    assert card.gate("G1").verdict is Verdict.PASSED
    assert card.gate("G1").minimums == {}


def test_a_standard_question_counts_through_its_dimension_only():
    questions = {"d.a": STANDARD, "d.b": {}}

    assert gates(questions, {"d.a": "0", "d.b": "1"}).gate("G1").verdict is Verdict.PASSED
    short = gates(questions, {"d.a": "0", "d.b": "0"}).gate("G1")
    assert short.verdict is Verdict.FAILED
    assert [(reason.id, reason.needs, reason.has) for reason in short.reasons] == [("d", Fraction(1, 2), 0)]


def test_a_threshold_is_the_weighted_mean_of_the_minimums():
    questions = {"d.a": BLOCKER | {"weight": "3"}, "d.b": MAJOR}

    assert gates(questions, {}).gate("G1").thresholds == {"d": Fraction(3 * 2 + 1, 4)}


def test_a_rubric_may_state_its_thresholds():
    stated = [{"id": "G1", "title": "First", "held": "Soon", "thresholds": {"d": "1.5"}}]
    card = gates({"d.a": {}}, {"d.a": "1"}, gates=stated, phases=[])

    assert card.gate("G1").verdict is Verdict.FAILED


def test_a_minimum_may_hold_for_some_profiles_only():
    rules = [{"level": "1", "when": {"small": "true"}}, {"level": "2"}]
    question = {"criticality": "blocker", "minimum": {"G1": rules}}

    def minimum(profile):
        return gates({"d.a": question}, {}, {"profile": profile}, facts=["small"]).gate("G1").minimums["d.a"]

    assert minimum({"small": "true"}) == 1
    assert minimum({"small": "false"}) == 2
    assert minimum({}) == 2, "a fact nobody stated never makes a gate easier"


def test_the_headline_is_the_last_gate_before_the_first_that_does_not_hold():
    questions = {"d.a": {"criticality": "blocker", "minimum": {"G1": "2"}}, "d.b": MAJOR | {"minimum": {"G2": "2"}}}
    card = gates(questions, {"d.a": evidenced(1), "d.b": evidenced(2)})

    assert card.gate("G2").verdict is Verdict.PASSED
    assert card.headline is None


def test_a_gate_may_read_go_adjust_stop():
    words = {"passed": "go", "conditional": "adjust", "failed": "stop"}
    stated = [{"id": "G1", "title": "First", "held": "Soon", "reads": words}]

    assert gates({"d.a": BLOCKER}, {"d.a": "0"}, gates=stated, phases=[]).gate("G1").reads == "stop"
    assert gates({"d.a": BLOCKER}, {}, gates=stated, phases=[]).gate("G1").reads == "undetermined"


def test_reasons_come_with_what_fails_first_and_blockers_before_majors():
    questions = {"d.a": MAJOR, "d.b": BLOCKER, "d.c": MAJOR}
    reasons = gates(questions, {"d.a": "0", "d.b": "0"}).gate("G1").reasons

    assert [(reason.id, reason.kind) for reason in reasons] == [
        ("d.b", ReasonKind.SHORT),
        ("d.a", ReasonKind.SHORT),
        ("d.c", ReasonKind.UNANSWERED),
    ]


def test_a_threshold_stated_for_one_dimension_leaves_the_others_theirs():
    stated = [{"id": "G1", "title": "First", "held": "Soon", "thresholds": {"d": "1"}}]
    card = gates({"d.a": {}, "e.b": STANDARD}, {"d.a": "1", "e.b": "0"}, gates=stated, phases=[])

    assert card.gate("G1").thresholds == {"d": 1, "e": 1}
    assert card.gate("G1").verdict is Verdict.FAILED


def shut(conditional, said, remedied, **questions):
    """The first gate, where each question is a major that needs level 2, with remedies for some."""
    stated = [{"id": "G1", "title": "First", "held": "Soon", "conditional": conditional}]
    asked = {f"d.{name}": {"criticality": "major", "minimum": {"G1": "2"}} | more for name, more in questions.items()}
    remedies = {f"d.{name}": {"owner": "CIO", "due": "2026-09-30"} for name in remedied}
    given = {f"d.{name}": evidenced(level) if level > 1 else str(level) for name, level in said.items()}
    return gates(asked, given, {"remedies": remedies}, gates=stated, phases=[]).gate("G1")


@pytest.mark.parametrize(("most", "verdict"), [("2", Verdict.CONDITIONAL), ("1", Verdict.FAILED)])
def test_a_gate_is_conditional_on_no_more_remedies_than_it_can_bear(most, verdict):
    found = shut({"at_most": most}, {"a": 1, "b": 1}, "ab", a={}, b={})

    assert found.verdict is verdict
    assert [reason.kind for reason in found.reasons] == [ReasonKind.REMEDIED, ReasonKind.REMEDIED]


def test_too_many_remedies_are_counted():
    found = shut({"at_most": "1"}, {"a": 1, "b": 1}, "ab", a={}, b={})

    assert found.because == statements.failed(things=(statements.too_many_conditions(number=2, most=1),))


@pytest.mark.parametrize(("level", "verdict"), [(1, Verdict.CONDITIONAL), (0, Verdict.FAILED)])
def test_a_remedy_carries_no_more_levels_than_the_gate_allows(level, verdict):
    assert shut({"short_by": "1"}, {"a": level}, "a", a={}).verdict is verdict


def test_a_remedy_that_cannot_carry_a_shortfall_says_so():
    (reason,) = shut({"short_by": "1"}, {"a": 0}, "a", a={}).reasons

    assert reason.because == statements.too_short_for_a_remedy(why=statements.short(needs=2, has=0), most=1)


@pytest.mark.parametrize(("level", "criticality"), [(0, "blocker"), (1, "major")])
def test_below_a_level_a_question_is_a_blocker_whatever_its_criticality(level, criticality):
    (reason,) = shut({}, {"a": level}, "a", a={"minimum": {"G1": {"level": "2", "blocker_below": "1"}}}).reasons

    assert reason.criticality == criticality
    assert (reason.kind is ReasonKind.REMEDIED) == (criticality == "major"), "no remedy carries a blocker"


def test_a_standard_question_is_a_blocker_below_the_level_that_makes_it_one():
    rule = {"criticality": "standard", "minimum": {"G1": {"level": "2", "blocker_below": "1"}}}

    assert [reason.id for reason in shut({}, {"a": 0, "b": 3}, "", a=rule, b={}).reasons] == ["d.a"]
    assert shut({}, {"a": 1, "b": 3}, "", a=rule, b={}).verdict is Verdict.PASSED


def test_a_dimension_is_not_short_again_for_what_its_questions_lack_by_themselves():
    found = shut({}, {"a": 1, "b": 2}, "a", a={}, b={})

    assert [reason.id for reason in found.reasons] == ["d.a"]
    assert found.verdict is Verdict.CONDITIONAL


def test_a_dimension_is_short_for_what_no_question_is_a_reason_for():
    found = shut({}, {"a": 1, "b": 1}, "a", a={}, b={"criticality": "standard"})

    assert [reason.id for reason in found.reasons] == ["d", "d.a"]


def test_a_dimension_is_not_judged_while_an_answer_it_needs_is_missing():
    found = shut({}, {"b": 0}, "", a={}, b={"criticality": "standard"})

    assert [(reason.id, reason.kind) for reason in found.reasons] == [("d.a", ReasonKind.UNANSWERED)]


def test_a_threshold_the_gate_states_counts_as_it_is_stated():
    stated = [{"id": "G1", "title": "First", "held": "Soon", "thresholds": {"d": "2"}}]
    card = gates({"d.a": MAJOR, "d.b": {}}, {"d.a": "0", "d.b": "1"}, gates=stated, phases=[])

    assert {reason.id for reason in card.gate("G1").reasons} == {"d", "d.a"}


def test_a_minimum_of_level_zero_is_none():
    card = gates({"d.a": BLOCKER | {"minimum": {"G1": "0"}}}, {})

    assert card.gate("G1").minimums == {}


def test_a_gate_may_need_scores_of_a_dimension_and_of_the_whole_beside_levels():
    declared = [{"id": "G1", "title": "First", "held": "Soon", "thresholds": {"d": "1", "overall": "2"}}]
    questions = {"d.a": {}, "e.b": {"criticality": "blocker", "minimum": {"G1": "1"}}}
    reasons = gates(questions, {"d.a": "1", "e.b": "0"}, gates=declared).gate("G1").reasons

    assert [(reason.id, reason.needs, reason.has) for reason in reasons] == [
        ("e.b", 1, 0),
        ("overall", 2, Fraction(1, 2)),
    ]
