"""Write the documents of the register in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_table
from readiness.statements import documents as statements
from readiness.statements import report_text, sections
from readiness.view.cells import state_text
from readiness.view.document_lines import document_name, proofs, until_cell
from readiness.view.models.report import ReportView


def document_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the list of documents; none without a register."""
    if not view.register:
        return
    yield from markdown_heading(sections.register())
    yield escape(statements.about_register())
    yield ""
    rows = (
        (
            *cells(statements.document_mark(number=one.number), document_name(one)),
            "; ".join(map(escape, proofs(one))) or escape(statements.unused()),
            *cells(state_text(one.state), until_cell(one), one.reviewed_by or ""),
        )
        for one in view.register
    )
    heads = (
        statements.number_head(),
        statements.document_head(),
        statements.proves_head(),
        report_text.status(),
        statements.until_head(),
        statements.reviewed_by_head(),
    )
    yield from markdown_table(heads, rows, "------")
