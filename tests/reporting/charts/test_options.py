"""The options are points by day and cost, each with its name, and the title tells the one advised against another."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picturing import DAY, NAMES, alternative, drawn, option, options, outside, overlapping, texts
from readiness.chart_elements.palette import ACCENT, TEAL
from readiness.charts.option_costs import option_costs
from readiness.model.option_kinds import OptionKind

MINIMUM = option("minimum", days=(20, 26), cost=(3_100_000, 3_900_000), name="Minimum", advised=True)
ALL = option("recommended", days=(40, 45), cost=(7_800_000, 9_500_000), name="All the work")
STOP = option("stop", days=(3, 4), cost=(20_000, 30_000), name="Stop")
AS_IT_IS = option("as-it-is", days=None, cost=(7_000, 12_000), name="As it is")
KINDS: tuple[OptionKind, ...] = ("as-it-is", "minimum", "recommended", "faster", "stop")


def drawing(*shown, **given):
    return option_costs(options(*shown, **given), DAY)


def title(*shown, **given):
    chart = drawing(*shown, **given)
    return str(chart.title) if chart else None


def test_the_title_tells_the_option_advised_against_all_the_work():
    assert (
        title(MINIMUM, ALL)
        == "“Minimum” opens G2 19 weeks sooner than “All the work” and saves USD 5.6 million of work (80%)."
    )


@pytest.mark.parametrize(
    ("days", "cost", "said"),
    [
        ((40, 45), (1, 2), "on the same day as “All the work” and saves"),
        ((40, 46), (7_800_000, 9_500_000), "1 week later than “All the work” and costs as much (80%)."),
        ((2, 3), (9_000_000, 9_900_000), "42 weeks sooner than “All the work” and costs USD 400,000 more (80%)."),
    ],
)
def test_the_title_tells_later_dearer_and_the_same(days, cost, said):
    assert said in title(option("faster", days=days, cost=cost, advised=True), ALL)


def test_without_advice_the_title_is_about_the_first_to_open_the_gate():
    assert title(ALL, MINIMUM._replace(is_advised=False, mark=None)).startswith("“Minimum” opens G2 19 weeks sooner")


def test_the_only_option_that_opens_the_gate_is_told_with_its_day_and_cost():
    assert title(ALL, STOP, AS_IT_IS) == "“All the work” opens G2 by April 16, 2027 for USD 9.5 million (80%)."


def test_where_the_gate_is_reached_the_title_says_when_the_work_is_done():
    held = option("as-it-is", days=(0, 0), cost=(0, 0), no_day="holds today")

    assert title(held, ALL) == "“All the work” is done by April 16, 2027 for USD 9.5 million (80%)."
    assert "holds today" in texts(drawing(held, ALL))


def test_two_options_with_a_day_make_a_picture_and_one_makes_none():
    assert drawing(ALL, MINIMUM)
    assert drawing(ALL, AS_IT_IS) is None
    assert drawing(STOP, AS_IT_IS) is None
    assert option_costs(None, DAY) is None


def test_no_picture_compares_what_is_unknown_or_decided():
    assert drawing(ALL, MINIMUM, brief=()) is None
    assert drawing(ALL, MINIMUM, is_asked=False) is None


def test_each_option_is_named_at_its_point():
    assert {"Minimum (advised)", "All the work", "Stop"} <= set(texts(drawing(MINIMUM, ALL, STOP, AS_IT_IS)))


def test_an_option_without_a_day_is_told_at_the_edge():
    chart = drawing(MINIMUM, ALL, AS_IT_IS)
    (edge,) = [one for one in drawn(chart, "path") if one.get("stroke-dasharray")]
    place = next(one for one in drawn(chart, "text") if one.text == "As it is")

    assert "does not open" in texts(chart)
    assert float(place.get("x") or 0) > float((edge.get("d") or "M0").split()[0][1:])


def test_a_line_leads_from_even_odds_to_80_percent_and_is_thick_for_the_option_advised():
    chart = drawing(MINIMUM, ALL)
    thin, thick = (drawn(chart, "path", stroke=TEAL, stroke_width=width) for width in ("1.6", "3.2"))
    left, right = (48 + week / 45 * (646 - 48) for week in (20, 26))

    assert (len(thin), len(thick)) == (1, 1)
    assert (thick[0].get("d") or "").startswith(f"M{left:.2f}")
    assert f"L{right:.2f}".rstrip("0").rstrip(".") in (thick[0].get("d") or "")


def test_an_option_with_one_day_and_one_cost_has_no_line():
    assert drawn(drawing(MINIMUM, ALL._replace(at_50=ALL.at_80, cost_50=ALL.cost_80)), "path", stroke_width="1.6") == []


def test_the_option_advised_differs_in_shape():
    chart = drawing(MINIMUM, ALL, STOP)

    assert len(drawn(chart, "circle", fill=ACCENT)) == 1
    assert len(drawn(chart, "circle")) == 3
    assert len(drawn(chart, "rect")) == 1


def test_to_stop_is_a_square_and_in_the_title_where_it_is_advised():
    stop = option("stop", days=(3, 4), cost=(20_000, 30_000), name="Stop", advised=True)
    chart = drawing(ALL, stop)

    assert str(chart.title) == "“Stop” ends use at once; its exit is done by July 3, 2026 for USD 30,000 (80%)."
    assert len(drawn(chart, "rect", fill=ACCENT)) == 1
    assert drawn(chart, "circle", fill=ACCENT) == []


def test_options_that_coincide_are_one_point():
    chart = drawing(option("minimum", "recommended", "faster", name="Minimum, all and faster"), STOP)

    assert len(drawn(chart, "circle")) == 1
    assert "Minimum, all and faster" in texts(chart)


def test_without_a_cost_of_each_only_days_are_shown():
    for chart in (drawing(MINIMUM, ALL, currency=None), drawing(MINIMUM, ALL._replace(cost_50=None, cost_80=None))):
        assert str(chart.title) == "“Minimum” opens G2 19 weeks sooner than “All the work” (80%)."
        assert "in million USD" not in texts(chart)
        assert "December 4, 2026" in texts(chart)


def test_the_table_and_the_alternative_say_the_same():
    chart = drawing(MINIMUM, ALL, AS_IT_IS)

    assert chart.rows[0] == ("Minimum (advised)", "October 23, 2026", "December 4, 2026", "USD 3100000 to 3900000")
    assert chart.rows[2][1:3] == ("does not open", "does not open")
    assert "As it is: does not open and USD 7000 to 12000." in alternative(chart)


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name[:5])
@pytest.mark.parametrize("currency", ["USD", None])
def test_no_name_breaks_out(name, currency):
    shown = [option(kind, days=(n, n + 5) if n else None, name=name, advised=n == 2) for n, kind in enumerate(KINDS)]
    chart = drawing(*shown, currency=currency)

    assert outside(chart) == []
    assert overlapping(chart) == []


WEEKS = st.none() | st.tuples(st.integers(0, 300), st.integers(0, 40))
COSTS = st.tuples(st.integers(0, 10**9), st.integers(0, 10**8))


@given(st.lists(st.tuples(WEEKS, COSTS), min_size=2, max_size=5), st.integers(0, 4))
def test_labels_lie_apart_wherever_the_points_are(places, advised):
    shown = [
        option(
            kind, days=days and (days[0], sum(days)), cost=(cost[0], sum(cost)), advised=number == advised,
            name="An option of a name " * (1 + number % 2),
        )
        for number, (kind, (days, cost)) in enumerate(zip(KINDS[1:] + KINDS[:1], places, strict=False))
    ]  # fmt: skip
    if chart := drawing(*shown):
        assert outside(chart) == []
        assert overlapping(chart) == []


@pytest.mark.parametrize("weeks", [0, 1, 5000])
def test_five_points_in_one_place_or_far_away_are_all_named(weeks):
    shown = [option(kind, days=(weeks, weeks), name=f"Option {kind}") for kind in KINDS]
    chart = drawing(*shown)

    assert {f"Option {kind}" for kind in KINDS} <= set(texts(chart))
    assert overlapping(chart) == []
    assert (DAY + timedelta(weeks=weeks)).year <= 2122
