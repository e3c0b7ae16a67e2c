"""The hours of a meeting in minutes of the day: a begin, an end, and breaks that stop the clock."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from readiness.errors import ReadinessError
from readiness.statements import agenda as statements

_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?")
_BREAK = re.compile(r"([0-9:.]+)/([0-9]{1,3})")
_DAY = 24 * 60


class Break(NamedTuple):
    """A break."""

    begin: int
    """The minute of the day."""
    minutes: int

    @property
    def end(self) -> int:
        """The minute of the day at which it is over."""
        return self.begin + self.minutes


class RoomHours(NamedTuple):
    """The hours of a meeting."""

    begin: int
    """The minute of the day."""
    end: int | None = None
    """The minute of the day; None where the end is open."""
    breaks: tuple[Break, ...] = ()
    """The breaks in order, none of which begins before another is over."""

    @property
    def has(self) -> int | None:
        """The minutes from the begin to the end, breaks among them."""
        return None if self.end is None else self.end - self.begin

    def at(self, worked: int) -> int:
        """Return the minute of the day at which so many minutes of work are done."""
        minute = self.begin + worked
        for one in self.breaks:
            if one.begin < minute:
                minute += one.minutes
        return minute

    def worked(self, minute: float) -> float:
        """Return the minutes of work from the begin to a minute of the day; 0 before the begin."""
        rested = sum(min(max(minute - one.begin, 0), one.minutes) for one in self.breaks)
        return max(0.0, minute - self.begin - rested)

    def break_at(self, minute: float) -> Break | None:
        """Return the break at a minute of the day; None while the room works."""
        return next((one for one in self.breaks if one.begin <= minute < one.end), None)


def room_hours(begin: str, end: str = "", breaks: Iterable[str] = ()) -> RoomHours:
    """Return the hours for `09:00`, `13:00` and `10:30/15`. Raises ReadinessError for what is no time or no order."""
    first = minute_of(begin)
    last = minute_of(end) if end else None
    if last is not None and last <= first:
        raise ReadinessError(statements.ends_early(begin=time_of(first), end=time_of(last)), statements.write_time())
    rests = sorted(map(_break_of, breaks))
    for before, one in zip([None, *rests], rests, strict=False):
        if one.begin < first or (last is not None and one.end > last) or one.end > _DAY:
            raise ReadinessError(statements.break_outside(time=time_of(one.begin)), statements.write_break())
        if before and one.begin < before.end:
            raise ReadinessError(statements.breaks_overlap(time=time_of(one.begin)), statements.write_break())
    return RoomHours(first, last, tuple(rests))


def _break_of(text: str) -> Break:
    if not (found := _BREAK.fullmatch(text.strip())) or not int(found[2]):
        raise ReadinessError(statements.no_break(text=text[:20]), statements.write_break())
    return Break(minute_of(found[1]), int(found[2]))


def minute_of(text: str) -> int:
    """Return the minute of the day of `9`, `09:00` or `9.30`. Raises ReadinessError."""
    found = _TIME.fullmatch(text.strip())
    minute = int(found[1]) * 60 + int(found[2] or 0) if found else _DAY
    if minute >= _DAY or (found and int(found[2] or 0) > 59):
        raise ReadinessError(statements.no_time(text=text[:20]), statements.write_time())
    return minute


def time_of(minute: float) -> str:
    """Return a minute of the day as a time, such as `09:05`; one after midnight begins at `00:00` again."""
    whole = int(minute) % _DAY
    return f"{whole // 60:02}:{whole % 60:02}"
