"""Initiatives, which lift questions, and the phases of a roadmap. All figures are assumptions to edit."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, model_validator

from readiness.model.condition import Condition
from readiness.model.field_types import Exact, Id, Number, Scope, Text, Whole, YesNo, number_between, value_error
from readiness.model.file_model import FileModel
from readiness.model.plain_amount import PLAIN_AMOUNT
from readiness.statements.statement import Statement


def _no_effort(found: Statement) -> Statement:
    from readiness.statements import field_problems

    return field_problems.effort(found=found)


def _no_money(found: Statement) -> Statement:
    from readiness.statements import plan_problems

    return plan_problems.no_money(found=found)


def _no_factor(found: Statement) -> Statement:
    from readiness.statements import field_problems

    return field_problems.factor(found=found)


Factor = Annotated[Number, number_between("0.01", "10000", _no_factor)]
_MOST_WEEKS = 520
"""Ten years, the longest plan: the limit keeps scheduling fast."""
Effort = Annotated[Number, number_between("0", "5000", _no_effort)]


class Estimate(FileModel):
    """An effort in person-weeks: low, likely and high."""

    low: Effort
    likely: Effort
    high: Effort

    @model_validator(mode="after")
    def _ordered(self) -> "Estimate":
        if not 0 <= self.low <= self.likely <= self.high:
            from readiness.statements import initiative_fields

            raise value_error(initiative_fields.unordered(), initiative_fields.order_effort())
        return self


class Weeks(FileModel):
    """A duration in whole weeks: low, likely and high."""

    low: Whole
    likely: Whole
    high: Whole

    @model_validator(mode="after")
    def _ordered(self) -> "Weeks":
        if not 1 <= self.low <= self.likely <= self.high <= _MOST_WEEKS:
            from readiness.statements import initiative_fields

            raise value_error(initiative_fields.unordered(), initiative_fields.order_weeks(most=_MOST_WEEKS))
        return self


Money = Annotated[Number, number_between("0", "1000000000000", _no_money), PLAIN_AMOUNT]
"""An amount in the currency that the rubric names."""


class Cost(FileModel):
    """A cost from low to high; without a high it is open-ended, and no total can be stated."""

    low: Money
    likely: Money | None = None
    """The middle of low and high when absent."""
    high: Money | None = None

    @model_validator(mode="after")
    def _ordered(self) -> "Cost":
        amounts = [amount for amount in (self.low, self.likely, self.high) if amount is not None]
        if amounts != sorted(amounts):
            from readiness.statements import initiative_fields, plan_problems

            raise value_error(initiative_fields.unordered(), plan_problems.order_cost())
        return self


class ScaleStep(FileModel):
    """The factors on effort, duration and costs from a number of users, sites or members on."""

    from_: Whole = Field(alias="from")
    effort: Factor
    duration: Factor = 1
    cost: Factor | None = None
    """The factor on its own costs; where no step has one, they do not depend on the number."""


class Lift(FileModel):
    """A change from a level to a higher one; it applies when the level is at least `from` and below `to`."""

    from_: Whole = Field(alias="from")
    to: Whole

    @model_validator(mode="after")
    def _upward(self) -> "Lift":
        if not self.from_ < self.to:
            from readiness.statements import initiative_fields

            raise value_error(initiative_fields.no_lift(first=self.from_, to=self.to), initiative_fields.lift_up())
        return self


class LiveVariant(FileModel):
    """The words and figures of an initiative for a tool in use; what is not stated stays as it is."""

    title: Text | None = None
    duration: Weeks | None = None
    effort: dict[Id, Estimate] | None = None
    success_metric: Text | None = None
    note: Text | None = None


class Mode(FileModel):
    """A lighter way to do an initiative, such as at one site only; what is not stated stays as it is."""

    id: Id
    title: Text
    """Follows the title of the initiative after a comma: `light: one site only`."""
    duration: Weeks | None = None
    effort: dict[Id, Estimate] | None = None
    """Effort by role group; a role group that is not stated keeps its own."""
    cost: Cost | None = None
    cost_per_year: Cost | None = None
    cost_band: Id | None = None
    lifts: dict[Id, Lift] | None = None
    """All that it lifts: no question that the initiative does not lift, and none further."""
    note: Text | None = None

    @model_validator(mode="after")
    def _lifts_something(self) -> "Mode":
        if self.lifts is not None and not self.lifts:
            from readiness.statements import mode_problems

            raise value_error(mode_problems.lifts_nothing(), mode_problems.name_lifts(), value_of="lifts")
        return self


class RoleRule(FileModel):
    """A role that is accountable in certain profiles."""

    role: Id
    when: Condition


class Initiative(FileModel):
    """Work that lifts questions from a level to a level."""

    id: Id
    code: Id
    """Short form for tables and charts: `I-01`."""
    title: Text
    phase: Id
    scope: Scope
    lifts: dict[Id, Lift]
    """Lifts by full question id."""
    duration: Weeks
    effort: dict[Id, Estimate]
    """Effort in person-weeks by role group: clinical, technical, governance, change."""
    cost_band: Id
    prerequisites: tuple[Id, ...] = ()
    accountable_role: Id
    accountable_when: tuple[RoleRule, ...] = ()
    """Roles accountable in its place, as in another country: the first whose facts are stated."""
    success_metric: Text
    sources: tuple[Text, ...] = ()
    note: Text | None = None
    when: Condition | None = None
    """The profile it is offered to; every profile when absent."""
    only_stated: YesNo = False
    """True if it is offered only where the facts of `when` are stated, because it makes a plan lighter."""
    live: LiveVariant | None = None
    """Its words and figures where the tool is in use."""
    goes_live: YesNo = False
    """True if something goes live at its end, which a freeze of go-lives forbids."""
    per: Literal["user", "site", "member"] | None = None
    """The unit that its effort is for; the effort is multiplied by their number, or by the factor of `steps`."""
    steps: tuple[ScaleStep, ...] = ()
    """Factors by the number of users, sites or members: those of the last step that the number reaches."""
    cost: Cost | None = None
    """Its own cost, in place of that of its band."""
    cost_per_year: Cost | None = None
    """The cost of every year from its end on, such as a license or a service."""
    cost_per: Literal["user", "site", "member"] | None = None
    """The unit that its costs are for, where they are not for the whole."""
    cost_covers: Text | None = None
    """The things that its costs include."""
    part_of: Id | None = None
    """The initiative that it comes before as a part; it may then lift nothing by itself."""
    instead: YesNo = False
    """True if it is an alternative to the roadmap, such as giving up a tool: shown beside it, never planned."""
    modes: tuple[Mode, ...] = Field(default=(), max_length=10)
    """Lighter ways to do it; without a wish it is done in its usual way."""

    @model_validator(mode="after")
    def _lifts_something(self) -> "Initiative":
        if not (self.lifts or self.instead or self.part_of):
            from readiness.statements import initiative_fields

            raise value_error(initiative_fields.lifts_nothing(), initiative_fields.name_lifts())
        return self

    def without_amounts(self) -> "Initiative":
        """Return the initiative without its amounts of money, in all its modes."""
        modes = tuple(mode.changed(cost=None, cost_per_year=None) for mode in self.modes)
        return self.changed(cost=None, cost_per_year=None, modes=modes)

    @cached_property
    def likely_effort(self) -> Exact:
        """Likely person-weeks over all role groups."""
        return sum(estimate.likely for estimate in self.effort.values())

    @cached_property
    def mode_named(self) -> dict[str, Mode]:
        """The modes by id."""
        return {mode.id: mode for mode in self.modes}

    def lifts_as_far(self, question: str, lift: Lift) -> bool:
        """Return whether the initiative lifts a question from as low a level and as far as a lift."""
        own = self.lifts.get(question)
        return own is not None and own.from_ <= lift.from_ and lift.to <= own.to

    def in_mode(self, mode: Mode) -> "Initiative":
        """Return the initiative as it is done in a mode: its title tells the mode, and it has no other mode."""
        cost = mode.cost if mode.cost or mode.cost_band else self.cost
        return self.changed(
            title=f"{self.title}, {mode.title}",
            duration=mode.duration or self.duration,
            effort=self.effort | (mode.effort or {}),
            cost=cost,
            cost_per_year=mode.cost_per_year or self.cost_per_year,
            cost_band=mode.cost_band or self.cost_band,
            lifts=self.lifts if mode.lifts is None else mode.lifts,
            modes=(),
        )

    def mode_of(self, other: "Initiative") -> str | None:
        """Return the mode in which the other is this initiative; None for the usual way."""
        return next((mode.id for mode in self.modes if self.in_mode(mode) == other), None)


class Window(FileModel):
    """Weeks counted from the start of the first phase."""

    start: Whole
    end: Whole

    @model_validator(mode="after")
    def _ordered(self) -> "Window":
        if not self.start <= self.end <= _MOST_WEEKS:
            from readiness.statements import initiative_fields

            raise value_error(initiative_fields.no_window(), initiative_fields.order_window(most=_MOST_WEEKS))
        return self


class Phase(FileModel):
    """A stretch of the roadmap that ends at a gate."""

    id: Id
    title: Text
    gate: Id
    window: Window
    usual: Window | None = None
    """The weeks most organizations need, an assumption, where the window is the pace of a source."""
    wall: YesNo = False
    """True if none of its work may start before the gate of the phase before it; its window is a pace otherwise."""
    sources: tuple[Text, ...] = ()
    about: Text | None = None
