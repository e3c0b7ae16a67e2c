"""Models of the people that a plan needs: why work starts when it does, loads, and what decides the next gate."""

from typing import NamedTuple

from readiness.statements.statement import Statement, Words


class StartReasonView(NamedTuple):
    """The reason why work starts when it does."""

    kind: str
    """One of `at-once`, `started`, `prerequisite`, `not-before`, `gate`, `role` and `freeze`."""
    what: str | None
    """The code of the initiative or the id of the gate or role group that it waits for; None for other kinds."""


class RoleEffortView(NamedTuple):
    """Person-weeks of one role group."""

    role: str
    """The id of the role group; `all` where all are counted together."""
    name: Words
    effort: str


class RoleLoadView(NamedTuple):
    """The people of one role group needed in some weeks, a week on average."""

    role: str
    load: str
    capacity: str
    words: Statement


class LoadPeriodView(NamedTuple):
    """A quarter of a year of the plan, or several together for a plan of years; fewer weeks at its end."""

    first_week: int
    last_week: int
    weeks: Statement
    roles: tuple[RoleLoadView, ...]
    """The load of every role group, in the order of `PeopleView.roles`."""


class LoadSpanView(NamedTuple):
    """Weeks in a row with the same load and capacity of a role group, in people: decimal text with one decimal."""

    first_week: int
    last_week: int
    load: str
    capacity: str


class RoleWeeksView(NamedTuple):
    """The people of one role group in all weeks of the plan, at likely durations."""

    role: str
    name: Words
    spans: tuple[LoadSpanView, ...]


class OverloadView(NamedTuple):
    """Weeks in which work in progress and the lane need more people of a role group than there are."""

    role: str
    first_week: int
    last_week: int
    missing: str
    words: Statement


class BottleneckView(NamedTuple):
    """The role group of which the work for the next gate needs the largest share."""

    role: str
    gate: str
    used: str
    """The share of its people until the gate that the work needs: exact."""
    sooner: int
    """The weeks by which one person more brings the gate forward; 0 where it brings nothing."""


class PeopleView(NamedTuple):
    """The people that a plan needs, by role group."""

    roles: tuple[Words, ...]
    """The role groups in words."""
    periods: tuple[LoadPeriodView, ...]
    weekly: tuple[RoleWeeksView, ...]
    """The load and the capacity of every role group by week, in the order of `roles`."""
    bottleneck: BottleneckView | None
    decides: Statement | None
    """The role group or the chain of work that decides the date of the next gate; None without a date."""
    decides_target: Statement | None
    """The same of the last gate on the way; None without a date, and where that is the next gate."""
    overloads: tuple[OverloadView, ...]
