"""Print page 1 on a terminal: the verdict, what is dangerous now, the one ask and the decisions."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding

from readiness.statements import labels, report_text, terminal
from readiness.statements.first_page import marked
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.terminal.elements import print_heading, state_mark, table_grid, terminal_cell, terminal_text
from readiness.view.decision_days import terms
from readiness.view.models.leader import LeaderView, LowPartView
from readiness.view.report_parts import AnyReport

if TYPE_CHECKING:
    from readiness.view.models.gates import GateView
    from readiness.view.models.options import OptionsView
    from readiness.view.models.plan_rows import PlanRow

_MOST_OF_LANE = 5


def print_first_page(console: Console, view: AnyReport) -> None:
    """Print page 1, in the order of the page: verdict, danger, ask, decisions, money, changes and gates."""
    leader, is_planned = view.leader, bool(view.leader.money)
    _print_subject(console, view)
    _print_lines(console, leader.decided, "bold")
    console.print(terminal_text(leader.headline, "bold"))
    told = (leader.reasons, leader.in_the_way, leader.blocked, leader.opening, leader.sure)
    _print_lines(console, told)
    for flag in leader.flags:
        console.print(terminal_text(terminal.flag(title=flag.title, text=flag.message), "yellow"))
    for mark in leader.marks:
        console.print(terminal_text(terminal.warning(text=mark), "yellow"))
    if leader.nothing_unsafe:
        console.print()
        console.print(terminal_text(leader.nothing_unsafe, "bold"))
    if leader.safe_now:
        from readiness.terminal.in_use import print_lane_first  # noqa: PLC0415 - only for tools that are not safe

        print_lane_first(console, leader.safe_now_title, leader.safe_now, _MOST_OF_LANE)
    if is_planned and view.options and view.options.is_asked:
        _print_ask(console, view.options)
    _print_decisions(console, leader)
    if leader.if_nothing:
        print_heading(console, leader.if_nothing_title)
        _print_lines(console, leader.if_nothing)
    _print_end(console, view)


def _print_subject(console: Console, view: AnyReport) -> None:
    header = view.header
    console.print(terminal_text(f"{header.organization}: {header.use_case}", "bold"))
    assessed = terminal.assessed(report=header.title, day=header.date)
    if view.edition.words:
        assessed = terminal.assessed_part(report=header.title, day=header.date, edition=view.edition.words)
    console.print(terminal_text(assessed, "dim"))
    console.print()


def _print_lines(console: Console, lines: Iterable[Words | None], style: str = "") -> None:
    for line in lines:
        if line:
            console.print(terminal_text(line, style))


def _print_ask(console: Console, found: "OptionsView") -> None:
    print_heading(console, found.ask)
    if found.brief:
        print_options(console, found, found.brief)
    console.print(terminal_text(found.advice, "bold"))


def print_options(console: Console, found: "OptionsView", rows: "Sequence[PlanRow]") -> None:
    """Print a table with a column for each option."""
    heads = (marked(name=one.name, mark=one.mark) if one.mark else one.name for one in found.options)
    table = table_grid("", *heads)
    for row in rows:
        table.add_row(terminal_text(row.about, "dim"), *map(terminal_cell, row.cells))
    console.print(table)


def _print_decisions(console: Console, leader: LeaderView) -> None:
    if not leader.decisions:
        if leader.if_nothing:
            console.print()
            console.print(terminal_text(leader.decisions_title, "bold"))
        return
    print_heading(console, leader.decisions_title)
    for number, decision in enumerate((*leader.decisions, *leader.later_decisions), 1):
        console.print(terminal_text(terminal.numbered(number=number, title=decision.sentence)))
        said = "; ".join(map(say, terms(decision)))
        if said:
            console.print(Padding(terminal_text(said, "dim"), (0, 0, 0, 3)))
        console.print(Padding(terminal_text(decision.why), (0, 0, 0, 3)))


def _print_end(console: Console, view: AnyReport) -> None:
    """Print what the way costs, what changed, and where the gates or the lowest scores are."""
    leader = view.leader
    changed = view.changes.summary if view.changes else None
    if leader.money or changed:
        console.print()
        _print_lines(console, (*leader.money, *leader.money_notes, changed))
    if leader.money and view.gates:
        _print_ladder(console, view.gates)
    if leader.lowest:
        _print_lowest(console, leader.lowest)
    if leader.codes:
        console.print(terminal_text(leader.codes, "dim"))


def _print_ladder(console: Console, gates: Sequence["GateView"]) -> None:
    console.print()
    rows = table_grid("", "", "")
    for gate in gates:
        named = terminal_text(labels.entry(code=gate.id, title=gate.title))
        rows.add_row(named, state_mark(gate.verdict), terminal_text(gate.met_words, "dim"))
    console.print(rows)


def _print_lowest(console: Console, lowest: Sequence[LowPartView]) -> None:
    print_heading(console, report_text.lowest())
    rows = table_grid("", "", "")
    for part in lowest:
        rows.add_row(terminal_text(part.title), terminal_text(part.dimension), terminal_text(part.score))
    console.print(rows)


def print_option_part(console: Console, view: AnyReport) -> None:
    """Print the section on the options: the whole table, and what each rests on."""
    found = view.options
    if found is None:
        return
    print_heading(console, found.heading)
    print_options(console, found, found.rows)
    _print_lines(console, (found.advice, *found.lines))
