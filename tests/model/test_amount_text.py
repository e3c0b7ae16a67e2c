"""An amount as people write it becomes the plain decimal that it means."""

import pytest

from readiness.model.amount_text import is_ambiguous, read_amount


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("1,200,000", "1200000"),
        ("1.000.000", "1000000"),
        ("1 200 000", "1200000"),
        ("1'200", "1200"),
        ("1.000,50", "1000.50"),
        ("1,234.5", "1234.5"),
        ("1,5", "1.5"),
        ("1e6", "1000000"),
        ("1.2 million", "1200000"),
        ("20k", "20000"),
        ("3.5%", "3.5"),
    ],
)
def test_separators_factors_and_exponents_are_read(written: str, number: str) -> None:
    assert read_amount(written) == (number, "")


@pytest.mark.parametrize(("written", "currency"), [("$5", "USD"), ("5 EUR", "EUR"), ("£5", "GBP"), ("US$ 5", "USD")])
def test_a_currency_beside_it_is_told(written: str, currency: str) -> None:
    assert read_amount(written) == ("5", currency)


@pytest.mark.parametrize("written", ["", "ten", "-5", "1.2.3", "1,23,4", "5e99", "1.", "9" * 100])
def test_what_is_unclear_is_no_amount(written: str) -> None:
    assert read_amount(written) is None


def test_one_point_before_three_digits_may_mean_thousands() -> None:
    assert [text for text in ("1.500", "0.125", "1500.125", "1.5000") if is_ambiguous(text)] == ["1.500"]
