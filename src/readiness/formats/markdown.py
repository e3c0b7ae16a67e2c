"""The report as Markdown, for a pull request or a wiki."""

from collections.abc import Callable, Iterator

from readiness.markdown.answers import answer_lines, evidence_lines, method_lines, open_lines, source_lines
from readiness.markdown.escape import escape, markdown_list, markdown_table
from readiness.markdown.votes import voice_lines
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.statements.values import Figure
from readiness.statements.voice import language, say
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.plan import PhaseView
from readiness.view.models.report import GateView, NodeScoreView, ReportView, StateView
from readiness.view.scorecard_columns import ScorecardColumn, scorecard_columns
from readiness.view.sections import report_sections
from readiness.view.words import LOWEST


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as UTF-8 Markdown."""
    return "\n".join(_lines(build_view(assessment, edition))).encode()


def _lines(view: ReportView) -> Iterator[str]:
    header = view.header
    yield f"# {escape(header.organization)}: {escape(header.use_case)}"
    yield ""
    edition = f" {escape(view.edition.words)}" if view.edition.words else ""
    yield f"{escape(header.title)}, assessed {language().date(header.date)}.{edition}"
    yield ""
    yield from _leader(view)
    for section in report_sections(view):
        for lines in _PARTS.get(section.id, ()):
            yield from lines(view)
    yield from _foot(view)


def _leader(view: ReportView) -> Iterator[str]:
    leader = view.leader
    yield f"**{' '.join(escape(part) for part in (leader.headline, leader.in_the_way) if part)}**"
    yield ""
    yield escape(leader.opening)
    yield ""
    if view.changes:
        yield escape(view.changes.summary)
        yield ""
    flags = [f"**{escape(flag.title)}:** {escape(flag.message)}" for flag in leader.flags]
    yield from markdown_list([*flags, *(escape(mark) for mark in leader.marks)])
    if leader.blocking:
        yield f"## {escape(leader.blocking_title or '')}"
        yield ""
        yield from markdown_list(
            f"**{escape(entry.subject.code)}** {escape(entry.subject.title)}: "
            f"{escape(entry.because)} ({entry.criticality})"
            for entry in leader.blocking
        )
        if leader.blocking_more:
            yield escape(leader.blocking_more)
            yield ""
    if leader.lowest:
        yield f"## {LOWEST}"
        yield ""
        yield from markdown_list(escape(f"{part.title} ({part.dimension}): {part.score}") for part in leader.lowest)
    if leader.decisions:
        yield f"## {escape(leader.decisions_title)}"
        yield ""
        for number, decision in enumerate(leader.decisions, 1):
            terms = [decision.owner, decision.cost, f"by {language().date(decision.finish)}"]
            details = "; ".join(escape(term) for term in terms if term)
            yield f"{number}. **{escape(decision.title)}**{f' ({details})' if details else ''}. {escape(decision.why)}"
        yield ""


def _scorecard(view: ReportView) -> Iterator[str]:
    yield "## Scorecard"
    yield ""
    columns = scorecard_columns(view)
    rows = ((_indented(row), *(_cell(column, row) for column in columns)) for row in view.scorecard)
    yield from markdown_table(
        ("Score of", *(say(c.head) for c in columns)), rows, "-" + "".join(c.align for c in columns)
    )
    if view.weakest:
        yield escape(view.weakest)
        yield ""
    yield from markdown_list(escape(sentence) for sentence in view.waiting)
    if view.themes:
        themes = ((escape(t.title), _figure(t.claimed), _figure(t.evidenced), str(t.questions)) for t in view.themes)
        yield from markdown_table(("Theme", "Claimed", "Evidenced", "Questions"), themes, "-nnn")


def _cell(column: ScorecardColumn, row: NodeScoreView) -> str:
    shown = say(column.shown(row))
    return shown if column.align == "n" else escape(shown)


def _indented(row: NodeScoreView) -> str:
    return f"{'&emsp;' * max(0, row.depth - 1)}{escape(row.title)}"


def _gates(view: ReportView) -> Iterator[str]:
    if not view.gates:
        return
    yield "## Gates"
    yield ""
    rows = (
        (
            escape(f"{gate.id} {gate.title}"),
            _mark(gate.verdict) + (f", reads: {escape(gate.reads)}" if gate.reads else ""),
            escape(gate.met_words),
            escape(gate.because),
        )
        for gate in view.gates
    )
    yield from markdown_table(("Gate", "Verdict", "Minimums", "Because"), rows)
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            yield from _reasons(gate, "")
    for site in view.sites:
        yield (
            f"**{escape(f'{site.gate.id} {site.gate.title} at {site.title}')}**: {_mark(site.gate.verdict)}. "
            + escape(site.gate.because)
        )
        yield ""
        if site.gate.reasons:
            yield from _reasons(site.gate, f" at {site.title}")


def _reasons(gate: GateView, where: str) -> Iterator[str]:
    yield f"### What does not hold at {escape(f'{gate.id}{where}')}"
    yield ""
    rows = (
        (
            escape(r.subject.code),
            escape(r.subject.title),
            r.needs.shown,
            _figure(r.has),
            r.criticality,
            escape(r.because),
        )
        for r in gate.reasons
    )
    yield from markdown_table(("Code", "Title", "Needs", "Has", "Criticality", "Why"), rows, "--nn")


def _roadmap(view: ReportView) -> Iterator[str]:
    if not view.header.has_work:
        return
    yield "## Roadmap"
    yield ""
    yield escape(view.roadmap.summary)
    yield ""
    for phase in view.roadmap.phases:
        yield from _phase(phase)
    if view.roadmap.instead:
        yield "### Or instead"
        yield ""
        yield from markdown_list(f"{escape(other.code)} {escape(other.title)}" for other in view.roadmap.instead)


def _phase(phase: PhaseView) -> Iterator[str]:
    yield f"### {escape(phase.title)}, ends at {escape(phase.gate)}"
    yield ""
    yield escape(f"{phase.summary} {phase.pace}" if phase.pace and phase.steps else phase.summary)
    yield ""
    if phase.steps:
        yield from markdown_table(
            ("Step", "Initiative", "Because", "Accountable", "Start", "Likely", "High", "Person-weeks", "Cost"),
            (
                (
                    escape(step.initiative.code),
                    escape(step.initiative.title),
                    escape(step.because),
                    escape(step.role),
                    step.start.isoformat(),
                    step.finish.isoformat(),
                    step.finish_high.isoformat(),
                    step.effort,
                    escape(step.cost),
                )
                for step in phase.steps
            ),
            "-------n",
        )


def _gaps(view: ReportView) -> Iterator[str]:
    if not view.gaps:
        return
    yield "## Gaps"
    yield ""
    yield from markdown_table(
        ("Code", "Question", "Criticality", "Has", "Wanted", "Closed by"),
        (
            (
                escape(gap.question.code),
                escape(gap.question.title),
                gap.criticality,
                str(gap.supported),
                str(gap.wanted),
                ", ".join(escape(initiative.code) for initiative in gap.initiatives) or "no initiative on offer",
            )
            for gap in view.gaps
        ),
        "---nn",
    )


def _foot(view: ReportView) -> Iterator[str]:
    foot = view.footer
    yield "---"
    yield ""
    pack = f"{escape(foot.questionnaire)} and {escape(foot.rubric)} (content {foot.pack_sha256})"
    yield f"Made by {escape(foot.tool)} from {pack}."
    yield f"Answers of {view.header.date}, SHA-256 {foot.answers_sha256}"
    yield ""


def _figure(value: Figure | None) -> str:
    return value.shown if value else "–"


def _mark(mark: StateView) -> str:
    return f"{mark.glyph} {mark.word}"


_PARTS: dict[str, tuple[Callable[[ReportView], Iterator[str]], ...]] = {
    "board": (_scorecard, _gates),
    "scorecard": (_scorecard,),
    "gates": (_gates,),
    "roadmap": (_roadmap,),
    "gaps": (_gaps,),
    "evidence": (evidence_lines,),
    "open": (open_lines,),
    "voices": (voice_lines,),
    "answers": (answer_lines,),
    "method": (method_lines,),
    "sources": (source_lines,),
}


FORMAT = OutputFormat(suffix=".md", render=render)
