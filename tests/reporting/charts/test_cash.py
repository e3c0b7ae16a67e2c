"""Costs and cash are added up from the first day, and the month in which cash has repaid the costs is marked."""

from datetime import date

import pytest

from picturing import drawn, outside, overlapping, part, texts
from readiness.charts.case_cash import case_cash
from readiness.statements.case_tables import quarter
from readiness.view.models.money import MoneyView, PaybackView, PeriodMoneyView

DAY = date(2026, 6, 5)


def case(*amounts: tuple[int, int], month: int | None = None, live: int | None = None) -> MoneyView:
    """Make a case of quarters with these costs and this cash, paid back in a month."""
    periods, spent, got = [], 0, 0
    for number, (costs, cash) in enumerate(amounts, 1):
        spent, got = spent + costs, got + cash
        name = quarter(number=number, day=DAY)
        periods.append(PeriodMoneyView(name, DAY, DAY, costs, 0, cash, 0, got - spent, spent, got))
    payback = PaybackView(month, month, month, 0)
    return part(
        MoneyView,
        currency="USD",
        months=3 * len(amounts),
        go_live_month=live,
        periods=tuple(periods),
        payback=payback,
    )


def test_without_money_there_is_no_picture():
    assert case_cash(None) is None
    assert case_cash(case((0, 0))) is None


def test_the_month_of_break_even_is_marked_where_the_lines_cross():
    chart = case_cash(case((90, 0), (10, 60), (10, 60), month=9))

    assert chart
    assert str(chart.title) == (
        "With likely figures cash has repaid all costs by month 9; USD 10 are left after 9 months."
    )
    assert "break-even in month 9" in texts(chart)


def test_without_a_break_even_the_title_says_what_is_missing():
    chart = case_cash(case((90, 10), (10, 10)))

    assert chart
    assert str(chart.title) == (
        "With likely figures cash does not repay the costs within 6 months: USD 80 are missing at the end."
    )
    assert "80 missing" in texts(chart)


def test_costs_without_cash_are_told_as_such():
    chart = case_cash(case((90, 0), (10, 0)))

    assert chart
    assert "no cash stands against them" in str(chart.title)


def test_both_lines_begin_at_nothing_on_an_axis_from_zero_and_are_named_at_their_ends():
    chart = case_cash(case((90, 10), (10, 10)))
    lines = [one.get("d", "") for one in drawn(chart, "path", fill="none") if one.get("stroke-width") == "2.2"]

    assert len({line.partition("L")[0] for line in lines}) == 1
    assert {"costs 100", "cash 20", "0"} <= set(texts(chart))


def test_the_table_has_each_period_and_the_sums_to_date():
    chart = case_cash(case((90, 10), (10, 10)))

    assert chart
    assert chart.rows[1][1:] == ("10", "10", "100", "20", "−80")


@pytest.mark.parametrize("live", [None, 1, 36])
@pytest.mark.parametrize("amount", [1, 5_400, 18_418_635, 9 * 10**12])
def test_no_label_meets_another_whatever_the_amounts(amount, live):
    for cash in (0, amount // 2, amount, 2 * amount):
        for month in (None, 1, 18, 36):
            chart = case_cash(case(*[(amount, cash)] * 12, month=month if cash > amount // 2 else None, live=live))

            assert outside(chart) == []
            assert overlapping(chart) == []
