"""Decisions → the entries of the calendar: by when to decide, and the conditions and review of what was decided."""

from collections.abc import Iterator

from readiness.model.decision import KeptDecision, standing_decisions
from readiness.statements import calendar as statements
from readiness.statements import labels
from readiness.view.lane_views import lane_title
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.models.leader import DecisionView
from readiness.view.phrases import Phrases

_FOUND_OUT = {"find-out", "answers", "evidence", "show-again"}
"""Keys of the decisions after which somebody answers or collects by a day; where the plan has dates, work shows it."""


def decision_entries(wording: Phrases) -> Iterator[CalendarEntryView]:
    """Yield the last days to decide, and the days of the decisions that stand.

    Where too much is unknown, the days by which answers and evidence are due follow.

    What the lane does today stands there with its own words, and is not told a second time as a decision.
    """
    done_today = {lane_title(wording, step) for step in wording.roadmap.safe_now if step.kind == "action"}
    for decision in (*wording.decisions.first, *wording.decisions.later):
        if decision.title not in done_today:
            yield _to_decide(decision)
            if wording.roadmap.find_out_first and decision.key in _FOUND_OUT:
                yield _due(decision)
    for kept in standing_decisions(wording.answers.decisions, wording.answers.date).values():
        yield from _kept(wording, kept)


def _to_decide(decision: DecisionView) -> CalendarEntryView:
    title = decision.title
    if decision.code:
        title = labels.entry(code=decision.code, title=title)
    return CalendarEntryView(
        key=f"decision:{decision.key}",
        day=decision.decide_by,
        kind="decision",
        title=statements.decide(decision=title),
        who=decision.owner,
    )


def _due(decision: DecisionView) -> CalendarEntryView:
    title = statements.asked_due(decision=decision.title)
    return CalendarEntryView(f"due:{decision.key}", decision.finish, "finish", title, decision.owner)


def _kept(wording: Phrases, kept: KeptDecision) -> Iterator[CalendarEntryView]:
    """Yield the conditions that are not met, and the day on which the decision is looked at again."""
    for condition in kept.conditions:
        if condition.done is None:
            yield CalendarEntryView(
                key=f"condition:{kept.id}:{condition.id}",
                day=condition.due,
                kind="condition",
                title=statements.condition_due(decision=kept.id, what=condition.what),
                who=condition.owner,
            )
    if kept.review:
        title = statements.review(decision=kept.id, gate=wording.gate(kept.gate))
        yield CalendarEntryView(f"review:{kept.id}", kept.review, "review", title, kept.by)
