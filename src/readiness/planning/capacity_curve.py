"""One use case and its roadmap → the date of the target's gate with fewer and with more people."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from readiness.errors import ReadinessError
from readiness.model.answers import Answers
from readiness.model.curves import CapacityCurve, CapacityPoint, NoCurve
from readiness.model.field_types import Exact, as_whole
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.planning.people import usual_people
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.projection import project_scorecard
from readiness.planning.scheduled_work import ScheduledWork
from readiness.planning.shown_option import weeks_shown

TODAY = 100
PERCENTAGES = (50, 75, TODAY, 125, 150, 200, 300)
"""The shares of today's people that are planned."""


def capacity_curve(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> CapacityCurve:
    """Return the dates of the gate of a roadmap's target by people.

    With today's people the date is that of the roadmap. Where a plan for more people is later than that for fewer, the
    plan for fewer is kept; where a plan for fewer is sooner, its date is that for more. The pack must be the one for
    the profile and plan of the answers, of all the work. Raises what `plan_roadmap` raises.
    """
    gate = roadmap.target_gate
    dated = next((one for one in roadmap.gate_weeks if one.gate == gate), None)
    if dated is None:
        return CapacityCurve(gate, (), _why_none(pack, answers, scorecard, roadmap), None)
    weeks = weeks_shown(pack, answers, scorecard, roadmap)
    more = roadmap.option.more if roadmap.option else None
    people = Fraction(sum(usual_people(pack.rubric, answers).values())) + (more.number if more else 0)
    points = tuple(
        CapacityPoint(percent, as_whole(people * percent / 100), week)
        for percent, week in sorted(_weeks(weeks, gate, dated.at_80))
    )
    return CapacityCurve(gate, points, None, knee_of([one for one in points if one.percent >= TODAY]))


def _why_none(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> NoCurve:
    if roadmap.find_out_first or roadmap.unanswered:
        return "find-out"
    after = project_scorecard(pack, answers, scorecard, ())
    ids = [one.id for one in after.gates]
    reached = ids[: ids.index(after.headline) + 1] if after.headline else []
    return "no-work" if roadmap.target_gate in reached else "does-not-open"


def _weeks(plan: PlanWeeks, gate: str, today: int) -> Iterator[tuple[int, int | None]]:
    """Yield the week of the gate by percentage: downward from today's people, and then upward."""
    yield TODAY, today
    latest: int | None = today
    for percent in reversed([one for one in PERCENTAGES if one < TODAY]):
        found = _at_80(plan, gate, percent)
        latest = None if found is None or latest is None else max(latest, found)
        yield percent, latest
    soonest = today
    for percent in [one for one in PERCENTAGES if one > TODAY]:
        found = _at_80(plan, gate, percent)
        soonest = soonest if found is None else min(soonest, found)
        yield percent, soonest


def _at_80(plan: PlanWeeks, gate: str, percent: int) -> int | None:
    """Return the week of the gate with a percentage of the people in every week; None where work never fits."""
    capacity = {
        role: tuple((people * percent + TODAY // 2) // TODAY or min(people, 1) for people in row)
        for role, row in plan.every.calendar.capacity.items()
    }
    try:
        every = ScheduledWork(plan.every.input, plan.every.calendar._replace(capacity=capacity))
    except ReadinessError:
        return None
    return every.simulation.gates[plan.named.gate_keys[gate]].at_80


def knee_of(points: Sequence[CapacityPoint]) -> int | None:
    """Return the percentage of the point farthest below the line from the first to the last; None if none is below.

    >>> weeks = {100: 60, 150: 40, 200: 30, 300: 28}
    >>> knee_of([CapacityPoint(percent, percent, week) for percent, week in weeks.items()])
    200
    """
    first, last = points[0], points[-1]
    if first.at_80 is None or last.at_80 is None or first.people == last.people:
        return None
    slope = Fraction(last.at_80 - first.at_80) / Fraction(last.people - first.people)
    below: dict[int, Exact] = {
        one.percent: first.at_80 + slope * Fraction(one.people - first.people) - one.at_80
        for one in points
        if one.at_80 is not None
    }
    most = max(below.values())
    return next(percent for percent, distance in below.items() if distance == most) if most > 0 else None
