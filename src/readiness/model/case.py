"""The money case of a use case, as its answers state it: costs, benefits, rates and horizon."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.case_fields import (
    CaseAmount,
    Currency,
    ExchangeRate,
    Hours,
    MoneyAmount,
    Months,
    Percent,
    PercentAmount,
    Ramp,
    Timing,
    Units,
    ValueBefore,
    ValueWanted,
)
from readiness.model.case_rules import CaseRules
from readiness.model.field_types import Day, Id, MayBeEmpty, Text, Whole, YesNo
from readiness.model.file_model import FileModel

BenefitClass = Literal["cash-releasing", "income-protected", "time-released", "quality"]
"""Only the first enters return and payback; the second stands beside it; time counts as cash once it is released."""
Unit = Literal["user", "site", "member"]
"""The unit that an amount is for; it is multiplied by the number of them."""


class Exchange(FileModel):
    """The rate at which amounts of the rubric are told in the currency of the case."""

    rate: ExchangeRate
    """Units of the case's currency for one of the rubric's."""
    date: Day


class Spent(FileModel):
    """Money that is spent already: shown, and never part of a return."""

    amount: MoneyAmount
    until: Day


class CaseStaff(FileModel):
    """Own staff in the case: the plan's person-weeks at a rate for each role group."""

    counted: YesNo = True
    rates: Annotated[dict[Id, MoneyAmount], MayBeEmpty] = Field(default_factory=dict)
    """The cost of a person-week by role group; that of the rubric where it is absent."""


class CaseUnits(FileModel):
    """The units of work that a unit cost is for, such as notes, scans, calls or visits."""

    name: Text
    """In the singular: `scan`."""
    per_year: Units


class Flow(FileModel):
    """The part that a cost line and a benefit share: amounts, their unit and their time."""

    id: Id
    title: Text
    once: CaseAmount | None = None
    per_year: CaseAmount | None = None
    per_month: CaseAmount | None = None
    per_unit: CaseAmount | None = None
    """For each of the `units` of the case."""
    per: Unit | None = None
    starts: Timing = "start"
    """A day, `start`, `go-live`, the id of a gate, or `exit` for a cost of stopping."""
    until: Day | None = None
    """The last day; without it until the horizon."""
    owner: Text | None = None
    source: Text | None = None
    """The origin of the amount; without a source it is an assumption."""


class CostLine(Flow):
    """A cost that no initiative of the plan states."""

    group: Id
    """A cost group of the rubric."""


class Verified(FileModel):
    """A benefit that somebody outside the project has checked."""

    per_year: MoneyAmount | None = None
    """The amount of a year that was verified; without it all of the benefit."""
    by: Text
    date: Day
    evidence: Text | None = None


class Released(FileModel):
    """The decision that makes released time a saving in cash."""

    decision: Text
    date: Day
    share: Percent = 100
    """The percentage of the time that the decision releases."""


class Benefit(Flow):
    """A benefit of the tool in use."""

    class_: BenefitClass = Field(alias="class")
    starts: Timing = "go-live"
    hours_per_year: Hours | None = None
    """Time released in a year; its value is that of the role group's rate."""
    role: Id | None = None
    """The role group whose time is released."""
    needs_adoption: YesNo = False
    """True if the amount is for full adoption: the share of adoption is taken of it."""
    ramp_up: Ramp = ()
    """Percent of the full amount in each month from its start; the full amount after the last one."""
    measure: Text | None = None
    unit: Text | None = None
    """The unit of baseline and target."""
    baseline: ValueBefore | None = None
    """Without it the benefit is shown and not counted."""
    target: ValueWanted | None = None
    verified: Verified | None = None
    review: Day | None = None
    """The day on which it is verified."""
    counts_once_with: Id | None = None
    """Benefits that name one group here have one cause: only the largest counts."""
    released: Released | None = None


class Case(FileModel):
    """The money case of one use case."""

    currency: Currency | None = None
    """That of the rubric when absent."""
    price_year: Whole | None = None
    exchange: Exchange | None = None
    """Without it, amounts of the rubric in another currency are not stated."""
    discount_rate: Percent | None = None
    """Percent a year; no present value is stated without it."""
    basis: Literal["real", "nominal"] = "real"
    inflation: Percent | None = None
    """Percent a year by which all amounts grow; required where the basis is nominal."""
    starts: Day | None = None
    """The first day of month 1; the day of the assessment when absent."""
    months: Months = 36
    """The horizon; that of the rubric when absent."""
    contingency: Percent = 0
    """Percent on top of all costs."""
    spent: Spent | None = None
    staff: CaseStaff = CaseStaff.model_construct(counted=True, rates={})
    units: CaseUnits | None = None
    adoption: PercentAmount | None = None
    """Percent of the users who use the tool; 100 when absent."""
    costs: tuple[CostLine, ...] = Field(default=(), max_length=500)
    benefits: tuple[Benefit, ...] = Field(default=(), max_length=200)

    def judged_by(self, rules: CaseRules) -> "Case":
        """Return the case with the horizon of a rubric where it states none."""
        return self if "months" in self.model_fields_set else self.changed(months=rules.months)

    def first_day(self, assessed: date) -> date:
        """Return the first day of month 1."""
        return self.starts or assessed

    def last_day(self, assessed: date) -> date:
        """Return the last day of the last month, at most the last one of the calendar."""
        first = self.first_day(assessed)
        years, month = divmod(first.month - 1 + self.months, 12)
        if first.year + years > date.max.year:
            return date.max
        last_of_month = monthrange(first.year + years, month + 1)[1]
        return date(first.year + years, month + 1, min(first.day, last_of_month)) - timedelta(days=1)


def merged_case(own: Case | None, shared: Case | None) -> Case | None:
    """Return the case of a use case with what only the organization's states; rates of staff are merged by group."""
    if own is None or shared is None:
        return own or shared
    stated = {name: getattr(own, name) for name in own.model_fields_set}
    if "staff" in stated:
        counted = own.staff if "counted" in own.staff.model_fields_set else shared.staff
        stated["staff"] = CaseStaff(counted=counted.counted, rates=shared.staff.rates | own.staff.rates)
    return shared.model_copy(update=stated)
