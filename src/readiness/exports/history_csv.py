"""The history of an assessment as a table: one row for each state, with a column for each score and indicator."""

from collections.abc import Iterator

from readiness.exports.csv import table
from readiness.safe_text import cell_text
from readiness.statements.statement import Words
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.history_tables import readable
from readiness.view.models.history import HistoryStateView, HistoryView

_HEADS = ("state", "commit", "committed", "date", "headline", "next_gate", "opens_80", "outcome", "fault")


def export_history(view: HistoryView) -> bytes:
    """Return the states as CSV; the headings are the same in every language, because programs read them."""
    states = readable(view)
    scores = list(dict.fromkeys(one.id for state in states for one in state.scores))
    indicators = list(dict.fromkeys(one.id for state in states for one in state.indicators))
    heads = [*_HEADS, *scores, *(f"indicator_{id_}" for id_ in indicators)]
    return table([heads, *(list(_row(state, scores, indicators)) for state in view.states)])


def _row(state: HistoryStateView, scores: list[str], indicators: list[str]) -> Iterator[str]:
    upcoming = state.next_gate.id if state.next_gate else ""
    opens = next((one.day for one in state.days if one.gate == upcoming), "")
    yield from (_text(state.name), state.commit or "", str(state.committed or ""), str(state.date or ""))
    yield from (_text(state.headline.id if state.headline else ""), _text(upcoming), str(opens))
    yield from (_text(state.outcome or ""), _text(state.fault or ""))
    values = {one.id: one.value for one in state.scores}
    latest = {one.id: one.value for one in state.indicators}
    yield from (_number(values.get(id_)) for id_ in scores)
    yield from (_number(latest.get(id_)) for id_ in indicators)


def _text(words: Words) -> str:
    return cell_text(say(words))


def _number(figure: Figure | None) -> str:
    return "" if figure is None else f"{figure.rounded:g}"
