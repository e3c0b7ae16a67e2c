"""A comparison of two assessments on a terminal, with a picture of the scores."""

from rich.console import Console

from readiness.statements import comparison as statements
from readiness.statements import labels
from readiness.statements.values import Figure
from readiness.terminal.elements import print_heading, table_grid, terminal_cell, terminal_text
from readiness.view.comparison_lines import side_lines
from readiness.view.models.comparison import ComparisonView

_WIDTH = 20
_STYLES = {1: "green", -1: "red", 0: ""}
_SIGNS = {1: "▲", -1: "▼", 0: ""}


def print_comparison(view: ComparisonView, console: Console) -> None:
    """Print both sides, what changed in a sentence, the scores as bars, and the changes one by one."""
    console.print(terminal_text(f"{view.organization}: {view.use_case}", "bold"))
    for line in side_lines(view):
        console.print(terminal_text(line, "dim"))
    console.print()
    console.print(terminal_text(view.changes.summary))
    console.print()
    table = table_grid(labels.evidenced(), statements.before(), "", statements.now(), "", "", numbers="-n-n--")
    for score in view.scores:
        table.add_row(
            terminal_text(score.title, "bold" if score.id == "overall" else ""),
            terminal_cell(score.before),
            terminal_text(score_bar(score.before_share), "dim"),
            terminal_cell(score.now),
            terminal_text(score_bar(score.now_share), _STYLES[score.change]),
            terminal_text(_SIGNS[score.change], _STYLES[score.change]),
        )
    console.print(table)
    for group in view.changes.groups:
        print_heading(console, group.title)
        for entry in group.lines:
            console.print(terminal_text(entry))
    if not view.changes.groups and not any(score.change for score in view.scores):
        console.print()
        console.print(terminal_text(statements.nothing()))


def score_bar(share: Figure | None) -> str:
    """Return a bar for the share of the highest possible score; empty for a score that is not known."""
    if share is None:
        return ""
    filled = max(0, min(_WIDTH, round(share.rounded * _WIDTH)))
    return "█" * filled + "░" * (_WIDTH - filled)
