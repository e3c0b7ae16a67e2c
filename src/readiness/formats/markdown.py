"""The report as Markdown, for a pull request or a wiki."""

from collections.abc import Callable, Iterator

from readiness.markdown.answers import answer_lines, basis_part, evidence_lines, method_lines, open_lines, source_lines
from readiness.markdown.calendar import calendar_lines
from readiness.markdown.changes import change_lines
from readiness.markdown.curve import curve_lines
from readiness.markdown.documents import document_lines
from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.markdown.first_page import first_page_lines, option_lines
from readiness.markdown.gaps import gap_lines
from readiness.markdown.gates import gate_lines
from readiness.markdown.history import history_part
from readiness.markdown.in_use import in_use_lines
from readiness.markdown.money import indicator_lines, money_lines
from readiness.markdown.roadmap import roadmap_lines
from readiness.markdown.votes import voice_lines
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.statements import labels, report_text, sections
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.cells import cell_text
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.report import ReportView
from readiness.view.models.scores import NodeScoreView
from readiness.view.scorecard_columns import ScorecardColumn, scorecard_columns
from readiness.view.sections import moved_to_full, report_sections


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as UTF-8 Markdown."""
    return "\n".join(_lines(build_view(assessment, edition))).encode()


def _lines(view: ReportView) -> Iterator[str]:
    header = view.header
    yield f"# {escape(header.organization)}: {escape(header.use_case)}"
    yield ""
    assessed = escape(report_text.assessed(report=header.title, day=header.date))
    yield f"{assessed} {escape(view.edition.words)}" if view.edition.words else assessed
    yield ""
    yield from first_page_lines(view)
    for section in report_sections(view):
        for lines in _PARTS.get(section.id, ()):
            yield from lines(view)
    if moved := moved_to_full(view):
        yield escape(moved)
        yield ""
    yield from _foot(view)


def _scorecard(view: ReportView) -> Iterator[str]:
    yield from markdown_heading(sections.scorecard())
    columns = scorecard_columns(view)
    rows = ((_indented(row), *(_cell(column, row) for column in columns)) for row in view.scorecard)
    yield from markdown_table(
        (labels.score_of(), *(c.head for c in columns)), rows, "-" + "".join(c.align for c in columns)
    )
    if view.weakest:
        yield escape(view.weakest)
        yield ""
    yield from markdown_list(escape(sentence) for sentence in (*view.waiting, *view.sums))
    if view.themes and view.edition.detail:
        head, counted = labels.number_of_questions(), [cell_text(theme.questions) for theme in view.themes]
        if any(theme.too_unknown for theme in view.themes):
            head = labels.answered()
            counted = [cell_text(labels.of(part=theme.answered, whole=theme.questions)) for theme in view.themes]
        themes = (
            cells(t.title, t.claimed, t.evidenced, number) for t, number in zip(view.themes, counted, strict=True)
        )
        yield from markdown_table((labels.theme(), labels.claimed(), labels.evidenced(), head), themes, "-nnn")


def _cell(column: ScorecardColumn, row: NodeScoreView) -> str:
    shown = say(column.shown(row))
    return shown if column.align == "n" else escape(shown)


def _indented(row: NodeScoreView) -> str:
    return f"{'&emsp;' * max(0, row.depth - 1)}{escape(row.title)}"


def _foot(view: ReportView) -> Iterator[str]:
    foot = view.footer
    yield "---"
    yield ""
    made = report_text.made_by(
        tool=foot.tool, questionnaire=foot.questionnaire, rubric=foot.rubric, digest=foot.pack_sha256
    )
    yield escape(made)
    yield escape(report_text.answers_of(day=view.header.date, digest=foot.answers_sha256))
    yield ""


_PARTS: dict[str, tuple[Callable[[ReportView], Iterator[str]], ...]] = {
    "in_use": (in_use_lines,),
    "board": (_scorecard, gate_lines),
    "options": (option_lines,),
    "scorecard": (_scorecard,),
    "gates": (gate_lines,),
    "roadmap": (roadmap_lines,),
    "calendar": (calendar_lines,),
    "money": (money_lines,),
    "indicators": (indicator_lines,),
    "curve": (curve_lines,),
    "changes": (change_lines,),
    "history": (history_part,),
    "gaps": (gap_lines,),
    "evidence": (evidence_lines,),
    "register": (document_lines,),
    "open": (open_lines,),
    "voices": (voice_lines,),
    "answers": (answer_lines,),
    "basis": (basis_part,),
    "method": (method_lines,),
    "sources": (source_lines,),
}


FORMAT = OutputFormat(suffix=".md", render=render)
