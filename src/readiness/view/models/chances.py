"""Models of the dates of gates, each with its chance, and of the work that decides them."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement
from readiness.view.models.parts import NamedView, PartView


class DriverView(NamedTuple):
    """Work that decides the date of a gate in some runs of the simulation."""

    initiative: NamedView
    site: PartView | None
    share: str
    """The share of the runs in which it decides the date: exact decimal or fraction."""
    weeks: str
    """The weeks beyond the likely ones that it costs the gate, on average over all runs: rounded."""
    words: Statement


class GateDateView(NamedTuple):
    """The dates by which the work in the way of a gate is done."""

    gate: str
    opens_50: date
    opens_80: date
    """The days by which it can open with even odds and with a chance of 80 %."""
    week_50: int
    week_80: int
    likely_week: int
    """The week if nothing takes longer than is likely."""
    chance: str
    """The share of the runs in which it can open by the likely week: exact."""
    words: Statement
    """The day with a chance of 80 %, and the one with even odds."""
    without_trouble: Statement
    """The week if nothing takes longer than is likely, with its chance."""
    drivers: tuple[DriverView, ...]
    """The work that costs most weeks on average."""
    driven_by: Statement | None
    """The first drivers in a sentence; None without any."""
    critical: tuple[NamedView, ...]
    """The chain of initiatives that decides the likely week, in order."""
