"""Write the detailed sections of the Markdown report: evidence, open questions, answers, method and sources."""

from collections.abc import Iterator, Sequence

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import answer_text, labels, report_text, sections
from readiness.statements.statement import Statement
from readiness.view.answer_lines import (
    alike_lines,
    answer_remarks,
    approval_remark,
    level_and_name,
    level_values,
    tells_why,
)
from readiness.view.basis_lines import basis_lines
from readiness.view.cells import state_text
from readiness.view.models.answers import AnswerView, DimensionAnswersView, OpenQuestionView
from readiness.view.models.parts import NamedView
from readiness.view.models.remarks import DoneLateView
from readiness.view.models.report import ReportView


def evidence_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the evidence to collect; none without evidence to collect."""
    if not view.evidence_to_collect:
        return
    yield from markdown_heading(sections.evidence())
    rows = (
        (
            *cells(debt.question.code, debt.question.title, debt.called.supported, debt.called.evidenced, debt.because),
            "; ".join(map(escape, debt.collect)),
        )
        for debt in view.evidence_to_collect
    )
    of_level = (labels.level(), labels.evidenced(), labels.why(), labels.what_would_do())
    yield from markdown_table((labels.code(), labels.question(), *of_level), rows, "--nn")


def _marked(question: NamedView) -> str:
    """Return the name of a question, its code in bold."""
    return f"**{escape(question.code)}** {escape(question.title)}"


def open_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of questions without a level, late work, remarks and contradictions."""
    yield from _open(report_text.unanswered(), view.unanswered)
    yield from _open(report_text.unknown(), view.unknown)
    yield from _open(report_text.not_applicable(), view.not_applicable)
    yield from _open(report_text.not_asked(), view.not_asked)
    if view.done_late:
        yield from markdown_heading(report_text.done_late())
        yield from markdown_list(
            f"{_marked(late.question)}: {_accepted(late)}{f' {escape(late.note)}' if late.note else ''}"
            for late in view.done_late
        )
    if view.remarks:
        yield from markdown_heading(report_text.to_explain())
        yield from markdown_list(f"{_marked(remark.question)}: {escape(remark.text)}" for remark in view.remarks)
    if view.contradictions:
        yield from markdown_heading(report_text.contradictions())
        yield from markdown_list(f"{escape(found.text)} {escape(found.because)}" for found in view.contradictions)


def _accepted(late: DoneLateView) -> str:
    return escape(report_text.accepted_late(level=late.level, who=late.accepted_by, day=late.date))


def _open(title: Statement, questions: Sequence[OpenQuestionView]) -> Iterator[str]:
    if not questions:
        return
    yield from markdown_heading(title)
    yield from markdown_list(map(_open_item, questions))


def _open_item(entry: OpenQuestionView) -> str:
    needed = f" ({escape(report_text.needed_by(gate=entry.blocks))})" if entry.blocks else ""
    reason = f": {escape(entry.reason)}" if entry.reason else ""
    remark = approval_remark(entry)
    approved = f" ({escape(remark)})" if remark else ""
    return f"{_marked(entry.question)}{needed}{reason}{approved}"


def answer_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of every answer, by dimension."""
    for dimension in view.dimensions:
        if dimension.answers:
            yield from markdown_heading(report_text.answers_on(dimension=dimension.title))
            yield from markdown_list(map(escape, alike_lines(dimension))) if dimension.alike else ()
            for answer in dimension.answers:
                question = answer.question
                yield from markdown_heading(labels.entry(code=question.code, title=question.title), 3)
                yield from markdown_list(_answer_items(answer, dimension))


def _answer_items(answer: AnswerView, dimension: DimensionAnswersView) -> Iterator[str]:
    if answer.level_text:
        level, levels = level_and_name(answer), level_values(answer)
        yield f"**{escape(level)}** ({escape(levels)}): {escape(answer.level_text)}"
    else:
        yield escape(state_text(answer.state))
    yield from map(escape, answer_remarks(answer))
    if tells_why(answer, dimension):
        yield escape(answer_text.why_line(text=answer.because))


def method_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the method notes."""
    yield from markdown_heading(sections.method())
    method = view.method
    yield from markdown_list(escape(sentence) for sentence in (*method.sentences, *method.chosen, *method.assumptions))


def basis_part(view: ReportView) -> Iterator[str]:
    """Yield the lines on what the numbers rest on."""
    yield from markdown_heading(sections.basis())
    yield from markdown_list(escape(sentence) for sentence in (*basis_lines(view), *view.method.assumptions))


def source_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the frameworks, the source documents and the claims they make."""
    if view.frameworks:
        yield from markdown_heading(report_text.frameworks())
        yield escape(view.references_note)
        yield ""
        rows = (cells(f.title, f.status, f.as_of, len(f.entries)) for f in view.frameworks)
        heads = (report_text.framework(), report_text.status(), labels.as_of(), report_text.references())
        yield from markdown_table(heads, rows, "---n")
    if view.documents:
        yield from markdown_heading(report_text.source_documents())
        yield from markdown_list(
            f"{escape(doc.id)}: {escape(doc.title)}. {escape(doc.status)}" for doc in view.documents
        )
    if view.context_box:
        yield from markdown_heading(report_text.context())
        yield from markdown_list(
            f"{escape(claim.text)} ({escape(', '.join(claim.sources))})" for claim in view.context_box
        )
