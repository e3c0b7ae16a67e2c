"""Numbers are rounded once, exactly, by the rubric's rule."""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.model.policies import Rounding
from readiness.statements.language import ENGLISH, language_named
from readiness.view.figures import (
    format_percent,
    format_plain,
    format_rounded,
    in_unit,
    make_figure,
    number_figure,
)

MODES = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "down": ROUND_DOWN}


@pytest.mark.parametrize(
    ("value", "mode", "shown"),
    [
        ("1/4", "half-up", "0.3"),
        ("1/4", "half-even", "0.2"),
        ("1/4", "down", "0.2"),
        ("7/20", "half-even", "0.4"),
        ("29/10", "half-up", "2.9"),
        ("2999/1000", "half-up", "3.0"),
        ("-1/4", "half-up", "-0.3"),
        ("-1/100", "half-up", "0.0"),
    ],
)
def test_a_half_goes_where_the_rule_says(value, mode, shown):
    assert format_rounded(Fraction(value), Rounding(digits=1, mode=mode)) == shown


@given(st.integers(-(10**6), 10**6), st.integers(0, 4), st.sampled_from(sorted(MODES)))
def test_rounding_agrees_with_decimal_arithmetic(thousandths, digits, mode):
    expected = Decimal(thousandths).scaleb(-5).quantize(Decimal(1).scaleb(-digits), MODES[mode])

    assert Decimal(format_rounded(Fraction(thousandths, 10**5), Rounding(digits=digits, mode=mode))) == expected


def test_a_number_without_digits_has_no_point():
    assert format_rounded(Fraction(5, 2), Rounding(digits=0)) == "3"


def test_a_figure_keeps_its_exact_value():
    shown = make_figure(Fraction(12, 5), Rounding())

    assert shown
    assert (shown.exact, shown.rounded, shown.shown) == ("12/5", 2.4, "2.4")


def test_an_absent_number_stays_absent():
    assert make_figure(None, Rounding()) is None


def test_only_all_of_it_is_a_hundred_percent():
    assert (format_percent(Fraction(999, 1000)), format_percent(Fraction(1))) == ("99%", "100%")


def test_a_percent_sign_stands_as_the_language_has_it():
    share = in_unit(number_figure(Fraction("22.4"), Rounding(digits=1)), "%")

    assert share.shown == "22.4%"
    assert (ENGLISH.decimal(share.shown), language_named("de").decimal(share.shown)) == ("22.4%", "22,4 %")
    assert in_unit(number_figure(Fraction(3), Rounding(digits=0)), "points").shown == "3 points"


def test_a_plain_number_has_no_trailing_zeros():
    assert [format_plain(Fraction(value)) for value in ("4", "5/2", "10", "1/3")] == ["4", "2.5", "10", "0.33"]
