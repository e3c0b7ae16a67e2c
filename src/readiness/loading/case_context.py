"""The context that a money case is validated in: its file, the organization's case, the rules and the plan."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from readiness.errors import Problem
from readiness.loading.plan_context import PlanContext
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.case import Case
from readiness.model.case_rules import CaseRules
from readiness.model.field_types import Exact
from readiness.model.pack import Pack
from readiness.statements.statement import Words

CASE: KeyPath = ("case",)


class CaseContext(NamedTuple):
    """A money case with all that its checks need; it may lack keys that could not be read."""

    case: Case
    """The case that this file states."""
    whole: Case
    """The case with what only the organization's file states."""
    rules: CaseRules
    plan: PlanContext
    day: date
    """The day of the assessment; the last day of the calendar stands in for a wrong one."""
    sites: int = 0
    """The number of sites that the answers name."""
    live_since: date | None = None

    @property
    def document(self) -> Document:
        """The file of the case."""
        return self.plan.document

    @property
    def pack(self) -> Pack:
        """The pack for all profiles."""
        return self.plan.pack

    @property
    def rates(self) -> Mapping[str, Exact]:
        """The rates of own staff by role group: of the case, and of the rubric where it states none."""
        return self.rules.rates | self.whole.staff.rates

    @property
    def currency(self) -> str | None:
        """The currency of the case."""
        costs = self.pack.rubric.costs
        return self.whole.currency or (costs.currency if costs else None)

    @property
    def last_day(self) -> date:
        """The last day of the case."""
        return self.whole.last_day(self.day)

    def writes(self, key: str) -> bool:
        """Return whether the file has a key of the case, whether or not its value could be read."""
        return key in self.document.data["case"]

    def misread(self, key: str) -> bool:
        """Return whether the file has a key of the case whose value could not be read."""
        return self.writes(key) and key not in self.case.model_fields_set

    def problem_of(self, key: str, message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at a key of the case, or at the case itself where the file does not have the key."""
        way = (*CASE, key) if self.writes(key) else CASE
        return self.document.key_problem(way, message, hint, warning=warning)
