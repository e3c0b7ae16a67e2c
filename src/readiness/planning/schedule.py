"""Schedule initiatives: prerequisites first, in the order of the phases, within the weekly capacity."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import ceil
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
    used: defaultdict[int, Fraction] = defaultdict(Fraction)
    ends: dict[str, tuple[int, int]] = {}
    for id_, work in (fixed or {}).items():
        ends[id_] = work.phase, work.span.finish
        for week in range(work.span.start, work.span.finish):
            used[week] += Fraction(work.effort) / (work.span.finish - work.span.start)
    scheduled: dict[str, ScheduledJob] = {}
    for job in ordered:
        duration, effort = figures[job.id]
        fitting = max(duration, ceil(Fraction(effort) / capacity))
        load = Fraction(effort) / fitting
        start = 0 if job.started else _earliest(job, ends)
        while busy := [week for week in range(start, start + fitting) if used[week] + load > capacity]:
            if job.started:
                break
            start = busy[-1] + 1
        for week in range(start, start + fitting):
            used[week] += load
        ends[job.id] = job.phase, start + fitting
        scheduled[job.id] = ScheduledJob(Span(start, start + fitting), fitting > duration)
    return scheduled


def _earliest(job: Job, ends: Mapping[str, tuple[int, int]]) -> int:
    """Return the first week after the job's prerequisites, and after all earlier phases if it is behind a wall.

    `ends` holds the phase and the finish of the work scheduled so far, by id.
    """
    waits = [ends[id_][1] for id_ in job.prerequisites if id_ in ends]
    if job.walled:
        waits += [finish for phase, finish in ends.values() if 0 <= phase < job.phase]
    return max([job.not_before, *waits])
