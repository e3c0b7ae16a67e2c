"""Schedule initiatives: prerequisites first, in the order of the phases, within the weekly capacity."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import ceil, lcm
from typing import NamedTuple

from readiness.model.field_types import Exact
from readiness.model.spans import Span


class Job(NamedTuple):
    """An initiative to schedule."""

    id: str
    phase: int
    """The index of its phase; -1 for work at a site, which belongs to no phase."""
    not_before: int
    """The first week in which it may start, counted from the assessment."""
    prerequisites: tuple[str, ...]
    """The ids of prerequisites that are scheduled too."""
    duration: int
    """Likely weeks."""
    effort: Exact
    """Likely person-weeks."""
    priority: Exact
    started: bool
    code: str
    walled: bool = False
    """True if all jobs of earlier phases must finish before it starts."""


class Fixed(NamedTuple):
    """Work whose weeks are decided already; it takes its capacity first."""

    phase: int
    span: Span
    effort: Exact


class ScheduledJob(NamedTuple):
    """The weeks in which a job is done."""

    span: Span
    stretched: bool
    """True if it takes longer than its duration because of the weekly capacity."""


def order_jobs(jobs: Sequence[Job]) -> list[Job]:
    """Return the jobs in the order to schedule them: started ones, then by phase and priority, after prerequisites.

    Ties are decided by the shorter duration, then by code.
    """
    left = {job.id: job for job in jobs}
    ordered: list[Job] = []
    while left:
        free = [job for job in left.values() if job.started or not left.keys() & set(job.prerequisites)]
        best = min(free, key=lambda job: (not job.started, job.phase, -job.priority, job.duration, job.code))
        ordered.append(left.pop(best.id))
    return ordered


def schedule_jobs(
    ordered: Sequence[Job],
    capacity: Exact,
    figures: Mapping[str, tuple[int, Exact]],
    fixed: Mapping[str, Fixed] | None = None,
) -> dict[str, ScheduledJob]:
    """Schedule each job, in order, in the first weeks that its prerequisites, a wall and the capacity allow.

    `capacity` is in person-weeks a week. `figures` holds duration in weeks and effort in person-weeks by job id, either
    likely or high ones. The weekly load of a job is effort by duration; a job whose load alone exceeds the capacity is
    stretched until it fits. A started job begins in week 0, even beyond the capacity. `fixed` is the work, by id, that
    takes its capacity before any job; it is neither moved nor stretched.
    """
    lane = {id_: Fraction(work.effort) / (work.span.finish - work.span.start) for id_, work in (fixed or {}).items()}
    spread = {job.id: _spread(figures[job.id], capacity) for job in ordered}
    load = _whole_loads(capacity, lane, {id_: each for id_, (_, each) in spread.items()})
    used: defaultdict[int, int] = defaultdict(int)
    ends: dict[str, tuple[int, int]] = {}
    for id_, work in (fixed or {}).items():
        ends[id_] = work.phase, work.span.finish
        for week in range(work.span.start, work.span.finish):
            used[week] += load.of[id_]
    scheduled: dict[str, ScheduledJob] = {}
    for job in ordered:
        weeks, own = spread[job.id][0], load.of[job.id]
        start = 0 if job.started else _first_free(_earliest(job, ends), weeks, load.capacity - own, used)
        for week in range(start, start + weeks):
            used[week] += own
        ends[job.id] = job.phase, start + weeks
        scheduled[job.id] = ScheduledJob(Span(start, start + weeks), weeks > figures[job.id][0])
    return scheduled


class _WholeLoads(NamedTuple):
    """Weekly loads and the capacity as whole numbers of one small part of a person-week, which are quick to add."""

    of: dict[str, int]
    capacity: int


def _whole_loads(capacity: Exact, *loads: Mapping[str, Fraction]) -> _WholeLoads:
    named = {id_: each for own in loads for id_, each in own.items()}
    parts = lcm(Fraction(capacity).denominator, *(each.denominator for each in named.values()))
    return _WholeLoads({id_: int(each * parts) for id_, each in named.items()}, int(Fraction(capacity) * parts))


def _spread(figures: tuple[int, Exact], capacity: Exact) -> tuple[int, Fraction]:
    """Return the weeks over which an effort fits the capacity, and its weekly load."""
    duration, effort = figures
    weeks = max(duration, ceil(Fraction(effort) / capacity))
    return weeks, Fraction(effort) / weeks


def _first_free(start: int, weeks: int, room: int, used: Mapping[int, int]) -> int:
    """Return the first week from `start` from which so many weeks in a row have at most `room` used."""
    week = start
    while week < start + weeks:
        if used.get(week, 0) > room:
            start = week + 1
        week += 1
    return start


def _earliest(job: Job, ends: Mapping[str, tuple[int, int]]) -> int:
    """Return the first week after the job's prerequisites, and after all earlier phases if it is behind a wall.

    `ends` holds the phase and the finish of the work scheduled so far, by id.
    """
    waits = [ends[id_][1] for id_ in job.prerequisites if id_ in ends]
    if job.walled:
        waits += [finish for phase, finish in ends.values() if 0 <= phase < job.phase]
    return max([job.not_before, *waits])
