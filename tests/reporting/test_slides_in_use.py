"""Slides of a tool in use: the outcome is the title, and no column is empty."""

from io import BytesIO

from pptx import Presentation

from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.scorecard_columns import scorecard_columns
from running import STORIES
from test_tools_in_use import PACK, _answers


def test_a_long_verdict_keeps_its_outcome_as_the_title() -> None:
    said = _answers("harm-at-one-of-three-sites") | {"events": [{"id": "E-1", "kind": "harm", "date": "2026-05-20"}]}
    deck = Presentation(BytesIO(pipeline.report(pipeline.assess(said, pack=PACK), "pptx")))
    first = deck.slides[0]
    shown = [shape.text_frame.text for shape in first.shapes if shape.has_text_frame]

    assert first.shapes.title.text == "Suspend: the tool may not be used, for 4 reasons."
    assert any(text.startswith("The tool is not used until what is missing has been shown") for text in shown)


def test_without_a_next_gate_no_column_tells_what_it_needs() -> None:
    view = build_view(pipeline.assess(pipeline.load(STORIES / "front-office-phone/answers.yaml")))

    assert view.leader.next_gate is None
    assert "Met" not in {str(column.head) for column in scorecard_columns(view)}


def test_what_must_follow_an_event_stands_apart_in_its_cell() -> None:
    assessment = pipeline.assess(_answers("harm-at-one-of-three-sites"), pack=PACK)
    deck = Presentation(BytesIO(pipeline.report(assessment, "pptx", Edition("full"))))
    slide = next(one for one in deck.slides if one.shapes.title.text == "Appendix: The events that happened")
    follows = next(shape.table for shape in slide.shapes if shape.has_table).cell(1, 4).text

    assert follows.startswith("Stop the tool where it happened: done on May 20, 2026; Tell the patients harmed")
    assert "; Still to be shown again: INF-07 " in follows
