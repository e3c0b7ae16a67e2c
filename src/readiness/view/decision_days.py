"""Say the day of a decision: for work, the one by which it is done with a chance of 80 %."""

from readiness.statements import report_text
from readiness.statements.statement import Statement
from readiness.view.models.leader import DecisionView


def by_day(decision: DecisionView) -> Statement:
    """Return the day by which a decision is due, or its work is done with a chance of 80 %: `by June 5, 2026 (80%)`."""
    if decision.finish_50 is None:
        return report_text.by_day(day=decision.finish)
    return report_text.by_day_80(day=decision.finish)
