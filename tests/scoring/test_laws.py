"""Laws that hold for every pack and every set of answers."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import a_pack, answers
from readiness.discovery import names_in
from readiness.model.scorecard import Term
from readiness.scoring.nodes import method
from readiness.scoring.scorecard import score

LEVELS = st.integers(0, 4)
SAID = st.one_of(LEVELS.map(str), st.just("unknown"), st.just(""))
IDS = [f"{d}.{q}" for d in ("data", "roi") for q in ("a", "b", "c")]
ANSWERS = st.fixed_dictionaries(dict.fromkeys(IDS, SAID))
WEIGHTS = st.fixed_dictionaries({id_: st.integers(0, 3).map(str) for id_ in IDS})
METHODS = st.sampled_from(names_in("scoring.methods"))
MISSING = st.sampled_from(["lowest", "excluded", "blocks"])
CRITICAL = st.sampled_from(["blocker", "major", "standard"])


@st.composite
def packs(draw):
    weights = draw(WEIGHTS)
    questions = {
        id_: {"weight": weights[id_], "criticality": draw(CRITICAL), "minimum": {"G1": "1", "G2": "2"}} for id_ in IDS
    }
    roll_up = {"dimension": draw(METHODS), "overall": draw(METHODS)}
    return a_pack(questions, roll_up=roll_up, policies={"unanswered": draw(MISSING), "unknown": draw(MISSING)})


def values(card):
    nodes = [card.overall, *card.overall.parts]
    return [score.value for node in nodes for score in (node.claimed, node.evidenced)]


@given(packs(), ANSWERS)
def test_every_score_lies_on_the_scale(pack, said):
    assert all(value is None or 0 <= value <= 4 for value in values(score(pack, answers(said))))


@given(packs(), ANSWERS)
def test_evidenced_never_exceeds_claimed(pack, said):
    for node in score(pack, answers(said)).overall.parts:
        if node.claimed.value is not None:
            assert node.evidenced.value <= node.claimed.value


@given(packs(), ANSWERS, st.sampled_from(IDS), LEVELS)
def test_a_better_answer_never_lowers_a_score_or_closes_a_gate(pack, said, id_, level):
    better = said | {id_: str(max(level, int(said[id_]) if said[id_].isdigit() else 0))}
    if not said[id_].isdigit():
        said = said | {id_: "0"}
    before, after = score(pack, answers(said)), score(pack, answers(better))

    for low, high in zip(values(before), values(after), strict=True):
        assert low is None or high >= low
    for old, new in zip(before.gates, after.gates, strict=True):
        assert old.verdict != "passed" or new.verdict == "passed"


@given(packs(), ANSWERS, st.integers())
def test_the_order_of_the_answers_changes_nothing(pack, said, seed):
    shuffled = list(said.items())
    Random(seed).shuffle(shuffled)

    assert score(pack, answers(said)) == score(pack, answers(dict(shuffled)))


@pytest.mark.parametrize("name", names_in("scoring.methods"))
@given(st.lists(st.tuples(st.fractions(0, 5), st.fractions(0, 4)), max_size=8), st.integers())
def test_every_method_stays_between_its_parts_whatever_their_order(name, pairs, seed):
    terms = [Term(str(index), weight, value) for index, (weight, value) in enumerate(pairs)]
    found = method(name)(terms)
    Random(seed).shuffle(terms)

    assert method(name)(terms) == found
    counted = [term.value for term in terms if term.weight]
    assert found is None if not counted else min(counted) <= found <= max(counted)


@pytest.mark.parametrize("name", names_in("scoring.methods"))
@given(st.lists(st.integers(1, 9), min_size=1, max_size=9))
def test_every_method_gives_equal_parts_back_exactly(name, weights):
    third = Fraction(1, 3)

    assert method(name)([Term(str(i), Fraction(w, 7), third) for i, w in enumerate(weights)]) == third
