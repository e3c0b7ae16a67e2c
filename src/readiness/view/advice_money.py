"""Tell what the advised option costs and returns beside going on as it is."""

from collections.abc import Iterator

from readiness.model.case import Benefit
from readiness.model.field_types import Exact
from readiness.model.money import whole
from readiness.model.node_rubric import OVERALL
from readiness.model.options import Option, Options
from readiness.statements import advice_reasons as statements
from readiness.statements.lists import at_most
from readiness.statements.money import in_two_digits
from readiness.statements.statement import Statement
from readiness.view.amounts import rounded_words
from readiness.view.figures import plain_number
from readiness.view.headline import is_beyond
from readiness.view.phrases import Phrases

_MOST_AIMS = 2


def against_as_it_is(advised: Option | None, found: Options, wording: Phrases) -> Iterator[Statement]:
    """Yield the sentence against going on as it is: the money, and the gate that it never opens or does not keep."""
    rival = found.of_kind("as-it-is")
    if advised is None or rival is None or rival is advised or "stop" in advised.kinds:
        return
    never = found.is_open and rival.at_80 is None
    compared, case = _compared(advised, rival, found, wording), wording.assessment.money
    if compared is None or case is None:
        if never:
            yield statements.as_it_is_never_opens(gate=found.gate)
    elif never and not aim_beyond(found, wording):
        yield statements.against_never(months=case.months, compared=compared, gate=found.gate)
    elif (number := len(wording.scores.conditions[OVERALL].ids)) and not found.is_open and not advised.open:
        yield statements.against_conditions(months=case.months, compared=compared, number=number, gate=found.gate)
    else:
        yield statements.against_as_it_is(months=case.months, compared=compared)


def aim_beyond(found: Options, wording: Phrases) -> str | None:
    """Return the purpose of a gate that the use of today does not need; None for a gate that it needs."""
    return wording.rubric.gate_named[found.gate].purpose if found.is_open and is_beyond(wording, found.gate) else None


def against_going_on(advised: Option | None, found: Options, wording: Phrases) -> Iterator[Statement]:
    """Yield the sentence that money alone speaks for stopping, where every way of going on loses more."""
    case, totals = wording.assessment.money, wording.option_totals if found is wording.options else ()
    if advised is None or "stop" in advised.kinds or case is None or case.stopping is None or not totals:
        return
    values = [one.value for one in totals if one is not None]
    stop = case.stopping.likely
    amount = rounded_words(_shown(stop), case.currency)
    if case.cash is None:
        yield statements.stopping_costs(amount=amount)
    elif values and all(value is not None and value < -stop for value in values):
        yield statements.stopping_costs_least(amount=amount)
        yield _beyond_money(found.gate, wording)


def _beyond_money(gate: str, wording: Phrases) -> Statement:
    """Return what has to be worth the loss: the benefits of the class `quality`, or else the purpose of the gate."""
    case = wording.assessment.answers.case
    wanted = [one for one in case.benefits if one.class_ == "quality"] if case else []
    aims = at_most([_aim(one) for one in wanted], _MOST_AIMS)
    if aims:
        return statements.has_to_be_worth(aims=aims)
    purpose = wording.rubric.gate_named[gate].purpose
    return statements.worth_its_purpose(gate=gate, purpose=purpose) if purpose else statements.nothing_beyond_money()


def _aim(one: Benefit) -> Statement:
    if one.baseline is None or one.target is None or one.unit is None:
        return statements.aim(title=one.title)
    before, after = plain_number(one.baseline.value), plain_number(one.target.value)
    return statements.measured_aim(title=one.title, before=before, after=after, unit=one.unit)


def _compared(advised: Option, rival: Option, found: Options, wording: Phrases) -> Statement | None:
    """Return the differences of the likely totals and present values; None without a case, or where they are equal."""
    if found is not wording.options or not wording.option_totals or wording.assessment.money is None:
        return None
    totals = dict(zip(map(id, found.options), wording.option_totals, strict=True))
    own, other = totals[id(advised)], totals[id(rival)]
    if own is None or other is None:
        return None
    currency, cost = wording.assessment.money.currency, _shown(own.total) - _shown(other.total)
    if not cost:
        return None
    said = (statements.costs_more if cost > 0 else statements.costs_less)(amount=rounded_words(abs(cost), currency))
    value = _shown(own.value or 0) - _shown(other.value or 0)
    if own.value is None or other.value is None or not value:
        return said
    more, less = statements.returns_more, statements.returns_less
    if own.value < 0 and other.value < 0:
        more, less = statements.loses_less, statements.loses_more
    return (more if value > 0 else less)(amount=rounded_words(abs(value), currency))


def _shown(amount: Exact) -> int:
    """Return an amount as the table of the options shows it, so that the difference is the one that readers see."""
    return in_two_digits(whole(amount))
