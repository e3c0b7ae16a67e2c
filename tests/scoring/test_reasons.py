"""Counts and sentences of a verdict, a score and a rule."""

from typing import Any

import pytest

from building import a_pack, answers, evidenced
from readiness.model.node_rubric import RollUp
from readiness.model.verdict import GateVerdict
from readiness.scoring.roll_up_method import method_named
from readiness.scoring.scorecard import score_answers
from readiness.statements import gates, levels, scores
from readiness.statements.lists import more
from readiness.statements.rules import its_questions
from readiness.statements.statement import Statement

BLOCKER: dict[str, Any] = {"criticality": "blocker", "minimum": {"G1": "2"}}
MAJOR: dict[str, Any] = {"criticality": "major", "minimum": {"G1": "2"}}
STANDARD: dict[str, Any] = {"criticality": "standard", "minimum": {"G1": "2"}}


def first_gate(questions: dict[str, dict[str, Any]], said: dict[str, Any], **changes: Any) -> GateVerdict:
    return score_answers(a_pack(questions, **changes), answers(said)).gates[0]


def test_every_minimum_that_is_reached_is_counted_as_met_whatever_its_criticality() -> None:
    questions = {"d.a": BLOCKER, "d.b": STANDARD, "d.c": STANDARD, "d.e": MAJOR}
    said = {"d.a": "1", "d.b": "1", "d.c": evidenced(2)}

    assert first_gate(questions, said).met == 1, "d.a and d.b are too low, d.e is not answered, d.c is met"


def test_a_dimension_that_is_short_leaves_the_count_of_met_minimums_as_it_is() -> None:
    questions = {"d.a": BLOCKER, "e.a": STANDARD, "e.b": STANDARD}
    found = first_gate(questions, {"d.a": evidenced(2), "e.a": "1", "e.b": evidenced(2)})

    assert ([reason.id for reason in found.reasons], found.met) == (["e"], 2)


def test_missing_answers_are_counted() -> None:
    questions = {"d.a": BLOCKER, "d.b": BLOCKER}

    assert first_gate(questions, {}).because == gates.undetermined(things=(gates.answers_missing(number=2),))
    one = first_gate(questions, {"d.a": evidenced(2)})
    assert one.because == gates.undetermined(things=(gates.answers_missing(number=1),))


def test_what_fails_is_counted_by_kind_in_one_sentence() -> None:
    questions = {"d.a": BLOCKER, "d.b": MAJOR, "d.c": MAJOR, "e.a": STANDARD}
    said = {"d.a": "1", "d.b": "0", "d.c": "0", "e.a": "1"}

    assert first_gate(questions, said).because == gates.failed(
        things=(gates.blockers_short(number=1), gates.majors_short(number=2), gates.scores_short(number=1))
    )
    assert first_gate({"d.a": BLOCKER}, {"d.a": "1"}).because == gates.failed(things=(gates.blockers_short(number=1),))


def test_of_many_questions_that_keep_back_a_score_three_are_named_and_the_others_counted() -> None:
    questions: dict[str, dict[str, Any]] = {f"d.{name}": {} for name in "abcde"}
    found = score_answers(a_pack(questions, policies={"unanswered": "blocks"}), answers({})).overall.claimed
    three = score_answers(a_pack(questions, policies={"unanswered": "blocks"}), answers({"d.a": "1", "d.b": "1"}))

    five = scores.while_unanswered(questions=("Q-01", "Q-02", "Q-03", more(number=2)), number=5)
    assert found.because == scores.blocked(things=(five,))
    left = scores.while_unanswered(questions=("Q-03", "Q-04", "Q-05"), number=3)
    assert three.overall.claimed.because == scores.blocked(things=(left,))


def test_a_rule_of_time_that_is_kept_hides_no_rule_after_it() -> None:
    rule = {"title": "T", "message": "M", "since": "G1", "until": "G2", "max_weeks": "26"}
    rules = [
        rule | {"id": "no-start", "since": "pilot_start"},
        rule | {"id": "ended", "until": "pilot_end"},
        rule | {"id": "stalled"},
    ]
    milestones = {"G1": "2025-01-01", "pilot_end": "2025-02-01"}
    card = score_answers(
        a_pack({"d.a": BLOCKER | {"minimum": {"G2": "2"}}}, time_rules=rules), answers({}, milestones=milestones)
    )

    assert [flag.id for flag in card.overdue] == ["stalled"]


def test_the_share_of_a_stage_is_named_in_percent() -> None:
    method = method_named("share-of-stage")
    rule = RollUp.model_validate({"method": "share-of-stage", "at_least": "2", "share": "0.7"})

    assert " 70% of the questions, by weight, are at level 2 or above" in str(
        method.said(rule, its_questions(), a_pack({"d.a": {}}).rubric.scale)
    )


def test_a_score_that_a_question_keeps_back_is_marked_on_every_side() -> None:
    facets = {"titles": {"documented": "Documented", "used": "In use"}, "combine": "mean"}
    pack = a_pack({"d.a": {}, "e.a": {}}, policies={"unanswered": "blocks"}, facets=facets)
    card = score_answers(pack, answers({"e.a": "1"}))

    assert [(side.value, bool(side.withheld)) for side in card.by_node["d"].facets] == [(None, True), (None, True)]
    assert all((card.overall.claimed.withheld, card.overall.evidenced.withheld))
    assert not card.by_node["e"].claimed.withheld


def uncounted(*parts: Statement) -> Statement:
    return levels.evidence_counts_not(level=1, parts=parts)


OLD, UNDATED = {"title": "Old", "date": "2024-01-01"}, {"title": "Mail"}


@pytest.mark.parametrize(
    ("evidence", "reason"),
    [
        ([], levels.without_evidence(level=1)),
        ([OLD], uncounted(levels.too_old(number=1, months=12))),
        ([UNDATED], uncounted(levels.undated(number=1))),
        ([OLD, OLD, UNDATED], uncounted(levels.too_old(number=2, months=12), levels.undated(number=1))),
        ([OLD, {"title": "New", "date": "2026-05-01", "supports": "2"}], levels.evidenced_lower(level=2)),
    ],
)
def test_the_reason_for_an_evidenced_level_counts_the_evidence_that_does_not(
    evidence: list[dict[str, str]], reason: Statement
) -> None:
    score = score_answers(a_pack({"d.a": {}}), answers({"d.a": {"level": "3", "evidence": evidence}})).questions["d.a"]

    assert score.sentences == (levels.claimed(level=3), reason)
