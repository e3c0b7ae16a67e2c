"""The people of each role in every week, and the weeks in which work pauses or nothing may go live."""

from collections.abc import Mapping
from itertools import accumulate
from typing import Literal, NamedTuple

from readiness.schedule.activity import Activity


class Freeze(NamedTuple):
    """Weeks in which something must not happen: from `start` to the week before `end`."""

    start: int
    end: int
    kind: Literal["go-live", "all-work"]
    """`go-live` forbids that an activity that goes live finishes; `all-work` makes all work pause."""


class Calendar(NamedTuple):
    """The capacity of each role, and the freezes."""

    capacity: Mapping[str, tuple[int, ...]]
    """By role: thousandths of a person in each week from week 0; the last number holds for all later weeks."""
    freezes: tuple[Freeze, ...] = ()


class NeverFitsError(ValueError):
    """An activity needs more of a role than there will ever be."""

    def __init__(self, key: str, role: str) -> None:
        super().__init__(f"{key}: {role}")
        self.key, self.role = key, role


def usual_capacity(calendar: Calendar, role: str) -> int:
    """Return the capacity that holds in most weeks of the first year, but no more than lasts.

    Work with a larger load is stretched to fit it; shorter shortages make work pause instead.
    """
    said = calendar.capacity.get(role) or (0,)
    year = sorted((said + said[-1:] * 52)[:52])
    return min(year[26], said[-1])


def last_change(calendar: Calendar) -> int:
    """Return the week from which every capacity stays as it is and no freeze holds."""
    rows = (len(said) - 1 for said in calendar.capacity.values())
    return max([0, *rows, *(freeze.end for freeze in calendar.freezes)])


def capacity_by_week(calendar: Calendar, role: str, weeks: int) -> list[int]:
    """Return the capacity of a role in each of the first weeks."""
    said = calendar.capacity.get(role) or (0,)
    return list(said[:weeks]) + [said[-1]] * (weeks - len(said))


def work_weeks(activity: Activity, calendar: Calendar, weeks: int) -> list[int] | None:
    """Return those of the first weeks in which an activity can be worked on; None if it can in all of them.

    Work pauses in a freeze of all work, and in weeks in which a role has less capacity than the activity needs. Started
    work goes on beyond the capacity, but pauses where nobody of a role is there. Raises NeverFitsError if the last
    capacity of a role is too small for it.
    """
    closed = set(_weeks_of("all-work", calendar)) if activity.weeks else set()
    for role, load in activity.load.items():
        least = min(load, 1) if activity.started else load
        row = capacity_by_week(calendar, role, last_change(calendar) + 1)
        if row[-1] < least:
            raise NeverFitsError(activity.key, role)
        closed |= {week for week, capacity in enumerate(row) if capacity < least}
    return [week for week in range(weeks) if week not in closed] if closed else None


def finish_weeks(calendar: Calendar, weeks: int) -> list[int] | None:
    """Return the week in which an activity that goes live finishes, by the week in which its work ends.

    Weeks are counted as ends, the week after the last one. An end within a freeze waits for the first week after it.
    None without such a freeze.
    """
    frozen = set(_weeks_of("go-live", calendar))
    if not frozen:
        return None
    finishes = list(range(weeks))
    for end in range(min(weeks - 2, last_change(calendar) + 1), 0, -1):
        if end - 1 in frozen:
            finishes[end] = finishes[end + 1]
    return finishes


def latest_ends(finishes: list[int]) -> list[int]:
    """Return the latest end of work that leads to a finish of at most each week."""
    allowed = (end if finish == end else 0 for end, finish in enumerate(finishes))
    return list(accumulate(allowed, max))


def _weeks_of(kind: str, calendar: Calendar) -> list[int]:
    held = [freeze for freeze in calendar.freezes if freeze.kind == kind]
    return [week for freeze in held for week in range(max(0, freeze.start), freeze.end)]
