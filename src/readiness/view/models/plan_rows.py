"""Rows of a table in which each plan has a column."""

from datetime import date
from typing import NamedTuple, TypeAlias

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure

PlanCell: TypeAlias = Statement | Figure | date | int | str
"""The value of one plan."""


class PlanRow(NamedTuple):
    """One row: what it is about, and the value of each plan."""

    about: Words
    cells: tuple[PlanCell | None, ...]
    """None where a plan has nothing."""
