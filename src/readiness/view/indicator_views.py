"""The indicators of an assessment → their view, with the status by the rules of the rubric."""

from collections.abc import Sequence
from datetime import date

from readiness.model.field_types import Exact
from readiness.model.indicator import Indicator
from readiness.model.money import IndicatorNow
from readiness.statements import benefit_register as values
from readiness.statements import case_tables, sections
from readiness.statements import indicators as statements
from readiness.statements.lists import counted
from readiness.statements.statement import Statement
from readiness.view.figures import plain_figure
from readiness.view.models.indicators import IndicatorPoint, IndicatorView
from readiness.view.models.money import MoneyTable
from readiness.view.models.plan_rows import PlanRow
from readiness.view.phrases import Phrases

STATES = {
    "reached": statements.reached(),
    "on-track": statements.on_track(),
    "behind": statements.behind(),
    "worse": statements.worse(),
    "stale": statements.stale(),
    "no-actual": statements.no_actual(),
    "no-target": statements.no_target(),
    "no-baseline": statements.no_baseline(),
}
_COUNTED = (
    (statements.number_reached, {"reached"}),
    (statements.number_on_track, {"on-track"}),
    (statements.number_behind, {"behind"}),
    (statements.number_worse, {"worse"}),
    (statements.number_open, {"stale", "no-actual", "no-target", "no-baseline"}),
)


def indicators(wording: Phrases) -> tuple[IndicatorView, ...]:
    """Return the indicators, in the order of the answers; none for one dimension."""
    if wording.edition.dimension:
        return ()
    stated = {one.id: one for one in wording.answers.indicators}
    return tuple(_view(stated[now.id], now) for now in wording.assessment.indicators if now.id in stated)


def _view(one: Indicator, now: IndicatorNow) -> IndicatorView:
    baseline = _point(one.baseline.date, one.baseline.value) if one.baseline else None
    target = _point(one.target.by, one.target.value) if one.target else None
    last = None if now.last is None or now.last_date is None else _point(now.last_date, now.last)
    points = {point.day: point for point in (_point(actual.date, actual.value) for actual in one.actuals)}
    points |= {last.day: last} if last else {}
    return IndicatorView(
        id=one.id,
        title=one.title,
        unit=one.unit,
        direction=one.direction,
        state=now.state,
        state_words=STATES[now.state],
        baseline=baseline,
        target=target,
        last=last,
        actuals=tuple(points[day] for day in sorted(points)),
        baseline_words=_baseline(baseline, is_late=now.late_baseline),
        target_words=values.wanted_bare(value=target.value, day=target.day) if target else None,
        last_words=values.measured_bare(value=last.value, day=last.day) if last else None,
        owner=one.owner,
        source=one.source,
    )


def _point(day: date, value: Exact) -> IndicatorPoint:
    return IndicatorPoint(day, plain_figure(value))


def _baseline(point: IndicatorPoint | None, *, is_late: bool) -> Statement | None:
    if point is None:
        return None
    said = values.measured_bare(value=point.value, day=point.day)
    return values.late_baseline(baseline=said) if is_late else said


def indicator_table(every: Sequence[IndicatorView]) -> MoneyTable:
    """Return the table of the indicators, which every format that people read shows alike."""
    heads = (
        statements.indicator(),
        statements.status(),
        values.before(),
        statements.last(),
        values.target(),
        case_tables.owner(),
    )
    rows = (
        PlanRow(
            statements.in_unit(title=one.title, unit=one.unit),
            (one.state_words, one.baseline_words, one.last_words, one.target_words, one.owner),
        )
        for one in every
    )
    return MoneyTable("indicators", sections.indicators(), heads, tuple(rows), (in_short(every),), texts=5)


def in_short(every: Sequence[IndicatorView]) -> Statement:
    """Return how many indicators have which status."""
    counts = ((say, sum(one.state in states for one in every)) for say, states in _COUNTED)
    return statements.in_short(number=len(every), states=counted(*counts))
