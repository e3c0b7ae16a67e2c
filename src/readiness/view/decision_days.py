"""Say the terms of a decision: who, at which cost, and for work the day by which it is done."""

from collections.abc import Iterator

from readiness.statements import report_text
from readiness.statements.statement import Words
from readiness.view.models.leader import DecisionView


def terms(decision: DecisionView) -> Iterator[Words]:
    """Yield the owner, the cost, and the day by which work is done with a chance of 80 %."""
    if decision.owner:
        yield decision.owner
    if decision.cost:
        yield decision.cost
    if decision.finish_50:
        yield report_text.work_done_by_80(day=decision.finish)
