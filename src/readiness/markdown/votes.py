"""Write the votes in the Markdown report."""

from collections.abc import Iterator

from readiness.markdown.escape import cell, cells, escape, markdown_heading, markdown_table
from readiness.statements import answer_text, labels, report_text, sections
from readiness.view.answer_lines import talk_of_room, votes_said
from readiness.view.models.report import ReportView
from readiness.view.models.votes import QuestionVotesView


def voice_lines(view: ReportView) -> Iterator[str]:
    """Yield the lines of the agreement, split votes, parking lot and answers of the delivery team only."""
    voices = view.voices
    if not any(voices):
        return
    yield from markdown_heading(sections.voices())
    if voices.agreement:
        rows = (cells(row.title, row.alpha or row.because or "", row.questions) for row in voices.agreement)
        heads = (report_text.agreement_of(), report_text.krippendorff(), report_text.questions_of_two())
        yield from markdown_table(heads, rows, "-nn")
    if voices.apart:
        of_split = (labels.code(), labels.question(), labels.apart(), labels.votes(), labels.recorded())
        yield from markdown_table(of_split, map(_split, voices.apart))
    for title, lines in talk_of_room(voices):
        yield f"**{escape(title)}:**"
        yield ""
        yield from (f"- {escape(line)}" for line in lines)
        yield ""
    if named := voices.delivery_team_only:
        yield f"**{escape(report_text.delivery_team_only())}:** {cell(tuple(question.code for question in named))}"
        yield ""


def _split(split: QuestionVotesView) -> tuple[str, ...]:
    apart = answer_text.far_apart(apart=split.apart) if split.is_wide else split.apart
    return cells(split.question.code, split.question.title, apart, votes_said(split.votes), split.recorded)
