"""Write the detailed sections of the Markdown report: evidence, open questions, answers, method and sources."""

from collections.abc import Iterator, Sequence

from readiness.markdown.escape import escape, markdown_list, markdown_table
from readiness.markdown.votes import said_by
from readiness.view.models.answers import AnswerView, EvidenceView, OpenQuestionView
from readiness.view.models.report import ReportView
from readiness.view.words import id_words


def evidence_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the evidence to collect; none without evidence to collect."""
    if not view.evidence_to_collect:
        return
    yield "## Evidence to collect"
    yield ""
    rows = (
        (
            escape(debt.question.code),
            escape(debt.question.title),
            str(debt.supported),
            str(debt.evidenced),
            escape(debt.because),
            escape("; ".join(debt.collect)),
        )
        for debt in view.evidence_to_collect
    )
    yield from markdown_table(("Code", "Question", "Level", "Evidenced", "Why", "What would do"), rows, "--nn")


def open_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of questions without a level, late work, remarks and contradictions."""
    yield from _open("Unanswered", view.unanswered)
    yield from _open("Unknown", view.unknown)
    yield from _open("Not applicable", view.not_applicable)
    yield from _open("Not asked", view.not_asked)
    if view.done_late:
        yield "## Done late and accepted on record"
        yield ""
        yield from markdown_list(
            f"**{escape(late.question.code)}** {escape(late.question.title)}: level {late.level}, accepted by "
            f"{escape(late.accepted_by)} on {late.date}{f'; {escape(late.note)}' if late.note else ''}"
            for late in view.done_late
        )
    if view.remarks:
        yield "## To be explained or known"
        yield ""
        yield from markdown_list(
            f"**{escape(remark.question.code)}** {escape(remark.question.title)}: {escape(remark.text)}"
            for remark in view.remarks
        )
    if view.contradictions:
        yield "## Answers that contradict each other"
        yield ""
        yield from markdown_list(
            f"{escape(contradiction.text)} {escape(contradiction.because)}" for contradiction in view.contradictions
        )


def _open(title: str, questions: Sequence[OpenQuestionView]) -> Iterator[str]:
    if not questions:
        return
    yield f"## {title}"
    yield ""
    yield from markdown_list(
        f"**{escape(entry.question.code)}** {escape(entry.question.title)}"
        f"{f' (needed by {escape(entry.blocks)})' if entry.blocks else ''}"
        f"{f': {escape(entry.reason)}' if entry.reason else ''}"
        f"{f' (approved by {escape(entry.approved_by)})' if entry.approved_by else ''}"
        for entry in questions
    )


def answer_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of every answer, by dimension."""
    for dimension in view.dimensions:
        if dimension.answers:
            yield f"## Answers: {escape(dimension.title)}"
            yield ""
            for answer in dimension.answers:
                yield f"### {escape(answer.question.code)} {escape(answer.question.title)}"
                yield ""
                yield from markdown_list(_answer_items(answer))


def _answer_items(answer: AnswerView) -> Iterator[str]:
    if answer.level_text:
        name = f" {escape(answer.level_name)}" if answer.level_name else ""
        levels = f"claimed {answer.claimed}, supported {answer.supported}, evidenced {answer.evidenced}"
        yield f"**Level {answer.claimed}{name}** ({levels}): {escape(answer.level_text)}"
    else:
        yield f"{answer.state.glyph} {answer.state.word}"
    if answer.variant:
        yield f"Words for: {escape(id_words(answer.variant))}"
    if answer.done_late:
        yield f"Done late: {escape(answer.done_late)}"
    if answer.next_text:
        yield f"Level {answer.next_level} asks: {escape(answer.next_text)}"
    if answer.approved_by:
        yield f"Approved by {escape(answer.approved_by)}"
    if answer.measured:
        yield f"Measured: {escape(answer.measured)}"
    yield from said_by(answer)
    if answer.note:
        yield f"Note: {escape(answer.note)}"
    for evidence in answer.evidence:
        yield f"Evidence: {_evidence(evidence)}"
    if answer.unverified or answer.capped or answer.state.kind != "answered":
        yield f"Why: {escape(answer.because)}"


def _evidence(evidence: EvidenceView) -> str:
    parts = [escape(evidence.title), str(evidence.date or ""), escape(evidence.location) if evidence.location else None]
    return f"{evidence.state.glyph} {evidence.state.word}, {', '.join(part for part in parts if part)}"


def method_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the method notes."""
    yield "## How this was computed"
    yield ""
    method = view.method
    yield from markdown_list(escape(sentence) for sentence in (*method.sentences, *method.chosen, *method.assumptions))


def source_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the frameworks, the source documents and the claims they make."""
    if view.frameworks:
        yield "## Frameworks"
        yield ""
        yield escape(view.references_note)
        yield ""
        rows = ((escape(f.title), escape(f.status), escape(f.as_of), str(len(f.entries))) for f in view.frameworks)
        yield from markdown_table(("Framework", "Status", "As of", "References"), rows, "---n")
    if view.documents:
        yield "## Source documents"
        yield ""
        yield from markdown_list(
            f"{escape(doc.id)}: {escape(doc.title)}. {escape(doc.status)}" for doc in view.documents
        )
    if view.context_box:
        yield "## Context: what the source documents claim, unverified"
        yield ""
        yield from markdown_list(
            f"{escape(claim.text)} ({escape(', '.join(claim.sources))})" for claim in view.context_box
        )
