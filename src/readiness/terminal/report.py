"""Print the main sections of the report on a terminal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from readiness.statements import labels, report_text, sections, terminal
from readiness.statements.criticalities import criticality
from readiness.statements.labels import plan_heads
from readiness.statements.lists import following, paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language, say
from readiness.terminal.elements import STYLES, print_heading, state_mark, table_grid, terminal_cell, terminal_text
from readiness.view.cells import state_text
from readiness.view.decision_days import terms
from readiness.view.models.gates import GateReasonView, GateView
from readiness.view.models.leader import LeaderView, LowPartView
from readiness.view.report_parts import AnyReport
from readiness.view.scorecard_columns import scorecard_columns

if TYPE_CHECKING:
    from readiness.view.models.plan import PhaseView

_TITLE, _MOST_OF_LANE = 32, 5


def print_leader(console: Console, view: AnyReport) -> None:
    """Print the subject, the headline, the blocking reasons and the decisions."""
    header, leader = view.header, view.leader
    console.print(terminal_text(f"{header.organization}: {header.use_case}", "bold"))
    assessed = terminal.assessed(report=header.title, day=header.date)
    if view.edition.words:
        assessed = terminal.assessed_part(report=header.title, day=header.date, edition=view.edition.words)
    console.print(terminal_text(assessed, "dim"))
    console.print()
    _print_decided(console, leader)
    headline = " ".join(say(part) for part in (leader.headline, leader.in_the_way) if part)
    console.print(terminal_text(headline, "bold"))
    if leader.reasons:
        console.print(terminal_text(leader.reasons))
    console.print(terminal_text(leader.opening))
    if view.changes:
        console.print(terminal_text(view.changes.summary))
    for flag in leader.flags:
        console.print(terminal_text(terminal.flag(title=flag.title, text=flag.message), "yellow"))
    for mark in leader.marks:
        console.print(terminal_text(terminal.warning(text=mark), "yellow"))
    for line in leader.plan:
        console.print(terminal_text(line))
    _print_first(console, view)
    if leader.lowest:
        _print_lowest(console, leader.lowest)
    if leader.decisions:
        _print_decisions(console, leader)
    elif leader.if_nothing:
        console.print()
        console.print(terminal_text(leader.decisions_title, "bold"))


def _print_decided(console: Console, leader: LeaderView) -> None:
    if leader.decided:
        console.print(terminal_text(" ".join(map(say, leader.decided))))
        console.print()


def _print_first(console: Console, view: AnyReport) -> None:
    """Print what makes a tool in use safe now, what follows if nothing is decided, and what is in the way."""
    leader = view.leader
    if leader.nothing_unsafe:
        console.print()
        console.print(terminal_text(leader.nothing_unsafe, "bold"))
    if leader.safe_now or leader.if_nothing:
        from readiness.terminal.in_use import print_lane_first  # noqa: PLC0415 - only for tools in use

        print_lane_first(console, view, _MOST_OF_LANE)
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


def _print_decisions(console: Console, leader: LeaderView) -> None:
    print_heading(console, leader.decisions_title)
    for number, decision in enumerate(leader.decisions, 1):
        console.print(terminal_text(terminal.numbered(number=number, title=decision.sentence)))
        said = "; ".join(map(say, terms(decision)))
        if said:
            console.print(Padding(terminal_text(said, "dim"), (0, 0, 0, 3)))
        console.print(Padding(terminal_text(decision.why), (0, 0, 0, 3)))
    if leader.decisions_more:
        console.print(terminal_text(leader.decisions_more, "dim"))


def _print_lowest(console: Console, lowest: Sequence[LowPartView]) -> None:
    print_heading(console, report_text.lowest())
    rows = table_grid("", "", "")
    for part in lowest:
        rows.add_row(terminal_text(part.title), terminal_text(part.dimension), terminal_text(part.score))
    console.print(rows)


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
    if low.called != low.level:
        scale = report_text.scale_of_names(least=low.name, most=top.name)
    console.print(terminal_text(scale, "dim"))


def print_gates(console: Console, view: AnyReport) -> None:
    """Print every gate's verdict, then the reasons of the next gate and of the gates at each site."""
    print_heading(console, sections.gates())
    if not view.gates:
        console.print(terminal_text(terminal.no_gates_here()))
        return
    rows = table_grid("", labels.verdict(), labels.minimums(), labels.because())
    for gate in view.gates:
        named = labels.entry(code=gate.id, title=gate.title)
        rows.add_row(terminal_text(named), _verdict(gate), terminal_text(gate.met_words), terminal_text(gate.because))
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


def _verdict(gate: GateView) -> Text:
    """Return the verdict of a gate, with the name that the rubric gives it."""
    if not gate.reads:
        return state_mark(gate.verdict)
    reads = terminal.gate_reads(verdict=state_text(gate.verdict), reads=gate.reads)
    return terminal_text(reads, STYLES.get(gate.verdict.kind, ""))


def print_reasons(console: Console, gate: GateView, heading: Words) -> None:
    """Print the conditions of a gate that are not met, or are met only by a remedy."""
    print_heading(console, heading)
    rows = table_grid("", "", labels.criticality(), labels.why())
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


def _why(reason: GateReasonView) -> Words:
    """Return why a condition does not hold, and the promise that the plan does not keep."""
    return following(first=reason.because, then=reason.promise) if reason.promise else reason.because


def _of_score(reason: GateReasonView) -> Statement:
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
        details = (say(step.because), f"{say(step.role)}; {say(step.cost)}", *map(say, step.remarks))
        for detail in (*details, say(paragraph(*step.timing))):
            title.append("\n").append_text(terminal_text(detail, "dim"))
        ends = map(terminal_cell, (step.start_50, step.finish_50, step.finish_80))
        effort = terminal_text(language().decimal(step.effort))
        rows.add_row(terminal_text(step.initiative.code, "cyan"), title, *ends, effort)
    console.print(rows)
