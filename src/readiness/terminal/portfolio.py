"""The portfolio as a table on a terminal."""

from collections.abc import Sequence

from rich.console import Console

from readiness.terminal.report import state_mark, table_grid, terminal_text
from readiness.view.portfolio_rows import PortfolioRow
from readiness.view.words import VERDICTS, count_text


def print_portfolio(rows: Sequence[PortfolioRow], console: Console) -> None:
    """Print the rows as a table."""
    table = table_grid(
        "use case", "reached", "next gate", "keeps it shut", "conditions", "done late", "evidenced", numbers="----nnn"
    )
    alike = len({row.most for row in rows}) < 2
    marks = {verdict.value: of for verdict, of in VERDICTS.items()}
    for row in rows:
        verdict = terminal_text("last gate reached" if row.headline else "–")
        if row.next_gate and row.verdict:
            verdict = terminal_text(f"{row.next_gate} ").append_text(state_mark(marks[row.verdict]))
            verdict.append_text(terminal_text(f" ({row.reads})" if row.reads != row.verdict else ""))
        table.add_row(
            terminal_text(row.use_case),
            terminal_text(row.headline or ("none" if row.next_gate else "no gates")),
            verdict,
            terminal_text(_shortfalls(row)),
            terminal_text(str(row.conditions)),
            terminal_text(str(row.done_late)),
            terminal_text(_score(row, alike=alike)),
        )
    console.print(table)


def _score(row: PortfolioRow, *, alike: bool) -> str:
    """Return the score of a row, with the highest possible score when that differs between rows."""
    if row.evidenced is None:
        return "–"
    return row.evidenced if alike or row.most is None else f"{row.evidenced} of {row.most}"


def _shortfalls(row: PortfolioRow) -> str:
    parts = [
        count_text(number, what)
        for number, what in ((row.blockers, "blocker"), (row.majors, "major"), (row.missing, "missing answer"))
        if number
    ]
    return ", ".join(parts) or "–"
