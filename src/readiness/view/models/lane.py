"""Models of the lane that makes a tool in use safe now, of work at sites, and of what follows if nothing is decided."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Level
from readiness.view.models.costs import CostRangeView
from readiness.view.models.parts import NamedView, PartView


class SafeQuestionView(NamedTuple):
    """A minimum of safe use that an entry of the lane is for."""

    question: NamedView
    part: PartView | None
    at: tuple[PartView, ...]
    needs: Level
    has: Level | None
    risk: str
    until: date | None


class SafeStepView(NamedTuple):
    """An entry of the lane that makes a tool in use safe now."""

    order: int
    kind: str
    """One of `action`, `find-out`, `show`, `work`, `uncovered` and `duty`."""
    title: Words
    initiative: NamedView | None
    parts: tuple[PartView, ...]
    questions: tuple[SafeQuestionView, ...]
    why: Words
    """The danger without it in the words of a patient, member or user, or else the reason."""
    stands_for: Statement | None
    """The minimums of safe use that the initiative puts in place, in a sentence; None where it is for none."""
    accountable: Words
    """The owner, or the role in the rubric, or a role that is proposed."""
    owner: str | None
    until: date | None
    """The last day by which it must be done; None for an action, which is for today, and where no day is set."""
    when: Statement
    """The day on which it starts, and the day by which it must be done."""
    start_week_50: int
    finish_week_50: int
    finish_week_80: int
    start_50: date
    finish_50: date
    finish_80: date
    """The days by which it is done with even odds and with a chance of 80 %; the same for all but work."""
    effort: str
    cost_band: str | None
    cost: Words | None
    cost_range: CostRangeView | None
    closes: tuple[Statement, ...]
    collect: tuple[str, ...]
    events: tuple[str, ...]
    is_too_late: bool
    because: Statement
    after: tuple[str, ...]
    """Codes of the initiatives of the lane that come before it."""
    look_back: bool
    status: str
    remarks: tuple[Statement, ...]


class SiteStepView(NamedTuple):
    """Work at one site, for a repeating gate that it does not pass."""

    order: int
    site: PartView
    gate: NamedView
    kind: str
    title: Words
    initiative: NamedView | None
    questions: tuple[NamedView, ...]
    short: tuple[Statement, ...]
    accountable: Words
    start_50: date
    finish_50: date
    finish_80: date
    effort: str
    collect: tuple[str, ...]
    because: Statement


class PromiseView(NamedTuple):
    """A day that was promised and lies before the finish of the work with a chance of 80 %."""

    kind: str
    subject: NamedView
    part: PartView | None
    owner: str | None
    promised: date
    planned_80: date
    """The day by which the work is done with a chance of 80 %."""
    chance: str
    """The share of the runs in which the promise is kept: exact."""
    kept: Statement
    """That share in words."""
    initiatives: tuple[NamedView, ...]
    words: Statement


class ConflictView(NamedTuple):
    """A day that cannot hold with any order of the work, or a question that only forbidden work closes."""

    kind: str
    """One of `people`, `chain`, `not-before` and `forbidden`."""
    about: str
    """One of `remedy`, `acceptance`, `progress` and `question`."""
    subject: NamedView
    by: date | None
    """The day; None for forbidden work."""
    initiatives: tuple[str, ...]
    """Codes of the chain of work, of the work that is held back, or of the forbidden work."""
    sentences: tuple[Statement, ...]


class LapseView(NamedTuple):
    """Something that ends on a day if nothing is decided."""

    day: date
    kind: str
    subject: NamedView | None
    """The question or node; None for a duty."""
    part: PartView | None
    owner: str | None
    gate: str | None
    outcome: str | None
    event: str | None
    words: Statement


class StalledView(NamedTuple):
    """A gate that was declared passed and that today's evidence does not support."""

    gate: NamedView
    since: date
    weeks: int
    words: Statement


class ExposedView(NamedTuple):
    """A safeguard that patients, members or users are without."""

    question: NamedView
    parts: tuple[PartView, ...]
    risk: str
    since: date
    words: Statement
    is_known: bool
    """False if it is not known whether the safeguard is there."""


class IfNothingView(NamedTuple):
    """The consequences if nothing is decided."""

    first: tuple[Statement, ...]
    """The sentences for page 1: the first day that takes a gate or an outcome along, and who waits or is exposed."""
    lapses: tuple[LapseView, ...]
    next_lapses: tuple[Statement, ...]
    """The sentences on the lapses that are told one by one."""
    later: Statement | None
    """The sentence on the number of lapses after them; None without any."""
    stalled: tuple[StalledView, ...]
    waiting_sites: tuple[PartView, ...]
    exposed: tuple[ExposedView, ...]
