"""The money case of an assessment → its view, for every format."""

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction

from readiness.model.case import Case
from readiness.model.field_types import Exact
from readiness.model.money import MoneyCase, PeriodMoney, Tranche, whole
from readiness.statements import case_tables
from readiness.statements import case_told as statements
from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.view.amounts import spread_or_none, spread_view, whole_or_none
from readiness.view.benefit_views import benefits, register_lines
from readiness.view.case_in_question import answers_missing, case_in_question
from readiness.view.case_input_words import driver_line, driver_views
from readiness.view.cost_line_views import cost_lines, groups
from readiness.view.figures import plain_figure
from readiness.view.models.money import MoneyView, PaybackView, PeriodMoneyView, TrancheView
from readiness.view.money_begun import may_return, uncounted_line
from readiness.view.money_lines import (
    adoption_line,
    basis_of,
    case_lines,
    lacking_line,
    payback_line,
    return_line,
    total_line,
)
from readiness.view.phrases import Phrases

_MOST_QUARTERS = 12
"""Most quarters in the picture of costs and cash."""


def money_view(wording: Phrases) -> MoneyView | None:
    """Return the money case; None without one, and for one dimension.

    Where too much is unknown to tell costs, only the part for finance has what the case states.
    """
    is_for_finance = wording.edition.part == "finance"
    is_left_out = wording.edition.dimension or (answers_missing(wording) and not is_for_finance)
    whole_case = None if is_left_out else case_view(wording)
    if whole_case is None or wording.edition.audience == "full" or is_for_finance:
        return whole_case
    return _totals(whole_case)


def case_view(wording: Phrases) -> MoneyView | None:
    """Return all figures of the money case, however much is unknown; None without a case."""
    found, case = case_in_question(wording), wording.answers.case
    return None if found is None or case is None else _view(found, case, wording)


def _totals(view: MoneyView) -> MoneyView:
    """Return the view without what only the full edition and the part for finance have; slides show the years."""
    return view._replace(groups=(), quarters=(), drivers=(), tranches=(), costs=(), benefits=(), register=())


def _view(found: MoneyCase, case: Case, wording: Phrases) -> MoneyView:
    rules, currency, has_return = wording.rubric.case, found.currency, may_return(found, case, wording)
    basis, years = basis_of(found, case), tuple(_periods(found.years, case_tables.year))
    quarters = tuple(_periods(found.quarters, case_tables.quarter))
    return MoneyView(
        currency=currency,
        price_year=found.price_year,
        basis=found.basis,
        basis_words=basis,
        months=found.months,
        first=found.first,
        rate=_figure(found.rate),
        go_live_month=found.go_live_month,
        total=spread_view(found.total, currency),
        cash=spread_or_none(found.cash, currency),
        protected=spread_or_none(found.protected, currency),
        value=spread_or_none(found.value, currency),
        stopping=spread_or_none(found.stopping, currency),
        return_percent=_figure(found.return_percent),
        internal_rate=_figure(found.internal_rate),
        payback=_payback(found),
        payback_discounted=found.payback_discounted,
        run_cost=whole(found.run_cost),
        spent=whole(found.spent),
        hours=whole(found.hours),
        technology=whole(found.technology),
        organization=whole(found.organization),
        oversight=whole_or_none(found.oversight),
        month_of_delay=whole_or_none(found.month_of_delay),
        idle_year=whole_or_none(found.idle_year),
        adoption_share=_figure(found.adoption.share) if found.adoption else None,
        adoption_is_low=bool(found.adoption and found.adoption.is_low),
        unit_cost=plain_figure(found.unit.amount) if found.unit else None,
        unit_name=found.unit.name if found.unit else None,
        lacking=wording.initiatives(id_ for id_ in found.lacking if id_ in wording.rubric.initiative_named),
        total_line=total_line(found, basis, wording),
        lacking_line=lacking_line(found, wording),
        uncounted_line=uncounted_line(found, case, wording),
        return_line=return_line(found) if has_return else statements.no_day_of_use(),
        payback_line=payback_line(found, wording) if has_return else None,
        driver_line=driver_line(found.drivers[0], found, wording) if found.drivers and has_return else None,
        adoption_line=adoption_line(found, rules),
        lines=tuple(case_lines(found, case, rules, wording)),
        groups=groups(found, wording),
        years=years,
        quarters=quarters,
        periods=quarters if len(quarters) <= _MOST_QUARTERS else years,
        drivers=driver_views(found, wording),
        tranches=tuple(_tranche(one, currency, wording) for one in found.tranches),
        costs=cost_lines(found, case, wording),
        benefits=benefits(found, case, wording),
        register=tuple(register_lines(found, case)),
    )


def _figure(value: Exact | None) -> Figure | None:
    return None if value is None else plain_figure(value, 1)


def _payback(found: MoneyCase) -> PaybackView | None:
    own = found.payback
    if own is None or found.cash is None:
        return None
    return PaybackView(own.likely, own.at_50, own.at_90, -int(-own.never * 100 // 1))


def _periods(periods: Iterable[PeriodMoney], say: Callable[..., Statement]) -> Iterator[PeriodMoneyView]:
    costs, cash = Fraction(0), Fraction(0)
    for number, one in enumerate(periods, 1):
        costs, cash = costs + one.costs, cash + one.cash
        amounts = (one.costs, one.once, one.cash, one.protected, one.balance, costs, cash)
        yield PeriodMoneyView(say(number=number, day=one.first), one.first, one.last, *map(whole, amounts))


def _tranche(one: Tranche, currency: str, wording: Phrases) -> TrancheView:
    return TrancheView(wording.gate_view(one.gate), spread_view(one.amount, currency), one.opens_50, one.opens_80)
