"""The costs and the return of plans over the horizon of a case, as rows of a table with a cell for each plan."""

from collections.abc import Iterator, Sequence

from readiness.model.field_types import Exact
from readiness.model.money import CaseTotals, whole
from readiness.model.plan_sides import PlanSide
from readiness.statements import case_totals as statements
from readiness.statements import money
from readiness.statements.statement import Statement
from readiness.view.models.plan_rows import PlanCell, PlanRow
from readiness.view.phrases import Phrases


def option_totals_rows(wording: Phrases) -> Iterator[PlanRow]:
    """Yield total, present value and payback of the options; nothing without a case."""
    found = wording.assessment.money
    if not wording.option_totals or found is None:
        return
    stop = found.stopping.likely if found.stopping else None
    yield from totals_rows(wording.option_totals, found.months, found.currency, stop)


def side_totals_rows(sides: Sequence[PlanSide], wording: Phrases) -> Iterator[PlanRow]:
    """Yield total, present value and payback of plans that are compared."""
    found = wording.assessment.money
    if found is not None:
        yield from totals_rows([one.case for one in sides], found.months, found.currency)


def totals_rows(
    every: Sequence[CaseTotals | None], months: int, currency: str, stop: Exact | None = None
) -> Iterator[PlanRow]:
    """Yield total, present value and payback of plans; left out is a row that all leave empty, and a payback of none.

    None is a plan to stop, which costs `stop`.
    """
    totals = [stop if one is None else one.total for one in every]
    yield PlanRow(statements.total(months=months), tuple(_amount(one, currency) for one in totals))
    if any(one and one.value is not None for one in every):
        values = (None if one is None else one.value for one in every)
        yield PlanRow(statements.value(), tuple(_amount(one, currency) for one in values))
    if any(one and one.payback is not None for one in every):
        yield PlanRow(statements.payback(), tuple(_payback(one) for one in every))


def _amount(amount: Exact | None, currency: str) -> Statement | None:
    """Return an amount to two digits, because the options are compared with likely figures."""
    if amount is None:
        return None
    rounded = money.in_two_digits(whole(amount))
    return money.sum_of(currency=currency, amount=money.signed_in_words(rounded))


def _payback(one: CaseTotals | None) -> PlanCell | None:
    if one is None or one.cash is None:
        return None
    return statements.never() if one.payback is None else statements.by_month(month=one.payback)
