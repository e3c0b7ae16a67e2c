"""Dimension and overall scores from question scores."""

from fractions import Fraction

import pytest

from building import a_pack, answers
from readiness.model.questionnaire import Questionnaire
from readiness.scoring.scorecard import score_answers
from readiness.statements import scores


def card(questions, said, **changes):
    return score_answers(a_pack(questions, **changes), answers(said))


def test_a_dimension_is_the_weighted_mean_of_its_questions():
    found = card({"d.a": {"weight": "3"}, "d.b": {"weight": "1"}}, {"d.a": "1", "d.b": "0"})

    assert found.by_node["d"].claimed.value == Fraction(3, 4)


def test_thirds_add_up_to_one():
    found = card({"d.a": {}, "d.b": {}, "d.c": {}}, {"d.a": "1", "d.b": "1", "d.c": "1"})

    assert found.by_node["d"].claimed.value == 1


def test_the_whole_is_the_mean_of_its_dimensions_not_of_all_questions():
    found = card({"d.a": {}, "d.b": {}, "e.c": {}}, {"d.a": "0", "d.b": "0", "e.c": "1"})

    assert found.overall.claimed.value == Fraction(1, 2)


def test_a_dimension_has_the_weight_of_the_rubric():
    found = card({"d.a": {}, "e.b": {}}, {"d.a": "0", "e.b": "1"}, nodes={"d": {"weight": "3"}})

    assert found.overall.claimed.value == Fraction(1, 4)


def test_no_answers_give_no_score_rather_than_zero():
    found = card({"d.a": {}}, {})

    assert found.overall.claimed.value is None
    assert found.overall.claimed.because == scores.nothing_answered()


def test_an_unanswered_question_under_blocks_leaves_its_node_and_those_above_without_a_score():
    found = card({"d.a": {}, "d.b": {}, "e.c": {}}, {"d.a": "1", "e.c": "1"}, policies={"unanswered": "blocks"})

    assert found.by_node["d"].claimed.value is None
    assert found.by_node["e"].claimed.value == 1
    assert found.overall.claimed.because == scores.blocked(
        things=(scores.while_unanswered(questions=("Q-02",), number=1),)
    )


def test_coverage_is_the_weighted_share_answered_of_what_applies():
    questions = {"d.a": {"weight": "3"}, "d.b": {"weight": "1"}, "d.c": {"weight": "5"}}
    found = card(questions, {"d.a": "1", "d.c": {"not_applicable": "None here", "approved_by": "CMIO"}})

    assert found.by_node["d"].coverage == Fraction(3, 4)
    assert (found.by_node["d"].answered, found.by_node["d"].applicable) == (1, 2)


def test_lowest_takes_the_weakest_part():
    roll_up = {"dimension": "lowest", "overall": "lowest"}
    found = card({"d.a": {}, "d.b": {}, "e.c": {}}, {"d.a": "1", "d.b": "0", "e.c": "1"}, roll_up=roll_up)

    assert found.by_node["d"].claimed.value == 0
    assert found.overall.claimed.value == 0


def test_a_theme_runs_across_dimensions():
    questions = {"d.a": {"themes": ["equity"]}, "e.b": {"themes": ["equity"], "weight": "3"}, "e.c": {}}
    found = card(questions, {"d.a": "1", "e.b": "0", "e.c": "1"}, themes=["equity"])

    assert found.themes[0].claimed.value == Fraction(1, 4)


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("flat-mean", "3/4"),
        ("weighted-mean", "5/6"),
        ("mean-of-means", "5/6"),
        ("sum", "5/3"),
        ("lowest", "2/3"),
    ],
)
def test_a_section_counts_by_the_method_of_what_it_is_in(method, expected):
    pack = a_pack(
        {"d.a": {}, "d.b": {}, "d.c": {"weight": "2"}},
        roll_up={"overall": method, "dimension": method, "section": "weighted-mean"},
    )
    flat = pack.questionnaire.dimensions[0]
    inner = flat.model_copy(update={"id": "inner", "questions": flat.questions[1:]})
    node = flat.model_copy(update={"questions": flat.questions[:1], "sections": (inner,)})
    whole = Questionnaire.model_validate(pack.questionnaire.model_dump(by_alias=True) | {"dimensions": [node]})
    nested = type(pack)(whole, pack.rubric, pack.sha256)
    said = answers({"d.a": "1", "d.b": "0", "d.c": "1"})

    assert score_answers(nested, said).by_node["d"].claimed.value == Fraction(expected)
    assert score_answers(nested, said).by_node["inner"].claimed.value == Fraction(2, 3)


def test_every_score_carries_its_parts():
    found = card({"d.a": {"weight": "3"}, "d.b": {}}, {"d.a": "1", "d.b": "0"}).by_node["d"].claimed

    assert [(term.id, term.weight, term.value) for term in found.terms] == [("d.a", 3, 1), ("d.b", 1, 0)]
    assert str(found.because) == "Weighted mean of 2."
