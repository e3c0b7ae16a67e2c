"""Counts of answers: a level, unknown and no answer are three things."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.answer import State

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/answers.yaml"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_answered_unknown_and_unanswered_make_up_what_applies(path: Path) -> None:
    scorecard = pipeline.score(pipeline.load(path))
    for node in scorecard.by_node.values():
        states = [scorecard.questions[id_].state for id_ in node.questions]
        assert node.answered == states.count(State.ANSWERED)
        assert node.unknown == states.count(State.UNKNOWN)
        assert node.applicable == node.answered + node.unknown + states.count(State.UNANSWERED)


def test_answers_claimed_above_the_evidence_are_counted_once() -> None:
    assessment = pipeline.assess(EXAMPLES[0].parents[1] / "sepsis-stalled/answers.yaml")

    rows = [row for row in assessment.questions() if row["state"] == "answered" and row["evidenced"] < row["claimed"]]

    assert assessment.scorecard["overall"].claimed_above_evidence == len(rows) == 4
