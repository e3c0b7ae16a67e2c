"""Open questions that the next gate needs stand before the others, in every edition."""

from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT


def test_questions_that_the_next_gate_needs_come_first_and_keep_their_order():
    answers = ROOT / "tests/cases/adversarial/one-answer.yaml"
    view = build_view(pipeline.assess(pipeline.load(answers)), Edition("full"))

    needed = [entry.blocks == "G0" for entry in view.unanswered]
    assert needed == sorted(needed, reverse=True)
    assert [entry.question.code for entry in view.unanswered if entry.blocks][:3] == ["DATA-04", "DATA-12", "INF-01"]
