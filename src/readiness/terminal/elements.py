"""The elements of a report on a terminal; text from files has no effect as markup or control codes."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from readiness.safe_text import escape_controls
from readiness.statements.statement import Value, Words
from readiness.statements.voice import say
from readiness.view.cells import cell_text, state_text
from readiness.view.models.parts import StateView

STYLES = {
    "passed": "green",
    "valid": "green",
    "conditional": "yellow",
    "failed": "red",
    "expired": "red",
    "reopened": "red",
    "undetermined": "magenta",
    "unknown": "magenta",
    "undated": "magenta",
}


def terminal_text(value: Words, style: str = "") -> Text:
    """Return a statement or text from a file for a terminal: controls escaped, no markup, no emoji codes."""
    return Text(escape_controls(say(value)), style=style)


def terminal_cell(value: Value | None, style: str = "") -> Text:
    """Return a value for a terminal; a dash for None."""
    return terminal_text(cell_text(value), style)


def state_mark(state: StateView) -> Text:
    """Return a state as a glyph and a word."""
    return terminal_text(state_text(state), STYLES.get(state.kind, ""))


def table_grid(*heads: Words, numbers: str = "") -> Table:
    """Return an empty table; `numbers` holds an `n` for every column that is aligned right."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", show_header=any(heads))
    for index, head in enumerate(heads):
        right = index < len(numbers) and numbers[index] == "n"
        table.add_column(terminal_text(head), justify="right" if right else "left", overflow="fold")
    return table


def print_heading(console: Console, title: Words) -> None:
    """Print a blank line and the title of a section."""
    console.print()
    console.print(terminal_text(title, "bold"))
