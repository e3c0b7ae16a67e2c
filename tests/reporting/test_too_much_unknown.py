"""Where too much is unknown, no page tells a cost or a day that page 1 says is not known."""

from io import BytesIO
from pathlib import Path

import pytest
from pptx import Presentation

from readiness import pipeline
from readiness.statements import options as statements
from readiness.view.build import build_view
from readiness.view.edition import Edition

CASES = Path(__file__).parents[1] / "cases" / "adversarial"


@pytest.fixture(scope="module")
def unknown():
    return pipeline.assess(pipeline.load(CASES / "everything-unknown.yaml"))


@pytest.fixture(scope="module")
def unanswered():
    return pipeline.assess(pipeline.load(CASES / "no-answer.yaml"))


def test_the_way_has_no_cost(unknown):
    assert build_view(unknown).roadmap.costs is None
    assert "Cost of the plan" not in pipeline.report(unknown, "markdown", Edition("leadership")).decode()


def test_the_options_have_no_days_and_no_costs(unanswered):
    options = build_view(unanswered).options

    assert options
    told = [row.about for row in options.rows]
    assert statements.verdict() in told
    assert not {statements.done_even(), statements.done_80(), statements.cost(), statements.decide_by()} & {*told}
    assert not any("prices" in str(line) for line in options.lines)


def test_a_board_reads_no_day_of_the_gate(unknown):
    page = pipeline.report(unknown, "html", Edition("board")).decode()

    assert "Too much is unknown to say when G0 can open" in page
    assert "even odds: " not in page


def test_of_unanswered_blockers_none_is_called_short_or_held(unanswered):
    assert all(row.blockers and row.blockers_words is None for row in build_view(unanswered).scorecard)


def test_a_dimension_without_answers_shows_no_number_of_blockers_on_page_1(unanswered):
    page = pipeline.report(unanswered, "html", Edition("board")).decode()

    assert "0 of 30" not in page


def test_the_slide_of_the_decision_has_no_empty_table(unanswered):
    options = build_view(unanswered).options
    assert options
    advice = str(options.advice)
    deck = Presentation(BytesIO(pipeline.report(unanswered, "pptx")))
    slide = next(slide for slide in deck.slides if slide.shapes.title.text == advice)

    assert not any(shape.has_table for shape in slide.shapes)
    assert (
        "finds out 39 answers"
        in " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame).lower()
    )


def test_decisions_are_not_beside_a_choice_where_no_option_is_advised(unanswered):
    assert str(build_view(unanswered).leader.decisions_title) == "1 decision asked for"
