"""Print the documents of the register on a terminal."""

from rich.console import Console

from readiness.statements import documents as statements
from readiness.statements import sections
from readiness.terminal.elements import print_heading, state_mark, table_grid, terminal_cell, terminal_text
from readiness.view.document_lines import document_name, proofs, until_cell
from readiness.view.models.report import ReportView


def print_documents(console: Console, view: ReportView) -> None:
    """Print the list of documents; nothing without a register."""
    if not view.register:
        return
    print_heading(console, sections.register())
    rows = table_grid(
        "", statements.document_head(), statements.proves_head(), "", statements.until_head(),
        statements.reviewed_by_head(),
    )  # fmt: skip
    for one in view.register:
        rows.add_row(
            terminal_text(statements.document_mark(number=one.number), "cyan"),
            terminal_text(document_name(one)),
            terminal_cell(proofs(one) or statements.unused()),
            state_mark(one.state),
            terminal_cell(until_cell(one)),
            terminal_cell(one.reviewed_by or ""),
        )
    console.print(rows)
