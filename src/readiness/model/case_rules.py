"""The rules of a rubric for money cases: cost groups, rates of own staff, and limits. All figures are assumptions."""

from typing import Literal

from pydantic import Field

from readiness.model.case_fields import MoneyAmount, Months, Percent
from readiness.model.condition import Condition, Profile
from readiness.model.field_types import Id, Text, Whole
from readiness.model.file_model import FileModel


class CostGroup(FileModel):
    """A group of costs, such as integration or training."""

    id: Id
    title: Text
    kind: Literal["technology", "organization"] = "organization"
    """The side of the comparison between technology and organization."""


class AdoptionShare(FileModel):
    """The share of what it costs to introduce a tool that goes to adoption."""

    groups: tuple[Id, ...] = Field(min_length=1)
    """The cost groups that are work of adoption."""
    least: Percent
    """No option under it is recommended without a word on page 1."""
    usual_from: Percent
    usual_to: Percent
    sources: tuple[Text, ...] = ()


class BenefitCheck(FileModel):
    """The time in which the main benefit should be verified."""

    within_months: Whole
    """Months after go-live."""
    sources: tuple[Text, ...] = ()


class CaseRules(FileModel):
    """The rules for money cases."""

    groups: tuple[CostGroup, ...] = Field(min_length=1, max_length=50)
    """The cost groups, in order."""
    work: dict[Id, Id] = Field(default_factory=dict)
    """The cost group of initiatives, by id; those of `work_group` otherwise."""
    work_group: Id
    """The cost group of initiatives that `work` does not name."""
    rates: dict[Id, MoneyAmount] = Field(default_factory=dict)
    """The cost of a person-week of own staff, by role group."""
    hours_per_week: Whole = 40
    """The hours of a person-week, for time that is released."""
    months: Months = 36
    """The horizon where a case states none."""
    ask: tuple[Id, ...] = ()
    """The roles that are asked for the figures of a case, before the workshop."""
    adoption: AdoptionShare | None = None
    oversight: tuple[Id, ...] = ()
    """The cost groups of watching the tool: review by people, and monitoring."""
    verified: BenefitCheck | None = None
    note: Text | None = None
    """The basis of the figures."""


class TypicalIndicator(FileModel):
    """An indicator that is offered for use cases of some kind."""

    id: Id
    title: Text
    unit: Text
    direction: Literal["up", "down"]
    when: Condition | None = None
    """The profile that it is offered for; every profile when absent."""
    question: Id | None = None
    sources: tuple[Text, ...] = ()


class IndicatorRules(FileModel):
    """The rules for the status of an indicator, and those that are typical of a use case."""

    tolerance: Percent = 10
    """The percentage of the way from baseline to target by which an actual may lag and still be on track."""
    stale_after_days: Whole = 120
    """The days after which the last actual is too old for a status."""
    typical: tuple[TypicalIndicator, ...] = Field(default=(), max_length=200)

    def offered(self, profile: Profile) -> tuple[TypicalIndicator, ...]:
        """Return the typical indicators for a profile, those of every profile last; an unstated fact rules none out."""
        fitting = [one for one in self.typical if one.when is not None and one.when.holds(profile)]
        return (*fitting, *(one for one in self.typical if one.when is None))
