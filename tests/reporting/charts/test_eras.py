"""A tool in full use stands beside its pilot in at most five rows of facts."""

from datetime import date
from typing import Any

import pytest

from picturing import LONG, answer, dimension, drawn, gate, number, outside, overlapping, part, texts
from readiness.charts.eras import eras
from readiness.model.verdict import Verdict
from readiness.view.models.answers import AnswerView, EvidenceView
from readiness.view.models.live import ApprovedView, FullUseView, LiveView, PartVerdictView, StatusView
from readiness.view.models.parts import NamedView, StateView
from readiness.view.words import VERDICTS

PILOT, LIVE, TODAY = date(2024, 1, 15), date(2024, 5, 20), date(2026, 6, 5)
GATES = [gate("G0")._replace(met=30, needed=30), gate("G2")._replace(met=75, needed=78)]


def tool(*, status: str = "In daily use", pilot: date | None = PILOT, **given: Any) -> LiveView:
    use = FullUseView(LIVE, NamedView("G2", "G2", "Go-live"), status, NamedView("G0", "G0", "Charter"), pilot)
    return part(LiveView, **({"full_use": use, "approved": (), "parts": ()} | given))


def used(since: date | None, stopped: date | None = None) -> PartVerdictView:
    status = part(StatusView, use="in-use", since=since)
    return part(PartVerdictView, status=status, stopped=stopped)


def proved(*days: date, state: str = "valid") -> AnswerView:
    evidence = (part(EvidenceView, date=day, state=part(StateView, kind=state)) for day in days)
    return answer("A-1", 2, evidence=tuple(evidence))


EVIDENCE = [dimension(proved(PILOT), proved(PILOT, TODAY), proved(TODAY), proved(TODAY, state="expired"))]


def test_a_tool_that_is_not_in_full_use_has_no_picture():
    assert eras(None, GATES, EVIDENCE, TODAY) is None
    assert eras(tool(full_use=None), GATES, EVIDENCE, TODAY) is None


def test_fewer_than_three_rows_of_facts_make_no_picture():
    assert eras(tool(), GATES, [], TODAY) is None


def test_the_title_says_what_full_use_needs_more_and_how_much_evidence_is_of_the_pilot():
    chart = eras(tool(), GATES, EVIDENCE, TODAY)

    assert chart
    assert str(chart.title) == (
        "Full use needs 78 minimums, the pilot needed 30; 1 of 3 answers still rests on evidence from before full use."
    )


def test_an_answer_counts_by_its_latest_valid_evidence():
    chart = eras(tool(), GATES, EVIDENCE, TODAY)

    assert chart
    assert chart.rows[2] == ("Evidence", "1 answer rests on it", "2 answers rest on it")


def test_what_is_met_today_is_not_told_of_the_pilot():
    chart = eras(tool(), GATES, EVIDENCE, TODAY)

    assert chart
    assert chart.rows[1] == ("Minimums", "30 needed for G0", "75 of 78 met for G2")


def test_gates_that_were_approved_are_told_with_their_verdicts_today():
    approved = tuple(
        part(ApprovedView, date=LIVE, today=VERDICTS[found]) for found in (Verdict.PASSED, Verdict.CONDITIONAL)
    )
    chart = eras(tool(approved=approved), GATES, EVIDENCE, TODAY)

    assert chart
    assert chart.rows[2] == ("Gates", "2 gates approved", "1 of them passed today, 1 conditional")


def test_places_in_use_are_counted_at_the_beginning_and_today():
    chart = eras(tool(parts=(used(LIVE), used(TODAY), used(None))), GATES, EVIDENCE, TODAY)

    assert chart
    assert chart.rows[-1] == ("Places", "1 at its beginning", "3 today")


def test_a_place_that_was_stopped_is_not_counted_as_in_use_today():
    chart = eras(tool(parts=(used(LIVE), used(TODAY), used(TODAY, TODAY))), GATES, EVIDENCE, TODAY)

    assert chart
    assert chart.rows[-1] == ("Places", "1 at its beginning", "2 today, 1 stopped")


def test_both_bars_of_a_row_are_on_one_axis_from_zero():
    chart = eras(tool(), GATES, EVIDENCE, TODAY)
    bars = [number(bar, "width") for bar in drawn(chart, "rect")]

    assert bars[0] / bars[1] == pytest.approx(18 / 106, abs=0.001)


@pytest.mark.parametrize("status", ["In daily use", LONG, "x" * 200])
def test_no_label_meets_another(status):
    chart = eras(tool(status=status, parts=(used(LIVE),) * 40), GATES, EVIDENCE, TODAY)

    assert outside(chart) == []
    assert overlapping(chart) == []
    assert "40 today" in texts(chart)
