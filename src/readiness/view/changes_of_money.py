"""Compare the money case with that of the previous assessment: total, present value and payback, as is likely."""

from collections.abc import Iterator

from readiness.model.money import MoneyCase, whole
from readiness.statements import case_changes as statements
from readiness.statements.statement import Statement
from readiness.view.amounts import amount_words


def changes_of_money(before: MoneyCase | None, now: MoneyCase | None) -> Iterator[Statement]:
    """Yield what moved; amounts of two currencies are not compared."""
    if before is None or now is None:
        if now:
            yield statements.case_is_new()
        elif before:
            yield statements.case_is_gone()
        return
    if before.currency != now.currency:
        yield statements.other_currency(before=before.currency, now=now.currency)
        return
    currency = now.currency
    if whole(before.total.likely) != whole(now.total.likely):
        was, total = (amount_words(one.total.likely, currency) for one in (before, now))
        yield statements.total_moved(before=was, now=total)
    if before.value and now.value and whole(before.value.likely) != whole(now.value.likely):
        was, value = amount_words(before.value.likely, currency), amount_words(now.value.likely, currency)
        yield statements.value_moved(before=was, now=value)
    yield from _payback(before, now)


def _payback(before: MoneyCase, now: MoneyCase) -> Iterator[Statement]:
    was, month = (one.payback.likely if one.payback else None for one in (before, now))
    if was is not None and month is not None and was != month:
        yield statements.payback_moved(before=was, now=month)
    elif was is not None and month is None:
        yield statements.payback_lost(before=was)
    elif was is None and month is not None:
        yield statements.payback_gained(now=month)
