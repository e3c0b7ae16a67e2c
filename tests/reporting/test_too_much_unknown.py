"""Where too much is unknown, no page tells a cost or a day that page 1 says is not known."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from readiness import pipeline
from readiness.charts.score_strips import CHART
from readiness.model.case import Case
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


@pytest.fixture(scope="module")
def partly():
    return pipeline.assess(pipeline.load(CASES / "one-answer.yaml"))


def test_the_way_has_no_cost(unknown):
    assert build_view(unknown).roadmap.costs is None
    assert "Cost of the plan" not in pipeline.report(unknown, "markdown", Edition("leadership")).decode()


def test_no_gate_and_no_score_is_foretold(unknown):
    view = build_view(unknown)
    page = pipeline.report(unknown, "html", Edition("full")).decode()

    assert {phase.projected_gate.kind for phase in view.roadmap.phases} == {"undetermined"}
    assert not any(phase.projected for phase in view.roadmap.phases)
    assert "Scores after each phase" not in page
    assert "too much is unknown to say what else it takes" in str(view.roadmap.summary)


def test_two_numbers_of_open_questions_on_page_1_say_what_each_counts():
    leader = build_view(pipeline.assess(pipeline.load(CASES / "contradictory.yaml"))).leader

    assert str(leader.opening).endswith("answer the 33 of the 75 open questions that it needs.")
    assert "who answers 75 open questions" in " ".join(str(one.sentence) for one in leader.decisions)
    assert str(leader.money[0]) == "Cost: not known while 33 answers that G0 needs are unknown."


def test_an_option_with_work_tells_not_what_it_leads_to(unknown):
    options = build_view(unknown).options
    assert options
    as_it_is, minimum, *_ = options.options

    assert (str(as_it_is.verdict), as_it_is.open) == ("failed", 35)
    assert (str(minimum.verdict), minimum.open, minimum.dangers) == ("undetermined", None, ())
    open_row = next(row for row in options.rows if row.about == statements.stays_open(gate="G0"))
    assert open_row.cells[1] == statements.not_known()


def test_a_score_from_few_answers_is_not_drawn_and_says_from_how_many(partly):
    pictures: Any = CHART.draw(build_view(partly))
    picture = pictures["overall"].svg

    assert "<circle" not in picture
    assert ">1 of 93 answers<" in picture
    assert "from 1 of 93 answers" in picture


def test_a_deck_names_the_answers_of_a_score_and_draws_no_bars(partly):
    deck = Presentation(BytesIO(pipeline.report(partly, "pptx")))
    slide = next(one for one in deck.slides if "readiness of" in one.shapes.title.text)

    assert slide.shapes.title.text == "Overall readiness of 0.0 of 4 is from 1 of 93 answers, too few for a picture."
    assert not any(shape.has_chart for shape in slide.shapes)


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
    assert "(80%)" not in page


def test_unknown_answers_without_words_have_no_column_for_them(unknown):
    page = pipeline.report(unknown, "html", Edition("leadership")).decode()

    assert "Those who were asked did not know" in page
    assert "What was said" not in page


def test_of_unanswered_blockers_none_is_called_short_or_held(unanswered):
    assert all(row.blockers and row.blockers_words is None for row in build_view(unanswered).scorecard)


def test_a_dimension_without_answers_shows_no_number_of_blockers_on_page_1(unanswered):
    page = pipeline.report(unanswered, "html", Edition("board")).decode()

    assert "0 of 30" not in page


def test_the_deck_asks_to_find_out_first_and_has_no_slide_of_options(unanswered):
    deck = Presentation(BytesIO(pipeline.report(unanswered, "pptx")))
    titles = [slide.shapes.title.text for slide in deck.slides]
    row = next(shape.table for shape in deck.slides[1].shapes if shape.has_table).rows[1]

    assert titles[1] == "1 decision is asked for, by June 5, 2026"
    assert "answers 39 open questions by" in row.cells[1].text
    assert not any(title.startswith("Advice") for title in titles)


COSTS = [
    {"id": "license", "title": "License", "group": "infrastructure", "per_year": 5000, "starts": "go-live"},
    {"id": "training", "title": "Training", "group": "training", "once": 500},
]
SAVED = {"id": "temps", "title": "Fewer temps", "class": "cash-releasing", "per_year": 4000,
         "baseline": {"value": 9000, "date": "2026-03-31"}}  # fmt: skip


def money_told(edition: Edition, **lines: object) -> list[str]:
    """Return what page 1 tells about the money of a case while no question is answered."""
    loaded = pipeline.load(CASES / "no-answer.yaml")
    case = Case.model_validate({"currency": "USD", "discount_rate": 4, "costs": COSTS, **lines})
    assessment = pipeline.assess(replace(loaded, answers=loaded.answers.changed(case=case)))
    return [str(line) for line in build_view(assessment, edition).leader.money]


def test_the_part_for_finance_has_what_the_case_states_and_names_what_waits_for_go_live():
    work, total, returned = money_told(Edition(part="finance"), benefits=[SAVED])

    assert work == "Cost of the plan's work: not known while 39 answers that G0 needs are unknown. Without it:"
    assert "USD 500" in total
    assert "Not counted, because no day of going live is known: “License” and “Fewer temps”." in total
    assert returned == "Return: not stated, because no day of going live is known."


def test_a_benefit_that_starts_on_a_day_has_a_return_however_much_is_unknown():
    told = money_told(Edition(part="finance"), costs=COSTS[1:], benefits=[SAVED | {"starts": "2027-01-01"}])

    assert "Not counted" not in told[1]
    assert told[2].startswith("Return: USD ")


def test_all_other_editions_say_where_the_case_is():
    said = (
        "Cost and return: not known while 39 answers that G0 needs are unknown. The part for finance has what is "
        "stated so far."
    )
    assert money_told(Edition(audience="leadership"), benefits=[SAVED]) == [said]


def test_a_license_is_no_cost_of_introduction_once_a_benefit_counts():
    license_ = COSTS[0] | {"starts": "2027-01-01"}
    told = money_told(Edition(part="finance"), costs=[license_, COSTS[1]], benefits=[SAVED | {"starts": "2027-01-01"}])

    assert "Adoption gets" not in told[1]


def test_while_nobody_knows_when_it_is_used_only_what_is_paid_once_introduces_it():
    told = money_told(Edition(part="finance"), costs=[COSTS[0] | {"starts": "2027-01-01"}, COSTS[1]])

    assert "Adoption gets" not in told[1]


def test_decisions_are_not_beside_a_choice_where_no_option_is_advised(unanswered):
    assert str(build_view(unanswered).leader.decisions_title) == "1 decision asked for"


def test_that_too_much_is_unknown_is_said_once_in_a_decision(unanswered):
    first = build_view(unanswered).leader.decisions[0]
    assert f"{first.sentence} {first.why}".count("Too much is unknown") == 1


def test_the_reason_why_no_option_is_advised_names_the_open_questions(unanswered):
    options = build_view(unanswered).options
    assert options
    assert "No option can be advised. Too much is unknown to compare them: answer " in str(options.advice)
