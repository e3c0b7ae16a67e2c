"""Say chances, and the days of a gate with theirs."""

from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from readiness.model.option_kinds import OptionKind
from readiness.model.verdict import Verdict
from readiness.statements import counts, opening
from readiness.statements.statement import Statement
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.model.options import Option
    from readiness.model.plan_result import GateWeeks

_HUNDRED, _THOUSAND = 100, 1000
_TOLD = (50, 80)
_OPEN = (Verdict.PASSED, Verdict.CONDITIONAL)
_WORK: dict[OptionKind, Statement] = {
    "as-it-is": opening.under_way(),
    "minimum": opening.minimum(),
    "recommended": opening.all_work(),
    "faster": opening.faster(),
}


def opening_day(wording: Phrases, weeks: "GateWeeks") -> Statement:
    """Return a sentence on the day by which the plan opens a gate with a chance of 80 %, perhaps conditionally."""
    shown = wording.roadmap.option
    return _opens(wording, shown.kind if shown else "recommended", weeks.gate, weeks)


def opening_day_of(wording: Phrases, option: "Option", gate: str) -> Statement | None:
    """Return a sentence on the day by which an option opens a gate; None where it does not, or needs no work."""
    if option.verdict not in _OPEN or not option.at_80:
        return None
    return _opens(wording, option.kinds[-1], gate, option)


def _opens(wording: Phrases, kind: OptionKind, gate: str, one: "GateWeeks | Option") -> Statement:
    work, passes = _WORK.get(kind, opening.all_work()), one.verdict is Verdict.PASSED
    sure, even = wording.day(one.at_80 or 0), wording.day(one.at_50 or 0)
    if even == sure:
        opens_on_one = opening.opens_by_one_day if passes else opening.opens_conditionally_by_one_day
        return opens_on_one(work=work, gate=gate, sure=sure)
    return (opening.opens_by if passes else opening.opens_conditionally_by)(work=work, gate=gate, sure=sure, even=even)


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
