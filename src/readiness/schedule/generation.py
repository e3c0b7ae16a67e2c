"""Serial generation: place one activity after another, each as early, or as late, as it fits."""

from bisect import bisect_left
from collections.abc import Sequence

from readiness.schedule.block import Block, Placement


def place_early(block: Block, order: Sequence[int]) -> Placement:
    """Place the activities in order, each in the first weeks that fit. What one waits for must stand before it."""
    rows = [row[:] for row in block.rows]
    count = len(block.weeks)
    starts, ends, finishes = [0] * count, [0] * count, [0] * count
    for number in order:
        start = max([block.release[number], *[finishes[first] for first in block.before[number]]])
        needs, weeks = block.needs[number], block.weeks[number]
        if block.open[number] is None:
            start = _first_fit(rows, needs, start, weeks)
            end = start + weeks
            for role, load in needs:
                row = rows[role]
                row[start:end] = [free - load for free in row[start:end]]
        else:
            start, end = _first_open_fit(rows, block, number, start)
        starts[number], ends[number] = start, end
        finishes[number] = block.finishes[end] if block.finishes and block.goes_live[number] else end
    return Placement(starts, ends, finishes, block.cost(finishes))


def place_late(block: Block, order: Sequence[int], due: Sequence[int]) -> Placement:
    """Place the activities in order, each in the last weeks that fit before it is due. What follows it must stand.

    The order must be that of the ends of a placement in which none is late, the latest first: then each fits at least
    where it was, and no week is before week 0.
    """
    rows = [row[:] for row in block.rows]
    count = len(block.weeks)
    starts, ends, finishes = [0] * count, [0] * count, [0] * count
    for number in order:
        end = min([due[number], *[starts[later] for later in block.after[number]]])
        if block.latest_end and block.goes_live[number]:
            end = block.latest_end[end]
        needs, weeks = block.needs[number], block.weeks[number]
        if block.open[number] is None:
            end = _last_fit(rows, needs, end, weeks)
            start = end - weeks
            for role, load in needs:
                row = rows[role]
                row[start:end] = [free - load for free in row[start:end]]
        else:
            start, end = _last_open_fit(rows, block, number, end)
        assert start >= 0
        starts[number], ends[number] = start, end
        finishes[number] = block.finishes[end] if block.finishes and block.goes_live[number] else end
    return Placement(starts, ends, finishes)


def improve(block: Block, placement: Placement, rounds: int = 1) -> Placement:
    """Push everything as late as it costs nothing, then early again, as often as it helps: never worse."""
    place_of = {number: place for place, number in enumerate(block.sequence)}
    count = range(len(block.weeks))
    best = placement
    for _ in range(rounds):
        ends = best.ends
        late = place_late(block, sorted(count, key=lambda one: (-ends[one], -place_of[one])), block.due(best))
        starts = late.starts
        early = place_early(block, sorted(count, key=lambda one: (starts[one], place_of[one])))
        if early.cost >= best.cost:
            break
        best = early
    return best


def _first_fit(rows: list[list[int]], needs: Sequence[tuple[int, int]], start: int, weeks: int) -> int:
    """Return the first week from `start` from which every role has enough capacity; jump behind what does not fit."""
    while True:
        end = start + weeks
        for role, load in needs:
            row = rows[role]
            if min(row[start:end]) < load:
                week = end - 1
                while row[week] >= load:
                    week -= 1
                start = week + 1
                break
        else:
            return start


def _last_fit(rows: list[list[int]], needs: Sequence[tuple[int, int]], end: int, weeks: int) -> int:
    """Return the last end up to `end` before which every role has enough capacity."""
    while True:
        start = end - weeks
        for role, load in needs:
            row = rows[role]
            if min(row[start:end]) < load:
                week = start
                while row[week] >= load:
                    week += 1
                end = week
                break
        else:
            return end


def _first_open_fit(rows: list[list[int]], block: Block, number: int, start: int) -> tuple[int, int]:
    """Take the first open weeks from `start` that fit, and return the first of them and the week after the last."""
    open_weeks, weeks, needs = block.open[number] or [], block.weeks[number], block.needs[number]
    place = bisect_left(open_weeks, start)
    while True:
        worked = open_weeks[place : place + weeks]
        short = _short(rows, needs, worked)
        if not short:
            break
        place += max(short) + 1
    return _taken(rows, needs, worked)


def _last_open_fit(rows: list[list[int]], block: Block, number: int, end: int) -> tuple[int, int]:
    """Take the last open weeks before `end` that fit, and return the first of them and the week after the last."""
    open_weeks, weeks, needs = block.open[number] or [], block.weeks[number], block.needs[number]
    place = bisect_left(open_weeks, end)
    while True:
        assert place >= weeks
        worked = open_weeks[place - weeks : place]
        short = _short(rows, needs, worked)
        if not short:
            break
        place += min(short) - weeks
    return _taken(rows, needs, worked)


def _short(rows: list[list[int]], needs: Sequence[tuple[int, int]], worked: Sequence[int]) -> list[int]:
    """Return the places of weeks in which the first role that has not enough capacity is short."""
    for role, load in needs:
        row = rows[role]
        short = [at for at, week in enumerate(worked) if row[week] < load]
        if short:
            return short
    return []


def _taken(rows: list[list[int]], needs: Sequence[tuple[int, int]], worked: Sequence[int]) -> tuple[int, int]:
    for role, load in needs:
        for week in worked:
            rows[role][week] -= load
    return worked[0], worked[-1] + 1
