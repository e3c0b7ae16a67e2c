"""The inputs of a money case in words: their names, their figures, and where the value turns."""

from readiness.model.case import Case
from readiness.model.field_types import Exact
from readiness.model.money import MoneyCase, ValueDriver, whole
from readiness.statements import case_inputs as statements
from readiness.statements import money
from readiness.statements.statement import Statement, Words
from readiness.view.amounts import amount_words, rounded_words
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
    """Return the sentence on the input that matters most, with its range, and where the return turns."""
    subject = statements.ranged(subject=_told(one, wording), amount=_range(one, found))
    if found.cash is None:
        return statements.moves_total(subject=subject)
    is_positive, rises = likely_value(found) >= 0, one.value_low < one.value_high
    if one.turns_at is None:
        at_worst = statements.positive_at_lowest if rises else statements.positive_at_highest
        at_best = statements.negative_at_highest if rises else statements.negative_at_lowest
        return (at_worst if is_positive else at_best)(subject=subject)
    if one.kind == "go-live":
        say_month = statements.negative_from if is_positive else statements.positive_from
        return say_month(subject=subject, month=plain_figure(one.turns_at, 0))
    at = input_figure(one, one.turns_at, found.currency)
    if is_positive:
        return (statements.negative_below if rises else statements.negative_above)(subject=subject, at=at)
    return (statements.positive_above if rises else statements.positive_below)(subject=subject, at=at)


def _told(one: ValueDriver, wording: Phrases) -> Statement:
    """Return the name of an input within a sentence."""
    case = wording.answers.case
    match one.kind:
        case "adoption":
            return statements.the_adoption()
        case "go-live":
            return statements.the_month()
        case "work":
            return statements.the_work()
        case "staff":
            return statements.the_staff()
        case "units" if case and case.units:
            return statements.the_units(name=case.units.name)
    return statements.quoted(title=_title(one.id, case))


def _range(one: ValueDriver, found: MoneyCase) -> Statement:
    """Return the range of an input, in its unit."""
    if one.kind not in {"cost", "benefit", "work"}:
        low, high = (input_figure(one, figure, found.currency) for figure in (one.low, one.high))
        return statements.from_to(low=low, high=high)
    low_sum, high_sum = whole(one.low), whole(one.high)
    if one.kind == "work":
        low_sum, high_sum = money.in_two_digits(low_sum), money.in_two_digits(high_sum)
    amount = money.range_in_words(low_sum, high_sum, found.currency)
    line = next((own for own in found.lines if (own.kind, own.id) == (one.kind, one.id)), None)
    return statements.a_year(amount=amount) if line and line.per_year and not line.once else amount


def likely_value(found: MoneyCase) -> Exact:
    """Return the present value with likely figures; without a discount rate the sum."""
    if found.value is not None:
        return found.value.likely
    return (found.cash.likely if found.cash else 0) - found.total.likely
