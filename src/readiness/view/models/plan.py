"""Models of the gaps, the roadmap and the evidence to collect."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.models.chances import GateDateView
from readiness.view.models.costs import CostRangeView, CostsView
from readiness.view.models.lane import ConflictView, IfNothingView, PromiseView, SafeStepView, SiteStepView
from readiness.view.models.parts import CalledLevels, NamedView, StateView
from readiness.view.models.people import PeopleView, RoleEffortView, StartReasonView
from readiness.view.models.work_status import WorkStatusView


class GapView(NamedTuple):
    """A question below its target level, with the initiatives that close the gap."""

    question: NamedView
    dimension: str
    criticality: str
    """The criticality at the gate of the target."""
    is_otherwise: bool
    """True if that is not its criticality in general."""
    supported: int
    wanted: int
    size: int
    called: CalledLevels
    initiatives: tuple[NamedView, ...]


class EvidenceDebtView(NamedTuple):
    """A question whose supported level lacks evidence, with the evidence to collect."""

    question: NamedView
    dimension: str
    supported: int
    evidenced: int
    wanted: int | None
    called: CalledLevels
    needed_now: bool
    because: Statement
    collect: tuple[str, ...]


class StepView(NamedTuple):
    """An initiative on the roadmap."""

    order: int
    initiative: NamedView
    because: Statement
    likely_start_week: int
    likely_finish_week: int
    """The weeks if nothing takes longer than is likely; the finish is the week after the last one."""
    start_week_50: int
    finish_week_50: int
    finish_week_80: int
    start_50: date
    """The day on which it starts with even odds."""
    finish_50: date
    finish_80: date
    """The days by which it is done with even odds and with a chance of 80 %."""
    weeks: Statement
    gate: str | None
    """The first gate that needs it; None if no gate does."""
    reason: StartReasonView
    slack: int
    """The weeks by which it can end later without moving its gate."""
    latest_week: int | None
    latest: date | None
    """The week and the day by which it must end so that its gate does not move, if nothing takes longer than is likely;
    None where no gate waits for it."""
    pauses: int
    """The weeks between start and finish in which it is not worked on."""
    timing: tuple[Statement, ...]
    """Sentences on the reason for its start, on its room, and on its pauses."""
    effort: str
    effort_exact: str
    roles: tuple[RoleEffortView, ...]
    """The effort by role group."""
    cost_band: str | None
    cost: Words | None
    """The range of money, or the pack's words for the band; None in a part without money."""
    cost_range: CostRangeView | None
    role: str
    success_metric: str
    value: Figure
    """Sum of the weighted levels that the step closes."""
    priority: Figure
    """Value divided by likely effort."""
    status: str
    owner: str | None
    accountable: Words
    """The owner's name with the role in parentheses, or the role alone."""
    closes: tuple[Statement, ...]
    dimensions: tuple[str, ...]
    """Ids of the dimensions whose questions the step raises."""
    after: tuple[str, ...]
    """Codes of the initiatives on the roadmap that must come before."""
    unlocks: tuple[str, ...]
    unblocks: tuple[str, ...]
    remarks: tuple[Statement, ...]


class ProjectedScoreView(NamedTuple):
    """A projected score at the end of a phase."""

    id: str
    title: Words
    value: Figure | None


class PhaseView(NamedTuple):
    """A phase of the roadmap, with its projected scores and gate if the results are evidenced.

    Where too much is unknown, it has no such scores, and its gate is undetermined.
    """

    id: str
    title: str
    gate: str
    gate_title: str
    window_start: int
    window_finish: int
    usual_finish: int | None
    """Week by which most organizations finish, if the window is a source's faster pace."""
    pace: Statement | None
    """Sentence that compares the source's pace with `usual_finish`; None if they are the same."""
    steps: tuple[StepView, ...]
    finish_week_50: int | None
    finish_week_80: int | None
    finish_50: date | None
    finish_80: date | None
    """The days by which its last step is done with even odds and with a chance of 80 %; None without steps."""
    gate_week_80: int | None
    gate_50: date | None
    gate_80: date | None
    """The days by which its gate can open; None where the plan does not open it, or a later phase leads to it."""
    projected: tuple[ProjectedScoreView, ...]
    projected_gate: StateView
    summary: Statement


class OptionShownView(NamedTuple):
    """The option whose plan the roadmap is."""

    kind: str
    """`as-it-is`, `minimum`, `recommended` (all the work), `faster` or `stop`."""
    why: str
    """`chosen` by the decision that stands; `late`: it counts because a condition was late; `lapsed`: the decision
    ended; `gone`: the option is no longer offered; `together`: one plan of several use cases; `asked` for by a person.
    """
    decision: str | None
    """The id of the decision."""
    left_out: tuple[NamedView, ...]
    """The initiatives of all the work that the plan leaves out."""
    words: tuple[Statement, ...]


class OpenerView(NamedTuple):
    """Work that clears blockers of the next gate."""

    initiative: NamedView
    clears: tuple[NamedView, ...]
    """The questions that it lifts to what the gate needs."""
    effort: Figure
    """Likely person-weeks, and below the same for each of these questions."""
    effort_each: Figure
    cost: Words | None
    """The range of money, or the pack's words for the band."""
    cost_each: int | None
    """The likely cost for each of these questions, or the middle of its range; None where that is not stated."""


class OpenersView(NamedTuple):
    """The work that clears blockers of the next gate, from the least person-weeks for each of them."""

    gate: NamedView
    blockers: int
    """The number of the gate's blockers that are short."""
    currency: str | None
    work: tuple[OpenerView, ...]
    others: int
    """The number of the other initiatives of the plan, which clear none by themselves."""


class RoadmapView(NamedTuple):
    """The roadmap to the target: initiatives in their planned order, by phase."""

    target: str
    target_gate: str
    """The id of the gate of the target; empty for a pack without gates."""
    target_title: str
    summary: Statement
    capacity: str
    phases: tuple[PhaseView, ...]
    gate_dates: tuple[GateDateView, ...]
    """Dates and chances of the gates that the roadmap opens, in order."""
    total_effort: str
    last_week: int
    done_without_answer: tuple[NamedView, ...]
    uncovered: tuple[NamedView, ...]
    instead: tuple[NamedView, ...]
    """Alternative initiatives to decide on while the next gate fails."""
    unanswered: tuple[NamedView, ...]
    safe_now: tuple[SafeStepView, ...]
    """The lane that makes a tool in use safe now, before all phases."""
    site_steps: tuple[SiteStepView, ...]
    """Work at sites, for repeating gates."""
    promises: tuple[PromiseView, ...]
    """Promised days before the planned end of the work."""
    conflicts: tuple[ConflictView, ...]
    """Reasons why no order of the work keeps a promise, and questions that only forbidden work closes."""
    if_nothing: IfNothingView
    """The consequences if nothing is decided."""
    costs: CostsView | None
    """The cost to each gate on the way; None without a currency, or where too much is unknown."""
    people: PeopleView
    """The people that the plan needs, by role group."""
    find_out_first: tuple[NamedView, ...]
    """Questions whose answers come first, because too much is unknown."""
    openers: OpenersView | None = None
    """The work that clears blockers of the next gate; None where none does, and in a part of the report."""
    option: OptionShownView | None = None
    """The option whose plan this is; None where nothing was decided or asked for: all the work."""
    by_status: WorkStatusView | None = None
    """The work by status; None where there is none, and in a part of the report without steps."""
