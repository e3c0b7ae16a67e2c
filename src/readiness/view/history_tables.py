"""The history of an assessment as rows, which every format that people read shows alike."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from readiness.statements import changes_of_use, history, joint_plan, labels, terminal
from readiness.statements import in_use as in_use_words
from readiness.statements.indicators import in_unit
from readiness.statements.statement import Statement, Value, Words
from readiness.statements.values import Figure
from readiness.view.models.history import GateHistoryView, HistoryStateView, HistoryView
from readiness.view.sparkline import sparkline, spread

T = TypeVar("T")
_MOST_BLOCKS = 40
"""The states in the picture of a trend, at most."""


class Trend(NamedTuple):
    """One score or indicator over the readable states."""

    title: Words
    values: tuple[Figure | None, ...]
    shares: tuple[float | None, ...]
    """The places of scores between the lowest and the highest possible one; the values of indicators."""


def readable(view: HistoryView) -> list[HistoryStateView]:
    """Return the states that have no fault."""
    return [state for state in view.states if state.fault is None]


def unreadable(view: HistoryView) -> list[Words]:
    """Return the reasons why states cannot be read, each with its state."""
    return [state.fault for state in view.states if state.fault is not None]


def evenly_picked(states: Sequence[T], most: int) -> list[T]:
    """Return at most `most` of the states, evenly spaced, with the first and the last one."""
    if len(states) <= most:
        return list(states)
    return [states[place * (len(states) - 1) // (most - 1)] for place in range(most)]


def score_trends(view: HistoryView) -> Iterator[Trend]:
    """Yield the whole and each dimension of the last state."""
    states = readable(view)
    for place in states[-1].scores:
        own = [next((one for one in state.scores if one.id == place.id), None) for state in states]
        shares = (one.share.rounded if one and one.share else None for one in own)
        yield Trend(place.title, tuple(one and one.value for one in own), tuple(shares))


def indicator_trends(view: HistoryView) -> Iterator[Trend]:
    """Yield each indicator of the last state."""
    states = readable(view)
    for place in states[-1].indicators:
        own = [next((one for one in state.indicators if one.id == place.id), None) for state in states]
        values = tuple(one and one.value for one in own)
        title = in_unit(title=place.title, unit=place.unit)
        yield Trend(title, values, tuple(value.rounded if value else None for value in values))


def state_heads(view: HistoryView) -> tuple[Words, ...]:
    """Return the heads of the table of states."""
    outcome = (in_use_words.outcome(),) if _in_use(view) else ()
    gates = (terminal.reached(), joint_plan.opens_80_short()) if view.gates else ()
    return (history.day(), history.state(), labels.evidenced(), *gates, *outcome)


def state_cells(view: HistoryView, state: HistoryStateView) -> tuple[Value | None, ...]:
    """Return the cells of a readable state."""
    overall = state.scores[0].value
    outcome = (state.outcome or changes_of_use.no_outcome(),) if _in_use(view) else ()
    gates: tuple[Value | None, ...] = ()
    if view.gates:
        upcoming = state.next_gate.id if state.next_gate else None
        opens = next((one.day for one in state.days if one.gate == upcoming), None)
        gates = (state.headline.id if state.headline else None, opens)
    return (state.date, state.name, overall, *gates, *outcome)


def gate_heads() -> tuple[Words, ...]:
    """Return the heads of the table of gates."""
    return (labels.gate(), history.planned_first(), history.planned_last(), history.reached())


def gate_cells(gate: GateHistoryView) -> tuple[Value | None, ...]:
    """Return the cells of a gate."""
    again = None if gate.last == gate.first else gate.last
    first, last = (one and history.planned(day=one.day, said=one.said) for one in (gate.first, again))
    reached: Value | None = gate.reached
    if gate.reached and not gate.holds:
        reached = history.lost(day=gate.reached)
    return (labels.entry(code=gate.gate.id, title=gate.gate.title), first, last, reached)


class HistoryTable(NamedTuple):
    """A table of the history."""

    title: Statement
    heads: tuple[Words, ...]
    rows: tuple[tuple[Value | None, ...], ...]
    numbers: str = ""
    """An `n` for each column of numbers."""


def history_tables(view: HistoryView) -> Iterator[HistoryTable]:
    """Yield the trends with their pictures, the states, the gates, and what cannot be read."""
    heads = ("", history.first(), "", history.last())
    yield HistoryTable(history.trend(), heads, tuple(_trend(one, one.shares) for one in score_trends(view)), "-n-n")
    if rows := tuple(_trend(one, spread(one.shares)) for one in indicator_trends(view)):
        yield HistoryTable(history.indicators(), heads, rows, "-n-n")
    states = tuple(state_cells(view, state) for state in readable(view))
    yield HistoryTable(history.states_title(), state_heads(view), states, "--n")
    if gates := told_gates(view):
        yield HistoryTable(history.gates(), gate_heads(), tuple(map(gate_cells, gates)))
    if faults := unreadable(view):
        yield HistoryTable(history.unreadable_title(), ("",), tuple((fault,) for fault in faults))


def _trend(one: Trend, shares: Sequence[float | None]) -> tuple[Value | None, ...]:
    return (one.title, one.values[0], sparkline(evenly_picked(shares, _MOST_BLOCKS)), one.values[-1])


def told_gates(view: HistoryView) -> list[GateHistoryView]:
    """Return the gates that a state planned or reached."""
    return [gate for gate in view.gates if gate.first or gate.reached]


def summary(view: HistoryView) -> Statement:
    """Return the number of states with the days of the first and the last."""
    days = [state.date for state in view.states if state.date]
    return history.states(number=len(view.states), first=days[0], last=days[-1])


def _in_use(view: HistoryView) -> bool:
    return any(state.outcome for state in view.states)
