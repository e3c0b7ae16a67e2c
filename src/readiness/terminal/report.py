"""Print the main sections of the report on a terminal; text from files has no effect as markup or control codes."""

from collections.abc import Sequence

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from readiness.safe_text import escape_controls
from readiness.statements.statement import Words
from readiness.statements.values import Figure
from readiness.statements.voice import language, say
from readiness.view.models.parts import StateView
from readiness.view.models.plan import PhaseView
from readiness.view.models.report import GateView, LowPartView, ReportView
from readiness.view.scorecard_columns import scorecard_columns
from readiness.view.words import LOWEST

_STYLES = {
    "passed": "green",
    "valid": "green",
    "conditional": "yellow",
    "failed": "red",
    "expired": "red",
    "undetermined": "magenta",
    "unknown": "magenta",
    "undated": "magenta",
}


_TITLE = 32


def terminal_text(value: Words, style: str = "") -> Text:
    """Return a statement or text from a file for a terminal: controls escaped, no markup, no emoji codes."""
    return Text(escape_controls(say(value)), style=style)


def state_mark(state: StateView) -> Text:
    """Return a state as a glyph and a word."""
    return Text(f"{state.glyph} {state.word}", style=_STYLES.get(state.kind, ""))


def format_figure(value: Figure | None) -> Text:
    """Return a number as text, or a dash for None."""
    return Text(value.shown if value else "–")


def table_grid(*heads: str, numbers: str = "") -> Table:
    """Return an empty table; `numbers` holds an `n` for every column that is aligned right."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim", show_header=any(heads))
    for index, head in enumerate(heads):
        right = index < len(numbers) and numbers[index] == "n"
        table.add_column(Text(head), justify="right" if right else "left", overflow="fold")
    return table


def print_heading(console: Console, title: Words) -> None:
    """Print a blank line and the title of a section."""
    console.print()
    console.print(terminal_text(title, "bold"))


def print_leader(console: Console, view: ReportView) -> None:
    """Print the subject, the headline, the blocking reasons and the decisions."""
    header, leader = view.header, view.leader
    console.print(terminal_text(f"{header.organization}: {header.use_case}", "bold"))
    edition = f" ({view.edition.words})" if view.edition.words else ""
    console.print(terminal_text(f"{header.title}, {header.date}{edition}", "dim"))
    console.print()
    headline = " ".join(say(part) for part in (leader.headline, leader.in_the_way) if part)
    console.print(terminal_text(headline, "bold"))
    console.print(terminal_text(leader.opening))
    if view.changes:
        console.print(terminal_text(view.changes.summary))
    for flag in leader.flags:
        console.print(terminal_text(f"! {flag.title}: {flag.message}", "yellow"))
    for mark in leader.marks:
        console.print(terminal_text(f"! {mark}", "yellow"))
    if leader.blocking:
        print_heading(console, leader.blocking_title or "")
        rows = table_grid("", "", "")
        for entry in leader.blocking:
            rows.add_row(
                terminal_text(entry.subject.code, "cyan"),
                terminal_text(entry.subject.title),
                terminal_text(entry.because),
            )
        console.print(rows)
        if leader.blocking_more:
            console.print(terminal_text(leader.blocking_more, "dim"))
    if leader.lowest:
        _print_lowest(console, leader.lowest)
    if leader.decisions:
        print_heading(console, leader.decisions_title)
    for number, decision in enumerate(leader.decisions, 1):
        console.print(terminal_text(f"{number}. {decision.title}"))
        terms = "; ".join(
            say(term) for term in (decision.owner, decision.cost, f"by {language().date(decision.finish)}") if term
        )
        console.print(Padding(terminal_text(terms, "dim"), (0, 0, 0, 3)))


def _print_lowest(console: Console, lowest: Sequence[LowPartView]) -> None:
    print_heading(console, LOWEST)
    rows = table_grid("", "", "")
    for part in lowest:
        rows.add_row(terminal_text(part.title), terminal_text(part.dimension), terminal_text(part.score))
    console.print(rows)


def print_scorecard(console: Console, view: ReportView) -> None:
    """Print the scorecard: overall, every dimension and every section with the columns of the report."""
    print_heading(console, "Scorecard")
    columns = scorecard_columns(view)
    rows = table_grid(
        "", *(say(column.head).lower() for column in columns), numbers="-" + "".join(c.align for c in columns)
    )
    # Titles are read first: on a narrow terminal the other columns shrink before them.
    rows.columns[0].min_width = min(
        _TITLE, max(len(say(row.title)) + 2 * max(0, row.depth - 1) for row in view.scorecard)
    )
    for row in view.scorecard:
        title = terminal_text(f"{'  ' * max(0, row.depth - 1)}{row.title}", "bold" if row.depth == 0 else "")
        rows.add_row(title, *(terminal_text(column.shown(row)) for column in columns))
    console.print(rows)
    if view.weakest:
        console.print(terminal_text(view.weakest))
    for sentence in view.waiting:
        console.print(terminal_text(sentence))
    scale = view.header.scale
    console.print(
        terminal_text(f"Scale {scale[0].level} {scale[0].name} to {scale[-1].level} {scale[-1].name}.", "dim")
    )


def print_gates(console: Console, view: ReportView) -> None:
    """Print every gate's verdict, then the reasons of the next gate and of the gates at each site."""
    print_heading(console, "Gates")
    if not view.gates:
        console.print(terminal_text("This rubric has no gates; its scores are the result."))
        return
    rows = table_grid("", "verdict", "minimums", "because")
    for gate in view.gates:
        verdict = state_mark(gate.verdict)
        if gate.reads:
            verdict.append_text(terminal_text(f" ({gate.reads})"))
        rows.add_row(
            terminal_text(f"{gate.id} {gate.title}"),
            verdict,
            terminal_text(gate.met_words),
            terminal_text(gate.because),
        )
    console.print(rows)
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            print_reasons(console, gate)
    for site in view.sites:
        verdict = terminal_text(f"{site.gate.id} {site.gate.title} at {site.title}: ", "bold")
        console.print()
        console.print(
            verdict.append_text(state_mark(site.gate.verdict)).append_text(terminal_text(f". {site.gate.because}"))
        )
        if site.gate.reasons:
            print_reasons(console, site.gate, f" at {site.title}")


def print_reasons(console: Console, gate: GateView, where: str = "") -> None:
    """Print the conditions of a gate that are not met, or are met only by a remedy."""
    print_heading(console, f"What does not hold at {gate.id} {gate.title}{where}")
    rows = table_grid("", "", "criticality", "why")
    for reason in gate.reasons:
        subject = reason.subject
        because: Words = reason.because
        if subject.code == subject.title:
            because = f"score {reason.has.shown if reason.has else 'absent'}, needs {reason.needs.shown}"
        code = "score" if subject.code == subject.title else subject.code
        rows.add_row(
            terminal_text(code, "cyan"), terminal_text(subject.title), Text(reason.criticality), terminal_text(because)
        )
    console.print(rows)


def print_roadmap(console: Console, view: ReportView) -> None:
    """Print the roadmap: its phases with their steps, and the lists of initiatives and questions beside them."""
    if not view.header.has_work:
        print_heading(console, "Roadmap")
        console.print(terminal_text("This rubric offers no initiatives a roadmap could be made of."))
        return
    print_heading(console, f"Roadmap to {view.roadmap.target_title}")
    console.print(terminal_text(view.roadmap.summary))
    for phase in view.roadmap.phases:
        _print_phase(console, phase)
    for title, names in (
        ("Done, but a new answer with evidence is due", view.roadmap.done_without_answer),
        ("Gaps no initiative closes", view.roadmap.uncovered),
        ("Or instead", view.roadmap.instead),
        ("Needed by the target, but not answered", view.roadmap.unanswered),
    ):
        if names:
            print_heading(console, title)
        for name in names:
            console.print(terminal_text(f"{name.code} {name.title}"))


def _print_phase(console: Console, phase: PhaseView) -> None:
    print_heading(console, f"{phase.title}, ends at {phase.gate}")
    console.print(terminal_text(phase.summary, "dim"))
    if phase.pace and phase.steps:
        console.print(terminal_text(phase.pace, "dim"))
    if not phase.steps:
        return
    rows = table_grid("", "initiative", "start", "likely", "high", "weeks of work", numbers="-----n")
    for step in phase.steps:
        title = terminal_text(step.initiative.title)
        for detail in (step.because, f"{step.role}; {step.cost}", *step.remarks):
            title.append_text(terminal_text(f"\n{detail}", "dim"))
        rows.add_row(
            terminal_text(step.initiative.code, "cyan"),
            title,
            Text(str(step.start)),
            Text(str(step.finish)),
            Text(str(step.finish_high)),
            Text(step.effort),
        )
    console.print(rows)
