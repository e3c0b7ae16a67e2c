"""The lane that makes a tool in use safe now: what comes first, beside the phases of a roadmap."""

from datetime import date
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.live import Part
from readiness.model.spans import Closed, Dates
from readiness.statements.statement import Statement

SafeKind = Literal["action", "find-out", "show", "work", "uncovered", "duty"]
SiteKind = Literal["find-out", "show", "work", "uncovered"]


class SafeQuestion(NamedTuple):
    """A minimum of safe use that an entry of the lane is for."""

    question: str
    part: Part | None
    """The function or segment that lacks it; None for the whole tool."""
    at: tuple[Part, ...]
    """The sites and functions of the events that alone hold it open; empty where it is short for the whole tool."""
    needs: int
    has: int | None
    """The evidenced level; None without an answer."""
    risk: str
    """The danger without it, in the rubric's words."""
    until: date | None
    """The last day on which it may be short; None for a paused tool."""
    owner: str | None
    """The owner of its remedy; None while nobody is named."""


class SafeStep(NamedTuple):
    """One entry of the lane. It starts in week 0, or after the entries of the lane that it waits for.

    Kinds: `action` is what the rubric says to do today for the outcome; `find-out` is to answer a question; `show` is
    to show evidence for a level that is reached; `work` is an initiative; `uncovered` is a shortfall that no initiative
    closes; `duty` is what must follow an event.
    """

    order: int
    """Its number in the lane, from 1: an action first, then by start, what stops the use, and last day."""
    kind: SafeKind
    initiative: str | None
    """The initiative of `work`; None otherwise."""
    text: str | None
    """The rubric's words for an action or a duty, also for the duty that work does; None otherwise."""
    parts: tuple[Part, ...]
    """The functions, segments and sites it is about; empty for the whole tool."""
    questions: tuple[SafeQuestion, ...]
    """The minimums of safe use it is for; none for an action, a duty, and work that only an event needs."""
    owner: str | None
    """The person or role that a remedy or progress names; None while nobody is named."""
    role: str | None
    """The accountable role of the initiative, or the first role that is asked, where no owner is named; by id."""
    until: date | None
    """The last day by which it must be done; None where no day is set, as for an action: that is for today."""
    dates: Dates
    effort: Exact
    """Likely person-weeks, for the organization's size; 0 for all but work."""
    closes: tuple[Closed, ...]
    """The levels that an initiative lifts, up to what safe use needs."""
    collect: tuple[str, ...]
    """The rubric's examples of evidence, for an entry to show evidence."""
    after: date | None
    """The day after which evidence must be dated, where an event reopened the question; None otherwise."""
    events: tuple[str, ...]
    """The events behind it, by id."""
    is_too_late: bool
    """True if its finish with a chance of 80 % is after `until`, or `until` is past."""
    because: Statement
    waits_for: tuple[str, ...] = ()
    """The initiatives of the lane that come before it."""
    outcome: str | None = None
    """The outcome that an action belongs to; None otherwise."""
    duty: str | None = None
    """The id of a duty, also of the one that work does; None otherwise."""
    look_back: bool = False
    """True for the duty to look back at results that were already acted on."""
    status: Literal["planned", "in-progress"] = "planned"


class SiteShort(NamedTuple):
    """A question that is below what a repeating gate needs at a site."""

    question: str
    needs: int
    has: int | None
    """The evidenced level; None without an answer."""


class SiteStep(NamedTuple):
    """Work at one site, for a repeating gate that it does not pass."""

    order: int
    """Its number among the steps of sites, from 1."""
    site: Part
    gate: str
    kind: SiteKind
    """To answer, to show evidence, to do an initiative, or a shortfall that no initiative closes."""
    initiative: str | None
    questions: tuple[SiteShort, ...]
    closes: tuple[Closed, ...]
    owner: str | None
    role: str | None
    """The accountable role of the initiative, or the first role that is asked, where no owner is named; by id."""
    dates: Dates
    effort: Exact
    collect: tuple[str, ...]
    because: Statement
