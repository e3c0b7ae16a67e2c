"""The history of an assessment on a terminal, with its trends as lines of blocks."""

from collections.abc import Iterable

from rich.console import Console

from readiness.statements import history as statements
from readiness.terminal.elements import print_heading, table_grid, terminal_cell, terminal_text
from readiness.terminal.sparkline import sparkline, spread
from readiness.view.history_tables import (
    Trend,
    evenly_picked,
    gate_cells,
    gate_heads,
    indicator_trends,
    readable,
    score_trends,
    state_cells,
    state_heads,
    summary,
    told_gates,
    unreadable,
)
from readiness.view.models.history import HistoryView

_MOST_BLOCKS = 40


def print_history(view: HistoryView, console: Console) -> None:
    """Print the trends, the states, and the gates as planned and reached."""
    console.print(terminal_text(f"{view.organization}: {view.use_case}", "bold"))
    console.print(terminal_text(summary(view), "dim"))
    for note in view.notes:
        console.print(terminal_text(note, "yellow"))
    print_heading(console, statements.trend())
    _print_trends(console, ((one, sparkline(evenly_picked(one.shares, _MOST_BLOCKS))) for one in score_trends(view)))
    indicators = list(indicator_trends(view))
    if indicators:
        print_heading(console, statements.indicators())
        _print_trends(
            console, ((one, sparkline(spread(evenly_picked(one.shares, _MOST_BLOCKS)))) for one in indicators)
        )
    print_heading(console, statements.states_title())
    table = table_grid(*state_heads(view), numbers="--n")
    for state in readable(view):
        table.add_row(*map(terminal_cell, state_cells(view, state)))
    console.print(table)
    if gates := told_gates(view):
        print_heading(console, statements.gates())
        table = table_grid(*gate_heads())
        for gate in gates:
            table.add_row(*map(terminal_cell, gate_cells(gate)))
        console.print(table)
    if faults := unreadable(view):
        print_heading(console, statements.unreadable_title())
        for fault in faults:
            console.print(terminal_text(fault))


def _print_trends(console: Console, trends: Iterable[tuple[Trend, str]]) -> None:
    table = table_grid("", statements.first(), "", statements.last(), numbers="-n-n")
    for one, line in trends:
        first, last = terminal_cell(one.values[0]), terminal_cell(one.values[-1])
        table.add_row(terminal_text(one.title), first, terminal_text(line), last)
    console.print(table)
