"""Slides of a tool in use: the outcome is the title, and no column is empty."""

from io import BytesIO

from pptx import Presentation

from readiness import pipeline
from readiness.slides.pages.in_use import _why
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
    slide = next(one for one in deck.slides if one.shapes.title.text.startswith("1 event: still open"))
    follows = next(shape.table for shape in slide.shapes if shape.has_table).cell(1, 4).text

    assert follows.startswith("Stop the tool where it happened: done on May 20, 2026; Tell the patients harmed")
    assert "; Still to be shown again: INF-07 " in follows


def test_a_reason_has_the_title_of_its_question_and_the_slide_says_how_many_there_are() -> None:
    assessment = pipeline.assess(pipeline.load(STORIES / "sepsis-stalled/answers.yaml"))
    deck = Presentation(BytesIO(pipeline.report(assessment, "pptx")))
    slide = next(one for one in deck.slides if one.shapes.title.text.startswith("Before the tool is used again, "))
    table = next(shape.table for shape in slide.shapes if shape.has_table)

    assert table.cell(0, 0).text == "Outcome if used today"
    assert [table.cell(1, column).text for column in (2, 3)] == [
        "Human oversight and defined exceptions",
        "WFI-06 needs level 1 before the tool is used again, and is at 0.",
    ]


def test_once_stopping_is_decided_the_slide_asks_for_the_other_decisions_alone() -> None:
    stopped = {"id": "D-1", "option": "stop", "gate": "G0", "by": "Board", "date": "2026-06-05"}
    said = _answers("payer-drafts-denials") | {"decisions": [stopped]}
    deck = Presentation(BytesIO(pipeline.report(pipeline.assess(said, pack=PACK), "pptx")))

    assert deck.slides[1].shapes.title.text == "5 decisions are asked for, the first by June 5, 2026"


def test_the_slide_of_the_lane_counts_steps_as_the_decision_on_them_does() -> None:
    deck = Presentation(BytesIO(pipeline.report(pipeline.assess(_answers("payer-drafts-denials"), pack=PACK), "pptx")))
    asked = next(shape.table for shape in deck.slides[1].shapes if shape.has_table)

    assert asked.cell(4, 1).text.startswith("Start the 9 steps that make the tool safe today")
    told = "Start today: 9 steps that make it safe, after 2 actions that come first"
    assert deck.slides[2].shapes.title.text == told


def test_findings_that_lead_to_a_milder_outcome_are_not_counted_as_reasons_for_it() -> None:
    view = build_view(pipeline.assess(_answers("payer-drafts-denials"), pack=PACK))
    assert view.live is not None
    assert view.live.at_least is not None
    milder = view.live.reasons[-1]._replace(outcome=view.live.at_least._replace(id="milder"))
    counted = _why(view.live._replace(reasons=(*view.live.reasons, milder)))

    assert counted == _why(view.live)
    assert str(counted) == "Why the outcome is Narrow: 6 findings"
