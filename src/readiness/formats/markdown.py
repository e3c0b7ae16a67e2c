"""The report as Markdown, for a pull request or a wiki."""

from collections.abc import Callable, Iterator

from readiness.markdown.answers import answer_lines, basis_part, evidence_lines, method_lines, open_lines, source_lines
from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.markdown.in_use import in_use_lines, lane_first_lines, lane_lines_of, site_step_lines
from readiness.markdown.plan import plan_lines
from readiness.markdown.votes import voice_lines
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.statements import labels, report_text, sections
from readiness.statements.criticalities import criticality
from readiness.statements.labels import plan_heads
from readiness.statements.lists import following, paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language, say
from readiness.view.build import build_view
from readiness.view.cells import state_text
from readiness.view.decision_days import by_day
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.gates import GateReasonView, GateView
from readiness.view.models.plan import GapView, PhaseView, StepView
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
    yield from _leader(view)
    for section in report_sections(view):
        for lines in _PARTS.get(section.id, ()):
            yield from lines(view)
    if moved := moved_to_full(view):
        yield escape(moved)
        yield ""
    yield from _foot(view)


def _leader(view: ReportView) -> Iterator[str]:
    leader = view.leader
    yield f"**{' '.join(escape(part) for part in (leader.headline, leader.in_the_way) if part)}**"
    yield ""
    for sentence in (leader.reasons, leader.opening, leader.nothing_unsafe):
        if sentence:
            yield escape(sentence)
            yield ""
    if view.changes:
        yield escape(view.changes.summary)
        yield ""
    flags = [f"**{escape(flag.title)}:** {escape(flag.message)}" for flag in leader.flags]
    yield from markdown_list([*map(escape, leader.plan), *flags, *(escape(mark) for mark in leader.marks)])
    yield from lane_first_lines(view)
    if leader.blocking_title and leader.blocking:
        yield from markdown_heading(leader.blocking_title)
        yield from markdown_list(
            f"**{escape(entry.subject.code)}** {escape(entry.subject.title)}: "
            f"{escape(entry.because)} ({escape(criticality(entry.criticality))})"
            for entry in leader.blocking
        )
        if leader.blocking_more:
            yield escape(leader.blocking_more)
            yield ""
    if leader.lowest:
        yield from markdown_heading(report_text.lowest())
        yield from markdown_list(
            escape(report_text.part_score(title=part.title, dimension=part.dimension, score=part.score))
            for part in leader.lowest
        )
    if leader.decisions:
        yield from markdown_heading(leader.decisions_title)
        for number, decision in enumerate(leader.decisions, 1):
            terms = [decision.owner, decision.cost, by_day(decision)]
            details = "; ".join(escape(term) for term in terms if term)
            yield f"{number}. **{escape(decision.title)}**{f' ({details})' if details else ''}. {escape(decision.why)}"
        yield ""
    elif leader.if_nothing:
        yield f"**{escape(leader.decisions_title)}**"
        yield ""


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
        themes = (cells(t.title, t.claimed, t.evidenced, t.questions) for t in view.themes)
        heads = (labels.theme(), labels.claimed(), labels.evidenced(), labels.number_of_questions())
        yield from markdown_table(heads, themes, "-nnn")


def _cell(column: ScorecardColumn, row: NodeScoreView) -> str:
    shown = say(column.shown(row))
    return shown if column.align == "n" else escape(shown)


def _indented(row: NodeScoreView) -> str:
    return f"{'&emsp;' * max(0, row.depth - 1)}{escape(row.title)}"


def _gates(view: ReportView) -> Iterator[str]:
    if not view.gates:
        return
    yield from markdown_heading(sections.gates())
    heads = (labels.gate(), labels.verdict(), labels.minimums(), labels.because())
    yield from markdown_table(heads, map(_gate_row, view.gates))
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            yield from _reasons(gate, report_text.does_not_hold(gate=gate.id))
    for site in view.sites:
        gate, named = site.gate, labels.entry(code=site.gate.id, title=site.gate.title)
        at_site = report_text.gate_at(gate=named, site=site.title)
        yield f"**{escape(at_site)}**: {escape(state_text(gate.verdict))}. {escape(gate.because)}"
        yield ""
        if gate.reasons:
            yield from _reasons(gate, report_text.does_not_hold_at(gate=gate.id, site=site.title))


def _gate_row(gate: GateView) -> tuple[str, ...]:
    verdict = state_text(gate.verdict)
    reads = report_text.reads_mark(verdict=verdict, reads=gate.reads) if gate.reads else verdict
    return cells(labels.entry(code=gate.id, title=gate.title), reads, gate.met_words, gate.because)


def _reasons(gate: GateView, heading: Statement) -> Iterator[str]:
    yield from markdown_heading(heading, 3)
    rows = (
        cells(r.subject.code, r.subject.title, r.needs, r.has, criticality(r.criticality), _why(r))
        for r in gate.reasons
    )
    of_need = (labels.needs(), labels.has(), labels.criticality(), labels.why())
    yield from markdown_table((labels.code(), labels.title(), *of_need), rows, "--nn")


def _why(reason: GateReasonView) -> Words:
    """Return why a condition does not hold, and the promise that the plan does not keep."""
    return following(first=reason.because, then=reason.promise) if reason.promise else reason.because


def _roadmap(view: ReportView) -> Iterator[str]:
    if not view.header.has_work:
        return
    yield from markdown_heading(sections.roadmap())
    yield from lane_lines_of(view)
    yield escape(view.roadmap.summary)
    yield ""
    for phase in view.roadmap.phases:
        yield from _phase(phase)
    yield from site_step_lines(view)
    yield from plan_lines(view.roadmap)
    if view.roadmap.instead:
        yield from markdown_heading(report_text.instead(), 3)
        yield from markdown_list(f"{escape(other.code)} {escape(other.title)}" for other in view.roadmap.instead)


def _phase(phase: PhaseView) -> Iterator[str]:
    yield from markdown_heading(report_text.phase_ends(phase=phase.title, gate=phase.gate), 3)
    summary = escape(phase.summary)
    yield f"{summary} {escape(phase.pace)}" if phase.pace and phase.steps else summary
    yield ""
    if phase.steps:
        heads = (labels.step(), labels.initiative(), labels.because(), labels.accountable(), *plan_heads())
        yield from markdown_table((*heads, labels.effort(), labels.cost()), map(_step_row, phase.steps), "-------n")


def _step_row(step: StepView) -> tuple[str, ...]:
    days = (step.start_50, step.finish_50, step.finish_80)
    code, title = step.initiative.code, step.initiative.title
    because = paragraph(step.because, *step.remarks, *step.timing)
    return cells(code, title, because, step.role, *days, language().decimal(step.effort), step.cost)


def _gaps(view: ReportView) -> Iterator[str]:
    if not view.gaps:
        return
    yield from markdown_heading(sections.gaps())
    levels = (labels.has(), labels.wanted())
    heads = (labels.code(), labels.question(), labels.criticality(), *levels, labels.closed_by())
    yield from markdown_table(heads, map(_gap_row, view.gaps), "---nn")


def _gap_row(gap: GapView) -> tuple[str, ...]:
    question, word = gap.question, criticality(gap.criticality)
    closed = tuple(initiative.code for initiative in gap.initiatives) or report_text.no_initiative()
    return cells(question.code, question.title, word, gap.called.supported, gap.called.wanted, closed)


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
    "board": (_scorecard, _gates),
    "scorecard": (_scorecard,),
    "gates": (_gates,),
    "roadmap": (_roadmap,),
    "gaps": (_gaps,),
    "evidence": (evidence_lines,),
    "open": (open_lines,),
    "voices": (voice_lines,),
    "answers": (answer_lines,),
    "basis": (basis_part,),
    "method": (method_lines,),
    "sources": (source_lines,),
}


FORMAT = OutputFormat(suffix=".md", render=render)
