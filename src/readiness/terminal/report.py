"""Print the main sections of the report on a terminal."""

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from readiness.statements import labels, report_text, sections, terminal
from readiness.statements.criticalities import criticality
from readiness.statements.labels import plan_heads
from readiness.statements.lists import ended, paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language, say
from readiness.terminal.elements import STYLES, print_heading, state_mark, table_grid, terminal_cell, terminal_text
from readiness.view.cells import state_text
from readiness.view.report_parts import AnyReport
from readiness.view.scorecard_columns import scorecard_columns

if TYPE_CHECKING:
    from readiness.view.models.gates import GateReasonView, GateView
    from readiness.view.models.plan import PhaseView

_TITLE = 32


def print_scorecard(console: Console, view: AnyReport) -> None:
    """Print the scorecard: overall, every dimension and every section with the columns of the report."""
    print_heading(console, sections.scorecard())
    columns = scorecard_columns(view)
    rows = table_grid("", *(column.head for column in columns), numbers="-" + "".join(c.align for c in columns))
    # Titles are read first: on a narrow terminal the other columns shrink before them.
    widest = max(cell_len(say(row.title)) + 2 * max(0, row.depth - 1) for row in view.scorecard)
    rows.columns[0].min_width = min(_TITLE, widest)
    for row in view.scorecard:
        title = terminal_text(f"{'  ' * max(0, row.depth - 1)}{row.title}", "bold" if row.depth == 0 else "")
        rows.add_row(title, *(terminal_text(column.shown(row)) for column in columns))
    console.print(rows)
    if view.weakest:
        console.print(terminal_text(view.weakest))
    for sentence in (*view.waiting, *view.sums):
        console.print(terminal_text(sentence))
    low, *_, top = view.header.scale
    scale = report_text.scale(lowest=low.called, least=low.name, top=top.called, most=top.name)
    if low.called != low.level or low.name.partition(" ")[0] == str(low.level):
        scale = report_text.scale_of_names(least=low.name, most=top.name)
    console.print(terminal_text(scale, "dim"))


def print_gates(console: Console, view: AnyReport) -> None:
    """Print every gate's verdict, then the reasons of the next gate and of the gates at each site."""
    print_heading(console, sections.gates())
    if not (view.gates or view.sites):
        console.print(terminal_text(terminal.no_gates_here()))
        return
    rows = table_grid("", labels.verdict(), labels.minimums(), labels.because())
    for gate in view.gates:
        named = labels.entry(code=gate.id, title=gate.title)
        rows.add_row(terminal_text(named), _verdict(gate), terminal_text(gate.met_words), terminal_text(gate.because))
    if view.gates:
        console.print(rows)
    for gate in view.gates:
        if gate.is_next and gate.reasons:
            named = labels.entry(code=gate.id, title=gate.title)
            print_reasons(console, gate, report_text.does_not_hold(gate=named))
    for site in view.sites:
        named = labels.entry(code=site.gate.id, title=site.gate.title)
        at_site = terminal_text(report_text.gate_at(gate=named, site=site.title), "bold").append(": ")
        console.print()
        at_site.append_text(state_mark(site.gate.verdict)).append(". ")
        console.print(at_site.append_text(terminal_text(site.gate.because)))
        if site.gate.reasons:
            print_reasons(console, site.gate, report_text.does_not_hold_at(gate=named, site=site.title))


def _verdict(gate: "GateView") -> Text:
    """Return the verdict of a gate, with the name that the rubric gives it."""
    if not gate.reads:
        return state_mark(gate.verdict)
    reads = terminal.gate_reads(verdict=state_text(gate.verdict), reads=gate.reads)
    return terminal_text(reads, STYLES.get(gate.verdict.kind, ""))


def print_reasons(console: Console, gate: "GateView", heading: Words) -> None:
    """Print the conditions of a gate that are not met, or are met only by a remedy."""
    print_heading(console, heading)
    rows = table_grid("", "", labels.criticality_head(gate.id), labels.why())
    for reason in gate.reasons:
        subject = reason.subject
        is_score = subject.code == subject.title
        rows.add_row(
            terminal_text(labels.score() if is_score else subject.code, "cyan"),
            terminal_text(subject.title),
            terminal_text(criticality(reason.criticality)),
            terminal_text(_of_score(reason) if is_score else _why(reason)),
        )
    console.print(rows)


def _why(reason: "GateReasonView") -> Words:
    """Return why a condition does not hold, and the promise that the plan does not keep."""
    return ended(first=reason.because, then=reason.promise) if reason.promise else reason.because


def _of_score(reason: "GateReasonView") -> Statement:
    if reason.has is None:
        return reason.because
    return terminal.score_needs(has=reason.has, needs=reason.needs)


def print_roadmap(console: Console, view: AnyReport) -> None:
    """Print the roadmap: its phases with their steps, and the lists of initiatives and questions beside them."""
    if not view.header.has_work:
        print_heading(console, sections.roadmap())
        console.print(terminal_text(terminal.no_roadmap()))
        return
    print_heading(console, terminal.roadmap_to(target=view.roadmap.target_title))
    plan = view.roadmap
    for line in plan.option.words if plan.option else ():
        console.print(terminal_text(line))
    if plan.safe_now or plan.promises or plan.conflicts or plan.find_out_first:
        _print_lane(console, view)
    console.print(terminal_text(view.roadmap.summary))
    for phase in view.roadmap.phases:
        _print_phase(console, phase)
    if view.roadmap.site_steps:
        from readiness.terminal.in_use import print_site_steps  # noqa: PLC0415 - only for gates at sites

        print_site_steps(console, view)
    _print_plan(console, view)
    for title, names in (
        (report_text.done_unanswered(), view.roadmap.done_without_answer),
        (report_text.uncovered(), view.roadmap.uncovered),
        (report_text.instead(), view.roadmap.instead),
        (report_text.needed_unanswered(), view.roadmap.unanswered),
    ):
        if names:
            print_heading(console, title)
        for name in names:
            console.print(terminal_text(labels.entry(code=name.code, title=name.title)))


def _print_lane(console: Console, view: AnyReport) -> None:
    """Print what comes before all phases."""
    from readiness.terminal.in_use import print_lane  # noqa: PLC0415 - only for tools in use

    print_lane(console, view)
    console.print()


def _print_plan(console: Console, view: AnyReport) -> None:
    """Print when each gate can open, the people needed, and the cost."""
    from readiness.terminal.plan import print_plan  # noqa: PLC0415 - only with a roadmap

    print_plan(console, view.roadmap)


def _print_phase(console: Console, phase: "PhaseView") -> None:
    print_heading(console, report_text.phase_ends(phase=phase.title, gate=phase.gate))
    console.print(terminal_text(phase.summary, "dim"))
    if phase.pace and phase.steps:
        console.print(terminal_text(phase.pace, "dim"))
    if not phase.steps:
        return
    rows = table_grid("", labels.initiative(), *plan_heads(), labels.effort(), numbers="-----n")
    for step in phase.steps:
        title = terminal_text(step.initiative.title)
        details = (
            say(step.because),
            "; ".join(say(words) for words in (step.role, step.cost) if words),
            *map(say, step.remarks),
        )
        for detail in (*details, say(paragraph(*step.timing))):
            title.append("\n").append_text(terminal_text(detail, "dim"))
        ends = map(terminal_cell, (step.start_50, step.finish_50, step.finish_80))
        effort = terminal_text(language().decimal(step.effort))
        rows.add_row(terminal_text(step.initiative.code, "cyan"), title, *ends, effort)
    console.print(rows)
