"""Lines of a case and of the plan's work → what is given for the calculation, and which lines count."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.case import Case
from readiness.model.case_fields import Estimated
from readiness.model.case_rules import CaseRules
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.money.counted_once import Claim, counted_twice
from readiness.money.given import Draws, GivenMoney, Share
from readiness.money.likely import Likely
from readiness.money.streams import Stream
from readiness.money.timeline import Timeline
from readiness.planning.money_lines import MoneyLine, StatedLines
from readiness.planning.money_moments import Moments, MoneyPlan
from readiness.planning.money_work import WorkLines, together


class MoneyInput(NamedTuple):
    """The lines of a case in order, with what is given for the calculation."""

    rules: CaseRules
    case: Case
    lines: tuple[MoneyLine, ...]
    moments: Moments
    given: GivenMoney
    """Only the streams that count."""
    stopping: tuple[MoneyLine, ...]
    """The lines of stopping: work that leads out of use, and lines that start with `exit`."""


def money_input(
    pack: Pack, answers: Answers, scorecard: Scorecard, case: Case, plan: MoneyPlan, *, in_runs: bool = True
) -> MoneyInput:
    """Return what is given about the money of one use case; without runs, for its likely figures alone.

    The rubric must have rules for cases.
    """
    rubric, rules = pack.rubric, pack.rubric.case
    assert rules is not None
    moments = Moments(pack, answers, scorecard, case, plan, in_runs=in_runs)
    stated, work = StatedLines(rubric, rules, answers, case, moments), WorkLines(rubric, rules, answers, case)
    lines = [*stated.costs(), *together(work.planned(moments), rules), *stated.benefits()]
    is_done = {id_ for id_, own in answers.progress.items() if own.status == "done"}
    instead = [one for one in rubric.initiatives if one.instead and one.id not in is_done]
    stopping = (*together(work.stopping(instead), rules), *(line for line in lines if line.why_not == "exit"))
    rate = None if case.discount_rate is None else Fraction(case.discount_rate)
    inflation = Fraction(case.inflation or 0) if case.basis == "nominal" else None
    chances = rubric.chances
    given = GivenMoney(
        timeline=Timeline(case.months, rate, inflation),
        streams=(),
        leaving=_streams(stopping),
        contingency=1 + Fraction(case.contingency) / 100,
        adoption=_share(case.adoption, 100),
        units=_share(case.units.per_year if case.units else None, 0),
        gates={gate: moments.gate(gate) for gate in plan.gates},
        by_run=moments.by_run,
        draws=Draws("", chances.runs, float(chances.correlation), chances.shape),
    )
    lines = _counted(lines, case, given)
    given = given._replace(streams=_streams(line for line in lines if _enters(line)))
    return MoneyInput(rules, case, tuple(lines), moments, given, stopping)


def _share(stated: Estimated | None, otherwise: int) -> Share:
    if stated is None:
        return Share(Fraction(otherwise), Fraction(otherwise), Fraction(otherwise))
    return Share(Fraction(stated.low), Fraction(stated.likely), Fraction(stated.high))


def _streams(lines: Iterable[MoneyLine]) -> tuple[Stream, ...]:
    return tuple(stream for line in lines for stream in line.streams)


def _enters(line: MoneyLine) -> bool:
    """Return whether a line enters the calculation: it counts, or is income protected that stands beside."""
    return not line.why_not or (line.why_not == "class" and line.group == "income-protected")


def _counted(lines: Sequence[MoneyLine], case: Case, given: GivenMoney) -> list[MoneyLine]:
    """Return the lines with those marked that do not count because another of the same cause does."""
    likely = Likely(given)
    causes = {line.id: line.counts_once_with for line in case.benefits if line.counts_once_with}
    twice = counted_twice(
        Claim(line.id, causes[line.id], not line.why_not, _value(likely, line))
        for line in lines
        if line.kind == "benefit" and line.id in causes and _enters(line)
    )
    return [
        line._replace(why_not="counted-once") if line.kind == "benefit" and line.id in twice else line for line in lines
    ]


def _value(likely: Likely, line: MoneyLine) -> Fraction:
    return sum((likely.present(stream) for stream in line.streams), Fraction(0))
