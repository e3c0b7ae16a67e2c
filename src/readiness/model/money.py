"""The results of a money case: totals, cash by quarter, present value, payback, and what moves them.

All amounts are in the currency of the case, exact, and rounded where they are shown.
"""

from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact

InputKind = Literal["cost", "benefit", "adoption", "go-live", "work", "staff", "units"]


def whole(amount: Exact | float) -> int:
    """Return an amount in whole units; half a unit goes away from zero, so that costs and their balance are alike."""
    return int((2 * amount + 1) // 2) if amount >= 0 else -int((1 - 2 * amount) // 2)


class MoneyRange(NamedTuple):
    """An amount by chance, and with likely figures."""

    likely: Exact
    at_10: int
    """At most 10 % of the runs are below; never above the likely amount."""
    at_50: int
    """Not exceeded in half of the runs."""
    at_90: int
    """Not exceeded in at least 90 % of the runs; never below the likely amount."""


class LineTotal(NamedTuple):
    """The total of one cost line, one benefit, or the work of one initiative over the horizon."""

    kind: Literal["cost", "benefit", "work", "staff", "contingency"]
    id: str
    group: str
    """A cost group, or the class of a benefit."""
    once: Exact
    per_year: Exact
    """The amount of a full year."""
    total: Exact
    """With likely figures, over the horizon."""
    counts: bool
    """False for what is shown and not counted in the return."""
    why_not: Literal["", "no-baseline", "class", "counted-once", "not-released", "no-figures", "exit", "currency"] = ""


class GroupTotal(NamedTuple):
    """A cost group over the horizon."""

    group: str
    once: Exact
    recurring: Exact
    total: MoneyRange


class PeriodMoney(NamedTuple):
    """The money of one quarter or year of the case, with likely figures."""

    first: date
    last: date
    costs: Exact
    once: Exact
    """The part of the costs that is not recurring."""
    cash: Exact
    """Cash-releasing benefits that count."""
    protected: Exact
    """Income protected, which stands beside the return."""
    balance: Exact
    """Cash less costs, from the start to the end of the period."""


class ValueDriver(NamedTuple):
    """An input that moves the present value: at its low and its high figure, all else likely."""

    kind: InputKind
    id: str
    low: Exact
    high: Exact
    value_low: Exact
    """The present value (without a discount rate: the sum) at its low figure."""
    value_high: Exact
    turns_at: Exact | None
    """The figure at which the present value is 0; None where it keeps its sign."""

    @property
    def width(self) -> Exact:
        """Return how far apart the two present values are."""
        moved = self.value_high - self.value_low
        return moved if moved >= 0 else -moved


class Payback(NamedTuple):
    """The month from which cash less costs stays at least 0 to the end of the horizon."""

    likely: int | None
    """None where it does not pay back within the horizon."""
    at_50: int | None
    at_90: int | None
    never: Fraction
    """The share of the runs that do not pay back within the horizon."""
    at_10: int | None = None
    """The month by which the quickest tenth of the runs pay back."""


class Tranche(NamedTuple):
    """The money needed up to a gate, beyond the gates before it."""

    gate: str
    amount: MoneyRange
    opens_50: date | None
    opens_80: date | None


class AdoptionMoney(NamedTuple):
    """The part of the cost of introduction that goes to adoption, with likely figures."""

    amount: Exact
    of: Exact
    share: Fraction | None
    """A percentage; None where nothing is spent."""
    is_low: bool
    """True if it is under the least of the rubric."""


class UnitCost(NamedTuple):
    """The running cost of one note, scan, call or visit, in a full year."""

    name: str
    amount: Exact
    with_once: Exact
    """With the one-off costs spread over the months in use."""


class VerifiedBenefit(NamedTuple):
    """The benefits of a year that were verified."""

    per_year: Exact
    of: Exact
    """All cash-releasing benefits of a full year that count."""
    lines: tuple[str, ...]
    overdue: tuple[str, ...]
    """Benefits that are not verified although their review is past, or the time after go-live that the rubric gives."""


class CaseTotals(NamedTuple):
    """The cost and return of a plan over the horizon, with likely figures, to compare it with another."""

    total: Exact
    """All costs."""
    cash: Exact | None
    """Cash-releasing benefits; None without a benefit that counts."""
    value: Exact | None
    """The present value of cash less costs; None without a discount rate or without a benefit that counts."""
    payback: int | None
    """None where it does not pay back within the horizon."""


class MoneyCase(NamedTuple):
    """The cost and return of a use case."""

    currency: str
    price_year: int | None
    basis: Literal["real", "nominal"]
    months: int
    first: date
    rate: Exact | None
    """The discount rate in percent a year; None where no present value is stated."""
    go_live_month: int | None
    """The month of the case in which the tool comes into use with likely durations; 0 where it is in use; None
    where it never is.
    """
    lines: tuple[LineTotal, ...]
    groups: tuple[GroupTotal, ...]
    total: MoneyRange
    """All costs over the horizon."""
    run_cost: Exact
    """The recurring costs of a full year in use."""
    spent: Exact
    quarters: tuple[PeriodMoney, ...]
    years: tuple[PeriodMoney, ...]
    cash: MoneyRange | None
    """Cash-releasing benefits over the horizon; None without a benefit that counts."""
    protected: MoneyRange | None
    hours: Exact
    """Hours released in a full year."""
    value: MoneyRange | None
    """The present value of cash less costs; None without a discount rate or without a benefit that counts."""
    return_percent: Exact | None
    """Present value of cash less that of costs, as a percentage of that of costs."""
    payback: Payback | None
    payback_discounted: int | None
    internal_rate: Exact | None
    """Percent a year; None where it is not single."""
    drivers: tuple[ValueDriver, ...]
    """From the one that moves the value most."""
    tranches: tuple[Tranche, ...]
    month_of_delay: Exact | None
    """The cost of one month later in use: the loss of value; None without a benefit that counts."""
    idle_year: Exact | None
    """The recurring costs of a year that run before the tool is in use; None where it is in use."""
    stopping: MoneyRange | None
    """The cost of stopping: the work of leaving, and lines that start with `exit`."""
    technology: Exact
    organization: Exact
    """The shares of the total by kind of cost group."""
    oversight: Exact | None
    """The cost of watching the tool, with its part of the contingency; None where the rubric names no such groups."""
    adoption: AdoptionMoney | None
    unit: UnitCost | None
    verified: VerifiedBenefit | None
    lacking: tuple[str, ...]
    """The initiatives whose cost is not stated: it has no upper end, no figures, or another currency."""

    @property
    def totals(self) -> CaseTotals:
        """The costs and the return with likely figures."""
        return CaseTotals(
            total=self.total.likely,
            cash=self.cash.likely if self.cash else None,
            value=self.value.likely if self.value else None,
            payback=self.payback.likely if self.payback else None,
        )


IndicatorState = Literal["reached", "on-track", "behind", "worse", "stale", "no-actual", "no-target", "no-baseline"]


class IndicatorNow(NamedTuple):
    """An indicator on the day of the assessment."""

    id: str
    state: IndicatorState
    last: Exact | None
    last_date: date | None
    expected: Exact | None
    """The value on an even way from baseline to target on the day of the last actual."""
    late_baseline: bool
    """True if the baseline is dated after the tool came into use."""
