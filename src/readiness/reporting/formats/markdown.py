"""The report as Markdown, for a pull request or a wiki."""

from collections.abc import Callable, Iterator

from readiness.model.assessment import Assessment
from readiness.reporting.columns import Column, scorecard_columns
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.markdown_answers import (
    answers,
    evidence_lines,
    method_lines,
    open_lines,
    source_lines,
)
from readiness.reporting.markdown_voices import voice_lines
from readiness.reporting.markup import bullets, md, table
from readiness.reporting.sections import sections
from readiness.reporting.view import View, view_of
from readiness.reporting.view.shape import Gate, Mark, NodeRow
from readiness.reporting.view.shape_plan import Phase
from readiness.reporting.view.shape_words import Figure
from readiness.reporting.view.words import LOWEST, sentence

SUFFIX = ".md"
BINARY = False
AUDIENCE = "leadership"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as Markdown."""
    return "\n".join(_lines(view_of(assessment, edition))).encode()


def _lines(view: View) -> Iterator[str]:
    header = view.header
    yield f"# {md(header.organization)}: {md(header.use_case)}"
    yield ""
    edition = f" {md(sentence(view.edition.words))}" if view.edition.words else ""
    yield f"{md(header.title)}, assessed {header.date_long}.{edition}"
    yield ""
    yield from _leader(view)
    for section in sections(view):
        for lines in _PARTS.get(section.id, ()):
            yield from lines(view)
    yield from _foot(view)


def _leader(view: View) -> Iterator[str]:
    leader = view.leader
    yield f"**{md(leader.headline)}**"
    yield ""
    yield md(leader.opening)
    yield ""
    if view.changes:
        yield md(view.changes.summary)
        yield ""
    flags = [f"**{md(flag.title)}:** {md(flag.message)}" for flag in leader.flags]
    yield from bullets([*flags, *(md(said) for said in leader.marks)])
    if leader.blocking:
        yield f"## {md(leader.blocking_title)}"
        yield ""
        yield from bullets(
            f"**{md(entry.subject.code)}** {md(entry.subject.title)}: {md(entry.because)} ({entry.criticality})"
            for entry in leader.blocking
        )
        if leader.blocking_more:
            yield md(leader.blocking_more)
            yield ""
    if leader.lowest:
        yield f"## {LOWEST}"
        yield ""
        yield from bullets(md(f"{part.title} ({part.dimension}): {part.score}") for part in leader.lowest)
    if leader.decisions:
        yield f"## {md(leader.decisions_title)}"
        yield ""
        for number, asked in enumerate(leader.decisions, 1):
            terms = [asked.owner, asked.cost, f"by {asked.when}"]
            said = "; ".join(md(term) for term in terms if term)
            yield f"{number}. **{md(asked.title)}**{f' ({said})' if said else ''}. {md(asked.why)}"
        yield ""


def _scorecard(view: View) -> Iterator[str]:
    yield "## Scorecard"
    yield ""
    columns = scorecard_columns(view)
    rows = ((_indented(row), *(_cell(column, row) for column in columns)) for row in view.scorecard)
    yield from table(("Score of", *(c.head for c in columns)), rows, "-" + "".join(c.align for c in columns))
    if view.weakest:
        yield md(view.weakest)
        yield ""
    yield from bullets(md(sentence) for sentence in view.waiting)
    if view.themes:
        themes = ((md(t.title), _figure(t.claimed), _figure(t.evidenced), str(t.questions)) for t in view.themes)
        yield from table(("Theme", "Claimed", "Evidenced", "Questions"), themes, "-nnn")


def _cell(column: Column, row: NodeRow) -> str:
    shown = column.shown(row)
    return shown if column.align == "n" else md(shown)


def _indented(row: NodeRow) -> str:
    return f"{'&emsp;' * max(0, row.depth - 1)}{md(row.title)}"


def _gates(view: View) -> Iterator[str]:
    if not view.gates:
        return
    yield "## Gates"
    yield ""
    rows = (
        (
            md(f"{gate.id} {gate.title}"),
            _mark(gate.verdict) + (f", reads: {md(gate.reads)}" if gate.reads else ""),
            gate.met_words,
            md(gate.because),
        )
        for gate in view.gates
    )
    yield from table(("Gate", "Verdict", "Minimums", "Because"), rows)
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            yield from _reasons(gate, "")
    for site in view.sites:
        yield f"**{md(f'{site.gate.id} {site.gate.title} at {site.title}')}**: {_mark(site.gate.verdict)}. " + md(
            site.gate.because
        )
        yield ""
        if site.gate.reasons:
            yield from _reasons(site.gate, f" at {site.title}")


def _reasons(gate: Gate, where: str) -> Iterator[str]:
    yield f"### What does not hold at {md(f'{gate.id}{where}')}"
    yield ""
    rows = (
        (md(r.subject.code), md(r.subject.title), r.needs.shown, _figure(r.has), r.criticality, md(r.because))
        for r in gate.reasons
    )
    yield from table(("Code", "Title", "Needs", "Has", "Criticality", "Why"), rows, "--nn")


def _roadmap(view: View) -> Iterator[str]:
    if not view.header.has_work:
        return
    yield "## Roadmap"
    yield ""
    yield md(view.roadmap.summary)
    yield ""
    for phase in view.roadmap.phases:
        yield from _phase(phase)
    if view.roadmap.instead:
        yield "### Or instead"
        yield ""
        yield from bullets(f"{md(other.code)} {md(other.title)}" for other in view.roadmap.instead)


def _phase(phase: Phase) -> Iterator[str]:
    yield f"### {md(phase.title)}, ends at {md(phase.gate)}"
    yield ""
    yield md(f"{phase.summary} {phase.pace}" if phase.pace and phase.steps else phase.summary)
    yield ""
    if phase.steps:
        yield from table(
            ("Step", "Initiative", "Because", "Accountable", "Start", "Likely", "High", "Person-weeks", "Cost"),
            (
                (
                    md(step.initiative.code),
                    md(step.initiative.title),
                    md(step.because),
                    md(step.role),
                    step.start,
                    step.finish,
                    step.finish_high,
                    step.effort,
                    md(step.cost),
                )
                for step in phase.steps
            ),
            "-------n",
        )


def _gaps(view: View) -> Iterator[str]:
    if not view.gaps:
        return
    yield "## Gaps"
    yield ""
    yield from table(
        ("Code", "Question", "Criticality", "Has", "Wanted", "Closed by"),
        (
            (
                md(gap.question.code),
                md(gap.question.title),
                gap.criticality,
                str(gap.supported),
                str(gap.wanted),
                ", ".join(md(initiative.code) for initiative in gap.initiatives) or "no initiative on offer",
            )
            for gap in view.gaps
        ),
        "---nn",
    )


def _foot(view: View) -> Iterator[str]:
    foot = view.footer
    yield "---"
    yield ""
    yield f"Made by {md(foot.tool)} from {md(foot.questionnaire)} and {md(foot.rubric)} (content {foot.pack_sha256})."
    yield f"Answers of {view.header.date}, SHA-256 {foot.answers_sha256}"
    yield ""


def _figure(value: Figure | None) -> str:
    return value.shown if value else "–"


def _mark(mark: Mark) -> str:
    return f"{mark.glyph} {mark.word}"


_PARTS: dict[str, tuple[Callable[[View], Iterator[str]], ...]] = {
    "board": (_scorecard, _gates),
    "scorecard": (_scorecard,),
    "gates": (_gates,),
    "roadmap": (_roadmap,),
    "gaps": (_gaps,),
    "evidence": (evidence_lines,),
    "open": (open_lines,),
    "voices": (voice_lines,),
    "answers": (answers,),
    "method": (method_lines,),
    "sources": (source_lines,),
}
