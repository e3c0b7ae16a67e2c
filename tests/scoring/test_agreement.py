"""Agreement among participants."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.loading.read_pack import load_pack
from readiness.model.answer import Answer
from readiness.model.participants import Participant
from readiness.scoring.vote_agreement import Agreement, krippendorff, only_delivery_team, vote_agreement, vote_spread
from readiness.statements import scores
from readiness.view.vote_views import alpha_figure

# Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example D: four observers, twelve units, of which
# the last has one value and cannot be paired. Published: ordinal alpha 0.815.
PUBLISHED = [
    [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4], [4, 4, 4, 4], [1, 1, 2, 1],
    [2, 2, 2, 2], [5, 5, 5], [1, 1],
]  # fmt: skip


def test_alpha_is_that_of_the_published_example():
    alpha = krippendorff(PUBLISHED)

    assert alpha is not None
    assert round(float(alpha), 3) == 0.815


def test_alpha_is_one_when_everybody_agrees_and_levels_differ():
    assert krippendorff([[1, 1], [3, 3]]) == 1


def test_alpha_by_hand():
    # Ranks 0, 1 in two units, (0, 1) and (1, 1): totals n0 = 1, n1 = 3, n = 4; distance of 0 and 1: (4 - 2)^2 = 4.
    # Observed: 2 coincidences of 4 = 8. Expected: 2 * 1 * 3 * 4 = 24. Alpha = 1 - 3 * 8 / 24 = 0.
    assert krippendorff([[0, 1], [1, 1]]) == Fraction(0)


def test_alpha_is_undefined_when_no_two_votes_differ():
    assert krippendorff([[2, 2], [2, 2, 2]]) is None
    assert krippendorff([]) is None


@given(st.lists(st.lists(st.integers(0, 4), min_size=2, max_size=5), max_size=8), st.randoms())
def test_alpha_does_not_depend_on_any_order_and_is_at_most_one(units, chance):
    alpha = krippendorff(units)
    shuffled = [chance.sample(unit, len(unit)) for unit in chance.sample(units, len(units))]

    assert krippendorff(shuffled) == alpha
    assert alpha is None or alpha <= 1


def test_the_spread_counts_rungs_and_leaves_out_who_does_not_know():
    pack = load_pack("healthcare-ai")
    scale = pack.rubric.scale

    assert vote_spread({"A": 1, "B": 3, "C": "unknown"}, scale) == (1, 3, 2)
    wide, narrow = vote_spread({"A": 1, "B": 3}, scale), vote_spread({"A": 1, "B": 2}, scale)
    assert wide
    assert wide.is_wide
    assert narrow
    assert not narrow.is_wide
    assert vote_spread({"A": "unknown"}, scale) is None


def test_the_agreement_of_a_dimension_needs_votes_of_two_people():
    pack = load_pack("healthcare-ai")
    data = pack.questionnaire.dimensions[0]
    said = {"data.availability": Answer(votes={"A": 2, "B": "unknown"})}

    assert vote_agreement(data.all_questions(), said, pack)[:2] == (None, scores.no_votes())
    said |= {
        f"data.{id_}": Answer(votes={"A": level, "B": level})
        for id_, level in {"live-records": 1, "terminology": 3, "pipelines": 3}.items()
    }
    assert vote_agreement(data.all_questions(), said, pack) == (Fraction(1), None, 3)


def test_two_questions_are_too_few_for_an_agreement():
    pack = load_pack("healthcare-ai")
    said = {id_: Answer(votes={"A": 1, "B": 3}) for id_ in ("data.live-records", "data.terminology")}

    found = vote_agreement(pack.questionnaire.questions.values(), said, pack)

    assert found == (None, scores.too_few_votes(fewest=3), 2)


def test_an_answer_is_the_delivery_teams_when_nobody_else_spoke():
    room = [Participant(name="CMIO"), Participant(name="Vendor", delivery_team=True)]

    assert only_delivery_team(Answer(level=2, votes={"Vendor": 2}), room)
    assert not only_delivery_team(Answer(level=2, votes={"Vendor": 2, "CMIO": 1}), room)
    assert not only_delivery_team(Answer(level=2), room)
    assert only_delivery_team(Answer(level=2), room[1:])
    assert not only_delivery_team(Answer(level=2), [])


@pytest.mark.parametrize(
    ("alpha", "shown"), [("1/8", "0.13"), ("997/1000", "0.997"), ("1", "1.00"), ("-1/7", "-0.14"), ("-1/1000", "0.00")]
)
def test_alpha_is_rounded_exactly_and_is_shown_as_1_only_when_it_is(alpha: str, shown: str) -> None:
    figure = alpha_figure(Agreement(Fraction(alpha), None, 2))

    assert figure
    assert (figure.exact, figure.shown, figure.rounded) == (alpha, shown, float(shown))


def test_an_undefined_alpha_is_no_figure() -> None:
    assert alpha_figure(Agreement(None, scores.no_votes(), 0)) is None
