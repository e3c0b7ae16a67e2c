"""States of one assessment → their history: scores, indicators, and gates planned and reached."""

from collections.abc import Iterator, Sequence

from readiness.model.assessment import Assessment
from readiness.model.past_state import PastState
from readiness.model.rejudgment import rejudgment_of
from readiness.model.verdict import Verdict
from readiness.statements import history as statements
from readiness.statements.statement import Statement
from readiness.view.comparison import score_share
from readiness.view.figures import plain_figure
from readiness.view.models.history import (
    GateHistoryView,
    HistoryDayView,
    HistoryIndicatorView,
    HistoryScoreView,
    HistoryStateView,
    HistoryView,
    PlannedDayView,
)
from readiness.view.models.parts import NamedView
from readiness.view.phrases import Phrases

_PASSES = {Verdict.PASSED, Verdict.CONDITIONAL}


def history_view(states: Sequence[PastState], notes: Sequence[Statement] = ()) -> HistoryView:
    """Return the history; at least one state, the last readable one, has an assessment."""
    newest = next(state.found for state in reversed(states) if isinstance(state.found, Assessment))
    header = newest.answers.assessment
    rows = tuple(_row(state) for state in states)
    gates = [Phrases(newest).gate_view(gate.id) for gate in newest.scorecard.gates]
    told = tuple(_gate(gate, [row for row in rows if row.date]) for gate in gates)
    number, rubric = sum(row.rejudged for row in rows), newest.pack.rubric
    again = [statements.rejudged(number=number, pack=f"{rubric.rubric}@{rubric.version}")] if number else []
    return HistoryView(header.organization, header.use_case, rows, told, (*notes, *again))


def history_of(wording: Phrases) -> HistoryView | None:
    """Return the history that a report is to show; none in a part, and redacted without the titles of indicators."""
    states = wording.assessment.history
    if not states or wording.edition.dimension or wording.edition.part:
        return None
    view = history_view(states)
    if not wording.edition.redacted:
        return view
    return view._replace(states=tuple(map(_redacted, view.states)))


def _redacted(state: HistoryStateView) -> HistoryStateView:
    """Return a state without what people wrote, which a fault may quote."""
    return state._replace(indicators=(), fault=state.fault and statements.withheld(state=state.name))


def _row(state: PastState) -> HistoryStateView:
    if not isinstance(state.found, Assessment):
        empty = (None, False, None, None, None, (), (), (), ())
        return HistoryStateView(state.name, state.commit, state.committed, state.found, *empty)
    assessment = state.found
    wording, scores = Phrases(assessment), assessment.scorecard
    live = scores.live
    return HistoryStateView(
        name=state.name,
        commit=state.commit,
        committed=state.committed,
        fault=None,
        date=assessment.answers.date,
        rejudged=rejudgment_of(assessment) is not None,
        headline=wording.gate_view(scores.headline) if scores.headline else None,
        next_gate=wording.gate_view(scores.next_gate) if scores.next_gate else None,
        outcome=wording.live_rules.outcome_named[live.outcome].title if live and live.outcome else None,
        passed=tuple(gate.id for gate in scores.gates if gate.verdict in _PASSES),
        scores=tuple(_scores(wording)),
        indicators=tuple(_indicators(assessment)),
        days=tuple(HistoryDayView(one.gate, wording.day(one.at_80)) for one in assessment.roadmap.gate_weeks),
    )


def _scores(wording: Phrases) -> Iterator[HistoryScoreView]:
    whole = wording.scores.overall
    for node in (whole, *whole.parts):
        value = node.evidenced.value
        yield HistoryScoreView(
            node.id, wording.node_title(node), wording.score(node.id, value), score_share(node, value)
        )


def _indicators(assessment: Assessment) -> Iterator[HistoryIndicatorView]:
    stated = {one.id: one for one in assessment.answers.indicators}
    for now in assessment.indicators:
        if (one := stated.get(now.id)) is not None:
            value = None if now.last is None else plain_figure(now.last)
            yield HistoryIndicatorView(one.id, one.title, one.unit, value, now.last_date)


def _gate(gate: NamedView, rows: Sequence[HistoryStateView]) -> GateHistoryView:
    """Return a gate over the readable states; plans after the day on which it was reached do not count."""
    reached = next((row.date for row in rows if gate.id in row.passed), None)
    planned = [
        PlannedDayView(one.day, row.date)
        for row in rows
        if row.date and (reached is None or row.date < reached)
        for one in row.days
        if one.gate == gate.id
    ]
    holds = bool(rows) and gate.id in rows[-1].passed
    return GateHistoryView(gate, planned[0] if planned else None, planned[-1] if planned else None, reached, holds)
