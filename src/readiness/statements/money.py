"""Amounts of money as people say them: `USD 25,000 to 100,000`, `USD 1.2 million`, and the cost of a plan."""

from __future__ import annotations

from fractions import Fraction

from readiness.statements.rules import fact_called
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_MILLION = 10**6
_BILLION = 10**9
_TWO = Figure("2", 2.0, "2")


@phrase("{amount} million", "{amount} million", by="amount", amount=_TWO)
def millions(*, amount: Figure) -> None:
    """An amount of money without its currency."""


@phrase("{amount} billion", "{amount} billion", by="amount", amount=_TWO)
def billions(*, amount: Figure) -> None:
    """An amount of money without its currency; a billion is a thousand million."""


@phrase("{currency} {amount}", currency="USD", amount=25_000)
def sum_of(*, currency: str, amount: Value) -> None:
    """An amount of money; the currency is a code such as USD, and the amount may end with the word for millions."""


_LOW = sum_of(currency="USD", amount=25_000)


@phrase("{currency} {low} to {high}", currency="USD", low=25_000, high=100_000)
def between(*, currency: str, low: Value, high: Value) -> None:
    """A range of money, in a cell."""


_RANGE = between(currency="USD", low=25_000, high=100_000)


_SHORT_LOW, _SHORT_HIGH = (Figure(str(number), number, str(number)) for number in (0.8, 3.9))


@phrase("{currency} {low}–{high} million", currency="USD", low=_SHORT_LOW, high=_SHORT_HIGH)
def millions_between(*, currency: str, low: Figure, high: Figure) -> None:
    """A range of money of which both ends are told in millions."""


@phrase("{currency} {low}–{high} billion", currency="USD", low=_SHORT_LOW, high=_SHORT_HIGH)
def billions_between(*, currency: str, low: Figure, high: Figure) -> None:
    """A range of money of which both ends are told in billions; a billion is a thousand million."""


@phrase("−{amount}", amount=25_000)
def minus(*, amount: Value) -> None:
    """An amount of money below zero, without its currency; the sign is a minus, not a hyphen."""


@phrase("{low} to {high}", low=25_000, high=100_000)
def bare_between(*, low: Value, high: Value) -> None:
    """A range of money in a currency that the pack does not state, in a cell."""


@phrase("{amount}", amount=_LOW)
def exactly(*, amount: Value) -> None:
    """A fixed cost, in a cell."""


@phrase("under {high}", high=_LOW)
def under(*, high: Value) -> None:
    """A range of money from nothing to an amount, in a cell."""


@phrase("over {low}", low=_LOW)
def over(*, low: Value) -> None:
    """A range of money without an upper limit, in a cell."""


@phrase("no amount stated")
def no_amount() -> None:
    """A range of money from nothing without an upper limit, in a cell."""


@phrase("{amount}, most likely {likely}", amount=_RANGE, likely=40_000)
def most_likely(*, amount: Statement, likely: Value) -> None:
    """A range of money with the most likely amount, which has no currency of its own."""


@phrase("{year} prices, own staff not included", year="2026")
def without_staff(*, year: str) -> None:
    """The basis of costs, in parentheses after an amount or in a heading."""


@phrase("{year} prices, own staff included", year="2026")
def with_staff(*, year: str) -> None:
    """The basis of costs, in parentheses after an amount or in a heading."""


_BASIS = without_staff(year="2026")


@phrase("{amount} ({basis})", amount=_RANGE, basis=_BASIS)
def on_basis(*, amount: Statement, basis: Statement) -> None:
    """An amount, a range or a line on the cost of a plan, with the basis that every sum of that place has."""


@phrase("{words}.", words=_LOW)
def line(*, words: Statement) -> None:
    """A line of page 1 on the cost up to a gate, as a sentence."""


@phrase("Cost: {amount}", amount=_LOW)
def own_cost(*, amount: Statement) -> None:
    """The cost of an initiative that has a range of money of its own."""


@phrase("Cost to {gate}", gate="G2")
def to_gate(*, gate: str) -> None:
    """The subject of a line: the cost of all work that a gate needs."""


@phrase("Cost of all known work, which does not open {gate}", gate="G2")
def without_opening(*, gate: str) -> None:
    """The subject of a line: the cost of the work toward a gate that still fails after it."""


@phrase("Cost of the work under way")
def under_way() -> None:
    """The subject of a line: the cost of the plan in which only work in progress goes on."""


@phrase("Cost to stop or withdraw")
def to_stop() -> None:
    """The subject of a line: the cost of the plan to stop the tool."""


@phrase("Cost to go-live ({gate})", gate="G2")
def to_go_live(*, gate: str) -> None:
    """The subject of a line: the cost of all work until the tool is in daily use, for which a gate must be passed."""


@phrase("Cost of what {gate} still needs", gate="G2")
def to_hold(*, gate: str) -> None:
    """The subject of a line: the cost of all work that the gate of a tool in daily use still needs."""


_TO = to_gate(gate="G2")


@phrase(
    "{to}: {currency} {even} with even odds, {sure} with a chance of 80%",
    to=_TO,
    currency="USD",
    even=340_000,
    sure=460_000,
)
def total(*, to: Statement, currency: str, even: Value, sure: Value) -> None:
    """A line of page 1: the amount that is enough in half of all cases, and in 80 of 100; without a period."""


@phrase("{to}: {amount}", to=_TO, amount=_LOW)
def certain_total(*, to: Statement, amount: Value) -> None:
    """A line of page 1: a cost of which every part is a fixed amount; without a period."""


@phrase("{amount} up to {gate} (80%)", amount=_LOW, gate="G1")
def sure_up_to(*, amount: Value, gate: str) -> None:
    """A cell: the amount that is enough for all work up to a gate with a chance of 80%; `gate` is its id."""


@phrase(
    "{initiatives} has no upper limit",
    "{initiatives} have no upper limit",
    by="number",
    initiatives=("I-12",),
    number=1,
)
def no_upper_limit(*, initiatives: tuple[Value, ...], number: int) -> None:
    """One of the reasons why a cost is not stated, in a list."""


@phrase(
    "{initiatives} has no cost in figures",
    "{initiatives} have no cost in figures",
    by="number",
    initiatives=("I-12",),
    number=1,
)
def no_figures(*, initiatives: tuple[Value, ...], number: int) -> None:
    """One of the reasons why a cost is not stated, in a list."""


@phrase("state its cost in 'plan.figures.{initiative}.cost'", initiative="integration")
def state_cost(*, initiative: str) -> None:
    """The hint after a cost that one initiative makes unknown: the key of the file to write it under."""


@phrase("state their costs in 'plan.figures'")
def state_costs() -> None:
    """The hint after a cost that several initiatives make unknown: the key of the file to write them under."""


@phrase(
    "{to}: not stated, because {reasons}; {hint}",
    to=_TO,
    reasons=(no_upper_limit(initiatives=("I-12 Integration",), number=1),),
    hint=state_cost(initiative="integration"),
)
def not_stated(*, to: Statement, reasons: tuple[Value, ...], hint: Statement) -> None:
    """A line of page 1 in place of the cost up to a gate; without a period."""


def in_words(amount: Fraction | int) -> Statement | int:
    """Return an amount without its currency, in whole units: `25,000`, `1.25 million`.

    >>> str(in_words(1_250_000)), in_words(2_345_678)
    ('1.25 million', 2345678)
    """
    whole = round(amount)
    for least, say_units in ((_BILLION, billions), (_MILLION, millions)):
        if whole >= least and whole % (least // 100) == 0:
            return say_units(amount=_decimal(Fraction(whole, least)))
    return whole


def in_currency(amount: Fraction | int, currency: str | None) -> Statement | int:
    """Return an amount with its currency, where that is known."""
    said = in_words(amount)
    return said if currency is None else sum_of(currency=currency, amount=said)


def range_in_words(low: Fraction | int, high: Fraction | int | None, currency: str | None) -> Statement:
    """Return a range of money; `high` is None for one without an upper limit."""
    if high is None:
        return over(low=in_currency(low, currency)) if low else no_amount()
    if not low and high:
        return under(high=in_currency(high, currency))
    if low == high:
        return exactly(amount=in_currency(low, currency))
    if currency is None:
        return bare_between(low=in_words(low), high=in_words(high))
    return _in_one_unit(low, high, currency) or between(currency=currency, low=in_words(low), high=in_words(high))


def signed_in_words(amount: Fraction | int) -> Value:
    """Return an amount that may be below zero, without its currency."""
    return minus(amount=in_words(-amount)) if round(amount) < 0 else in_words(amount)


def spread_in_words(low: int, high: int, currency: str) -> Statement:
    """Return the ends of an amount by chance, to two digits: `USD 0.8–3.9 million`.

    >>> str(spread_in_words(812_345, 3_932_000, "USD")), str(spread_in_words(-412_000, 95_000, "USD"))
    ('USD 0.81–3.9 million', 'USD −410,000 to 95,000')
    """
    if low == high:
        return sum_of(currency=currency, amount=signed_in_words(low))
    low, high = in_two_digits(low), in_two_digits(high)
    in_one_unit = _in_one_unit(low, high, currency)
    return in_one_unit or between(currency=currency, low=signed_in_words(low), high=signed_in_words(high))


def _in_one_unit(low: Fraction | int, high: Fraction | int, currency: str) -> Statement | None:
    """Return a range whose ends are both told in millions or in billions; None where that needs more decimals than two."""
    first, last = round(low), round(high)
    for unit, say_units in ((_BILLION, billions_between), (_MILLION, millions_between)):
        if last >= unit and first >= unit // 10 and not first % (unit // 100) and not last % (unit // 100):
            return say_units(
                currency=currency, low=_decimal(Fraction(first, unit)), high=_decimal(Fraction(last, unit))
            )
    return None


def in_two_digits(amount: int) -> int:
    """Return an amount, which may be below zero, rounded to two digits that count."""
    return -two_digits(-amount) if amount < 0 else two_digits(amount)


def down_to_two_digits(amount: int) -> int:
    """Return the next lower amount of two digits that count; it may be below zero.

    >>> down_to_two_digits(848_000), down_to_two_digits(-843_000), down_to_two_digits(99)
    (840000, -850000, 99)
    """
    unit: int = 10 ** max(0, len(str(abs(amount))) - 2)
    return amount // unit * unit


def two_digits(amount: int) -> int:
    """Return an amount rounded to two digits that count, because the chance in it gives no more.

    >>> two_digits(343_210), two_digits(99), two_digits(996_000)
    (340000, 99, 1000000)
    """
    unit: int = 10 ** max(0, len(str(amount)) - 2)
    return (amount + unit // 2) // unit * unit


def _decimal(number: Fraction) -> Figure:
    """Return a number of at most two decimals as a figure."""
    text = f"{float(number):.2f}".rstrip("0").rstrip(".")
    return Figure(str(number), float(number), text)


@phrase("the amounts of the pack hold where {condition}", condition=fact_called(title="Country", value="united states"))
def amounts_elsewhere(*, condition: Statement) -> None:
    """The reason why a cost is not stated, in a list: the amounts are for another profile."""


@phrase("state 'case.exchange', or costs of your own in 'plan.figures'")
def state_exchange() -> None:
    """The hint after a cost that is not stated because the amounts are for another profile; keys of the file."""
