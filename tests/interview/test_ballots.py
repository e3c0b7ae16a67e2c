"""A round of hidden votes: its visible state does not depend on a vote, and its end gives each vote once."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.errors import ReadinessError
from readiness.interview.ballots import Ballots
from readiness.statements import interview_votes as statements

NAMES = ("Ana", "Ben", "Cho", "Dan")
VOTES = st.one_of(st.integers(0, 12), st.just("unknown"))
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("begin"), st.lists(st.sampled_from(NAMES), max_size=4)),
        st.tuples(st.just("seat"), st.lists(st.sampled_from(NAMES), max_size=4)),
        st.tuples(st.just("seal"), st.sampled_from(NAMES), VOTES, VOTES),
        st.tuples(st.just("reveal"), st.booleans()),
        st.tuples(st.just("close")),
    ),
    max_size=30,
)


def a_round(*voters: str) -> Ballots:
    ballots = Ballots()
    ballots.begin("a.one", voters)
    return ballots


def done(ballots: Ballots, step: tuple[Any, ...], which: int) -> str:
    """Take a step with its first or second vote; return the message an observer reads."""
    name, *said = step
    try:
        match name:
            case "begin":
                ballots.begin("a.one", said[0])
            case "seat":
                ballots.seat(said[0])
            case "seal":
                ballots.seal(said[0], said[1 + which])
            case "reveal":
                ballots.reveal(incomplete=said[0])
            case "close":
                ballots.close()
    except ReadinessError as error:
        return f"{error.message}; {error.hint}"
    return ""


def seen(ballots: Ballots) -> tuple[object, ...]:
    return (repr(ballots), str(ballots), ballots.round, ballots.question, ballots.voters, ballots.count,
            ballots.missing, ballots.standing, ballots.is_open)  # fmt: skip


@given(STEPS)
def test_nothing_that_can_be_seen_of_a_round_depends_on_a_vote(steps):
    one, other = Ballots(), Ballots()
    for step in steps:
        assert done(one, step, 0) == done(other, step, 1)
        assert seen(one) == seen(other)


@given(STEPS)
def test_the_votes_shown_are_the_last_of_each_who_still_has_a_seat(steps):
    ballots, last = Ballots(), {}
    for step in steps:
        before = ballots.round
        refused = done(ballots, step, 0)
        if step[0] == "seal" and not refused:
            last[step[1]] = step[2]
        if ballots.round != before or not ballots.is_open:
            last = {}
        last = {name: vote for name, vote in last.items() if name in ballots.voters}
        assert list(ballots.missing) == [name for name in ballots.voters if name not in last]
        if last:
            assert ballots.reveal(incomplete=True) == last
            assert list(ballots.reveal(incomplete=True)) == [name for name in ballots.voters if name in last]


def test_one_line_counts_the_votes_and_names_missing_voters():
    ballots = a_round("Ana", "Ben", "Cho")
    assert ballots.standing == statements.voted(number=0, total=3)
    ballots.seal("Ben", 3)
    assert str(ballots.standing) == "1 of 3 voted; not yet: Ana and Cho"
    ballots.seal("Ana", "unknown")
    ballots.seal("Cho", 0)
    assert ballots.standing == statements.voted(number=3, total=3)


def test_of_many_who_have_not_voted_the_first_are_named():
    ballots = a_round(*(f"P{number}" for number in range(10)))
    ballots.seal("P3", 1)
    assert str(ballots.standing) == "1 of 10 voted; not yet: P0, P1, P2, P4, P5 and 4 more"


def test_a_vote_may_change_until_the_votes_are_shown():
    ballots = a_round("Ana")
    ballots.seal("Ana", 1)
    ballots.seal("Ana", 4)
    assert ballots.reveal() == {"Ana": 4}


def test_votes_are_shown_with_somebody_missing_only_where_that_was_asked_for():
    ballots = a_round("Ana", "Ben")
    ballots.seal("Ana", 1)
    with pytest.raises(ReadinessError, match="1 of 2 voted; not yet: Ben"):
        ballots.reveal()
    assert ballots.reveal(incomplete=True) == {"Ana": 1}


def test_a_round_without_votes_cannot_be_revealed():
    with pytest.raises(ReadinessError, match="nobody has voted"):
        a_round("Ana").reveal(incomplete=True)


def test_who_is_not_in_the_room_does_not_vote():
    with pytest.raises(ReadinessError, match="'Eve' is not in the room"):
        a_round("Ana").seal("Eve", 1)


def test_a_vote_goes_out_with_who_gave_it():
    ballots = a_round("Ana", "Ben")
    ballots.seal("Ana", 1)
    ballots.seat(["Ben", "Cho"])
    assert (ballots.voters, ballots.count) == (("Ben", "Cho"), 0)


def test_a_round_is_not_begun_over_another():
    with pytest.raises(ReadinessError, match="not shown yet"):
        a_round("Ana").begin("a.two", ["Ana"])


def test_each_round_has_a_different_number():
    ballots = a_round("Ana")
    ballots.close()
    ballots.begin("a.one", ["Ana"])
    assert ballots.round == 2
    with pytest.raises(ReadinessError, match="no vote is taken"):
        Ballots().seal("Ana", 1)
