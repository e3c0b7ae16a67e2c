"""Problems of the rules of a rubric for money cases and indicators, and of costs of initiatives."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("a second cost group '{name}'", name="training")
def second_group(*, name: str) -> None:
    """Two cost groups of one id."""


@phrase("a week does not have so many hours")
def no_week() -> None:
    """A fault of the hours of a person-week."""


@phrase("write a whole number from 1 to 168, such as 40")
def write_week() -> None:
    """The way to correct the hours of a person-week."""


@phrase("the limits of the share for adoption are not in order")
def adoption_out_of_order() -> None:
    """A fault of the share of costs that goes to adoption."""


@phrase("'least' must not exceed 'usual_from', nor 'usual_from' 'usual_to'")
def order_adoption() -> None:
    """The way to correct the limits of the share for adoption."""


@phrase("a second typical indicator '{name}'", name="no-shows")
def second_typical(*, name: str) -> None:
    """Two typical indicators of one id."""


@phrase("verified benefits tell this fact, but no rubric of this pack has rules for money cases")
def fact_without_case() -> None:
    """A fact that verified benefits tell, in a pack without rules for money cases."""


@phrase("add 'case' to the rubric, or remove it here")
def add_case_or_remove() -> None:
    """The way to correct a fact that verified benefits tell, in a pack without rules for money cases."""


@phrase("a second fact is told by the case")
def second_case_fact() -> None:
    """Two facts that verified benefits tell."""


@phrase("the choices of this fact are not what a case can tell of its benefits")
def other_proofs() -> None:
    """A fact that verified benefits tell, and that could not have some value."""


@phrase("what a case tells of its benefits is known for each use case, whatever other facts are")
def proof_is_always_known() -> None:
    """A condition or another scope than the use case on the fact that verified benefits tell."""


@phrase("there is no cost that this unit could be for")
def unit_of_no_cost() -> None:
    """An initiative with a unit of its costs and without costs of its own."""


@phrase("add 'cost' or 'cost_per_year', or remove 'cost_per'")
def add_cost() -> None:
    """The way to correct a unit of costs without costs."""


@phrase("'{group}' has work and no rate: no case counts the time of its people", group="legal")
def group_without_rate(*, group: str) -> None:
    """A role group of initiatives that the rates of a rubric leave out; a warning."""


@phrase("add its cost of a person-week to 'rates'")
def add_group_rate() -> None:
    """The way to deal with a role group without a rate."""


@phrase("rates and cases have no currency where the rubric does not state one")
def case_without_costs() -> None:
    """Rules for money cases in a rubric without costs; a warning."""
