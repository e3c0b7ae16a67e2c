"""The money case in sentences: those of page 1, and those below the totals."""

from collections.abc import Iterator

from readiness.model.case import Case
from readiness.model.case_rules import CaseRules
from readiness.model.money import LineTotal, MoneyCase, Payback, whole
from readiness.statements import case_lacks
from readiness.statements import case_told as statements
from readiness.statements.lists import at_most, paragraph
from readiness.statements.statement import Statement, Value
from readiness.view.amounts import amount_words, in_cents, is_certain, rounded_words, spread_view
from readiness.view.case_in_question import option_counted
from readiness.view.chances import chance_words
from readiness.view.entry_words import entry_words
from readiness.view.figures import plain_figure, signed_figure
from readiness.view.money_begun import may_return
from readiness.view.option_names import option_name
from readiness.view.phrases import Phrases
from readiness.view.plan_rows import basis_lines

_MOST_NAMED = 4
_YEAR = 12


def basis_of(found: MoneyCase, case: Case) -> Statement:
    """Return the prices that the amounts of a case are in."""
    if found.price_year is None:
        return statements.no_price_year()
    year = str(found.price_year)
    if case.basis == "nominal" and case.inflation is not None:
        return statements.rising_prices_of(year=year, inflation=plain_figure(case.inflation))
    return statements.prices_of(year=year)


def total_line(found: MoneyCase, basis: Statement, wording: Phrases) -> Statement:
    """Return the sentence on all costs over the horizon, with the option whose work is counted if there are some."""
    total, option, months = spread_view(found.total, found.currency), option_counted(wording), found.months
    has_staff = any(line.kind == "staff" for line in found.lines)
    included = statements.staff_and_running() if has_staff else statements.running()
    name = option_name(option) if option else None
    if is_certain(total):
        amount = amount_words(found.total.likely, found.currency)
        if name:
            return statements.certain_total_of(
                option=name, months=months, included=included, amount=amount, basis=basis
            )
        return statements.certain_total(months=months, included=included, amount=amount, basis=basis)
    if name:
        return statements.total_of(option=name, months=months, included=included, amount=total.words, basis=basis)
    return statements.total(months=months, included=included, amount=total.words, basis=basis)


def lacking_line(found: MoneyCase, wording: Phrases) -> Statement | None:
    """Return the sentence on work whose cost is not stated; None without any."""
    if not found.lacking:
        return None
    return statements.lacking(initiatives=_named(found, wording), number=len(found.lacking))


def adoption_line(found: MoneyCase, rules: CaseRules | None) -> Statement | None:
    """Return the sentence on too little for adoption; None where it is enough."""
    own = found.adoption
    if own is None or not own.is_low or own.share is None or rules is None or rules.adoption is None:
        return None
    return statements.low_adoption(share=plain_figure(own.share, 1), least=plain_figure(rules.adoption.least))


def _named(found: MoneyCase, wording: Phrases) -> tuple[Value, ...]:
    named = [entry_words(wording.initiative(id_)) for id_ in found.lacking if id_ in wording.rubric.initiative_named]
    return at_most(named, _MOST_NAMED)


def return_line(found: MoneyCase) -> Statement:
    """Return the sentence on the present value, or on why none is stated."""
    if found.cash is None:
        return _no_return([line for line in found.lines if line.kind == "benefit"], found)
    if found.value is None or found.rate is None:
        return statements.no_rate()
    value, rate = spread_view(found.value, found.currency), plain_figure(found.rate)
    if is_certain(value):
        return statements.certain_value(amount=amount_words(found.value.likely, found.currency), rate=rate)
    return statements.value(amount=value.words, rate=rate)


def _no_return(benefits: list[LineTotal], found: MoneyCase) -> Statement:
    """Return why no return is stated."""
    reasons = {line.why_not for line in benefits}
    if not benefits:
        return statements.no_benefit()
    if found.go_live_month is None:
        return statements.never_in_use()
    if reasons == {"no-baseline"}:
        return statements.no_baseline()
    return statements.no_cash() if reasons <= {"class", "not-released"} else statements.nothing_counted()


def payback_line(found: MoneyCase, wording: Phrases) -> Statement | None:
    """Return the payback with its target, and the reason where it is late; None without a benefit that counts."""
    own = found.payback
    if own is None or found.cash is None:
        return None
    told, reason = _payback(own, found.months, wording), _against_target(own, found, wording.rubric.case)
    return paragraph(told, reason) if reason else told


def _against_target(own: Payback, found: MoneyCase, rules: CaseRules | None) -> Statement | None:
    """Return whether it pays back by the month in which the rubric expects the main benefit, and why it does not."""
    expected = rules.verified.within_months if rules and rules.verified else None
    if expected is None:
        return None
    if own.likely is not None and own.likely <= expected:
        return statements.in_time(expected=expected)
    whole_years = found.years[: found.months // _YEAR]
    if not whole_years:
        return statements.too_late(expected=expected)
    last = whole_years[-1]
    net = last.cash - (last.costs - last.once)
    if net < 0:
        return statements.year_loses(loss=rounded_words(-net, found.currency))
    once = sum(year.once for year in found.years)
    if own.likely is None or not once or not net:
        return statements.too_late(expected=expected)
    amounts = rounded_words(once, found.currency), rounded_words(net, found.currency)
    has_staff = any(line.kind == "staff" and line.once for line in found.lines)
    say = statements.pays_back_late_with_staff if has_staff else statements.pays_back_late
    return say(expected=expected, once=amounts[0], net=amounts[1])


def _payback(own: Payback, months: int, wording: Phrases) -> Statement:
    if own.never == 1:
        return statements.never_pays_back(months=months)
    if own.likely is None:
        return statements.seldom_pays_back(months=months, never=chance_words(wording, own.never))
    if own.never:
        return statements.pays_back(month=own.likely, never=chance_words(wording, own.never), months=months)
    if own.at_10 is None or own.at_90 is None or own.at_10 == own.at_90:
        return statements.pays_back_by(month=own.likely)
    return statements.pays_back_surely(month=own.likely, early=own.at_10, late=own.at_90)


def case_lines(found: MoneyCase, case: Case, rules: CaseRules | None, wording: Phrases) -> Iterator[Statement]:
    """Yield the sentences below the totals."""
    currency = found.currency
    yield statements.frame(day=found.first, currency=currency, basis=basis_of(found, case))
    if wording.rubric.lacks_amounts:
        yield from basis_lines(wording)
    if found.go_live_month is not None:
        live = found.go_live_month
        yield statements.in_use_from(month=live) if live else statements.in_use()
    if found.return_percent is not None and may_return(found, case, wording):
        yield statements.return_percent(percent=signed_figure(found.return_percent, 1))
    if found.internal_rate is not None:
        yield statements.internal_rate(percent=signed_figure(found.internal_rate, 1))
    if found.payback_discounted is not None:
        yield statements.discounted_payback(month=found.payback_discounted)
    yield from _cost_lines(found, case, rules)
    yield from _not_stated(found, case, wording)


def _cost_lines(found: MoneyCase, case: Case, rules: CaseRules | None) -> Iterator[Statement]:
    currency = found.currency
    yield statements.run_cost(amount=amount_words(found.run_cost, currency))
    if found.unit:
        amount, full = (in_cents(one, currency) for one in (found.unit.amount, found.unit.with_once))
        yield statements.unit_cost(name=found.unit.name, amount=amount, whole=full)
    sides = (amount_words(one, currency) for one in (found.technology, found.organization))
    yield statements.technology_and_organization(technology=next(sides), organization=next(sides))
    if found.oversight is not None and rules:
        groups = tuple(group.title for group in rules.groups if group.id in rules.oversight)
        yield statements.oversight(amount=amount_words(found.oversight, currency), groups=groups)
    if found.adoption and found.adoption.share is not None and rules and rules.adoption:
        yield statements.adoption_share(
            amount=amount_words(found.adoption.amount, currency),
            of=amount_words(found.adoption.of, currency),
            share=plain_figure(found.adoption.share, 1),
            first=plain_figure(rules.adoption.usual_from),
            last=plain_figure(rules.adoption.usual_to),
        )
    if found.idle_year:
        yield statements.idle(amount=amount_words(found.idle_year, currency))
    if found.month_of_delay is not None and found.month_of_delay > 0:
        yield statements.delay(amount=amount_words(found.month_of_delay, currency))
    if found.stopping:
        yield statements.stopping(amount=spread_view(found.stopping, currency).words)
    if case.spent:
        yield statements.spent(day=case.spent.until, amount=amount_words(case.spent.amount, currency))
    if found.hours:
        yield statements.hours(hours=whole(found.hours))


def _not_stated(found: MoneyCase, case: Case, wording: Phrases) -> Iterator[Statement]:
    things = [
        *([case_lacks.a_discount_rate()] if found.rate is None else []),
        *([case_lacks.a_price_year()] if found.price_year is None else []),
        *([case_lacks.a_benefit()] if found.cash is None else []),
        *([case_lacks.an_adoption()] if _lacks_adoption(case) else []),
        *([case_lacks.costs_of(initiatives=_named(found, wording))] if found.lacking else []),
    ]
    if things:
        yield case_lacks.not_stated(things=tuple(things))


def _lacks_adoption(case: Case) -> bool:
    return case.adoption is None and any(one.needs_adoption for one in case.benefits)
