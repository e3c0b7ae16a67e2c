"""Explanations of the figures of a money case and of indicators, down to their lines."""

from __future__ import annotations

from datetime import date

from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_SUM = sum_of(currency="USD", amount=250_000)
_DAY = date(2026, 5, 31)
_NUMBER = Figure("71", 71.0, "71")


@phrase("Costs over {months} month, with likely figures: {amount}",
        "Costs over {months} months, with likely figures: {amount}", by="months", months=36, amount=_SUM)  # fmt: skip
def total(*, months: int, amount: Statement) -> None:
    """The first line on all costs of a case; the lines it is made of follow."""


@phrase("{amount}  {title}", amount="12,430", title="Supplier license")
def part(*, amount: str, title: Words) -> None:
    """A line of a sum: the amount, padded to one width, and what it is for."""


@phrase("By chance: {low} in 10% of the runs or less, {middle} in half of them, {high} in 90%.",
        low=_SUM, middle=_SUM, high=_SUM)  # fmt: skip
def by_chance(*, low: Statement, middle: Statement, high: Statement) -> None:
    """A line below a figure: the amounts that are not exceeded in 10, 50 and 90 of 100 runs."""


@phrase("Cash less costs, in present value with likely figures: {amount}", amount=_SUM)
def value(*, amount: Statement) -> None:
    """The first line on the present value of a case."""


@phrase("{period}: {cash} of benefits in cash − {costs} of costs = {balance}", period="Year 1, from June 5, 2026",
        cash=23_000, costs=12_000, balance=11_000)  # fmt: skip
def period(*, period: Statement, cash: Value, costs: Value, balance: Value) -> None:
    """A line below the present value: one year, not discounted."""


@phrase("Sum, not discounted: {amount}", amount=_SUM)
def undiscounted(*, amount: Statement) -> None:
    """A line below the years: all cash less all costs."""


@phrase("Discounted by month at (1 + {rate}%) to the power of 1/12; recurring money counts at the end of a month, one-off "
        "money at its beginning.", rate=Figure("7/2", 3.5, "3.5"))  # fmt: skip
def discounted(*, rate: Figure) -> None:
    """A line below the years: the rate, in percent a year."""


@phrase("Return: {value} ÷ {costs} of costs in present value = {percent}%", value=_SUM, costs=_SUM,
        percent=Figure("351/10", 35.1, "35.1"))  # fmt: skip
def quotient(*, value: Statement, costs: Statement, percent: Figure) -> None:
    """The line on the return of a case over its horizon."""


@phrase(
    "With likely figures it pays back in month {month}: from then on cash less costs stays at or above zero.", month=16
)
def pays_back(*, month: int) -> None:
    """The first line on the payback."""


@phrase("With likely figures it does not pay back within {months} month.",
        "With likely figures it does not pay back within {months} months.", by="months", months=36)  # fmt: skip
def never_pays_back(*, months: int) -> None:
    """The first line on the payback of a case that does not pay back."""


@phrase("{percent} of 100 runs do not pay back.", percent=12)
def never_in(*, percent: int) -> None:
    """A line on the payback: the share of the runs."""


@phrase("{period}: balance {balance}", period="Quarter 1, from June 5, 2026", balance=11_000)
def balance(*, period: Statement, balance: Value) -> None:
    """A line below the payback: cash less costs from the start to the end of a quarter."""


@phrase("{title} ({name}): a cost of {group}", title="Supplier license", name="license", group="Licenses")
def cost(*, title: str, name: str, group: Words) -> None:
    """The first line on a cost; the name is its id."""


@phrase("{title} ({name}): a benefit, {kind}", title="Fewer temporary staff", name="temps", kind="cash")
def benefit(*, title: str, name: str, kind: Words) -> None:
    """The first line on a benefit; the name is its id, the kind its class."""


@phrase("Stated: {amounts}", amounts=("USD 90,000 a year",))
def stated(*, amounts: tuple[Statement | str, ...]) -> None:
    """A line on the amounts of a cost or a benefit."""


@phrase("No amount is stated.")
def no_amount() -> None:
    """A line on a cost or a benefit without amounts."""


@phrase("From {point}", point="go-live")
def starts(*, point: Words) -> None:
    """A line on the start of a cost or a benefit: a word or a gate of the file."""


@phrase("From {day}", day=_DAY)
def starts_on(*, day: date) -> None:
    """A line on the start of a cost or a benefit."""


@phrase("From go-live: month {month} of the case with likely durations", month=4)
def starts_live(*, month: int) -> None:
    """A line on the start of a cost or a benefit when the tool comes into use."""


@phrase("From go-live: the tool is in use at the start of the case")
def starts_in_use() -> None:
    """A line on the start of a cost or a benefit when the tool is in use already."""


@phrase("From go-live: its day is not known while {number} answer is missing",
        "From go-live: its day is not known while {number} answers are missing", by="number", number=40)  # fmt: skip
def starts_unknown(*, number: int) -> None:
    """A line on the start of a cost or a benefit while too few answers are given."""


@phrase("From go-live: the plan does not bring the tool into use")
def starts_never() -> None:
    """A line on the start of a cost or a benefit that never begins."""


@phrase("Until {day}", day=_DAY)
def until(*, day: date) -> None:
    """A line on the last day of a cost or a benefit."""


@phrase("× {number}, because the amounts are for each {unit}", number=3, unit="site")
def times(*, number: int, unit: str) -> None:
    """A line on a factor; the unit is a key of the file."""


@phrase("× {hour} an hour: {week} for a person-week of {role}, {hours} hours", hour=sum_of(currency="USD", amount=112),
        week=sum_of(currency="USD", amount=4_500), role="clinical", hours=Figure("40", 40.0, "40"))  # fmt: skip
def times_rate(*, hour: Statement, week: Statement, role: str, hours: Figure) -> None:
    """A line on the price of released time; the role group is a key of the file, and so is its rate."""


@phrase("× {hour} an hour: {week} for a person-week of {role}, {hours} hours, as the rubric assumes",
        hour=sum_of(currency="USD", amount=112), week=sum_of(currency="USD", amount=4_500), role="clinical",
        hours=Figure("40", 40.0, "40"))  # fmt: skip
def times_rate_of_rubric(*, hour: Statement, week: Statement, role: str, hours: Figure) -> None:
    """A line on the price of released time, with the rubric's rate; the role group is a key of the file."""


@phrase("× {percent}%, the share that is released by {decision} on {day}", percent=_NUMBER, decision="Staffing plan 2027",
        day=_DAY)  # fmt: skip
def times_released(*, percent: Figure, decision: str, day: date) -> None:
    """A line on a factor of released time: the decision that makes it cash."""


@phrase("No input that counts has a range from low to high.")
def no_driver() -> None:
    """The line on the inputs of a case in which every figure is certain."""


@phrase("{name}: {low} to {high} moves the value from {value_low} to {value_high}", name="Supplier license",
        low="USD 90,000", high="USD 120,000", value_low=-20_000, value_high=40_000)  # fmt: skip
def driver(*, name: Words, low: Words, high: Words, value_low: Value, value_high: Value) -> None:
    """A line on an input that moves the present value, all else with likely figures."""


@phrase("× {percent}% adoption, the likely share", percent=_NUMBER)
def times_adoption(*, percent: Figure) -> None:
    """A line on a factor of a benefit."""


@phrase("× {number} of each {unit} a year, the likely number", number=_NUMBER, unit="call")
def times_units(*, number: Figure, unit: str) -> None:
    """A line on a factor of an amount for one unit of work."""


@phrase("Rises to the full amount over {months} month", "Rises to the full amount over {months} months", by="months",
        months=9)  # fmt: skip
def ramp(*, months: int) -> None:
    """A line on the rise of a benefit."""


@phrase("Over the horizon, with likely figures: {amount}", amount=_SUM)
def comes_to(*, amount: Statement) -> None:
    """A line on what a cost or a benefit comes to."""


@phrase("It counts.")
def counts() -> None:
    """A line on a cost or a benefit."""


@phrase("It does not count: {because}.", because="no baseline")
def counts_not(*, because: Statement) -> None:
    """A line on a cost or a benefit."""


@phrase("Owner: {owner}", owner="CIO")
def owner(*, owner: str) -> None:
    """A line on a cost, a benefit or an indicator."""


@phrase("Source: {source}", source="Offer of March")
def source(*, source: str) -> None:
    """A line on a cost, a benefit or an indicator."""


@phrase("Source: none, an assumption")
def assumption() -> None:
    """A line on a cost or a benefit without a source."""


@phrase("Before: {baseline}", baseline="62 on March 31, 2026")
def before(*, baseline: Words) -> None:
    """A line on the baseline of a benefit or an indicator."""


@phrase("Before: not measured")
def no_baseline() -> None:
    """A line on a benefit or an indicator without a baseline."""


@phrase("Target: {target}", target="85 by December 31, 2026")
def target(*, target: Words) -> None:
    """A line on the target of a benefit or an indicator."""


@phrase("Verified: {verified}", verified="no")
def verified(*, verified: Statement) -> None:
    """A line on a benefit: by whom and when, or that nobody has."""


@phrase("{title} ({name}): {state}", title="Calls answered", name="calls", state="on track")
def indicator(*, title: str, name: str, state: Statement) -> None:
    """The first line on an indicator; the name is its id."""


@phrase("In {unit}; more is better", unit="%")
def more_is_better(*, unit: str) -> None:
    """A line on an indicator."""


@phrase("In {unit}; less is better", unit="%")
def less_is_better(*, unit: str) -> None:
    """A line on an indicator."""


@phrase("Last value: {value} on {day}", value=_NUMBER, day=_DAY)
def last(*, value: Figure, day: date) -> None:
    """A line on an indicator."""


@phrase("Last value: none up to the day of the assessment")
def no_last() -> None:
    """A line on an indicator without a value."""


@phrase("Expected on that day, on an even way from before to the target: {value}", value=_NUMBER)
def expected(*, value: Figure) -> None:
    """A line on an indicator."""


@phrase("It may lag by {lag}: {tolerance}% of the way. A value is too old after {days} days.", lag=_NUMBER,
        tolerance=_NUMBER, days=120)  # fmt: skip
def tolerance(*, lag: Figure, tolerance: Figure, days: int) -> None:
    """A line on an indicator: the rules of the rubric."""


@phrase("Values from {file}: column {column}, days in column {day}", file="calls.csv", column="answered", day="day")
def from_csv(*, file: str, column: str, day: str) -> None:
    """A line on an indicator whose values are in a CSV file."""


@phrase("Supports {question}", question="ROI-02 Measured results")
def supports(*, question: Words) -> None:
    """A line on an indicator: a question."""


@phrase("Measures {benefit}", benefit="Fewer temporary staff")
def measures(*, benefit: str) -> None:
    """A line on an indicator: a benefit of the case."""
