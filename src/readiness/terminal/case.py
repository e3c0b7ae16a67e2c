"""All figures of a money case on a terminal."""

from rich.console import Console

from readiness.terminal.elements import terminal_text
from readiness.terminal.money import print_amounts
from readiness.view.indicator_views import indicator_table
from readiness.view.money_tables import money_tables
from readiness.view.report_parts import AnyReport


def print_case(console: Console, view: AnyReport) -> None:
    """Print what page 1 says about the money, then every table, and the indicators."""
    for line in view.money.page if view.money else ():
        console.print(terminal_text(line))
    for table in money_tables(view.money) if view.money else ():
        print_amounts(console, table)
    if view.indicators:
        print_amounts(console, indicator_table(view.indicators))
