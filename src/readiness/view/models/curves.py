"""The view of the date of a gate against people, and of what a budget buys."""

from typing import NamedTuple

from readiness.statements.statement import Statement
from readiness.view.models.plan_rows import PlanRow


class CurveTable(NamedTuple):
    """A table with its heading, and the sentences below it; without rows only the sentences."""

    heading: Statement
    heads: tuple[Statement, ...]
    rows: tuple[PlanRow, ...]
    lines: tuple[Statement, ...]


class CurveView(NamedTuple):
    """Dates by people, and budgets."""

    capacity: CurveTable
    budget: CurveTable
