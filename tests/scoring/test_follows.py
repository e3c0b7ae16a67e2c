"""A follow-up question is asked only once the question before it has the required level."""

import pytest

from building import a_pack, answers
from readiness.model.answer import State
from readiness.scoring.scorecard import score_answers

QUESTIONS = {"d.tool": {}, "d.tuned": {"follows": {"d.tool": "2"}}, "d.shared": {"follows": {"d.tuned": "1"}}}


def states(said):
    return [one.state for one in score_answers(a_pack(QUESTIONS), answers(said)).questions.values()]


def test_it_is_not_asked_once_the_other_is_answered_with_less():
    assert states({"d.tool": "1"}) == [State.ANSWERED, State.NOT_ASKED, State.NOT_ASKED]


def test_it_is_asked_when_the_other_has_what_it_takes():
    assert states({"d.tool": "2", "d.tuned": "3"})[1:] == [State.ANSWERED, State.UNANSWERED]


@pytest.mark.parametrize("said", [{}, {"d.tool": "unknown"}])
def test_while_nobody_knows_it_is_asked(said):
    assert states(said)[1] is State.UNANSWERED


def test_it_is_not_asked_where_the_other_does_not_apply():
    out = {"not_applicable": "No tool", "approved_by": "CMIO"}

    assert states({"d.tool": out})[1] is State.NOT_ASKED


def test_what_was_said_about_it_then_counts_for_nothing():
    card = score_answers(a_pack(QUESTIONS, policies={"evidence": None}), answers({"d.tool": "1", "d.tuned": "4"}))

    assert card.overall.claimed.value == 1
