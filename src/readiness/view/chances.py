"""Say chances, and the days of a gate with theirs."""

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from readiness.model.verdict import Verdict
from readiness.statements import counts, opening
from readiness.statements.statement import Statement
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.model.plan_result import GateWeeks

_HUNDRED, _THOUSAND = 100, 1000
_TOLD = (50, 80)


def opening_day(wording: Phrases, weeks: "GateWeeks") -> Statement:
    """Return a sentence on the day by which a gate can open with a chance of 80 %, perhaps conditionally."""
    passes, sure = weeks.verdict is Verdict.PASSED, wording.day(weeks.at_80)
    if weeks.at_50 == weeks.at_80:
        opens_on_one = opening.opens_by_one_day if passes else opening.opens_conditionally_by_one_day
        return opens_on_one(gate=weeks.gate, sure=sure)
    opens = opening.opens_by if passes else opening.opens_conditionally_by
    return opens(gate=weeks.gate, sure=sure, even=wording.day(weeks.at_50))


def even_day(wording: Phrases, even: int, sure: int) -> date | Statement:
    """Return the day with even odds, told beside the one with a chance of 80 %."""
    return opening.same_day() if even == sure else wording.day(even)


def percent_of(share: Fraction) -> int:
    """Return a chance as a whole percentage, rounded, but never up to 50 or 80: days are told with these chances."""
    number = round(share * _HUNDRED)
    return number - 1 if number in _TOLD and share * _HUNDRED < number else number


def chance_words(wording: Phrases, share: Fraction) -> Statement:
    """Return the share of the runs of the simulation in which something happens: `46%`, `2 in 1,000`."""
    if not share:
        return counts.chance_of_none(runs=wording.rubric.chances.runs)
    if share * _HUNDRED < 1:
        return counts.chance_in_thousand(number=max(1, round(share * _THOUSAND)))
    return counts.chance_in_hundred(number=_HUNDRED if share == 1 else min(_HUNDRED - 1, percent_of(share)))
