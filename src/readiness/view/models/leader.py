"""The view of the first page, for leaders."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.view.models.counts import DueView
from readiness.view.models.lane import SafeStepView
from readiness.view.models.parts import NamedView, StateView


class FlagView(NamedTuple):
    """A broken time rule, shown to leaders before the numbers."""

    id: str
    title: str
    message: str
    weeks: int


class BlockingView(NamedTuple):
    """A reason that blocks the next gate."""

    subject: NamedView
    dimension: str
    criticality: str
    because: Statement
    kind: str


class LowPartView(NamedTuple):
    """A section or a question with one of the lowest scores."""

    title: str
    """Title of a section, or code and title of a question."""
    dimension: str
    score: Statement
    """The score in words: `0.75 of 3`."""


class DecisionView(NamedTuple):
    """A decision asked of the leaders."""

    key: str
    """A name that stays the same in later reports, such as `work:pilot-charter`."""
    sentence: Statement
    """The whole ask, with its day."""
    decide_by: date
    """The last day to decide so that nothing moves; the day of the assessment where nothing may wait."""
    title: Words
    code: str | None
    why: Words
    owner: Words | None
    cost: Words | None
    effort: Statement | None
    start: date | None
    finish: date
    """The date it is due; for work, the day by which it is done with a chance of 80 %."""
    finish_50: date | None
    """The day by which work is done with even odds; None for all else."""


class Decisions(NamedTuple):
    """The first decisions, and the others."""

    first: tuple[DecisionView, ...] = ()
    more: Statement | None = None
    later: tuple[DecisionView, ...] = ()


class LeaderView(NamedTuple):
    """The first page for leaders: gate reached, next gate, decisions."""

    decided: tuple[Statement, ...]
    """The decisions that are kept, how they stand and what follows; empty where nothing was decided."""
    kind: str
    """The kind of the headline: `passed`, `conditional`, `failed` or `undetermined`."""
    reached: StateView
    reached_gate: NamedView | None
    next_gate: NamedView | None
    headline: Statement
    """The sentence on the outcome of a tool in use, on the gate reached, or on the score."""
    in_the_way: Statement | None
    """The things in the way of the next gate, for a tool in use after what was approved; None when there is nothing."""
    standing: tuple[Statement, ...]
    """The same in paragraphs: of sites first, where there are some."""
    sure: Statement | None
    """The line on how sure the verdict is; None for a rubric that does not rate it."""
    opening: Statement
    opens_50: date | None
    opens_80: date | None
    plan: tuple[Statement, ...]
    """The cost to the next gate and to go-live, and what decides the date; empty without a plan."""
    money: tuple[Statement, ...]
    """The lines on the cost of the option in question, later and over the horizon, and on the return.

    Empty without a plan.
    """
    money_notes: tuple[Statement, ...]
    """The reasons why a cost is not stated, and what decides the date of the next gate."""
    first_due: DueView | None
    """The first day after which a gate that is reached no longer holds, if nothing is decided; None without one."""
    flags: tuple[FlagView, ...]
    marks: tuple[Statement, ...]
    """Sentences that qualify the verdict: late work, caps, votes, sites."""
    blocked: Statement | None
    """The line that names what keeps the next gate shut, or what a tool in use lacks."""
    blocking_title: Statement | None
    blocking: tuple[BlockingView, ...]
    blocking_more: Statement | None
    lowest: tuple[LowPartView, ...]
    """The lowest scores below the dimensions; empty for a rubric with gates."""
    reasons: Statement | None
    """The first reasons for the outcome of a tool in use; None where nothing stands against its use."""
    nothing_unsafe: Statement | None
    """The sentence that nothing has to be made safe now; None where something has, or the tool is not in use."""
    safe_now_title: Statement
    """The heading of the lane."""
    safe_now: tuple[SafeStepView, ...]
    """The lane that makes a tool in use safe now; empty where nothing is unsafe."""
    if_nothing_title: Statement
    """The heading of what follows if nothing is decided; without a decision asked for, of what ends first."""
    if_nothing: tuple[Statement, ...]
    """The things that end or fail first if nothing is decided; empty for a rubric without rules for a tool in use."""
    decisions_title: Statement
    decisions: tuple[DecisionView, ...]
    """At most five, in an order in which none waits for a later one."""
    decisions_more: Statement | None
    """The number of the decisions beyond those, with the first day; None where there are no more."""
    later_decisions: tuple[DecisionView, ...]
    """The decisions beyond the five, in their order."""
    codes: Statement | None
    """The line on the kinds of codes of page 1; None without a plan to gates."""
