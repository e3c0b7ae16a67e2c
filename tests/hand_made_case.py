"""A money case whose results are written by hand, for tests of what readers see of it."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from readiness.model.assessment import Assessment
from readiness.model.case import Case
from readiness.model.indicator import Indicator
from readiness.model.money import (
    AdoptionMoney,
    GroupTotal,
    IndicatorNow,
    LineTotal,
    MoneyCase,
    MoneyRange,
    Payback,
    PeriodMoney,
    Tranche,
    UnitCost,
    ValueDriver,
    VerifiedBenefit,
)
from readiness.view.edition import Edition

FIRST = date(2026, 6, 5)
CASE = {
    "currency": "USD",
    "price_year": 2026,
    "discount_rate": "3.5",
    "months": 36,
    "units": {"name": "call", "per_year": 42000},
    "adoption": {"low": 38, "likely": 60, "high": 80},
    "spent": {"amount": 120000, "until": "2026-05-31"},
    "costs": [
        {"id": "license", "title": "Supplier license", "group": "infrastructure", "per_year": 120000, "owner": "CIO",
         "source": "Offer of March 2026"},
        {"id": "interface", "title": "Interface to the record", "group": "integration", "once": 60000,
         "owner": "Dana Reed"},
    ],
    "benefits": [
        {"id": "fewer-temps", "title": "Fewer temporary staff", "class": "cash-releasing", "per_year": 260000,
         "needs_adoption": True, "owner": "CFO", "unit": "USD a year",
         "baseline": {"value": 410000, "date": "2026-03-31"}, "target": {"value": 300000, "by": "2027-12-31"},
         "review": "2027-12-31"},
        {"id": "calm", "title": "Fewer complaints", "class": "quality", "owner": "Practice manager"},
    ],
}  # fmt: skip
INDICATORS: list[dict[str, Any]] = [
    {"id": "call-answer", "title": "Calls answered within 30 seconds", "unit": "%", "direction": "up",
     "baseline": {"value": 62, "date": "2026-01-31"}, "target": {"value": 85, "by": "2026-12-31"},
     "actuals": [{"date": "2026-03-31", "value": 66}, {"date": "2026-05-31", "value": 71}],
     "owner": "Practice manager"},
    {"id": "no-shows", "title": "Visits missed", "unit": "%", "direction": "down"},
]  # fmt: skip


def spread(likely: int, at_10: int, at_50: int, at_90: int) -> MoneyRange:
    """Return an amount by chance."""
    return MoneyRange(likely, at_10, at_50, at_90)


def line(kind: Any, id_: str, group: str, once: int, per_year: int, **more: Any) -> LineTotal:
    """Return what a line comes to over three years."""
    return LineTotal(kind, id_, group, once, per_year, once + 3 * per_year, **({"counts": True} | more))


def periods(number: int, months: int) -> tuple[PeriodMoney, ...]:
    """Return periods with the costs and the cash of the case spread evenly; 60,000 is spent in the first one."""
    found, balance = [], Fraction(0)
    for place in range(number):
        once = 60_000 if place == 0 else 0
        costs, cash = Fraction(120_000 * months, 12) + once, Fraction(156_000 * months, 12)
        balance += cash - costs
        years, month = divmod(5 + place * months, 12)
        first = date(2026 + years, month + 1, 5)
        found.append(PeriodMoney(first, first, costs, Fraction(once), cash, Fraction(0), balance))
    return tuple(found)


MONEY = MoneyCase(
    currency="USD",
    price_year=2026,
    basis="real",
    months=36,
    first=FIRST,
    rate=Fraction("3.5"),
    go_live_month=0,
    lines=(
        line("cost", "license", "infrastructure", 0, 120_000),
        line("cost", "interface", "integration", 60_000, 0),
        line("benefit", "fewer-temps", "cash-releasing", 0, 156_000),
        line("benefit", "calm", "quality", 0, 0, counts=False, why_not="class"),
    ),
    groups=(
        GroupTotal("integration", 60_000, 0, spread(60_000, 45_000, 68_000, 110_000)),
        GroupTotal("infrastructure", 0, 360_000, spread(360_000, 310_000, 360_000, 420_000)),
    ),
    total=spread(420_000, 370_000, 430_000, 512_345),
    run_cost=120_000,
    spent=120_000,
    quarters=periods(12, 3),
    years=periods(3, 12),
    cash=spread(468_000, 330_000, 460_000, 590_000),
    protected=None,
    hours=0,
    value=spread(41_234, -120_000, 30_000, 152_000),
    return_percent=Fraction("10.3"),
    payback=Payback(likely=20, at_50=31, at_90=None, never=Fraction(22, 100)),
    payback_discounted=22,
    internal_rate=Fraction("14.2"),
    drivers=(
        ValueDriver("adoption", "", 38, 80, -130_000, 190_000, 51),
        ValueDriver("cost", "license", 90_000, 150_000, 125_000, -43_000, 134_000),
        ValueDriver("go-live", "", 0, 6, 41_234, -20_000, 4),
    ),
    tranches=(
        Tranche("G1", spread(80_000, 60_000, 82_000, 130_000), date(2026, 8, 7), date(2026, 9, 4)),
        Tranche("G2", spread(340_000, 300_000, 350_000, 400_000), None, None),
    ),
    month_of_delay=9_100,
    idle_year=None,
    stopping=spread(30_000, 20_000, 30_000, 45_000),
    technology=420_000,
    organization=0,
    oversight=None,
    adoption=AdoptionMoney(7_200, 60_000, Fraction(12), is_low=True),
    unit=UnitCost("call", Fraction("2.857"), Fraction("3.334")),
    verified=VerifiedBenefit(0, 156_000, (), ("fewer-temps",)),
    lacking=(),
)
NOW = (
    IndicatorNow("call-answer", "on-track", 71, date(2026, 5, 31), Fraction("70.5"), late_baseline=False),
    IndicatorNow("no-shows", "no-actual", None, None, None, late_baseline=False),
)


def with_case(assessment: Assessment, money: MoneyCase = MONEY, **case: Any) -> Assessment:
    """Return an assessment with the case; `case` has keys of the case that differ."""
    answers = assessment.answers.model_copy(
        update={
            "case": Case.model_validate(CASE | case),
            "indicators": tuple(Indicator.model_validate(one) for one in INDICATORS),
        }
    )
    return replace(assessment, answers=answers, money=money, indicators=NOW)


def rendered(assessment: Assessment, form: str, edition: Edition) -> bytes:
    """Return a report without the step that assesses redacted answers again, which would lose what is written here."""
    from readiness.output_format import FORMATS

    return FORMATS.load(form).render(assessment, edition)
