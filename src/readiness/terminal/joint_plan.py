"""One plan of several use cases on a terminal."""

from collections.abc import Mapping

from rich.console import Console

from readiness.statements import joint_plan as statements
from readiness.statements import labels, terminal
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language
from readiness.terminal.elements import print_heading, table_grid, terminal_cell, terminal_text
from readiness.view.joint_views import JointPlanView, JointWorkView


def print_plan(view: JointPlanView, console: Console) -> None:
    """Print the use cases with the dates of their gates, the totals, and all work in order."""
    print_heading(console, view.title)
    _print_use_cases(console, view)
    for one in view.use_cases:
        if one.no_date:
            console.print(terminal_text(one.no_date))
    console.print()
    console.print(terminal_text(view.total))
    if view.cost:
        console.print(terminal_text(view.cost.words))
    for line in view.overloads:
        console.print(terminal_text(line, "yellow"))
    if view.work:
        _print_work(console, view)


def _print_use_cases(console: Console, view: JointPlanView) -> None:
    days = (statements.opens_even(), statements.opens_80())
    table = table_grid("", terminal.use_case(), statements.gate(), *days, labels.effort(), numbers="-----n")
    for number, one in enumerate(view.use_cases, 1):
        first = [terminal_text(str(number)), terminal_text(one.use_case)]
        effort = terminal_text(language().decimal(one.effort))
        if not one.gates:
            table.add_row(*first, terminal_cell(one.next_gate), terminal_cell(None), terminal_cell(None), effort)
        for gate in one.gates:
            when = terminal_cell(gate.at_50), terminal_cell(gate.at_80)
            table.add_row(*first, terminal_text(gate.gate), *when, effort)
            first, effort = [terminal_text(""), terminal_text("")], terminal_text("")
    console.print(table)


def _print_work(console: Console, view: JointPlanView) -> None:
    print_heading(console, statements.work())
    days = (statements.starts_even(), statements.even_odds(), statements.chance_80())
    table = table_grid("", labels.initiative(), statements.needed_for(), *days, labels.effort(), numbers="------n")
    numbers = {one.use_case: number for number, one in enumerate(view.use_cases, 1)}
    for one in view.work:
        title = terminal_text(one.title)
        for mark in _marks(one):
            title.append("\n").append_text(terminal_text(mark, "dim"))
        table.add_row(
            terminal_text(one.code, "cyan"),
            title,
            terminal_text(_needed_for(one, numbers), "bold" if one.is_shared else ""),
            *map(terminal_cell, (one.starts_50, one.at_50, one.at_80)),
            terminal_text(language().decimal(one.effort)),
        )
    console.print(table)


def _marks(one: JointWorkView) -> list[Statement]:
    marks: list[Statement] = []
    if one.is_in_lane:
        marks.append(statements.in_lane())
    if one.status == "in-progress":
        marks.append(statements.in_progress())
    return marks


def _needed_for(one: JointWorkView, numbers: Mapping[str, int]) -> Words:
    """Return the numbers of the use cases that need some work, with the site where it is done."""
    own = [numbers[use_case] for use_case in one.use_cases]
    if one.is_shared:
        return statements.shared(use_cases=tuple(own))
    return statements.at_site(use_case=own[0], site=one.site) if one.site else str(own[0])
