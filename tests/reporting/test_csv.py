"""The roadmap as CSV: a row for each step, which no spreadsheet computes."""

import csv
from io import StringIO

import pytest

from readiness import pipeline
from readiness.formats.csv import HEADS, amount_cells, as_text
from readiness.view.build import build_view
from readiness.view.models.costs import CostRangeView


def rows_of(assessment):
    return list(csv.DictReader(StringIO(pipeline.report(assessment, "csv").decode("utf-8-sig"), newline="")))


def test_every_step_is_a_row_in_order(partial, view):
    steps = [step for phase in view.roadmap.phases for step in phase.steps]
    rows = rows_of(partial)

    assert [row["Code"] for row in rows] == [step.initiative.code for step in steps]
    assert [row["Order"] for row in rows] == [str(step.order) for step in steps]


def test_a_row_has_initiative_role_dates_effort_and_reason(partial, view):
    row, step = rows_of(partial)[0], view.roadmap.phases[0].steps[0]

    assert row["Initiative"] == step.initiative.title
    assert row["Accountable role"] == step.role
    dates = (step.start_50.isoformat(), step.finish_50.isoformat(), step.finish_80.isoformat())
    assert (row["Start (50%)"], row["End (50%)"], row["End (80%)"]) == dates
    assert (row["Effort (person-weeks)"], row["Cost"]) == (step.effort, str(step.cost))
    assert row["Because"] == str(step.because)
    assert (row["Starts"], row["Room (weeks)"]) == (str(step.timing[0]), str(step.slack))
    assert row["Closes"] == "; ".join(map(str, step.closes))
    assert None not in row


def test_it_begins_with_a_mark_and_its_lines_end_in_cr_lf(partial):
    content = pipeline.report(partial, "csv")

    assert content.startswith(b'\xef\xbb\xbf"Order",')
    assert content.count(b"\n") == content.count(b"\r\n")


def test_without_a_roadmap_there_are_only_heads(empty):
    roadmap = build_view(empty).roadmap

    assert not any((roadmap.safe_now, roadmap.site_steps, *(phase.steps for phase in roadmap.phases)))
    assert pipeline.report(empty, "csv").decode("utf-8-sig") == ",".join(f'"{head}"' for head in HEADS) + "\r\n"


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠", "\t", "\r", "\n", "  =", "\t="]
)
def test_a_cell_that_would_be_computed_is_text(start):
    assert as_text(f"{start}1+1").startswith("'")


@pytest.mark.parametrize("text", ["", "I-05", "1 → 2", "Under $25,000", "a = b"])
def test_other_text_stays_as_it_is(text):
    assert as_text(text) == text


def test_control_characters_are_shown():
    assert as_text("a\x07\ud800") == "a<U+0007><U+D800>"


def test_the_heads_of_the_columns_are_the_words_of_the_report():
    assert HEADS[:5] == ("Order", "Code", "Initiative", "Phase", "Gate")


def test_a_cost_is_a_low_and_a_high_amount_where_it_has_figures():
    assert amount_cells(CostRangeView("25000", "60000", "100000")) == ("25000", "100000")
    assert amount_cells(CostRangeView("2000000", None, None)) == ("2000000", "")
    assert amount_cells(None) == ("", "")
