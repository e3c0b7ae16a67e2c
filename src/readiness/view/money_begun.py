"""The costs and benefits of a money case that never begin, so that no figure has them."""

from collections.abc import Iterator
from datetime import date

from readiness.model.case import Benefit, Case, CostLine
from readiness.model.money import MoneyCase
from readiness.statements import case_inputs
from readiness.statements import case_told as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.case_in_question import answers_missing
from readiness.view.phrases import Phrases

_MOST_NAMED = 4


def uncounted_line(found: MoneyCase, case: Case, wording: Phrases) -> Statement | None:
    """Return the sentence on lines that never begin; None where all that count begin."""
    never = [case_inputs.quoted(title=line.title) for line in _never_begun(found, case)]
    if not never:
        return None
    named = at_most(never, _MOST_NAMED)
    if answers_missing(wording):
        return statements.no_day_yet(lines=named)
    return statements.not_begun(lines=named, months=found.months)


def may_return(found: MoneyCase, case: Case, wording: Phrases) -> bool:
    """Return whether a return can be told: not where benefits wait for a day that nobody knows yet."""
    if not answers_missing(wording):
        return True
    waits = any(isinstance(line, Benefit) for line in _never_begun(found, case))
    return not waits and (found.cash is not None or found.go_live_month is not None)


def _never_begun(found: MoneyCase, case: Case) -> Iterator[CostLine | Benefit]:
    """Yield the lines that would count, and begin with a point of the plan that does not come within the horizon."""
    stated: dict[tuple[str, str], CostLine | Benefit] = {("cost", line.id): line for line in case.costs}
    stated |= {("benefit", line.id): line for line in case.benefits}
    for total in found.lines:
        line = stated.get((total.kind, total.id))
        if line is None or isinstance(line.starts, date) or line.starts in {"start", "exit"}:
            continue
        if not total.why_not and not total.total and (total.once or total.per_year):
            yield line
