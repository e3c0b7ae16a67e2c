"""The money case and the indicators on a terminal."""

from rich.console import Console

from readiness.statements import sections
from readiness.terminal.elements import print_heading, table_grid, terminal_cell, terminal_text
from readiness.terminal.plan_table import print_lines
from readiness.view.indicator_views import indicator_table
from readiness.view.models.money import MoneyTable
from readiness.view.models.report import ReportView
from readiness.view.money_tables import money_tables


def print_money(console: Console, view: ReportView) -> None:
    """Print the section on costs and return."""
    print_heading(console, sections.money())
    for table in money_tables(view.money) if view.money else ():
        print_amounts(console, table)


def print_indicators(console: Console, view: ReportView) -> None:
    """Print the section on the indicators."""
    print_amounts(console, indicator_table(view.indicators))


def print_amounts(console: Console, table: MoneyTable) -> None:
    """Print a table of amounts with its heading, and the sentences below it."""
    print_heading(console, table.heading)
    grid = table_grid(*table.heads, numbers="-" + "n" * (len(table.heads) - 1 - table.texts))
    for row in table.rows:
        grid.add_row(terminal_text(row.about, "dim"), *map(terminal_cell, row.cells))
    console.print(grid)
    print_lines(console, table.lines)
