"""The work that clears blockers of the next gate, from the least work for each, with the money for each."""

from types import SimpleNamespace
from typing import Any

import pytest

from building import a_pack, answers
from picturing import NAMES, alternative, drawn, named, opener, openers, outside, overlapping, texts
from readiness.chart_elements.palette import LEVELS
from readiness.charts.gate_openers import gate_openers
from readiness.model.spans import Closed
from readiness.scoring.scorecard import score_answers
from readiness.view.opener_views import _not_held

FIRST, SECOND = opener(1, 2.5, 40_000, "Set up", clears=2), opener(2, 4, 15_000, "Write down")


def drawing(*work, **given):
    return gate_openers(openers(*work, **given))


def test_a_name_on_two_lines_is_whole_and_moves_the_rows_below_it():
    name = "Agree with those who speak for the staff on how the tool is used and when not to"
    chart = drawing(FIRST._replace(initiative=named("I-01", name)), SECOND)

    assert name in " ".join(texts(chart))
    assert overlapping(chart) == []
    assert outside(chart) == []


def test_fewer_than_two_initiatives_make_no_picture():
    assert gate_openers(None) is None
    assert drawing(FIRST) is None


def test_the_title_names_the_least_work_and_the_least_money():
    assert str(drawing(FIRST, SECOND).title) == (
        "Per blocker of G1, “I-01 Set up” takes the least work (2.5 person-weeks), and “I-02 Write down” the least "
        "money (USD 15,000)."
    )
    assert str(drawing(SECOND, FIRST).title).endswith(
        "“I-02 Write down” takes the least work (4 person-weeks) and the least money (USD 15,000)."
    )


def test_without_amounts_the_title_and_the_bars_are_about_work_alone():
    for chart in (drawing(FIRST, SECOND, currency=None), drawing(opener(1, 2, None), opener(2, 3, None))):
        assert str(chart.title).endswith("takes the least work (2.5 person-weeks).") or "2 person-weeks" in str(
            chart.title
        )
        assert len(drawn(chart, "path", fill=LEVELS[2])) == 1
    assert len(drawn(drawing(FIRST, SECOND), "path", fill=LEVELS[2])) == 2


def test_bars_begin_at_nothing_and_are_as_long_as_their_figures():
    bars = drawn(drawing(FIRST, SECOND, currency=None), "path", fill=LEVELS[2])[0].get("d") or ""
    ends = [float(part.partition("V")[0]) for part in bars.split("H")[1::2]]

    assert (ends[0] - 286) / (ends[1] - 286) == pytest.approx(2.5 / 4, abs=0.001)


def test_work_without_an_amount_is_told_in_place_of_its_bar():
    assert "not stated" in texts(drawing(FIRST, opener(2, 4, None)))


def test_the_blockers_are_named_below_the_work():
    assert "Q-010 and Q-011" in texts(drawing(FIRST, SECOND))
    assert "I-01: Q-010 and Q-011; 2.5 person-weeks and USD 40,000." in alternative(drawing(FIRST, SECOND))


def test_other_work_of_the_plan_is_counted():
    assert "3 initiatives more clear no blocker of G1 by themselves." in texts(drawing(FIRST, SECOND, others=3))
    assert "1 initiative more clears no blocker of G1 by itself." in texts(drawing(FIRST, SECOND, others=1))


def test_twelve_bars_are_drawn_and_the_table_has_all():
    chart = drawing(*(opener(n, n) for n in range(59)))

    assert len(chart.rows) == 59
    assert "47 initiatives more with more work for each are in the table." in texts(chart)
    assert {"I-11"} <= set(texts(chart))
    assert "I-12" not in texts(chart)


def test_the_table_has_the_figures_of_the_bars():
    assert drawing(FIRST, SECOND).rows[0] == (
        "I-01", "Set up", "Q-010 and Q-011", "5", "2.5", "USD 80000", "USD 40,000"
    )  # fmt: skip


def test_work_without_effort_has_a_bar():
    assert drawing(opener(1, 0, 0), opener(2, 0, 0))


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
@pytest.mark.parametrize("currency", ["USD", None])
def test_no_name_breaks_out(name, currency):
    chart = drawing(*(opener(n, n / 7 + 1000, 10**n, name, clears=1 + n) for n in range(9)), currency=currency)

    assert outside(chart) == []
    assert overlapping(chart) == []


@pytest.mark.parametrize(("lifted", "left"), [((), {}), ((Closed("d.b", 1, 2),), {"d.a": 2})])
def test_work_clears_no_blocker_that_a_cap_keeps_short_after_all_of_it(lifted, left):
    cap = {"at_most": "1", "questions": ["d.a"], "unless": {"d.b": "2"}, "because": "Nobody has the list."}
    pack = a_pack({"d.a": {}, "d.b": {}}, caps=[cap])
    card = score_answers(pack, answers({"d.a": "3", "d.b": "1"}))
    wording: Any = SimpleNamespace(scores=card, rubric=pack.rubric, questionnaire=pack.questionnaire)

    assert _not_held(wording, {"d.a": 2}, lifted) == left
