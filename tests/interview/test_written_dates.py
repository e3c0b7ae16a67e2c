"""Dates as people write them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.errors import ReadinessError
from readiness.interview.written_dates import parse_day
from readiness.statements.language import language_named
from readiness.statements.voice import say, speaking

TODAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-09-30", "2026-09-30"),
        ("in 3 weeks", "2026-06-02"),
        ("3 Wochen", "2026-06-02"),
        ("in a month", "2026-06-12"),
        ("10 days ago", "2026-05-02"),
        ("30 sep", "2026-09-30"),
        ("30. September", "2026-09-30"),
        ("Sep 30, 2027", "2027-09-30"),
        ("30 sept 2026", "2026-09-30"),
        ("september 30th", "2026-09-30"),
        ("3 may", "2027-05-03"),
        ("12 may", "2026-05-12"),
        ("29 feb", "2028-02-29"),
        ("end of september", "2026-09-30"),
        ("end feb 2028", "2028-02-29"),
        ("30.9.", "2026-09-30"),
        ("30.9", "2026-09-30"),
        ("5.9.2027", "2027-09-05"),
        ("9/30", "2026-09-30"),
        ("30/9/2026", "2026-09-30"),
        ("9/9", "2026-09-09"),
        ("+6w", "2026-06-23"),
        ("+ 10 days", "2026-05-22"),
        ("-1 d", "2026-05-11"),
        ("+9m", "2027-02-12"),
        ("+1y", "2027-05-12"),
        ("tomorrow", "2026-05-13"),
    ],
)
def test_a_day_may_be_written_in_many_ways(text: str, day: str) -> None:
    assert parse_day(text, TODAY).isoformat() == day


def test_a_month_too_short_for_a_span_gives_its_last_day() -> None:
    assert parse_day("+1m", date(2026, 1, 31)) == date(2026, 2, 28)


def test_a_past_day_without_a_year_is_the_last_one() -> None:
    assert parse_day("30 sep", TODAY, past=True) == date(2025, 9, 30)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "31 sep", "2026-13-01", "2026-02-30", "may 2026", "30", "30 j", "30 ma", "0.9.", "+6", "+9999y", "+9x",
     "30 sep may", "1 2 sep", "sep; 30", "30 sep 20266", "30 30 sep", "٣٠ sep"],
)  # fmt: skip
def test_a_text_that_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ReadinessError, match="is no day"):
        parse_day(text, TODAY)


def test_a_day_that_can_be_two_days_is_refused_with_both() -> None:
    with pytest.raises(ReadinessError) as caught:
        parse_day("5/9/2026", TODAY)
    assert say(caught.value.message) == '"5/9/2026" can mean 2026-09-05 and 2026-05-09'


def test_months_have_their_names_in_the_language_of_the_run() -> None:
    with speaking(language_named("de")):
        assert parse_day("3. Mai", TODAY) == date(2027, 5, 3)
        assert parse_day("3 okt", TODAY) == date(2026, 10, 3)
        assert parse_day("3 oct", TODAY) == date(2026, 10, 3)


@given(st.text(max_size=20) | st.text("0123456789+-./ dwmysep", max_size=12))
def test_any_text_is_a_day_or_refused(text: str) -> None:
    try:
        found: date | None = parse_day(text, TODAY)
    except ReadinessError:
        found = None
    assert found is None or isinstance(found, date)


@given(st.dates(date(2026, 1, 1), date(2029, 12, 31)))
def test_a_day_without_a_year_is_never_more_than_eight_years_off(today: date) -> None:
    assert timedelta(0) <= parse_day("29 feb", today) - today < timedelta(days=9 * 366)
    assert parse_day("1 jan", today) >= today >= parse_day("1 jan", today, past=True)
