"""When each initiative starts and ends: prerequisites first, within phase windows and weekly capacity."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from readiness.model.field_types import Exact
from readiness.model.roadmap import Span


@dataclass(frozen=True, slots=True)
class Job:
    """What scheduling needs to know of an initiative."""

    id: str
    phase: int
    """The position of its phase."""
    not_before: int
    """The first week its phase is open, counted from the assessment."""
    prerequisites: tuple[str, ...]
    """Only those that are themselves to be scheduled."""
    duration: int
    effort: Exact
    priority: Exact
    started: bool
    code: str


@dataclass(frozen=True, slots=True)
class ScheduledJob:
    """A job with its weeks."""

    span: Span
    stretched: bool


def order_jobs(jobs: Sequence[Job]) -> list[Job]:
    """Return the jobs in the order to place them: prerequisites, then what is started, then by phase and priority.

    Ties break by the shorter duration, then by code, so that the same input gives the same order every time.
    """
    left = {job.id: job for job in jobs}
    placed: list[Job] = []
    while left:
        free = [job for job in left.values() if job.started or not left.keys() & set(job.prerequisites)]
        best = min(free, key=lambda job: (not job.started, job.phase, -job.priority, job.duration, job.code))
        placed.append(left.pop(best.id))
    return placed


def schedule_jobs(
    ordered: Sequence[Job], capacity: Exact, figures: Mapping[str, tuple[int, Exact]]
) -> dict[str, ScheduledJob]:
    """Give each job, in order, the first weeks that its prerequisites, its phase and the capacity leave free.

    `figures` holds duration in weeks and effort in person-weeks by job: likely ones, or high ones. The weekly load of
    a job is effort over duration; a job whose load alone exceeds the capacity is stretched until it fits.
    """
    used: defaultdict[int, Fraction] = defaultdict(Fraction)
    placed: dict[str, ScheduledJob] = {}
    for job in ordered:
        duration, effort = figures[job.id]
        fitting = max(duration, ceil(Fraction(effort) / capacity))
        load = Fraction(effort) / fitting
        start = 0 if job.started else _earliest(job, placed)
        while busy := [week for week in range(start, start + fitting) if used[week] + load > capacity]:
            if job.started:
                break
            start = busy[-1] + 1
        for week in range(start, start + fitting):
            used[week] += load
        placed[job.id] = ScheduledJob(Span(start, start + fitting), fitting > duration)
    return placed


def _earliest(job: Job, placed: Mapping[str, ScheduledJob]) -> int:
    return max([job.not_before, *(placed[id_].span.finish for id_ in job.prerequisites if id_ in placed)])
