"""Every figure of a money case explains itself down to its lines, and an indicator how its status follows."""

import re
from pathlib import Path

import pytest

from a_money_case import ANSWERS
from running import readiness_here


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


def explained(subject: str, path: Path) -> list[str]:
    done = readiness_here("explain", subject, path)
    assert done.returncode == 0, done.stderr
    return [" ".join(line.split()) for line in done.stdout.splitlines()]


def amounts(lines: list[str]) -> list[int]:
    """Return the amounts that begin lines."""
    return [int(found[1].replace(",", "")) for line in lines if (found := re.match(r"([0-9,]+) ", line))]


def test_the_total_is_the_sum_of_its_lines(path):
    first, *parts = explained("case.total", path)
    whole = int(first.rpartition("USD ")[2].replace(",", ""))

    assert {"3,600 Supplier license", "2,000 Price of a call"} <= set(parts)
    assert sum(amounts(parts)) == whole


def test_the_value_is_told_by_year(path):
    lines = explained("case.value", path)

    assert lines[0].startswith("Cash less costs, in present value with likely figures: USD ")
    assert lines[1].startswith("Year 1, from June 5, 2026: 20,000 of benefits in cash − ")


def test_the_return_is_a_quotient(path):
    last = explained("case.return", path)[-1]
    numbers = re.findall(r"USD ([0-9,]+)|= ([0-9.]+)%", last)
    value, costs, percent = (float((one or other).replace(",", "")) for one, other in numbers)

    assert value / costs * 100 == pytest.approx(percent, abs=0.1)


def test_the_payback_is_told_by_quarter(path):
    lines = explained("case.payback", path)

    assert "pays back in month" in lines[0]
    assert sum(line.startswith("Quarter ") for line in lines) == 4


def test_a_cost_tells_its_factors_and_what_it_comes_to(path):
    assert explained("license", path) == [
        "Supplier license (license): a cost of Licenses and infrastructure",
        "Stated: USD 1,200 a year",
        "From start",
        "× 3, because the amounts are for each site",
        "Over the horizon, with likely figures: USD 3,600",
        "It counts.",
        "Owner: CIO",
        "Source: none, an assumption",
    ]
    assert explained("case.calls", path)[1:4] == [
        "Stated: USD 2 for each call",
        "From June 5, 2026",
        "× 1,000 of each call a year, the likely number",
    ]
    assert "It does not count: only if the tool is stopped." in explained("export", path)


def test_a_benefit_tells_why_it_counts_or_not(path):
    assert explained("temps", path)[:7] == [
        "Fewer temps (temps): a benefit, cash",
        "Stated: USD 40,000 a year",
        "From go-live: the tool is in use at the start of the case",
        "× 50% adoption, the likely share",
        "Rises to the full amount over 1 month",
        "Over the horizon, with likely figures: USD 20,000",
        "It counts.",
    ]
    assert "No amount is stated." in explained("falls", path)
    assert "It does not count: no decision releases the time." in explained("hours", path)


def test_released_time_tells_its_price_and_the_share_that_is_released(path):
    released = "released: {decision: Fewer shifts, date: 2026-05-31, share: 20}"
    path.write_text(ANSWERS.replace("hours_per_year: 100\n", f"hours_per_year: 100\n      {released}\n"), "utf-8")

    assert explained("hours", path)[3:5] == [
        "× USD 112.50 an hour: USD 4,500 for a person-week of clinical, 40 hours, as the rubric assumes",
        "× 20%, the share that is released by Fewer shifts on May 31, 2026",
    ]


def test_without_a_range_no_input_moves_the_value(path):
    assert explained("case.drivers", path) == ["No input that counts has a range from low to high."]


def test_the_inputs_that_move_the_value_are_told(path):
    path.write_text(ANSWERS.replace("per_year: 40000", "per_year: {low: 30000, likely: 40000, high: 60000}"), "utf-8")

    first, temps = explained("case.drivers", path)

    assert first.startswith("What moves the return most: “Fewer temps”")
    assert temps.startswith("Fewer temps: USD 30,000 to USD 60,000 moves the value from ")


def test_an_indicator_tells_the_way_and_the_tolerance(path):
    assert explained("hold", path) == [
        "Calls on hold (hold): on track",
        "In %; less is better",
        "Before: 30 on January 1, 2026",
        "Target: 10 by December 31, 2026",
        "Last value: 23 on May 31, 2026",
        "Expected on that day, on an even way from before to the target: 21.76",
        "It may lag by 2: 10% of the way. A value is too old after 120 days.",
        "Owner: COO",
        "Measures Fewer temps",
    ]


def test_without_a_case_its_figures_are_no_subject(path):
    path.write_text(ANSWERS.partition("\ncase:")[0], "utf-8")
    done = readiness_here("explain", "case.total", path)

    assert done.returncode == 2
