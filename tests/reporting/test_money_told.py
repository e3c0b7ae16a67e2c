"""What readers see of a money case: the sentences of page 1, editions, tables, changes and the copy inside a PDF."""

from fractions import Fraction
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

from hand_made_case import INDICATORS, MONEY, NOW, line, spread, with_case
from readiness import pipeline
from readiness.chart_elements.money_axis import money_axis
from readiness.charts.case_cash import case_cash
from readiness.charts.case_drivers import case_drivers
from readiness.model.assessment import Assessment
from readiness.model.money import MoneyCase, Payback, ValueDriver, whole
from readiness.redaction.redact_answers import redact_answers
from readiness.statements.money import in_two_digits, spread_in_words
from readiness.view.build import build_view
from readiness.view.changes_of_money import changes_of_money
from readiness.view.edition import Edition
from readiness.view.models.money import MoneyView
from readiness.view.money_tables import money_tables
from readiness.view.portfolio_rows import MoneySum, money_sums, portfolio_row, with_money

ROOT = Path(__file__).parents[2]
FULL = Edition(audience="full")


@pytest.fixture(scope="module")
def phone() -> Assessment:
    """Return the assessment of the practice, without a case of its own."""
    return pipeline.assess(ROOT / "examples" / "front-office-phone" / "answers.yaml")


def view(assessment: Assessment, edition: Edition = FULL) -> MoneyView:
    """Return the view of the money case."""
    found = build_view(assessment, edition).money
    assert found is not None
    return found


def told(assessment: Assessment, **changed: Any) -> list[str]:
    """Return the sentences of page 1 for a case that differs in some results."""
    return [str(line) for line in view(with_case(assessment, MONEY._replace(**changed))).page]


def test_page_1_tells_total_return_payback_the_main_input_and_too_little_adoption(phone):
    total, value, driver = told(phone)

    assert total == (
        "All the work, over 36 months, running costs included: USD 370,000 to 510,000 (80% range; prices of 2026). "
        "Adoption gets 12% of what the introduction costs, less than the least of 15%."
    )
    assert value == (
        "Return: USD −120,000 to 150,000 after all costs, in present value at 3.5% a year (80% range). It pays back in "
        "month 20 (likely figures); the chance that it does not within 36 months is 22%. The target, month 12, is "
        "missed: one-off costs are USD 60,000, and a year brings only USD 36,000 more than it costs."
    )
    assert driver == "What moves the return most: adoption (38% to 80%); below 51% the return is negative."


@pytest.mark.parametrize(
    ("low", "high", "currency", "words"),
    [
        (812_345, 3_932_000, "USD", "USD 0.81–3.9 million"),
        (1_200_000_000, 3_900_000_000, "USD", "USD 1.2–3.9 billion"),
        (45_000, 3_900_000, "EUR", "EUR 45,000 to 3.9 million"),
        (-412_000, 95_000, "USD", "USD −410,000 to 95,000"),
        (12_345, 12_345, "USD", "USD 12,345"),
    ],
)
def test_a_range_of_money_is_told_to_two_digits(low, high, currency, words):
    assert str(spread_in_words(low, high, currency)) == words


@pytest.mark.parametrize(
    ("reasons", "why"),
    [
        ((), "because the case has no benefit"),
        (("no-baseline",), "because no benefit has a baseline"),
        (("class", "not-released"), "because no benefit releases cash"),
        (("class", "no-baseline"), "because no benefit can be counted"),
    ],
)
def test_without_a_benefit_that_counts_page_1_tells_why_no_return_is_stated(phone, reasons, why):
    lines = tuple(line("benefit", "calm", "quality", 0, 0, counts=False, why_not=reason) for reason in reasons)

    assert told(phone, lines=lines, cash=None, value=None, payback=None, drivers=())[1] == f"Return: not stated, {why}."


def test_a_tool_that_never_comes_into_use_has_no_return(phone):
    lines = (line("benefit", "calm", "quality", 0, 0, counts=False, why_not="class"),)

    said = told(phone, lines=lines, cash=None, value=None, payback=None, go_live_month=None)[1]

    assert said.startswith("Return: not stated, because the plan does not bring the tool into use.")


def test_without_a_discount_rate_no_present_value_is_told(phone):
    assert told(phone, value=None, rate=None)[1].startswith(
        "Return: no present value, because no discount rate is stated."
    )


@pytest.mark.parametrize(
    ("payback", "words"),
    [
        (
            Payback(20, 31, 34, Fraction(0), 18),
            "It pays back in month 20 (likely figures; 80% range: months 18 to 34).",
        ),
        (Payback(31, 31, 31, Fraction(0), 31), "It pays back in month 31."),
        (
            Payback(None, None, None, Fraction(62, 100)),
            "With likely figures it does not pay back within 36 months; the chance of that is 62%.",
        ),
        (Payback(None, None, None, Fraction(1)), "It does not pay back within 36 months."),
    ],
)
def test_payback_is_told_with_the_runs_that_never_pay_back(phone, payback, words):
    assert words in told(phone, payback=payback)[1]


def test_a_late_payback_tells_what_is_paid_once_and_what_a_year_brings(phone):
    assert (
        "The target, month 12, is missed: one-off costs are USD 60,000, "
        "and a year brings only USD 36,000 more than it costs."
    ) in told(phone, payback=Payback(31, 31, 31, Fraction(0), 31))[1]


def test_a_payback_by_the_target_meets_it(phone):
    assert "The target is month 12, and it is met." in told(phone, payback=Payback(12, 12, 12, Fraction(0), 12))[1]


@pytest.mark.parametrize(
    ("driver", "words"),
    [
        (
            ValueDriver("cost", "license", 9, 15, 50, -40, 13),
            "What moves the return most: “Supplier license” (USD 9 to 15 a year); above USD 13 the return is negative.",
        ),
        (
            ValueDriver("go-live", "", 0, 6, 50, -40, 4),
            (
                "What moves the return most: the month of going live (month 0 to month 6); "
                "from month 4 on the return is negative."
            ),
        ),
        (
            ValueDriver("staff", "", 80, 120, 50, 40, None),
            (
                "What moves the return most: the rates of own staff (80% to 120%); "
                "even at its highest the return stays positive."
            ),
        ),
    ],
)
def test_the_input_that_matters_most_is_told_with_where_the_return_turns(phone, driver, words):
    assert words in told(phone, drivers=(driver,))[2]


def test_a_return_below_zero_turns_positive(phone):
    found = MONEY._replace(value=spread(-41_234, -120_000, -40_000, 15_000))

    assert (
        str(view(with_case(phone, found)).driver_line)
        == "What moves the return most: adoption (38% to 80%); it would have to be above 51% for a positive return."
    )


def test_an_initiative_without_a_cost_is_named(phone):
    assert "has no cost in that total." in told(phone, lacking=("operations",))[0]


@pytest.mark.parametrize("edition", [Edition(audience="board"), Edition(audience="leadership")])
def test_leaders_get_totals_and_no_lines(phone, edition):
    found = view(with_case(phone), edition)

    assert [table.id for table in money_tables(found)] == ["totals"]
    assert (found.costs, found.benefits, found.drivers) == ((), (), ())


def test_finance_gets_every_table(phone):
    found = view(with_case(phone), Edition(audience="leadership", part="finance"))
    ids = [table.id for table in money_tables(found)]

    assert ids == ["totals", "groups", "years", "quarters", "drivers", "tranches", "lines", "benefits"]


@pytest.mark.parametrize("part", ["team", "safety"])
def test_parts_without_money_have_no_case(phone, part):
    report = build_view(with_case(phone), Edition(audience="leadership", part=part))

    assert (report.money, report.leader.money, report.indicators) == (None, (), ())


def test_a_cost_without_a_source_is_marked_as_an_assumption(phone):
    lines = {one.id: one for one in view(with_case(phone)).costs}

    assert (lines["license"].source, lines["interface"].is_assumption) == ("Offer of March 2026", True)


def test_the_register_tells_baseline_target_and_why_a_benefit_does_not_count(phone):
    first, second = view(with_case(phone)).benefits

    assert str(first.target) == "300,000 USD a year by December 31, 2027"
    assert (first.counts, first.is_overdue, str(first.verified)) == (True, True, "no, overdue")
    assert (second.counts, str(second.why_not)) == (False, "releases no cash")


def test_indicators_are_told_with_their_status(phone):
    first, second = build_view(with_case(phone), FULL).indicators

    assert (first.state, str(first.last_words)) == ("on-track", "71 on May 31, 2026")
    assert [point.value.shown for point in first.actuals] == ["66", "71"]
    assert str(second.state_words) == "no value yet"
    assert [one.id for one in NOW] == [one["id"] for one in INDICATORS]


def test_without_a_case_page_1_says_that_no_return_is_stated(phone):
    answers = phone.answers.model_copy(update={"case": None, "indicators": ()})
    report = build_view(pipeline.assess(pipeline.LoadedAnswers(phone.pack, answers, phone.answers_sha256)), FULL)

    assert (report.money, report.indicators) == (None, ())
    assert str(report.leader.money[-1]) == "Return: not stated."


@pytest.mark.parametrize(("amount", "shown"), [("0.5", 1), ("-0.5", -1), ("1.4", 1), ("-1.4", -1), ("-2", -2)])
def test_a_cost_and_its_balance_are_the_same_number(amount: str, shown: int):
    assert whole(Fraction(amount)) == shown


def changes(before: MoneyCase | None, now: MoneyCase | None) -> list[str]:
    return [str(one) for one in changes_of_money(before, now)]


def test_changes_tell_how_total_value_and_payback_moved():
    before = MONEY._replace(total=spread(400_000, 1, 2, 3), value=spread(50_000, 1, 2, 3))
    before = before._replace(payback=Payback(18, 18, None, Fraction(0)))

    assert changes(before, MONEY) == [
        "the total of the case moved from USD 400,000 to USD 420,000",
        "the present value of the case moved from USD 50,000 to USD 41,234",
        "the payback of the case moved from month 18 to month 20",
    ]
    assert changes(MONEY, MONEY) == []


def test_amounts_of_two_currencies_are_not_compared():
    assert changes(MONEY._replace(currency="EUR"), MONEY) == [
        "the money case is in USD instead of EUR, so that its amounts are not compared"
    ]


def test_use_cases_are_summed_by_currency_and_horizon(phone):
    row = portfolio_row(phone.answers, phone.scorecard, phone.pack)
    rows = [with_money(row, one) for one in (MONEY, MONEY, MONEY._replace(currency="EUR"), None)]

    assert money_sums(rows) == (
        MoneySum("USD", 36, 2, 840_000, 82_468),
        MoneySum("EUR", 36, 1, 420_000, 41_234),
    )


@pytest.mark.parametrize(
    ("edition", "source", "owner"),
    [
        (Edition(audience="board"), "stated in the full edition", "Dana Reed"),
        (Edition(audience="leadership", part="finance"), "Offer of March 2026", "Dana Reed"),
        (Edition(audience="full", redacted=True), "withheld", "someone (name withheld)"),
    ],
)
def test_the_copy_of_the_answers_holds_only_what_its_readers_may_see(phone, edition, source, owner):
    stated, case = with_case(phone).answers.case, redact_answers(with_case(phone).answers, edition, phone.pack).case

    assert stated is not None
    assert case is not None
    assert (case.costs[0].source, case.costs[0].owner, case.costs[1].owner) == (source, "CIO", owner)
    assert (case.costs[1].source, case.costs[0].per_year) == (None, stated.costs[0].per_year)


def test_the_case_is_among_what_the_verification_of_a_paper_compares(phone):
    from readiness.pdf.attachments import provenance

    shown = build_view(with_case(phone), FULL)
    scores = provenance(with_case(phone), FULL, shown)["scores"]

    assert scores["money"]["total"]["likely"] == 420_000
    assert scores["indicators"][0]["state"] == "on-track"


@pytest.mark.parametrize("part", ["team", "safety"])
def test_the_copy_for_readers_without_money_holds_no_cost(phone, part):
    case = redact_answers(with_case(phone).answers, Edition(audience="leadership", part=part), phone.pack).case

    assert case is not None
    assert (case.costs, case.spent, [one.id for one in case.benefits]) == ((), None, ["fewer-temps", "calm"])


def test_the_option_with_all_the_work_has_the_total_and_the_value_of_the_case(phone):
    report, money = build_view(phone, FULL), phone.money
    assert report.options is not None
    assert money is not None
    assert money.value is not None
    at = next(number for number, one in enumerate(report.options.options) if "recommended" in one.kinds)
    total, value, payback = (row.cells[at] for row in report.options.totals)

    assert str(total) == f"USD {in_two_digits(round(money.total.likely)):,}"
    assert str(value) == f"USD {in_two_digits(round(money.value.likely)):,}"
    assert str(payback) == f"by month {money.payback.likely if money.payback else None}"


def test_the_pictures_tell_their_message_and_have_the_same_as_a_table(phone):
    shown = view(with_case(phone))
    cash, drivers = case_cash(shown), case_drivers(shown)
    assert cash is not None
    assert drivers is not None

    assert str(cash.title) == (
        "With likely figures cash has repaid all costs by month 20; USD 48,000 are left after 36 months."
    )
    assert cash.rows[0] == ("Quarter 1, from June 5, 2026", "90,000", "39,000", "90,000", "39,000", "−51,000")
    assert str(drivers.title) == "What moves the value most: Adoption, from USD −130,000 to USD 190,000."
    assert drivers.rows[0] == ("Adoption", "38%", "80%", "−130,000", "190,000")


def test_an_axis_of_money_has_round_ends_and_one_unit():
    axis = money_axis([-7_400_000, 21_000_000])

    assert (axis.least, axis.most, axis.step) == (-10_000_000, 30_000_000, 10_000_000)
    assert [axis.label(amount) for amount in axis.ticks()] == ["−10", "0", "10", "20", "30"]


def test_own_staff_stands_below_all_work_of_its_cost_group_and_names_it(phone):
    costs = [one for one in view(phone).costs if one.kind in {"work", "staff"}]
    groups = [key for key, _ in groupby(costs, key=lambda one: str(one.group))]

    assert groups == ["Training and adoption"]
    assert [str(one.title).partition(" ")[0] for one in costs] == ["I-32", "I-31", "Own", "Own", "Own", "Own"]
    assert str(costs[2].title) == "Own staff, Training and adoption: clinical"
