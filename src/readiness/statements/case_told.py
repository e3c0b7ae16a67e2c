"""The money case in sentences: page 1, and the lines below the tables of the case."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import chance_in_hundred
from readiness.statements.money import spread_in_words, sum_of
from readiness.statements.options import minimum
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_SUM, _RANGE = sum_of(currency="USD", amount=250_000), spread_in_words(800_000, 3_900_000, "USD")
_RATE = Figure("7/2", 3.5, "3.5")
_PERCENT = chance_in_hundred(number=22)
_DAY = date(2027, 3, 31)


@phrase("prices of {year}", year="2026")
def prices_of(*, year: str) -> None:
    """The basis of the amounts of a case, in parentheses: all of them are at the prices of one year."""


@phrase("prices of {year}, rising {inflation}% a year", year="2026", inflation=_RATE)
def rising_prices_of(*, year: str, inflation: Figure) -> None:
    """The basis of the amounts of a case, in parentheses: all of them grow from the prices of one year."""


@phrase("price year not stated")
def no_price_year() -> None:
    """The basis of the amounts of a case, in parentheses."""


@phrase("own staff and running costs included")
def staff_and_running() -> None:
    """The costs that a total has, within a sentence."""


@phrase("running costs included")
def running() -> None:
    """The costs that a total has, within a sentence, where the case states no rate of own staff."""


_ALL = staff_and_running()


@phrase("{option}, over {months} month, {included}: {amount} (80% range; {basis}).",
        "{option}, over {months} months, {included}: {amount} (80% range; {basis}).", by="months",
        option=minimum(), months=36, included=_ALL, amount=_RANGE, basis=prices_of(year="2026"))  # fmt: skip
def total_of(*, option: Statement, months: int, included: Statement, amount: Statement, basis: Statement) -> None:
    """A line of page 1: all costs over the horizon with an option; 10 of 100 runs are below and 10 above."""


@phrase("{option}, over {months} month, {included}: {amount} ({basis}).",
        "{option}, over {months} months, {included}: {amount} ({basis}).", by="months",
        option=minimum(), months=36, included=_ALL, amount=_SUM, basis=prices_of(year="2026"))  # fmt: skip
def certain_total_of(
    *, option: Statement, months: int, included: Statement, amount: Statement, basis: Statement
) -> None:
    """A line of page 1: all costs over the horizon with an option, every part a fixed amount."""


@phrase("Over {months} month, {included}: {amount} (80% range; {basis}).",
        "Over {months} months, {included}: {amount} (80% range; {basis}).", by="months",
        months=36, included=_ALL, amount=_RANGE, basis=prices_of(year="2026"))  # fmt: skip
def total(*, months: int, included: Statement, amount: Statement, basis: Statement) -> None:
    """A line of page 1: all costs over the horizon; 10 of 100 runs are below and 10 above."""


@phrase("Over {months} month, {included}: {amount} ({basis}).",
        "Over {months} months, {included}: {amount} ({basis}).", by="months",
        months=36, included=_ALL, amount=_SUM, basis=prices_of(year="2026"))  # fmt: skip
def certain_total(*, months: int, included: Statement, amount: Statement, basis: Statement) -> None:
    """A line of page 1: all costs over the horizon, of which every part is a fixed amount."""


@phrase("{initiatives} has no cost in that total.", "{initiatives} have no cost in that total.", by="number",
        initiatives=("I-12 Integration",), number=1)  # fmt: skip
def lacking(*, initiatives: tuple[Value, ...], number: int) -> None:
    """A sentence after the total: the work whose cost is not stated, so that the total is too low."""


@phrase("Not counted, because no day of going live is known: {lines}.", lines=("“Supplier license”",))
def no_day_yet(*, lines: tuple[Value, ...]) -> None:
    """A sentence after the total: costs and benefits that begin with a gate, while too many answers are missing."""


@phrase("Not counted, because the plan does not begin them within {months} month: {lines}.",
        "Not counted, because the plan does not begin them within {months} months: {lines}.", by="months",
        months=36, lines=("“Supplier license”",))  # fmt: skip
def not_begun(*, months: int, lines: tuple[Value, ...]) -> None:
    """A sentence after the total: costs and benefits that begin with a gate which comes too late, or not at all."""


@phrase("Return: {amount} after all costs, in present value at {rate}% a year (80% range).", amount=_RANGE, rate=_RATE)
def value(*, amount: Statement, rate: Figure) -> None:
    """A sentence of page 1: the present value of cash less costs."""


@phrase("Return: {amount} after all costs, in present value at {rate}% a year.", amount=_SUM, rate=_RATE)
def certain_value(*, amount: Statement, rate: Figure) -> None:
    """A sentence of page 1: the present value of cash less costs, of which every part is a fixed amount."""


@phrase("Return: no present value, because no discount rate is stated.")
def no_rate() -> None:
    """A sentence of page 1 in place of the present value."""


@phrase("Return: not stated, because the case has no benefit.")
def no_benefit() -> None:
    """A sentence of page 1 in place of the return."""


@phrase("Return: not stated, because no benefit has a baseline.")
def no_baseline() -> None:
    """A sentence of page 1 in place of the return: nobody measured the value before the tool came into use."""


@phrase("Return: not stated, because no benefit releases cash.")
def no_cash() -> None:
    """A sentence of page 1 in place of the return: the benefits are time, quality or protected income."""


@phrase("Return: not stated, because no benefit can be counted.")
def nothing_counted() -> None:
    """A sentence of page 1 in place of the return: the benefits are not counted for several reasons."""


@phrase("Return: not stated, because the plan does not bring the tool into use.")
def never_in_use() -> None:
    """A sentence of page 1 in place of the return."""


@phrase("Return: not stated, because no day of going live is known.")
def no_day_of_use() -> None:
    """A sentence of page 1 in place of the return: too many answers are missing."""


@phrase("It pays back in month {month} (likely figures); the chance that it does not within {months} month is {never}.",
        "It pays back in month {month} (likely figures); the chance that it does not within {months} months is {never}.",
        by="months", month=31, never=_PERCENT, months=36)  # fmt: skip
def pays_back(*, month: int, never: Statement, months: int) -> None:
    """A sentence of page 1: from that month on cash less costs stays at or above zero."""


@phrase(
    "It pays back in month {month} (likely figures; 80% range: months {early} to {late}).", month=31, early=29, late=34
)
def pays_back_surely(*, month: int, early: int, late: int) -> None:
    """A sentence of page 1: payback where no run fails to pay back."""


@phrase("It pays back in month {month}.", month=31)
def pays_back_by(*, month: int) -> None:
    """A sentence of page 1: payback where every part of the case is a fixed amount."""


@phrase("With likely figures it does not pay back within {months} month; the chance of that is {never}.",
        "With likely figures it does not pay back within {months} months; the chance of that is {never}.", by="months",
        months=36, never=_PERCENT)  # fmt: skip
def seldom_pays_back(*, months: int, never: Statement) -> None:
    """A sentence of page 1: with likely figures it does not pay back, and in some runs it does."""


@phrase("It does not pay back within {months} month.", "It does not pay back within {months} months.", by="months",
        months=36)  # fmt: skip
def never_pays_back(*, months: int) -> None:
    """A sentence of page 1: no run pays back."""


@phrase("The target is month {expected}, and it is met.", expected=12)
def in_time(*, expected: int) -> None:
    """A sentence after the payback: the month in which the rubric expects the main benefit."""


@phrase("The target is month {expected}, and it is missed.", expected=12)
def too_late(*, expected: int) -> None:
    """A sentence after the payback: it is later than the rubric expects the main benefit."""


@phrase("The target, month {expected}, is missed: one-off costs are {once}, and a year brings only {net} more than it costs.",
        expected=12, once=_SUM, net=_SUM)  # fmt: skip
def pays_back_late(*, expected: int, once: Statement, net: Statement) -> None:
    """A sentence after the payback: the reason why it is later than the rubric expects the main benefit."""


@phrase("The target, month {expected}, is missed: one-off costs, own staff included, are {once}, and a year brings only {net} more"
        " than it costs.", expected=12, once=_SUM, net=_SUM)  # fmt: skip
def pays_back_late_with_staff(*, expected: int, once: Statement, net: Statement) -> None:
    """A sentence after the payback: the reason why it is late; the amount paid once has own staff in it."""


@phrase("A full year costs {loss} more than it brings.", loss=_SUM)
def year_loses(*, loss: Statement) -> None:
    """A sentence after the payback: the reason why a tool in use does not pay back."""


@phrase("Adoption gets {share}% of what the introduction costs, less than the least of {least}%.",
        share=Figure("12", 12.0, "12"), least=Figure("15", 15.0, "15"))  # fmt: skip
def low_adoption(*, share: Figure, least: Figure) -> None:
    """A sentence of page 1: too little goes to training and adoption; the least is that of the rubric."""


@phrase("Adoption gets {amount} of {of} that the introduction costs: {share}%; {first} to {last}% is usual.",
        amount=_SUM, of=_SUM, share=Figure("18", 18.0, "18"), first=Figure("15", 15.0, "15"),
        last=Figure("30", 30.0, "30"))  # fmt: skip
def adoption_share(*, amount: Statement, of: Statement, share: Figure, first: Figure, last: Figure) -> None:
    """A sentence below the totals: the share of training and adoption; what is usual is told by the rubric."""


@phrase("In present value, the return is {percent}% of the costs.",
        percent=Figure("12", 12.0, "12"))  # fmt: skip
def return_percent(*, percent: Figure) -> None:
    """A sentence below the totals: the present value of cash less that of costs, as a percentage of that of costs."""


@phrase("Internal rate of return: {percent}% a year.", percent=Figure("12", 12.0, "12"))
def internal_rate(*, percent: Figure) -> None:
    """A sentence below the totals: the discount rate at which the present value is zero."""


@phrase("In present value, with likely figures, it pays back by month {month}.", month=34)
def discounted_payback(*, month: int) -> None:
    """A sentence below the totals: payback with discounted amounts."""


@phrase("Running cost in a full year of use: {amount}.", amount=_SUM)
def run_cost(*, amount: Statement) -> None:
    """A sentence below the totals: recurring costs."""


@phrase("Running cost per {name}: {amount}; {whole} with the one-off costs spread over the months in use.",
        name="call", amount=_SUM, whole=_SUM)  # fmt: skip
def unit_cost(*, name: str, amount: Statement, whole: Statement) -> None:
    """A sentence below the totals; `name` is the unit in the singular."""


@phrase("Of both together, {amount} is for oversight: {groups}.", amount=_SUM, groups=("Monitoring", "Governance"))
def oversight(*, amount: Statement, groups: tuple[Value, ...]) -> None:
    """The sum of the cost groups that watch the tool, below the split by technology and organization."""


@phrase("Technology takes {technology}, the organization {organization}.", technology=_SUM, organization=_SUM)
def technology_and_organization(*, technology: Statement, organization: Statement) -> None:
    """A sentence below the totals: likely costs by the kind of their group."""


@phrase("Each year in which the tool is not in use costs {amount} and brings nothing.", amount=_SUM)
def idle(*, amount: Statement) -> None:
    """A line below the totals: the recurring costs that run before the tool is in use."""


@phrase("Each month later in use loses {amount} of the value.", amount=_SUM)
def delay(*, amount: Statement) -> None:
    """A sentence below the totals: the cost of a month of delay."""


@phrase("Stopping costs {amount} (80% range).", amount=_RANGE)
def stopping(*, amount: Statement) -> None:
    """A sentence below the totals: the work of leaving, and costs of an exit."""


@phrase("Already spent by {day}, and not in these figures: {amount}.", day=_DAY, amount=_SUM)
def spent(*, day: date, amount: Statement) -> None:
    """A sentence below the totals: money that is spent and decides nothing any more."""


@phrase("Hours released in a full year of use: {hours}; they are cash only where a decision releases them.", hours=1200)
def hours(*, hours: int) -> None:
    """A sentence below the totals: time that benefits release."""


@phrase("Verified by somebody outside the project: {amount} a year of {of}.", amount=_SUM, of=_SUM)
def verified(*, amount: Statement, of: Statement) -> None:
    """A sentence below the register of benefits: cash of a year that was checked."""


@phrase("Not verified in time: {benefits}.", benefits=("Fewer temporary staff",))
def overdue(*, benefits: tuple[Value, ...]) -> None:
    """A sentence below the register of benefits: their review is past, or the time after going live."""


@phrase("With likely durations, the tool is in use from month {month}.", month=14)
def in_use_from(*, month: int) -> None:
    """A sentence below the totals: when benefits and running costs begin."""


@phrase("The tool is in use from the start of the case.")
def in_use() -> None:
    """A sentence below the totals: benefits and running costs begin at once."""


@phrase("Month 1 begins on {day}; amounts are in {currency} ({basis}). In 10, 50 or 90 of 100 cases, an amount is at most "
        "the one in the column 10%, 50% or 90%. “Likely” takes every figure at its likely value, not at the middle; "
        "the range is widened to hold it.", day=_DAY, currency="USD",
        basis=prices_of(year="2026"))  # fmt: skip
def frame(*, day: date, currency: str, basis: Statement) -> None:
    """A sentence below the totals: the frame of all figures of the case."""
