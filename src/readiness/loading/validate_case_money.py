"""Validate the money of a case: its currency and prices, the rate of exchange, discounting and inflation."""

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from readiness import statements
from readiness.errors import Problem
from readiness.loading.case_context import CASE, CaseContext
from readiness.model.field_types import exact_figure

if TYPE_CHECKING:
    from readiness.statements import case_money_problems as says
else:
    says = statements.at_first_use("case_money_problems")

_FIRST_YEAR = 1990
_LOW_RATE, _HIGH_RATE, _USUAL_RATE = 0.5, 25, 20


def validate_case_money(about: CaseContext, *, is_shared: bool = False) -> Iterator[Problem]:
    """Yield the problems of a case's money; what a use case may add to a shared case is not missing there."""
    yield from _currency(about, is_shared=is_shared)
    yield from _exchange(about)
    yield from _price_year(about, is_shared=is_shared)
    yield from _discount_rate(about)
    yield from _inflation(about, is_shared=is_shared)


def _currency(about: CaseContext, *, is_shared: bool) -> Iterator[Problem]:
    costs = about.pack.rubric.costs
    if about.currency is None and not is_shared and not about.writes("currency"):
        message = says.no_currency_stated(rubric=about.pack.rubric.rubric)
        yield about.problem_of("currency", message, says.add_currency())
    if costs is None or about.currency in {None, costs.currency} or about.whole.exchange or about.writes("exchange"):
        return
    own = about.whole.currency or ""
    message = says.other_currency(own=own, rubric=costs.currency)
    yield about.problem_of("currency", message, says.add_exchange(own=own, rubric=costs.currency), warning=True)


def _exchange(about: CaseContext) -> Iterator[Problem]:
    costs, exchange = about.pack.rubric.costs, about.case.exchange
    if exchange is None:
        return
    if exchange.date > about.day:
        message = says.exchanged_later(day=exchange.date, assessed=about.day)
        yield about.document.problem(
            (*CASE, "exchange", "date"), message, statements.answer_problems.milestone_is_past()
        )
    if costs is None or (about.currency == costs.currency and costs.when is None):
        yield about.problem_of(
            "exchange", says.exchange_of_nothing(), statements.answer_problems.remove(key="exchange"), warning=True
        )


def _price_year(about: CaseContext, *, is_shared: bool) -> Iterator[Problem]:
    year = about.case.price_year
    if year is not None and not _FIRST_YEAR <= year <= about.day.year + 1:
        last = about.day.year + 1 if about.day.year < 9999 else 2100
        message, hint = says.no_price_year(year=str(year)), says.write_year(first=str(_FIRST_YEAR), last=str(last))
        yield about.document.problem((*CASE, "price_year"), message, hint)
    elif about.whole.price_year is None and not is_shared and not about.writes("price_year"):
        hint = says.add_price_year(year=str(about.day.year))
        yield about.problem_of("price_year", says.price_year_missing(), hint, warning=True)


def _discount_rate(about: CaseContext) -> Iterator[Problem]:
    rate = about.case.discount_rate
    if rate is None or _LOW_RATE < rate < _HIGH_RATE:
        return
    place, hint = (*CASE, "discount_rate"), says.write_percent()
    if rate == 0:
        message = says.rate_of_zero()
    elif rate <= _LOW_RATE:
        message = says.low_rate(rate=exact_figure(rate))
        hint = says.meant_rate(rate=exact_figure(rate * 100)) if rate * 100 <= _USUAL_RATE else hint
    else:
        message, hint = says.high_rate(rate=exact_figure(rate)), says.meant_rate(rate=exact_figure(Fraction(rate) / 10))
    yield about.document.problem(place, message, hint, warning=True)


def _inflation(about: CaseContext, *, is_shared: bool) -> Iterator[Problem]:
    whole = about.whole
    if whole.basis == "nominal" and whole.inflation is None and not is_shared and not about.writes("inflation"):
        yield about.problem_of("basis", says.no_inflation(), says.add_inflation())
    elif whole.basis == "real" and whole.inflation is not None and not about.misread("basis"):
        yield about.problem_of("inflation", says.real_with_inflation(), says.remove_inflation())
