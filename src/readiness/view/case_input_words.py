"""The inputs of a money case in words: their names, their figures, and where the value turns."""

from readiness.model.case import Case
from readiness.model.field_types import Exact
from readiness.model.money import MoneyCase, ValueDriver
from readiness.statements import case_inputs as statements
from readiness.statements import money
from readiness.statements.statement import Statement, Words
from readiness.view.amounts import amount_words, rounded_words, whole
from readiness.view.figures import plain_figure, plain_number
from readiness.view.models.money import ValueDriverView
from readiness.view.phrases import Phrases


def driver_views(found: MoneyCase, wording: Phrases) -> tuple[ValueDriverView, ...]:
    """Return the inputs from the one that moves the value most."""
    return tuple(
        ValueDriverView(
            kind=one.kind,
            id=one.id,
            name=input_name(one, wording),
            low=input_figure(one, one.low, found.currency),
            high=input_figure(one, one.high, found.currency),
            value_low=whole(one.value_low),
            value_high=whole(one.value_high),
            turns_at=None if one.turns_at is None else input_figure(one, one.turns_at, found.currency),
        )
        for one in found.drivers
    )


def input_name(one: ValueDriver, wording: Phrases) -> Words:
    """Return the name of an input: a title of the case, or our word."""
    case = wording.answers.case
    match one.kind:
        case "adoption":
            return statements.adoption()
        case "go-live":
            return statements.going_live()
        case "work":
            return statements.plan_work()
        case "staff":
            return statements.own_staff()
        case "units" if case and case.units:
            return statements.units_a_year(name=case.units.name)
    return _title(one.id, case)


def _title(id_: str, case: Case | None) -> str:
    lines = (*case.costs, *case.benefits) if case else ()
    return next((line.title for line in lines if line.id == id_), id_)


def input_figure(one: ValueDriver, figure: Exact, currency: str) -> Statement:
    """Return a figure of an input in its unit."""
    match one.kind:
        case "adoption" | "staff":
            return statements.in_percent(percent=plain_figure(figure, 1))
        case "go-live":
            return statements.in_month(month=plain_figure(figure, 1))
        case "units":
            return money.exactly(amount=plain_number(figure))
        case "work":
            return rounded_words(figure, currency)
    return amount_words(figure, currency)


def driver_line(one: ValueDriver, found: MoneyCase, wording: Phrases) -> Statement:
    """Return the sentence on the input that matters most, and where the value turns."""
    name = input_name(one, wording)
    low, high = (input_figure(one, figure, found.currency) for figure in (one.low, one.high))
    if found.cash is None:
        return statements.moves_total(subject=name, low=low, high=high, amount=rounded_words(one.width, found.currency))
    is_positive = likely_value(found) >= 0
    if one.turns_at is None:
        say = statements.stays_positive if is_positive else statements.stays_negative
        return say(subject=name, low=low, high=high)
    if one.kind == "go-live":
        month = plain_figure(one.turns_at, 0)
        say_month = statements.negative_from if is_positive else statements.positive_from
        return say_month(subject=name, month=month)
    at, rises = input_figure(one, one.turns_at, found.currency), one.value_low < one.value_high
    if is_positive:
        return (statements.negative_below if rises else statements.negative_above)(subject=name, at=at)
    return (statements.positive_above if rises else statements.positive_below)(subject=name, at=at)


def likely_value(found: MoneyCase) -> Exact:
    """Return the present value with likely figures; without a discount rate the sum."""
    if found.value is not None:
        return found.value.likely
    return (found.cash.likely if found.cash else 0) - found.total.likely
