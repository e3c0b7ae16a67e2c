"""A score that is not given says why, and is never a missing answer."""

import re
from typing import Any

import pytest

from building import a_pack, answers
from readiness import pipeline
from readiness.model.lack import Lack
from readiness.model.pack import Pack
from readiness.scoring.scorecard import score_answers
from readiness.statements import gates, leader, scores
from readiness.view.build import build_view
from readiness.view.models.report import ReportView

GATE = {"id": "G1", "title": "First", "held": "Soon", "thresholds": {"d": "2"}}


def view_of(pack: Pack, said: dict[str, Any]) -> ReportView:
    return build_view(pipeline.assess(pipeline.LoadedAnswers(pack, answers(said), "0" * 64)))


def unanswered(*codes: str) -> Any:
    return scores.while_unanswered(questions=codes, number=len(codes))


@pytest.mark.parametrize(
    ("questions", "policies", "said", "things"),
    [
        ({"d.a": {}}, {"unanswered": "blocks"}, {}, (unanswered("Q-01"),)),
        (
            {"d.a": {}},
            {"unknown": "blocks"},
            {"d.a": "unknown"},
            (scores.while_unknown(questions=("Q-01",), number=1),),
        ),
        (
            {"d.a": {"no_score_below": "2"}},
            {},
            {"d.a": "1"},
            (scores.while_too_low(questions=("Q-01",), number=1),),
        ),
        (
            {"d.a": {"no_score_below": "2"}, "d.b": {}},
            {"unanswered": "blocks"},
            {"d.a": {"not_applicable": "None here", "approved_by": "CMIO"}},
            (unanswered("Q-02"), scores.while_not_applicable(questions=("Q-01",), number=1)),
        ),
    ],
)
def test_a_withheld_score_names_the_questions_by_their_state(
    questions: dict[str, Any], policies: dict[str, str], said: dict[str, Any], things: tuple[Any, ...]
) -> None:
    found = score_answers(a_pack(questions, policies=policies, gates=[GATE], phases=[]), answers(said))

    assert found.overall.evidenced.because == scores.blocked(things=things)
    (reason,) = found.gates[0].reasons
    assert (reason.lacks, reason.because) == (Lack.SCORE, gates.score_withheld(things=things))
    assert found.gates[0].because == gates.undetermined(things=(gates.scores_withheld(number=1),))


def test_a_dimension_in_which_nothing_counts_says_so() -> None:
    found = score_answers(a_pack({"d.a": {}}, gates=[GATE], phases=[]), answers({}))

    assert found.gates[0].reasons[0].because == gates.no_score()


def test_an_unknown_answer_that_is_excluded_is_no_missing_answer() -> None:
    pack = a_pack({"d.a": {"minimum": {"G1": "2"}}}, policies={"unknown": "excluded"})
    found = score_answers(pack, answers({"d.a": "unknown"})).gates[0]

    assert (found.reasons[0].lacks, found.reasons[0].because) == (Lack.KNOWN_ANSWER, gates.unknown(needs=2))
    assert found.because == gates.undetermined(things=(gates.answers_unknown(number=1),))


def test_beside_a_score_stands_how_many_questions_it_leaves_out() -> None:
    pack = a_pack({"d.a": {}, "d.b": {}, "d.c": {}}, policies={"unknown": "excluded"}, gates=[], phases=[])
    view = view_of(pack, {"d.a": "3", "d.b": "unknown", "d.c": "unknown"})
    known = scores.answered_and_unknown(answered=1, applicable=3, unknown=2)

    assert view.scorecard[0].coverage_words == scores.leaving_out(answered=known, number=2)
    assert (
        str(view.leader.opening)
        == "1 of 3 questions answered, 2 unknown. The score leaves out 2 questions that have no level."
    )


def test_the_headline_counts_a_score_that_is_not_given_apart() -> None:
    pack = a_pack({"d.a": {}}, policies={"unanswered": "blocks"}, gates=[GATE], phases=[])
    view = view_of(pack, {})

    assert view.leader.in_the_way is not None
    assert view.leader.in_the_way.parameters["things"] == (gates.scores_withheld(number=1),)
    assert str(leader.withheld(number=1)) == "1 score not given"


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_every_form_says_why_a_score_is_not_given(form: str) -> None:
    pack = a_pack({"d.a": {}}, policies={"unanswered": "blocks"}, gates=[GATE], phases=[])
    assessed = pipeline.assess(pipeline.LoadedAnswers(pack, answers({}), "0" * 64))
    words = re.sub("</?span[^>]*>", "", " ".join(pipeline.report(assessed, form).decode().split()))

    assert "needs a score of 2.0, but gets no score while Q-01 is not answered" in words
    assert not re.search("missing answer|answers? (it needs (is|are) )?missing", words)
