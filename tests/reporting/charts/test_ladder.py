"""The ladder of gates rises, says what is missing, and points at the next one."""

import pytest

from picturing import NAMES, alternative, drawn, gate, number, outside, overlapping, texts
from readiness.charts.gate_ladder import gate_ladder, shortfall_text
from readiness.statements import charts

GATES = [
    gate("G0", "passed", title="Charter"),
    gate(
        "G1", "failed", ("short", "blocker"), ("short", "blocker"), ("unanswered", "major"), title="Pilot", is_next=True
    ),
    gate("G2", "undetermined", ("unanswered", "major")),
]


def test_without_gates_there_is_no_picture():
    assert gate_ladder([]) is None


def test_what_is_missing_is_counted_by_kind():
    assert shortfall_text(GATES[1]) == (charts.blockers_short(number=2), charts.answers_missing(number=1))


def test_the_title_says_how_far_up_and_what_is_next():
    chart = gate_ladder(GATES)

    assert chart
    assert str(chart.title) == "1 of 3 gates passed; next is G1 Pilot: 2 blockers short and 1 answer missing."


def test_every_verdict_has_its_glyph_and_word():
    assert {"✓ passed", "✗ failed", "? undetermined"} <= set(texts(gate_ladder(GATES)))
    assert "G2 A gate: undetermined, 1 answer missing" in alternative(gate_ladder(GATES))


def test_the_table_says_what_the_picture_shows():
    chart = gate_ladder(GATES)

    assert chart
    assert chart.rows[0] == ("G0 Charter", "✓ passed", "1 of 2 met", "nothing")


def test_every_step_is_higher_than_the_one_before():
    tops = [number(step, "y") for step in drawn(gate_ladder(GATES), "rect")]

    assert tops == sorted(tops, reverse=True)
    assert len(set(tops)) == 3


@pytest.mark.parametrize("size", [1, 5, 7, 8, 20])
def test_words_fit_their_steps_however_many(size):
    kinds = [("short", "blocker"), ("short", "major"), ("remedied", "major"), ("unanswered", "standard")]
    chart = gate_ladder(
        [gate(f"G{n}", "failed", *kinds, title="A gate with a name", is_next=n == 3) for n in range(size)]
    )

    assert outside(chart) == []
    assert overlapping(chart) == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    assert outside(gate_ladder([gate("G0", "failed", title=name)] * 5)) == []
