"""Plans side by side on a terminal, and sentences below them."""

from collections.abc import Iterable, Sequence

from rich.console import Console

from readiness.statements.statement import Statement, Words
from readiness.terminal.elements import print_heading, table_grid, terminal_cell, terminal_text
from readiness.view.models.curves import CurveView
from readiness.view.models.plan_rows import PlanRow
from readiness.view.models.report import ReportView


def print_plans(
    console: Console,
    title: Words,
    heads: Sequence[Words],
    rows: Iterable[PlanRow],
    lines: Iterable[Statement] = (),
) -> None:
    """Print a heading, a table with a column for each plan, and sentences below it."""
    print_heading(console, title)
    table = table_grid("", *heads)
    for row in rows:
        table.add_row(terminal_text(row.about, "dim"), *map(terminal_cell, row.cells))
    console.print(table)
    print_lines(console, lines)


def print_curves(console: Console, tables: CurveView) -> None:
    """Print the dates by people, and what a budget buys; a table without rows is its sentences."""
    for table in tables:
        if table.rows:
            print_plans(console, table.heading, table.heads, table.rows, table.lines)
        else:
            print_told(console, table.heading, table.lines)


def print_curve_section(console: Console, view: ReportView) -> None:
    """Print the dates by people, and what a budget buys, where a report has them."""
    if view.curve:
        print_curves(console, view.curve)


def print_lines(console: Console, lines: Iterable[Statement]) -> None:
    """Print a blank line and sentences."""
    for number, line in enumerate(lines):
        if not number:
            console.print()
        console.print(terminal_text(line))


def print_told(console: Console, title: Words, lines: Iterable[Statement]) -> None:
    """Print a heading with sentences below it."""
    print_heading(console, title)
    for line in lines:
        console.print(terminal_text(line))
