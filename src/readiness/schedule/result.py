"""A schedule: the weeks of every activity, why it starts then, and the load of every role."""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from readiness.schedule.network import Network


class Why(Enum):
    """The kind of reason for which an activity starts when it does."""

    AT_ONCE = "at once"
    """It starts in week 0."""
    STARTED = "started"
    """It was in progress before."""
    PREDECESSOR = "predecessor"
    NOT_BEFORE = "not before"
    GATE = "gate"
    ROLE = "role full"
    FREEZE = "freeze"


class StartReason(NamedTuple):
    """The reason for a start, with the key of the predecessor or the gate, or the role; empty for other kinds."""

    why: Why
    what: str = ""


class Planned(NamedTuple):
    """An activity in its weeks, counted from week 0; the finish is the week after the last one."""

    key: str
    gate: str
    """The first gate that needs it; empty if none does."""
    start: int
    finish: int
    pauses: int
    """The weeks between start and finish without work: freezes, and weeks without the people it needs."""
    reason: StartReason
    slack: int
    """The weeks that it can end later without moving its gate, or the end of all work if no gate needs it."""
    hand_overs: tuple[str, ...]
    """The activities whose people it takes over."""


class Overload(NamedTuple):
    """A week in which work in progress needs more of a role than there is."""

    role: str
    week: int
    load: int
    capacity: int


class Schedule(NamedTuple):
    """A plan of all activities, gate by gate."""

    planned: Mapping[str, Planned]
    """By key, in the order of start, gate and key."""
    gates: Mapping[str, int]
    """The week in which each gate is reached, in order."""
    finish: int
    """The week in which all is finished and every gate is reached."""
    load: Mapping[str, tuple[int, ...]]
    """By role: thousandths of a person in every week up to the finish."""
    capacity: Mapping[str, tuple[int, ...]]
    """By role: as many numbers as `load` has."""
    overloads: tuple[Overload, ...]
    critical: Mapping[str, tuple[str, ...]]
    """By gate: the chain of activities that decides its week, in order; empty where something else decides it."""
    networks: tuple[Network, ...]
    """The frozen network up to each gate, and the one of all work under the empty name."""
