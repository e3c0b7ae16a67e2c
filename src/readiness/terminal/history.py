"""The history of an assessment on a terminal, with its trends as lines of blocks."""

from rich.console import Console

from readiness.terminal.elements import print_heading, table_grid, terminal_cell, terminal_text
from readiness.view.history_tables import history_tables, summary
from readiness.view.models.history import HistoryView


def print_history(view: HistoryView, console: Console) -> None:
    """Print the trends, the states, and the gates as planned and reached."""
    console.print(terminal_text(f"{view.organization}: {view.use_case}", "bold"))
    console.print(terminal_text(summary(view), "dim"))
    for note in view.notes:
        console.print(terminal_text(note, "yellow"))
    for one in history_tables(view):
        print_heading(console, one.title)
        table = table_grid(*one.heads, numbers=one.numbers)
        for row in one.rows:
            table.add_row(*map(terminal_cell, row))
        console.print(table)
