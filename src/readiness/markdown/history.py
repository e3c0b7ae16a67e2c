"""The history of an assessment in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import history as statements
from readiness.statements import sections
from readiness.view.history_tables import (
    evenly_picked,
    gate_cells,
    gate_heads,
    indicator_trends,
    readable,
    score_trends,
    state_cells,
    state_heads,
    summary,
    told_gates,
    unreadable,
)
from readiness.view.models.history import HistoryView
from readiness.view.models.report import ReportView

_MOST_COLUMNS = 12


def history_lines(view: HistoryView) -> Iterator[str]:
    """Yield the scores and indicators of every state, the states, and the gates as planned and reached."""
    yield f"# {escape(view.organization)}: {escape(view.use_case)}"
    yield ""
    yield from _tables(view)


def history_part(view: ReportView) -> Iterator[str]:
    """Yield the section of a report on the history; nothing where it is not shown."""
    if view.history:
        yield from markdown_heading(sections.history())
        yield from _tables(view.history, 3)


def _tables(view: HistoryView, depth: int = 2) -> Iterator[str]:
    yield from (escape(summary(view)), "")
    yield from markdown_list(map(escape, view.notes))
    states = readable(view)
    days = evenly_picked([state.date for state in states if state.date], _MOST_COLUMNS)
    yield from markdown_heading(statements.trend(), depth)
    trends = [*score_trends(view), *indicator_trends(view)]
    yield from markdown_table(
        ("", *(statements.on_day(day=day) for day in days)),
        (cells(one.title, *evenly_picked(one.values, _MOST_COLUMNS)) for one in trends),
        f"-{'n' * len(days)}",
    )
    yield from markdown_heading(statements.states_title(), depth)
    yield from markdown_table(state_heads(view), (cells(*state_cells(view, state)) for state in states), "--n")
    if gates := told_gates(view):
        yield from markdown_heading(statements.gates(), depth)
        yield from markdown_table(gate_heads(), (cells(*gate_cells(gate)) for gate in gates))
    if faults := unreadable(view):
        yield from markdown_heading(statements.unreadable_title(), depth)
        yield from markdown_list(map(escape, faults))
