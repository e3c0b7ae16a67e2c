"""The date of a gate against people, and what a budget buys → tables with sentences, for every format."""

from collections.abc import Iterator

from readiness.model.curves import BudgetCurve, BudgetPoint, CapacityCurve, CapacityPoint, NoCurve
from readiness.model.plan_result import TotalCost
from readiness.model.verdict import Verdict
from readiness.planning.capacity_curve import TODAY
from readiness.statements import curves as statements
from readiness.statements import money, plan_tables
from readiness.statements.counts import weeks
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Value
from readiness.statements.values import Figure
from readiness.view.entry_words import entry_words
from readiness.view.figures import plain_figure
from readiness.view.models.curves import CurveTable, CurveView
from readiness.view.models.plan_rows import PlanCell, PlanRow
from readiness.view.option_shown import about_all_work
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import VERDICT_WORDS, basis_lines
from readiness.view.planned_once import curves_of

_NO_CURVE = {
    "find-out": statements.no_date_unknown,
    "no-work": statements.no_work,
    "does-not-open": statements.no_date_closed,
}
_MOST_NAMED = 6


def curve_view(wording: Phrases) -> CurveView | None:
    """Return the dates of the target's gate by people, and what a budget buys to it, for the full edition.

    None where the plan leads to no gate of the ladder, or neither has a row. Raises what `plan_roadmap` raises.
    """
    if wording.edition.audience != "full" or wording.options is None:
        return None
    pack, everything = wording.assessment.whole
    dates, budget = curves_of(pack, wording.answers, wording.scores, wording.roadmap, everything)
    found = tables_of(dates, budget, wording)
    return found if found.capacity.rows or found.budget.rows else None


def tables_of(dates: CapacityCurve, budget: BudgetCurve | None, wording: Phrases) -> CurveView:
    """Return the tables of curves that were planned."""
    gate = f"{dates.gate} {wording.rubric.gate_named[dates.gate].title}"
    return CurveView(
        CurveTable(
            statements.heading(gate=gate),
            (statements.opens_80(), statements.in_weeks(), statements.than_today()),
            tuple(_date_row(point, dates, wording) for point in dates.points),
            tuple(_date_lines(dates, wording)),
        ),
        CurveTable(
            statements.budget_heading(gate=gate),
            (statements.reaches(), statements.closes(), statements.of_these_blockers(), statements.initiatives()),
            tuple(_budget_rows(budget, wording)),
            (*_budget_lines(budget, dates.why_none, wording), *(about_all_work(wording) if budget else ())),
        ),
    )


def _date_row(point: CapacityPoint, curve: CapacityCurve, wording: Phrases) -> PlanRow:
    say = statements.people_today if point.percent == TODAY else statements.people
    about, today = say(number=_people(point)), curve.at(TODAY).at_80
    if point.at_80 is None or today is None:
        return PlanRow(about, (statements.too_few(), None, None))
    return PlanRow(about, (wording.day(point.at_80), point.at_80, _difference(point, today)))


def _difference(point: CapacityPoint, today: int) -> PlanCell | None:
    if point.at_80 is None or point.percent == TODAY:
        return None
    if point.at_80 == today:
        return statements.same_day()
    number = weeks(number=abs(point.at_80 - today))
    return statements.sooner(weeks=number) if point.at_80 < today else statements.later(weeks=number)


def _people(point: CapacityPoint) -> Figure:
    return plain_figure(point.people, 1)


def _date_lines(curve: CapacityCurve, wording: Phrases) -> Iterator[Statement]:
    if curve.why_none is not None:
        yield _none(curve.why_none, curve.gate, wording)
        return
    today, most, least = curve.at(TODAY), curve.points[-1], curve.points[0]
    yield _gain(curve, today, most)
    if least.at_80 is not None and today.at_80 is not None and least.at_80 > today.at_80:
        later = weeks(number=least.at_80 - today.at_80)
        yield statements.with_fewer(few=_people(least), first=_people(today), gate=curve.gate, weeks=later)
    yield statements.basis_of_dates()


def _none(why: NoCurve, gate: str, wording: Phrases) -> Statement:
    if why == "no-work" and wording.scores.gate(gate).verdict not in {Verdict.PASSED, Verdict.CONDITIONAL}:
        say = statements.only_lane if wording.roadmap.safe_now else statements.only_evidence
        return say(gate=gate)
    return _NO_CURVE[why](gate=gate)


def _gain(curve: CapacityCurve, today: CapacityPoint, most: CapacityPoint) -> Statement:
    """Return the weeks that more people bring, up to the number from which they bring little and beyond."""
    gate, first, last = curve.gate, _people(today), _people(most)
    saved = _saved(today, most)
    if not saved:
        return statements.no_sooner(gate=gate, first=first, most=last)
    if curve.knee is None or curve.knee in {today.percent, most.percent}:
        return statements.evenly(first=first, most=last, weeks=weeks(number=saved), gate=gate)
    knee = curve.at(curve.knee)
    at_first, more = weeks(number=_saved(today, knee)), _saved(knee, most)
    if not more:
        return statements.knee_and_no_more(first=first, knee=_people(knee), most=last, weeks=at_first, gate=gate)
    beyond = weeks(number=more)
    return statements.knee(first=first, knee=_people(knee), most=last, weeks=at_first, more=beyond, gate=gate)


def _saved(one: CapacityPoint, other: CapacityPoint) -> int:
    return (one.at_80 or 0) - (other.at_80 or 0)


def _budget_rows(curve: BudgetCurve | None, wording: Phrases) -> Iterator[PlanRow]:
    number = 0
    for point in curve.points if curve else ():
        number += len(point.adds)
        yield PlanRow(_amount(point.cost, wording), (_reached(point), point.closed, point.blockers, number))


def _reached(point: BudgetPoint) -> PlanCell:
    if point.reached is None:
        return statements.no_gate()
    if point.is_conditional:
        return plan_tables.gate_with_verdict(gate=point.reached, verdict=VERDICT_WORDS[Verdict.CONDITIONAL])
    return point.reached


def _amount(cost: TotalCost, wording: Phrases) -> Statement:
    """Return the amount that is enough with a chance of 80%, to two digits where chance has a part in it."""
    rules, sure = wording.rubric.costs, cost.at_80 or 0
    amount = sure if cost.at_50 == sure else money.two_digits(sure)
    return money.exactly(amount=money.in_currency(amount, rules.currency if rules else None))


def _budget_lines(curve: BudgetCurve | None, why_none: NoCurve | None, wording: Phrases) -> Iterator[Statement]:
    if curve is None:
        yield statements.no_currency()
        return
    for number, point in enumerate(curve.points):
        say = statements.adds if number else statements.buys
        if point.adds:
            yield say(amount=_amount(point.cost, wording), work=_named(point, wording))
    if curve.unpriced:
        work = at_most([entry_words(wording.initiative(id_)) for id_ in curve.unpriced], _MOST_NAMED)
        yield statements.unpriced(work=work, number=len(curve.unpriced))
    if why_none == "find-out":
        yield statements.more_unknown()
    elif not curve.points and not curve.unpriced:
        no_work = statements.no_known_work if why_none == "does-not-open" else statements.nothing_to_buy
        yield no_work(gate=curve.gate)
    if curve.points:
        yield statements.basis_of_budget()
        yield from basis_lines(wording)


def _named(point: BudgetPoint, wording: Phrases) -> tuple[Value, ...]:
    return at_most([entry_words(wording.initiative(id_)) for id_ in point.adds], _MOST_NAMED)
