"""The longer half of the Markdown report: evidence, open questions, answers, method and sources."""

from collections.abc import Iterator, Sequence

from readiness.reporting.markdown_voices import said_by
from readiness.reporting.markup import bullets, md, table
from readiness.reporting.view import View
from readiness.reporting.view.shape_answers import AnswerView, Evidence, OpenQuestion
from readiness.reporting.view.words import spoken


def evidence_lines(view: View) -> Iterator[str]:
    """Yield what is missing on paper."""
    if not view.evidence_to_collect:
        return
    yield "## Evidence to collect"
    yield ""
    rows = (
        (
            md(debt.question.code),
            md(debt.question.title),
            str(debt.supported),
            str(debt.evidenced),
            md(debt.because),
            md("; ".join(debt.collect)),
        )
        for debt in view.evidence_to_collect
    )
    yield from table(("Code", "Question", "Level", "Evidenced", "Why", "What would do"), rows, "--nn")


def open_lines(view: View) -> Iterator[str]:
    """Yield the questions without a level, and answers that contradict each other."""
    yield from _open("Unanswered", view.unanswered)
    yield from _open("Unknown", view.unknown)
    yield from _open("Not applicable", view.not_applicable)
    yield from _open("Not asked", view.not_asked)
    if view.done_late:
        yield "## Done late and accepted on record"
        yield ""
        yield from bullets(
            f"**{md(late.question.code)}** {md(late.question.title)}: level {late.level}, accepted by "
            f"{md(late.accepted_by)} on {late.date}{f'; {md(late.note)}' if late.note else ''}"
            for late in view.done_late
        )
    if view.remarks:
        yield "## To be explained or known"
        yield ""
        yield from bullets(
            f"**{md(remark.question.code)}** {md(remark.question.title)}: {md(remark.text)}" for remark in view.remarks
        )
    if view.contradictions:
        yield "## Answers that contradict each other"
        yield ""
        yield from bullets(
            f"{md(', '.join(found.said))}, but {md(' and '.join(found.needs))}. {md(found.because)}"
            for found in view.contradictions
        )


def _open(title: str, questions: Sequence[OpenQuestion]) -> Iterator[str]:
    if not questions:
        return
    yield f"## {title}"
    yield ""
    yield from bullets(
        f"**{md(entry.question.code)}** {md(entry.question.title)}"
        f"{f' (needed by {md(entry.blocks)})' if entry.blocks else ''}"
        f"{f': {md(entry.reason)}' if entry.reason else ''}"
        f"{f' (approved by {md(entry.approved_by)})' if entry.approved_by else ''}"
        for entry in questions
    )


def answers(view: View) -> Iterator[str]:
    """Yield every answer."""
    for dimension in view.dimensions:
        if dimension.answers:
            yield f"## Answers: {md(dimension.title)}"
            yield ""
            for answer in dimension.answers:
                yield f"### {md(answer.question.code)} {md(answer.question.title)}"
                yield ""
                yield from bullets(_said(answer))


def _said(answer: AnswerView) -> Iterator[str]:
    if answer.level_text:
        name = f" {md(answer.level_name)}" if answer.level_name else ""
        levels = f"claimed {answer.claimed}, supported {answer.supported}, evidenced {answer.evidenced}"
        yield f"**Level {answer.claimed}{name}** ({levels}): {md(answer.level_text)}"
    else:
        yield f"{answer.state.glyph} {answer.state.word}"
    if answer.variant:
        yield f"Words for: {md(spoken(answer.variant))}"
    if answer.done_late:
        yield f"Done late: {md(answer.done_late)}"
    if answer.next_text:
        yield f"Level {answer.next_level} asks: {md(answer.next_text)}"
    if answer.approved_by:
        yield f"Approved by {md(answer.approved_by)}"
    if answer.measured:
        yield f"Measured: {md(answer.measured)}"
    yield from said_by(answer)
    if answer.note:
        yield f"Note: {md(answer.note)}"
    for evidence in answer.evidence:
        yield f"Evidence: {_evidence(evidence)}"
    if answer.unverified or answer.capped or answer.state.kind != "answered":
        yield f"Why: {md(answer.because)}"


def _evidence(evidence: Evidence) -> str:
    parts = [md(evidence.title), evidence.date, md(evidence.location) if evidence.location else None]
    return f"{evidence.state.glyph} {evidence.state.word}, {', '.join(part for part in parts if part)}"


def method_lines(view: View) -> Iterator[str]:
    """Yield how it was computed."""
    yield "## How this was computed"
    yield ""
    method = view.method
    yield from bullets(md(sentence) for sentence in (*method.sentences, *method.chosen, *method.assumptions))


def source_lines(view: View) -> Iterator[str]:
    """Yield frameworks, source documents and what those claim."""
    if view.frameworks:
        yield "## Frameworks"
        yield ""
        yield md(view.references_note)
        yield ""
        rows = ((md(f.title), md(f.status), md(f.as_of), str(len(f.entries))) for f in view.frameworks)
        yield from table(("Framework", "Status", "As of", "References"), rows, "---n")
    if view.documents:
        yield "## Source documents"
        yield ""
        yield from bullets(f"{md(doc.id)}: {md(doc.title)}. {md(doc.status)}" for doc in view.documents)
    if view.context_box:
        yield "## Context: what the source documents claim, unverified"
        yield ""
        yield from bullets(f"{md(claim.text)} ({md(', '.join(claim.sources))})" for claim in view.context_box)
