"""Reading of a score as a band or a level of the scale."""

from fractions import Fraction

import pytest

from building import a_pack, answers
from readiness.scoring.score_bands import deciding_limit
from readiness.scoring.scorecard import score_answers

BANDS = [{"from": "0", "name": "Low"}, {"from": "1.5", "name": "Fair"}, {"from": "3", "name": "Good"}]


def reads(said, rule, questions=None):
    pack = a_pack(questions or {"d.a": {}, "d.b": {}}, score_levels={"overall": rule}, policies={"evidence": None})
    return score_answers(pack, answers(said)).overall.reads


@pytest.mark.parametrize(("levels", "name"), [("11", "Low"), ("12", "Fair"), ("24", "Good")])
def test_a_band_begins_at_its_lowest_score(levels, name):
    assert reads({"d.a": levels[0], "d.b": levels[1]}, {"bands": BANDS}).name == name


@pytest.mark.parametrize(("levels", "name"), [("01", "Low"), ("22", "Fair"), ("34", "Good")])
def test_cut_offs_may_be_in_percent_of_the_best_it_could_be(levels, name):
    cut_offs = [{"from": "0", "name": "Low"}, {"from": "50", "name": "Fair"}, {"from": "75", "name": "Good"}]

    assert reads({"d.a": levels[0], "d.b": levels[1]}, {"bands": cut_offs, "of": "share"}).name == name


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ({"whole": "ceiling"}, "Level 3"),
        ({"whole": "floor"}, "Level 2"),
        ({"whole": "nearest"}, "Level 2"),
        ({"whole": "ceiling", "rounded": {"digits": "0", "mode": "half-even"}}, "Level 2"),
    ],
)
def test_a_score_of_two_and_a_quarter_becomes_a_level(rule, name):
    said = {"d.a": "2", "d.b": "2", "d.c": "2", "d.e": "3"}

    assert reads(said, rule, {id_: {} for id_ in said}).name == name


def test_what_must_be_there_holds_it_down_until_it_is():
    must = [{"at_most": "Low", "unless": {"d.a": "2"}, "because": "No plan, no more than low."}]
    held, free = (reads({"d.a": level, "d.b": "4"}, {"bands": BANDS, "must_have": must}) for level in "12")

    assert (held.name, held.because) == ("Low", "No plan, no more than low.")
    assert (free.name, free.because) == ("Good", "")


def test_a_missing_score_has_no_reading():
    assert reads({}, {"bands": BANDS}) is None


@pytest.mark.parametrize(
    ("rule", "value", "limit"),
    [
        ({"whole": "ceiling"}, "2.04", ("2", "2.04")),
        ({"whole": "ceiling"}, "2", ("1", "2")),
        ({"whole": "floor"}, "1.96", ("1.96", "2")),
        ({"whole": "nearest"}, "1.46", ("1.46", "1.5")),
        ({"bands": BANDS}, "1.46", ("1.46", "1.5")),
        ({"bands": BANDS}, "3", None),
    ],
)
def test_the_limit_that_keeps_a_score_in_its_band_or_level(rule, value, limit):
    rubric = a_pack({"d.a": {}}, score_levels={"overall": rule}).rubric
    expected = limit and tuple(Fraction(number) for number in limit)

    assert deciding_limit(rubric.score_levels["overall"], rubric, Fraction(value), None) == expected
