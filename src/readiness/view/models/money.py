"""The view of the money case of a use case. Amounts are whole units of its currency, rounded once."""

from datetime import date
from typing import Literal, NamedTuple

from readiness.model.money import InputKind
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.models.parts import NamedView
from readiness.view.models.plan_rows import PlanRow


class SpreadView(NamedTuple):
    """An amount with likely figures, and not exceeded in 10, 50 and 90 % of the runs."""

    likely: int
    at_10: int
    at_50: int
    at_90: int
    words: Statement
    """The range from 10 to 90 %: `USD 0.8–3.9 million`."""


class GroupMoneyView(NamedTuple):
    """A cost group over the horizon."""

    id: str
    title: Words
    kind: Literal["technology", "organization"] | None
    """None for contingency, which is on top of both."""
    once: int
    recurring: int
    total: SpreadView


class CostLineView(NamedTuple):
    """One cost with likely figures."""

    kind: Literal["cost", "work", "staff", "contingency"]
    id: str
    title: Words
    group: Words
    """The title of its cost group."""
    once: int
    per_year: int
    total: int
    owner: str | None
    source: str | None
    """None for an assumption, and for the work of the plan."""
    is_assumption: bool
    counts: bool
    why_not: Statement | None


class PeriodMoneyView(NamedTuple):
    """The money of one quarter or year, with likely figures."""

    name: Statement
    first: date
    last: date
    costs: int
    once: int
    cash: int
    protected: int
    balance: int
    costs_to_date: int
    """All costs from the first day to the end of the period; the balance is cash less costs to date."""
    cash_to_date: int


class ValueDriverView(NamedTuple):
    """An input that moves the present value, or without one the total."""

    kind: InputKind
    id: str
    name: Words
    low: Statement
    high: Statement
    value_low: int
    value_high: int
    turns_at: Statement | None


class PaybackView(NamedTuple):
    """The month from which cash less costs stays at or above zero."""

    likely: int | None
    at_50: int | None
    at_90: int | None
    never: int
    """The percentage of the runs that do not pay back within the horizon, rounded up above 0."""


class TrancheView(NamedTuple):
    """The money that a gate needs beyond the gates before it."""

    gate: NamedView
    amount: SpreadView
    opens_50: date | None
    opens_80: date | None


class BenefitView(NamedTuple):
    """An entry of the register of benefits."""

    id: str
    title: str
    kind: str
    """The class: `cash-releasing`, `income-protected`, `time-released` or `quality`."""
    class_words: Statement
    per_year: int
    total: int
    measure: str | None
    baseline: Words | None
    target: Words | None
    target_by: date | None
    owner: str | None
    review: date | None
    verified: Statement
    """The person who checked it and the day, or that nobody did."""
    is_verified: bool
    is_overdue: bool
    counts: bool
    why_not: Statement | None


class MoneyView(NamedTuple):
    """The costs and the return of a use case; an edition without details has no groups, lines, quarters and drivers."""

    currency: str
    price_year: int | None
    basis: Literal["real", "nominal"]
    basis_words: Statement
    months: int
    first: date
    rate: Figure | None
    """The discount rate in percent a year."""
    go_live_month: int | None
    total: SpreadView
    cash: SpreadView | None
    protected: SpreadView | None
    value: SpreadView | None
    stopping: SpreadView | None
    return_percent: Figure | None
    internal_rate: Figure | None
    payback: PaybackView | None
    payback_discounted: int | None
    run_cost: int
    spent: int
    hours: int
    technology: int
    organization: int
    oversight: int | None
    """The cost of watching the tool: review by people, and monitoring."""
    month_of_delay: int | None
    idle_year: int | None
    adoption_share: Figure | None
    """The percentage of the cost of introducing the tool that goes to adoption."""
    adoption_is_low: bool
    unit_cost: Figure | None
    unit_name: str | None
    lacking: tuple[NamedView, ...]
    """Initiatives whose cost is not stated."""
    total_line: Statement
    """The first sentence of page 1; the others follow."""
    lacking_line: Statement | None
    """The sentence on work without a cost, which the total lacks."""
    uncounted_line: Statement | None
    """The sentence on costs and benefits that never begin, which no figure has."""
    return_line: Statement
    """The present value, or why none is stated."""
    payback_line: Statement | None
    driver_line: Statement | None
    """The sentence on the input that matters most; None where no input has a range."""
    adoption_line: Statement | None
    """The sentence on too little for adoption; None where it is enough."""
    lines: tuple[Statement, ...]
    """The sentences below the totals."""
    groups: tuple[GroupMoneyView, ...]
    years: tuple[PeriodMoneyView, ...]
    quarters: tuple[PeriodMoneyView, ...]
    periods: tuple[PeriodMoneyView, ...]
    """The periods of the picture, in every edition: quarters, or years where there are more than 12 quarters."""
    drivers: tuple[ValueDriverView, ...]
    tranches: tuple[TrancheView, ...]
    costs: tuple[CostLineView, ...]
    benefits: tuple[BenefitView, ...]
    register: tuple[Statement, ...]
    """The sentences below the register of benefits."""

    @property
    def page(self) -> tuple[Statement, ...]:
        """The lines of page 1: all costs with what qualifies them, the return, and the input that moves it most."""
        costs = (self.uncounted_line, self.lacking_line, self.adoption_line)
        lines = [
            paragraph(self.total_line, *(line for line in costs if line)),
            paragraph(self.return_line, *(line for line in (self.payback_line,) if line)),
        ]
        return (*lines, self.driver_line) if self.driver_line else tuple(lines)


class MoneyTable(NamedTuple):
    """One of the tables of the case, for formats that people read."""

    id: str
    heading: Statement
    heads: tuple[Statement, ...]
    rows: tuple[PlanRow, ...]
    lines: tuple[Statement, ...] = ()
    texts: int = 0
    """The number of columns from the end that hold words, not amounts."""
