"""The lines that `explain` prints about a money case: its totals, and each cost and benefit."""

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from readiness.cli.record_lines import line_amounts
from readiness.cli.text_format import exact_figure
from readiness.model.assessment import Assessment
from readiness.model.case import Benefit, Case, CostLine
from readiness.model.indicator import Indicator
from readiness.model.money import LineTotal, MoneyCase, MoneyRange, PeriodMoney, whole
from readiness.model.scaled_costs import counts_of
from readiness.planning.money_lines import Rates
from readiness.statements import case_tables
from readiness.statements import explaining_case as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.amounts import amount_words, in_cents, signed
from readiness.view.figures import plain_figure, signed_figure
from readiness.view.models.money import BenefitView, CostLineView, MoneyView
from readiness.view.money_views import case_view
from readiness.view.phrases import Phrases


class CaseFigure(NamedTuple):
    """A figure of the whole case: `total`, `value`, `return`, `payback` or `drivers`."""

    name: str


CaseSubject = CaseFigure | CostLine | Benefit | Indicator


def case_subjects(assessment: Assessment | None) -> dict[str, CaseSubject]:
    """Return the figures, costs and benefits of a case, and the indicators, by the names that `explain` takes."""
    if assessment is None:
        return {}
    named: dict[str, CaseSubject] = {one.id: one for one in assessment.answers.indicators}
    case = assessment.answers.case
    if case is None or assessment.money is None:
        return named
    lines: dict[str, CaseSubject] = {line.id: line for line in case.costs}
    lines |= {line.id: line for line in case.benefits}
    named |= {**lines, **{f"case.{id_}": line for id_, line in lines.items()}}
    return named | {f"case.{name}": CaseFigure(name) for name in _FIGURES}


def explain_case(found: CaseFigure | CostLine | Benefit, assessment: Assessment) -> Iterator[str]:
    """Yield the lines about a figure, a cost or a benefit of the case."""
    money, case = assessment.money, assessment.answers.case
    view = case_view(Phrases(assessment))
    if money is None or case is None or view is None:
        return
    if isinstance(found, CaseFigure):
        yield from map(say, _FIGURES[found.name](money, view))
    else:
        yield from map(say, _line(found, case, money, view, assessment))


def _total(money: MoneyCase, view: MoneyView) -> Iterator[Words]:
    yield statements.total(months=money.months, amount=amount_words(money.total.likely, money.currency))
    for line in view.costs:
        if line.counts and line.total:
            yield statements.part(amount=f"{line.total:>14,}", title=line.title)
    yield _by_chance(money.total, money.currency)


def _value(money: MoneyCase, view: MoneyView) -> Iterator[Words]:
    if money.value is None:
        yield from view.page[1:2]
        return
    yield statements.value(amount=amount_words(money.value.likely, money.currency))
    for number, one in enumerate(money.years, 1):
        cash, costs = whole(one.cash), whole(one.costs)
        said = case_tables.year(number=number, day=one.first)
        yield statements.period(period=said, cash=cash, costs=costs, balance=signed(whole(one.cash - one.costs)))
    yield statements.undiscounted(amount=amount_words(_sum(money.years), money.currency))
    if money.rate is not None:
        yield statements.discounted(rate=plain_figure(money.rate))
    yield _by_chance(money.value, money.currency)


def _sum(periods: tuple[PeriodMoney, ...]) -> int:
    return whole(periods[-1].balance) if periods else 0


def _return(money: MoneyCase, view: MoneyView) -> Iterator[Words]:
    yield from _value(money, view)
    if money.return_percent and money.value:
        costs = Fraction(money.value.likely) * 100 / Fraction(money.return_percent)
        percent = signed_figure(money.return_percent, 1)
        amounts = (amount_words(one, money.currency) for one in (money.value.likely, costs))
        yield statements.quotient(value=next(amounts), costs=next(amounts), percent=percent)


def _payback(money: MoneyCase, view: MoneyView) -> Iterator[Words]:
    if money.payback is None or money.cash is None:
        yield from view.page[1:2]
        return
    month = money.payback.likely
    yield statements.pays_back(month=month) if month else statements.never_pays_back(months=money.months)
    for number, one in enumerate(money.quarters, 1):
        said = case_tables.quarter(number=number, day=one.first)
        yield statements.balance(period=said, balance=signed(whole(one.balance)))
    if view.payback and view.payback.never:
        yield statements.never_in(percent=view.payback.never)


def _drivers(_: MoneyCase, view: MoneyView) -> Iterator[Words]:
    if not view.drivers:
        yield statements.no_driver()
    elif view.driver_line:
        yield view.driver_line
    for one in view.drivers:
        values = signed(one.value_low), signed(one.value_high)
        yield statements.driver(name=one.name, low=one.low, high=one.high, value_low=values[0], value_high=values[1])


def _by_chance(found: MoneyRange, currency: str) -> Words:
    low, middle, high = (amount_words(one, currency) for one in (found.at_10, found.at_50, found.at_90))
    return statements.by_chance(low=low, middle=middle, high=high)


_FIGURES: dict[str, Callable[[MoneyCase, MoneyView], Iterator[Words]]] = {
    "total": _total,
    "value": _value,
    "return": _return,
    "payback": _payback,
    "drivers": _drivers,
}


def _line(
    line: CostLine | Benefit, case: Case, money: MoneyCase, view: MoneyView, assessment: Assessment
) -> Iterator[Words]:
    """Yield what is stated of a cost or a benefit, the factors on it, and what it comes to."""
    kind = "cost" if isinstance(line, CostLine) else "benefit"
    shown = _shown(line, view)
    if isinstance(shown, CostLineView):
        yield statements.cost(title=line.title, name=line.id, group=shown.group)
    elif shown:
        yield statements.benefit(title=line.title, name=line.id, kind=shown.class_words)
    amounts = tuple(line_amounts(line, case, assessment.pack))
    yield statements.stated(amounts=amounts) if amounts else statements.no_amount()
    yield from _factors(line, case, money, assessment)
    total = next((one for one in money.lines if (one.kind, one.id) == (kind, line.id)), None)
    yield from _outcome(total, shown, money)
    if line.owner:
        yield statements.owner(owner=line.owner)
    yield statements.source(source=line.source) if line.source else statements.assumption()
    if isinstance(shown, BenefitView):
        yield statements.before(baseline=shown.baseline) if shown.baseline else statements.no_baseline()
        if shown.target:
            yield statements.target(target=shown.target)
        yield statements.verified(verified=shown.verified)


def _shown(line: CostLine | Benefit, view: MoneyView) -> CostLineView | BenefitView | None:
    if isinstance(line, Benefit):
        return next((one for one in view.benefits if one.id == line.id), None)
    return next((one for one in view.costs if one.kind == "cost" and one.id == line.id), None)


def _outcome(total: LineTotal | None, shown: CostLineView | BenefitView | None, money: MoneyCase) -> Iterator[Words]:
    if total is None:
        return
    yield statements.comes_to(amount=amount_words(total.total, money.currency))
    reason = shown.why_not if shown else None
    yield statements.counts_not(because=reason) if reason else statements.counts()


def _factors(line: CostLine | Benefit, case: Case, money: MoneyCase, assessment: Assessment) -> Iterator[Words]:
    """Yield when a line begins and ends, and the numbers that its amounts are multiplied by."""
    yield _start(line, money, assessment)
    if line.until:
        yield statements.until(day=line.until)
    if line.per:
        counts = counts_of(assessment.pack.rubric, assessment.answers)
        yield statements.times(number=counts.get(line.per, 1), unit=line.per)
    if line.per_unit and case.units:
        yield statements.times_units(number=exact_figure(case.units.per_year.likely), unit=case.units.name)
    if isinstance(line, Benefit):
        yield from _of_time(line, case, money, assessment)
        if line.needs_adoption and case.adoption:
            yield statements.times_adoption(percent=exact_figure(case.adoption.likely))
        if line.ramp_up:
            yield statements.ramp(months=len(line.ramp_up))


def _of_time(line: Benefit, case: Case, money: MoneyCase, assessment: Assessment) -> Iterator[Words]:
    """Yield the price of an hour of released time, and the share of it that a decision releases."""
    rubric = assessment.pack.rubric
    if line.hours_per_year and line.role and rubric.case:
        rates = Rates(rubric, rubric.case, case)
        hour, week = rates.of_hour(line.role), rates.of_week(line.role)
        if hour is not None and week is not None:
            amounts = in_cents(hour, money.currency), amount_words(week, money.currency)
            say_price = statements.times_rate if line.role in case.staff.rates else statements.times_rate_of_rubric
            yield say_price(hour=amounts[0], week=amounts[1], hours=plain_figure(rates.hours), role=line.role)
    if line.released:
        share = exact_figure(line.released.share)
        yield statements.times_released(percent=share, decision=line.released.decision, day=line.released.date)


def _start(line: CostLine | Benefit, money: MoneyCase, assessment: Assessment) -> Words:
    if isinstance(line.starts, date):
        return statements.starts_on(day=line.starts)
    if line.starts != "go-live":
        return statements.starts(point=line.starts)
    sure = assessment.scorecard.sure_of_gate
    if money.go_live_month is None and sure and sure.too_unknown:
        return statements.starts_unknown(number=sure.unknown)
    if money.go_live_month is None:
        return statements.starts_never()
    return statements.starts_live(month=money.go_live_month) if money.go_live_month else statements.starts_in_use()
