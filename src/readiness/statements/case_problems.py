"""Faults of a money case and of the rubric's rules for it, with their hints."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_DAY = date(2026, 6, 5)
_LATER = date(2026, 7, 10)


@phrase("{found} is not a usable amount: money is not negative, and a saving is a benefit", found=quoted(text="-1"))
def no_amount(*, found: Statement) -> None:
    """A fault of an amount of money."""


@phrase("{found} is not a plain decimal number", found=quoted(text="1,000"))
def no_plain_amount(*, found: Statement) -> None:
    """A fault of an amount with separators of thousands, a symbol, an exponent or a word."""


@phrase("a comma ends an entry inside braces")
def comma_in_amount() -> None:
    """A fault of an amount with a comma inside braces."""


@phrase("write {number}", number="1000.50")
def write_plain_amount(*, number: str) -> None:
    """A hint below an amount that is no plain decimal number; `number` is the one that was meant."""


@phrase("write {number}; the currency stands once, as 'currency: {currency}'", number="5", currency="USD")
def write_without_currency(*, number: str, currency: str) -> None:
    """A hint below an amount with a currency beside it; `number` is the amount as it is to be written."""


@phrase("{found} may mean thousands", found=quoted(text="1.500"))
def may_mean_thousands(*, found: Statement) -> None:
    """A fault of an amount with one point before three digits."""


@phrase("write {thousands} or {decimal}, whichever is meant", thousands="1500", decimal="1.5")
def write_either(*, thousands: str, decimal: str) -> None:
    """A hint below an amount with one point before three digits, such as 1.500."""


@phrase("{found} is not a usable percentage", found=quoted(text="120"))
def no_percent(*, found: Statement) -> None:
    """A fault of a percentage of a money case."""


@phrase("{found} is not a usable rate between two currencies", found=quoted(text="0"))
def no_exchange_rate(*, found: Statement) -> None:
    """A fault of an exchange rate."""


@phrase("low must not exceed likely, nor likely high")
def order_amounts() -> None:
    """A hint below an amount whose figures are not in order."""


@phrase("a horizon has 1 to {most} months", most=120)
def no_months(*, most: int) -> None:
    """A fault of a horizon or a number of months."""


@phrase("write a whole number from 1 to {most}", most=120)
def write_months(*, most: int) -> None:
    """A hint below a fault of a number of months."""


@phrase("{found} is neither a day nor a point in the plan", found=quoted(text="soon"))
def no_timing(*, found: Statement) -> None:
    """A fault of the start of a cost or a benefit."""


@phrase("write a day such as 2026-09-01, or start, go-live, exit, or the id of a gate")
def write_timing() -> None:
    """A hint below a fault of the start of a cost or a benefit."""


@phrase("the rubric {rubric} has no rules for money cases; 'case' cannot be judged", rubric="tiny")
def no_case_rules(*, rubric: str) -> None:
    """A money case for a rubric without rules for it."""


@phrase("remove it, or add 'case' with its cost groups to the rubric")
def remove_case() -> None:
    """The way to correct a money case for a rubric without rules for it."""


@phrase("'{key}' belongs to one use case", key="costs")
def of_one_use_case(*, key: str) -> None:
    """Costs, benefits or money spent in an organization's file, which holds what all use cases share."""


@phrase("move it to 'case' in the answers of the use case")
def move_to_use_case() -> None:
    """The way to correct costs, benefits or money spent in an organization's file."""


@phrase("the money was spent until {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def spent_later(*, day: date, assessed: date) -> None:
    """Money spent so far whose day has not come."""


@phrase("the case ends on {last}, before the assessment ({assessed})", last=date(2026, 5, 20), assessed=_DAY)
def case_over(*, last: date, assessed: date) -> None:
    """A money case whose last month is past; a warning."""


@phrase("write a later 'starts', or more 'months'")
def start_later() -> None:
    """The way to correct a money case whose last month is past."""


@phrase("the costs of {rubric} include own staff already; it is not counted a second time", rubric="tiny")
def staff_in_costs(*, rubric: str) -> None:
    """Rates of own staff in a case whose rubric counts it in its costs; a warning."""


@phrase("remove 'staff'")
def remove_staff() -> None:
    """The way to deal with rates of own staff that have no effect."""


@phrase("'{group}' has no rate: the time of its people is not in the costs", group="legal")
def no_rate(*, group: str) -> None:
    """A role group with work in the plan whose cost is not stated; a warning."""


@phrase(
    "add the cost of a person-week: 'staff: {{rates: {{{group}: …}}}}'; or leave own staff out: 'staff: {{counted: false}}'",
    group="legal",
)
def add_rate(*, group: str) -> None:
    """The way to state the cost of a role group."""
