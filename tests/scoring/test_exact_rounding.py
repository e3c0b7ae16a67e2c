"""Rounding of exact numbers, by the mode of the rubric."""

from fractions import Fraction

import pytest

from readiness.model.policies import Mode
from readiness.scoring.rounding import round_exact


@pytest.mark.parametrize(
    ("value", "half_up", "half_even", "down"),
    [
        ("0.4", "0", "0", "0"),
        ("0.5", "1", "0", "0"),
        ("0.6", "1", "1", "0"),
        ("1.5", "2", "2", "1"),
        ("2.5", "3", "2", "2"),
        ("3.5", "4", "4", "3"),
        ("-0.5", "-1", "0", "0"),
        ("-2.6", "-3", "-3", "-2"),
        ("3", "3", "3", "3"),
    ],
)
def test_a_half_is_rounded_by_the_mode_and_negative_numbers_mirror_positive_ones(
    value: str, half_up: str, half_even: str, down: str
) -> None:
    modes: tuple[Mode, ...] = ("half-up", "half-even", "down")
    found = [round_exact(Fraction(value), 0, mode) for mode in modes]

    assert found == [Fraction(half_up), Fraction(half_even), Fraction(down)]


@pytest.mark.parametrize(("digits", "rounded"), [(0, "3"), (1, "2.7"), (3, "2.667"), (12, "2.666666666667")])
def test_digits_are_decimal_places(digits: int, rounded: str) -> None:
    assert round_exact(Fraction(8, 3), digits, "half-up") == Fraction(rounded)


def test_there_are_at_most_twelve_digits() -> None:
    assert round_exact(Fraction(1, 3), 13, "half-up") == Fraction("0.333333333333")


def test_without_a_mode_a_number_stays_as_it_is() -> None:
    assert round_exact(Fraction(1, 3), 2, "none") == Fraction(1, 3)
