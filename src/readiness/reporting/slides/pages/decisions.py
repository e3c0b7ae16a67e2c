"""The slide of what is asked of the leaders."""

from readiness.reporting.slides.deck import Deck
from readiness.reporting.slides.grid import Column, Grid, Row
from readiness.reporting.slides.tables import add_table
from readiness.reporting.view import View
from readiness.reporting.view.shape import Decision

_COLUMNS = (
    Column("No.", 0.6, numbers=True),
    Column("Decision", 3.4),
    Column("Why", 3.6),
    Column("Owner", 2),
    Column("Cost and effort", 2),
    Column("By", 2.2),
)
_MOST_LINES = 6


def add_decisions(deck: Deck, view: View) -> None:
    """Add the decisions asked for, with who, what it costs, when and why."""
    decisions = view.leader.decisions
    if not decisions:
        return
    first = "" if len(decisions) == 1 else "; the first is"
    title = f"{view.leader.decisions_title}{first}: {decisions[0].title}"
    slide = deck.slide(title, [f"{asked.title}: {asked.why}" for asked in decisions])
    rows = [_row(number, asked) for number, asked in enumerate(decisions, 1)]
    grid = Grid(_COLUMNS, deck.box, _MOST_LINES).sized_for(rows)
    add_table(slide, grid, next(grid.pages(rows)), "Decisions")


def _row(number: int, asked: Decision) -> Row:
    title = f"{asked.code} {asked.title}" if asked.code else asked.title
    cost = ", ".join(part for part in (asked.cost, asked.effort) if part) or "–"
    high = f"; high {asked.finish_high}" if asked.finish_high else ""
    return Row((str(number), title, asked.why, asked.owner or "–", cost, f"{asked.when}{high}"))
