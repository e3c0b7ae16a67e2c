"""Schedule initiatives: prerequisites first, from the start of their phase, within the weekly capacity."""

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
    """The index of its phase."""
    not_before: int
    """The first week of its phase, counted from the assessment."""
    prerequisites: tuple[str, ...]
    """The ids of prerequisites that are scheduled too."""
    duration: int
    """Likely weeks."""
    effort: Exact
    """Likely person-weeks."""
    priority: Exact
    started: bool
    code: str


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
    ordered: Sequence[Job], capacity: Exact, figures: Mapping[str, tuple[int, Exact]]
) -> dict[str, ScheduledJob]:
    """Schedule each job, in order, in the first weeks that its prerequisites, its phase and the capacity allow.

    `capacity` is in person-weeks a week. `figures` holds duration in weeks and effort in person-weeks by job id, either
    likely or high ones. The weekly load of a job is effort by duration; a job whose load alone exceeds the capacity is
    stretched until it fits. A started job begins in week 0, even beyond the capacity.
    """
    used: defaultdict[int, Fraction] = defaultdict(Fraction)
    scheduled: dict[str, ScheduledJob] = {}
    for job in ordered:
        duration, effort = figures[job.id]
        fitting = max(duration, ceil(Fraction(effort) / capacity))
        load = Fraction(effort) / fitting
        start = 0 if job.started else _earliest(job, scheduled)
        while busy := [week for week in range(start, start + fitting) if used[week] + load > capacity]:
            if job.started:
                break
            start = busy[-1] + 1
        for week in range(start, start + fitting):
            used[week] += load
        scheduled[job.id] = ScheduledJob(Span(start, start + fitting), fitting > duration)
    return scheduled


def _earliest(job: Job, scheduled: Mapping[str, ScheduledJob]) -> int:
    """Return the first week after the job's prerequisites and from the start of its phase."""
    return max([job.not_before, *(scheduled[id_].span.finish for id_ in job.prerequisites if id_ in scheduled)])
