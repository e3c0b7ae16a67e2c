"""A decision asked of the leaders, with what it settles and what it waits for."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import NamedTuple

from readiness.model.outlook import Lapse
from readiness.statements import asks as statements
from readiness.statements.statement import Statement
from readiness.view.models.leader import DecisionView
from readiness.view.outcome_after import outcome_after
from readiness.view.phrases import Phrases

SAFE_NOW, FIND_OUT, OTHERS = 0, 1, 2
"""The order of decisions: first to make a tool in use safe, then to find out, then the others."""
WEEKS_FOR_TASK = 4
"""Weeks to collect evidence or an answer, and to decide what no planned work waits for; an assumption."""


class Ask(NamedTuple):
    """A decision with what decides its place."""

    view: DecisionView
    rank: int
    settles: tuple[Lapse, ...] = ()
    """The lapses that it is about."""
    initiative: str | None = None
    """The work that starts with it."""
    waits_for: frozenset[str] = frozenset()
    """The work to be decided before it."""
    order: tuple[object, ...] = ()
    """Its place among the decisions of the same day."""
    is_overdue: bool = False
    """True for what a rule on time asked for by a day that is past."""
    is_promised: bool = False
    """True if somebody promised what its work is for."""


def today_or(wording: Phrases, day: date) -> date:
    """Return a day, or the day of the assessment if that is later."""
    return max(day, wording.answers.date)


def before_task(wording: Phrases, day: date) -> date:
    """Return the last day to ask for a task that is due on a day."""
    try:
        return today_or(wording, day - timedelta(weeks=WEEKS_FOR_TASK))
    except OverflowError:
        return wording.answers.date


def when(wording: Phrases, day: date) -> Statement:
    """Return the last day to decide within a sentence: `today (June 5, 2026)`, `by June 12, 2026`."""
    return (statements.today if day <= wording.answers.date else statements.by)(day=day)


def pending(wording: Phrases) -> list[Lapse]:
    """Return the lapses that take a gate or an outcome along, or are overdue then, as far as the edition shows them."""
    return [
        lapse
        for lapse in wording.roadmap.if_nothing.lapses
        if (lapse.kind == "duty" or wording.shows(lapse.id))
        and (lapse.gate or lapse.kind == "duty" or outcome_after(wording, lapse))
    ]


def split(lapses: Iterable[Lapse], belongs: Callable[[Lapse], bool]) -> tuple[tuple[Lapse, ...], list[Lapse]]:
    """Return the lapses that belong to a decision, and the others."""
    every = list(lapses)
    return tuple(one for one in every if belongs(one)), [one for one in every if not belongs(one)]
