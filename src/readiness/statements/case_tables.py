"""Headings, heads of columns and cells of the tables of a money case."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY = date(2027, 3, 31)


@phrase("The case in short, in {currency}", currency="USD")
def totals_heading(*, currency: str) -> None:
    """The heading of a table: totals of costs, benefits and value over the horizon."""


@phrase("Costs by group, in {currency}", currency="USD")
def groups_heading(*, currency: str) -> None:
    """The heading of a table: costs over the horizon by cost group."""


@phrase("Cash by year, in {currency}, with likely figures", currency="USD")
def years_heading(*, currency: str) -> None:
    """The heading of a table: costs and benefits of each year of the case."""


@phrase("Cash by quarter, in {currency}, with likely figures", currency="USD")
def quarters_heading(*, currency: str) -> None:
    """The heading of a table: costs and benefits of each quarter of the case."""


@phrase("What drives the value")
def drivers_heading() -> None:
    """The heading of a table: inputs by how far they move the value, the others as is likely."""


@phrase("Money that each gate needs beyond the gates before it, in {currency}", currency="USD")
def tranches_heading(*, currency: str) -> None:
    """The heading of a table of amounts without own staff."""


@phrase("Money that each gate needs beyond the gates before it, own staff included, in {currency}", currency="USD")
def tranches_heading_with_staff(*, currency: str) -> None:
    """The heading of a table of amounts with own staff."""


@phrase("Lines of cost, in {currency}, with likely figures", currency="USD")
def lines_heading(*, currency: str) -> None:
    """The heading of a table: every cost of the case with its source."""


@phrase("Over {months} month", "Over {months} months", by="months", months=36)
def over_months(*, months: int) -> None:
    """The head of a column: what an amount is."""


@phrase("Likely")
def likely() -> None:
    """The head of a column: an amount with likely figures."""


@phrase("10%")
def at_10() -> None:
    """The head of a column: the amount that 10 of 100 runs stay below."""


@phrase("50%")
def at_50() -> None:
    """The head of a column: the amount that half of the runs stay below."""


@phrase("90%")
def at_90() -> None:
    """The head of a column: the amount that 90 of 100 runs stay below."""


@phrase("Costs")
def costs() -> None:
    """A row or the head of a column: all costs."""


@phrase("Benefits in cash")
def cash() -> None:
    """A row or the head of a column: benefits that release cash and count."""


@phrase("Income protected, not in the return")
def protected() -> None:
    """A row or the head of a column: income that would be lost without the tool; it stands beside the return."""


@phrase("Present value")
def value() -> None:
    """A row: the present value of cash less costs."""


@phrase("Cost of stopping")
def stopping() -> None:
    """A row: the cost of stopping."""


@phrase("Cost group")
def group() -> None:
    """The head of a column."""


@phrase("Once")
def once() -> None:
    """The head of a column: one-off costs."""


@phrase("Recurring")
def recurring() -> None:
    """The head of a column: recurring costs over the horizon."""


@phrase("A year")
def a_year() -> None:
    """The head of a column: the amount of a full year."""


@phrase("Total")
def total() -> None:
    """The head of a column: the amount over the horizon."""


@phrase("{group} (technology)", group="Licenses and infrastructure")
def of_technology(*, group: Words) -> None:
    """A row: a cost group of technology."""


@phrase("{group} (organization)", group="Training and adoption")
def of_organization(*, group: Words) -> None:
    """A row: a cost group of the organization."""


@phrase("Year {number}, from {day}", number=1, day=_DAY)
def year(*, number: int, day: date) -> None:
    """A row: a year of the case, from its first day."""


@phrase("Quarter {number}, from {day}", number=1, day=_DAY)
def quarter(*, number: int, day: date) -> None:
    """A row: a quarter of the case, from its first day."""


@phrase("Period")
def period() -> None:
    """The head of a column: a year or a quarter of the case."""


@phrase("of which once")
def of_it_once() -> None:
    """The head of a column, after that of costs: one-off costs."""


@phrase("Costs to date")
def costs_to_date() -> None:
    """The head of a column: all costs from the first day to the end of a period."""


@phrase("Cash to date")
def cash_to_date() -> None:
    """The head of a column: all benefits in cash from the first day to the end of a period."""


@phrase("Balance")
def balance() -> None:
    """The head of a column: cash less costs from the start to the end of the period."""


@phrase("Input")
def input_() -> None:
    """The head of a column: what moves the value."""


@phrase("Low")
def low() -> None:
    """The head of a column: the low figure of an input."""


@phrase("High")
def high() -> None:
    """The head of a column: the high figure of an input."""


@phrase("Value at low")
def value_at_low() -> None:
    """The head of a column: the value with the low figure of an input, the others as is likely."""


@phrase("Value at high")
def value_at_high() -> None:
    """The head of a column: the value with the high figure of an input, the others as is likely."""


@phrase("Changes sign at")
def turns_at() -> None:
    """The head of a column: the figure of an input at which the value is zero."""


@phrase("not in this range")
def does_not_turn() -> None:
    """A cell: no figure of an input makes the value zero."""


@phrase("For gate")
def gate() -> None:
    """The head of a column."""


@phrase("Opens (50%)")
def opens_50() -> None:
    """The head of a column: the day by which a gate can open with even odds."""


@phrase("Opens (80%)")
def opens_80() -> None:
    """The head of a column: the day by which a gate can open with a chance of 80%."""


@phrase("Cost")
def cost() -> None:
    """The head of a column: the name of a cost line."""


@phrase("Owner")
def owner() -> None:
    """The head of a column: who answers for a cost or a benefit."""


@phrase("Source")
def source() -> None:
    """The head of a column: where an amount comes from."""


@phrase("assumption")
def assumption() -> None:
    """A cell in place of a source: nobody stated where the amount comes from."""


@phrase("the plan")
def from_plan() -> None:
    """A cell: the amount comes from the work of the plan."""


@phrase("Own staff, {group}: {role}", group="Governance and safety", role="clinical")
def staff_line(*, group: Words, role: Words) -> None:
    """A cost: the person-weeks of a role group at its rate, for all work of the plan in a cost group."""


@phrase("Contingency")
def contingency() -> None:
    """A cost: the share on top of all costs."""
