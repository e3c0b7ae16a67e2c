"""Dates of gates with their chances, and the work that decides them."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import chance_in_thousand
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_SURE, _EVEN = date(2027, 10, 15), date(2027, 9, 17)


@phrase(
    "If nothing takes longer than is likely, {gate} can open in week {week} ({day}); the chance of that is {chance}.",
    gate="G2",
    week=47,
    day=date(2027, 4, 30),
    chance=chance_in_thousand(number=2),
)
def without_trouble(*, gate: str, week: int, day: date, chance: Statement) -> None:
    """A sentence on a gate, after the one on its date with a chance of 80%."""


@phrase(
    "{initiative} ({number} week)",
    "{initiative} ({number} weeks)",
    by="number",
    initiative="I-12 Integration",
    number=Figure("5/2", 2.5, "2.5"),
)
def driver(*, initiative: str, number: Figure) -> None:
    """Work that delays a gate, with the weeks that it costs on average; in a list."""


@phrase(
    "{initiative} at {site} ({number} week)",
    "{initiative} at {site} ({number} weeks)",
    by="number",
    initiative="I-12 Integration",
    site="North campus",
    number=Figure("5/2", 2.5, "2.5"),
)
def driver_at(*, initiative: str, site: str, number: Figure) -> None:
    """Work at a site that delays a gate, with the weeks that it costs on average; in a list."""


@phrase(
    "What delays {gate} most beyond the likely time, on average: {drivers}.",
    "What delays {gate} most beyond the likely time, on average: {drivers}.",
    by="number",
    gate="G2",
    drivers=(driver(initiative="I-12 Integration", number=Figure("5/2", 2.5, "2.5")),),
    number=2,
)
def driven_by(*, gate: str, drivers: tuple[Value, ...], number: int) -> None:
    """A sentence on what drives the date of a gate."""


@phrase("Done by {sure} with 80% confidence (even odds: {even}).", sure=_SURE, even=_EVEN)
def phase_done_by(*, sure: date, even: date | Statement) -> None:
    """The first sentence of the summary of a phase."""
