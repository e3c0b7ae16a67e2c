"""The weeks by which activities can end later without moving a gate, and the chain that decides its week."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping

from readiness.schedule.calendar import latest_ends
from readiness.schedule.network import Network
from readiness.schedule.project import Project, weeks_worked


def latest_finishes(project: Project, network: Network, date: int) -> dict[int, int]:
    """Return the latest finish of each activity of a network with which its gate is still reached by a date."""
    closing = project.finishes or []
    allowed = latest_ends(closing)
    finishes = dict.fromkeys(network.order, project.horizon - 1) | dict.fromkeys(network.needed, date)
    ends = dict(finishes)
    for number in reversed(network.order):
        live = project.activities[number].goes_live and closing
        end = min(ends[number], allowed[finishes[number]] if live else finishes[number])
        finishes[number] = closing[end] if live else end
        start = _latest_start(project, number, end)
        for first in project.before[number]:
            if first in finishes:
                finishes[first] = min(finishes[first], start)
        for giver in network.hand_overs[number]:
            ends[giver] = min(ends[giver], start)
    return finishes


def chain_to(
    project: Project, network: Network, starts: Mapping[int, int], finishes: Mapping[int, int], dates: Mapping[str, int]
) -> list[int]:
    """Return the chain of activities that decides the week of the network's gate, from the first to the last."""
    now = min((one for one in network.needed if finishes[one] == dates[network.gate]), default=None)
    chain: list[int] = []
    while now is not None:
        chain.append(now)
        now = _decides(project, network, now, starts, finishes, dates)
    return chain[::-1]


def _decides(
    project: Project,
    network: Network,
    number: int,
    starts: Mapping[int, int],
    finishes: Mapping[int, int],
    dates: Mapping[str, int],
) -> int | None:
    """Return what an activity waits for last; None for nothing.

    That is a predecessor, one whose people it takes over, or the last one that the gate in front of it needs.
    """
    gate = "" if project.activities[number].started else project.activities[number].after_gate
    awaited = [one for one in _needed_by(project, gate) if finishes.get(one) == dates.get(gate)]
    ends = [(finishes[one], -one) for one in (*project.before[number], *awaited) if one in starts]
    ends += [(weeks_worked(project, one, starts[one])[-1] + 1, -one) for one in network.hand_overs[number]]
    if not ends:
        return None
    last, one = max(ends)
    start, open_weeks = starts[number], project.open[number]
    waited = range(last, start) if open_weeks is None else [week for week in open_weeks if last <= week < start]
    return None if waited else -one


def _needed_by(project: Project, gate: str) -> Iterator[int]:
    """Yield the activities that a gate or one before it on its ladder needs; none for the empty name."""
    place = next((at for at, one in enumerate(project.gates) if one.key == gate), -1)
    for at, closure in enumerate(project.closures[: place + 1]):
        if project.gates[at].ladder == project.gates[place].ladder:
            yield from closure


def _latest_start(project: Project, number: int, end: int) -> int:
    """Return the last week in which an activity can start to end its work by a week."""
    open_weeks, weeks = project.open[number], project.weeks[number]
    if open_weeks is None:
        return end - weeks
    return open_weeks[bisect_left(open_weeks, end) - weeks]
