"""What only sites have answered is told as answered there, with the evidence that is missing there."""

import pytest

from readiness import pipeline
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT


@pytest.fixture(scope="module")
def view():
    answers = ROOT / "tests/cases/adversarial/many-sites.yaml"
    return build_view(pipeline.assess(pipeline.load(answers)), Edition("full"))


def of(entries, code="DATA-09"):
    return [entry for entry in entries if entry.question.code == code]


def test_a_question_that_sites_answered_says_what_they_show(view):
    (answer,) = of(answer for dimension in view.dimensions for answer in dimension.answers)

    assert say(answer.state.word) == "answered at 12 sites, evidenced 0 to 1"


def test_it_stays_open_for_the_tool_with_that_reason(view):
    (entry,) = of(view.unanswered)

    assert say(entry.reason) == "answered at 12 sites, evidenced 0 to 1"


def test_evidence_to_collect_has_a_row_for_sites_that_lack_the_same(view):
    found = of(view.evidence_to_collect)

    assert [(debt.supported, debt.evidenced) for debt in found] == [(2, 1), (3, 1), (4, 1)]
    assert found[1].question.title == "Hard cases in the test data (Site 3 <b>, Site 8 <b>)"
