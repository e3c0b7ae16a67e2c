"""Say what the picture of the options shows: the day and the cost of the option advised against those of another."""

from collections.abc import Sequence

from readiness.model.option_kinds import OptionKind
from readiness.statements import money
from readiness.statements import option_pictures as statements
from readiness.statements.counts import weeks
from readiness.statements.statement import Statement
from readiness.view.models.options import OptionsView, OptionView

_RIVALS: tuple[OptionKind, ...] = ("recommended", "minimum", "faster", "as-it-is")
"""The options against which the one advised is told, from the first that has a day."""


def option_picture_title(found: OptionsView) -> Statement | None:
    """Return the message of the picture of the options; None where they make no picture.

    That is where too much is unknown to compare, nothing is left to decide, or fewer than two options have a day or
    none of them leads to the gate.
    """
    dated = [one for one in found.options if one.at_50 and one.at_80]
    ways = [one for one in dated if one.no_day is None and "stop" not in one.kinds]
    if not found.brief or not found.is_asked or len(dated) < 2 or not ways:
        return None
    advised = next((one for one in dated if one.is_advised), None)
    if advised and advised not in ways:
        return _done(advised, found)
    option = advised or min(ways, key=_day)
    if any(one.no_day for one in dated):
        return _done(option, found)
    rivals = (one for kind in _RIVALS for one in ways if kind in one.kinds and one is not option)
    rival = next(rivals, None)
    return _against(option, rival, found) if rival else _opens(option, found)


def _day(one: OptionView) -> int:
    return one.at_80.toordinal() if one.at_80 else 0


def _done(one: OptionView, found: OptionsView) -> Statement | None:
    if one.at_80 is None:
        return None
    is_exit = "stop" in one.kinds
    if _is_priced([one], found):
        say_with_cost = statements.exit_by_for if is_exit else statements.done_by_for
        return say_with_cost(option=one.name, day=one.at_80, amount=_amount(one.cost_80, found))
    return (statements.exit_by if is_exit else statements.done_by)(option=one.name, day=one.at_80)


def _opens(one: OptionView, found: OptionsView) -> Statement | None:
    if one.at_80 is None:
        return None
    gate = found.gate.code
    if _is_priced([one], found):
        return statements.opens_by_for(option=one.name, gate=gate, day=one.at_80, amount=_amount(one.cost_80, found))
    return statements.opens_by(option=one.name, gate=gate, day=one.at_80)


def _against(one: OptionView, other: OptionView, found: OptionsView) -> Statement:
    apart, gate = (_day(other) - _day(one)) // 7, found.gate.code
    when = statements.same_day(other=other.name)
    if apart:
        say = statements.sooner if apart > 0 else statements.later
        when = say(weeks=weeks(number=abs(apart)), other=other.name)
    if not _is_priced([one, other], found):
        return statements.opens(option=one.name, gate=gate, when=when)
    more = (one.cost_80 or 0) - (other.cost_80 or 0)
    costs = statements.costs_as_much()
    if more:
        say_costs = statements.costs_more if more > 0 else statements.saves
        costs = say_costs(amount=_amount(abs(more), found))
    return statements.opens_and_costs(option=one.name, gate=gate, when=when, costs=costs)


def _is_priced(options: Sequence[OptionView], found: OptionsView) -> bool:
    return found.currency is not None and all(one.cost_80 is not None for one in options)


def _amount(amount: int | None, found: OptionsView) -> Statement | int:
    return money.in_currency(amount or 0, found.currency)
