"""The ladder of gates has a row for each gate, says what is missing, and points at the next one."""

import re

import pytest

from picturing import NAMES, alternative, drawn, gate, outside, overlapping, texts
from readiness.chart_elements.palette import INK, PAPER
from readiness.charts.gate_ladder import gate_ladder, shortfall_line, shortfall_text
from readiness.statements import charts, gates
from readiness.statements.gates import no_minimums

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
    assert shortfall_text(GATES[1]) == (charts.blockers_short(number=2), gates.missing(number=1))


def test_a_small_place_keeps_what_is_missing():
    many = gate("G1", "failed", ("short", "blocker"), ("short", "major"), ("unanswered", "major"))

    assert shortfall_line(many) == (charts.blockers_short(number=1), gates.missing(number=1))
    assert shortfall_line(GATES[2]) == (gates.missing(number=1),)


def test_the_title_says_how_far_up_and_what_is_next():
    chart = gate_ladder(GATES)

    assert chart
    assert str(chart.title) == "1 of 3 gates passed; next is G1 Pilot: 2 blockers short and 1 answer missing."


def test_every_verdict_has_its_glyph_and_word():
    assert {"✓", "passed", "✗", "failed", "?", "undetermined"} <= set(texts(gate_ladder(GATES)))
    assert "G2 A gate: undetermined, 1 answer missing" in alternative(gate_ladder(GATES))


def test_the_table_says_what_the_picture_shows():
    chart = gate_ladder(GATES)

    assert chart
    assert chart.rows[2] == ("G2 A gate", "? undetermined", "1 of 2 met", "1 answer missing")


def test_the_shortfalls_of_a_gate_add_up_to_the_minimums_it_has_not_met():
    shut = gate("G1", "failed", ("short", "blocker"), ("remedied", "major"))._replace(met=15, needed=20)
    chart = gate_ladder([shut])

    assert chart
    assert chart.rows[0][-1] == "1 blocker short, 1 short with a remedy and 3 short that do not keep it shut"
    assert str(chart.title) == "0 of 1 gate passed; no gate is left to open."


def test_a_passed_gate_says_what_is_short_and_does_not_keep_it_shut():
    chart = gate_ladder([gate("G0", "passed")])

    assert chart
    assert chart.rows[0][-1] == "1 short that does not keep it shut"


def test_the_shortfalls_of_one_dimension_stand_alone():
    chart = gate_ladder([gate("G0", "passed")], is_whole=False)

    assert chart
    assert chart.rows[0][-1] == "nothing"


def test_every_bar_ends_at_all_minimums_however_many_a_gate_has():
    few, many = gate("G0")._replace(met=1, needed=2), gate("G1")._replace(met=30, needed=60)
    chart = gate_ladder([few, many])
    whole, met = (drawn(chart, "path", fill=color)[0].get("d") or "" for color in (PAPER, INK))

    assert re.findall(r"H(\d+)V", whole) == ["364", "364"]
    assert re.findall(r"H(\d+)V", met) == ["302", "302"]
    assert re.findall(r"M(\d+) ", whole + met) == ["240"] * 4


def test_a_gate_without_minimums_has_no_bar():
    bare = gate("G0")._replace(met=0, needed=0, met_words=no_minimums())

    assert drawn(gate_ladder([bare]), "path") == []
    assert str(no_minimums()) in texts(gate_ladder([bare]))


@pytest.mark.parametrize("size", [1, 5, 7, 8, 20])
def test_words_fit_their_rows_however_many(size):
    kinds = [("short", "blocker"), ("short", "major"), ("remedied", "major"), ("unanswered", "standard")]
    chart = gate_ladder(
        [gate(f"G{n}", "failed", *kinds, title="A gate with a name", is_next=n == 3) for n in range(size)]
    )

    assert outside(chart) == []
    assert overlapping(chart) == []


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
def test_no_name_breaks_out(name):
    assert outside(gate_ladder([gate("G0", "failed", title=name)] * 5)) == []
