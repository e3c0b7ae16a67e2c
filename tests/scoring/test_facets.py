"""Questions that are answered for each facet."""

from fractions import Fraction

from building import a_pack, answers
from readiness.scoring.scorecard import score_answers
from readiness.statements.voice import say

TITLES = {"documented": "Documented", "implemented": "In use"}


def card(said, combine="mean", questions=None, **policies):
    facets = {"titles": TITLES, "combine": combine}
    pack = a_pack(questions or {"d.a": {}, "d.b": {}}, facets=facets, policies={"evidence": None} | policies)
    return score_answers(pack, answers(said))


def test_a_question_counts_for_the_mean_of_its_sides():
    found = card({"d.a": {"facets": {"documented": "3", "implemented": "2"}}})

    assert found.overall.claimed.value == Fraction(5, 2)


def test_or_for_the_lowest_of_them():
    found = card({"d.a": {"facets": {"documented": "3", "implemented": "2"}}}, combine="lowest")

    assert found.overall.claimed.value == 2


def test_each_facet_has_a_separate_score():
    found = card({"d.a": {"facets": {"documented": "3", "implemented": "2"}}, "d.b": "1"})

    assert [side.value for side in found.overall.facets] == [2, Fraction(3, 2)]


def test_an_answer_by_sides_names_the_level_of_each() -> None:
    found = card({"d.a": {"facets": {"documented": "3", "implemented": "2"}}}).questions["d.a"]

    assert say(found.because) == "Claimed at level 2, the lowest of Documented 3 and In use 2."


def test_gates_and_gaps_read_the_lowest_side():
    found = card({"d.a": {"facets": {"documented": "3", "implemented": "2"}}}).questions["d.a"]

    assert (found.claimed, found.supported, found.evidenced) == (2, 2, 2)


def test_an_unanswered_facet_counts_at_the_lowest_level():
    assert card({"d.a": {"facets": {"implemented": "2"}}}).overall.claimed.value == 1


def test_without_evidence_a_side_counts_like_a_question_without_it():
    paper = {"required_from": "2", "max_age_months": "12", "without": "1"}
    found = card({"d.a": {"facets": {"documented": "4", "implemented": "2"}}}, evidence=paper)

    assert (found.overall.claimed.value, found.overall.evidenced.value) == (3, 1)
