"""What the engine has of the money case and of indicators, by the names of the figures."""

from collections.abc import Iterator
from typing import Any

from readiness.model.assessment import Assessment
from readiness.model.money import LineTotal, MoneyCase, MoneyRange, PeriodMoney
from readiness.statements import benefit_register as register
from readiness.statements import case_tables as tables
from readiness.statements import indicators as indicator_words
from readiness.statements import money as words
from readiness.view.case_in_question import case_in_question
from readiness.view.phrases import Phrases

_STATES = {
    "reached": indicator_words.reached(), "on-track": indicator_words.on_track(), "behind": indicator_words.behind(),
    "worse": indicator_words.worse(), "stale": indicator_words.stale(), "no-actual": indicator_words.no_actual(),
    "no-target": indicator_words.no_target(), "no-baseline": indicator_words.no_baseline(),
}  # fmt: skip


def of_money(assessment: Assessment) -> dict[str, Any]:
    """Return the figures of the case and of the indicators; empty without either."""
    titles = {one.id: f"{one.title} ({one.unit})" for one in assessment.answers.indicators}
    found = {
        f"indicator {titles[one.id]}: {indicator_words.status()}": str(_STATES[one.state])
        for one in assessment.indicators
    }
    money = case_in_question(Phrases(assessment)) if assessment.money and assessment.answers.case else None
    if money:
        found |= dict(_page(money)) | dict(_totals(money)) | dict(_groups(assessment, money))
        found |= dict(_periods("year", money.years)) | dict(_periods("quarter", money.quarters))
        found |= dict(_tranches(money)) | dict(_lines(assessment, money))
    return found


def _round(amount: Any) -> int:
    """Return whole units; half a unit goes away from zero."""
    size = int((2 * abs(amount) + 1) // 2)
    return -size if amount < 0 else size


def _page(money: MoneyCase) -> Iterator[tuple[str, Any]]:
    yield "case: total", str(_range(money.total, money.currency))
    if money.value:
        yield "case: value", str(_range(money.value, money.currency))
    if money.cash is None:
        reasons = {line.why_not for line in money.lines if line.kind == "benefit"}
        why = {frozenset(): "no_benefit", frozenset({"no-baseline"}): "no_baseline"}.get(frozenset(reasons))
        cash = "no_cash" if reasons <= {"class", "not-released"} else "nothing_counted"
        yield "case: no return", why or ("never_in_use" if money.go_live_month is None else cash)
    elif money.payback:
        yield "case: pays back", money.payback.likely
    if money.adoption and money.adoption.share is not None:
        yield "case: adoption", money.adoption.share


def _range(amount: MoneyRange, currency: str) -> Any:
    low, _, high = _shown(amount)
    return words.spread_in_words(low, high, currency)


def _spread(row: str, amount: MoneyRange) -> Iterator[tuple[str, Any]]:
    yield f"{row}: {tables.likely()}", _round(amount.likely)
    for head, one in zip((tables.at_10(), tables.at_50(), tables.at_90()), _shown(amount), strict=True):
        yield f"{row}: {head}", one


def _shown(amount: MoneyRange) -> tuple[int, int, int]:
    """Return the amounts by chance with two digits, the ends never past the likely amount."""
    if amount.at_10 == amount.at_90:
        return amount.at_10, amount.at_50, amount.at_90
    likely = _round(amount.likely)
    low, middle, high = map(_two_digits, (amount.at_10, amount.at_50, amount.at_90))
    low -= _unit(amount.at_10) if low > likely else 0
    high += _unit(amount.at_90) if high < likely else 0
    return low, middle, high


def _unit(amount: int) -> int:
    return int(10 ** max(0, len(str(abs(amount))) - 2))


def _two_digits(amount: int) -> int:
    """Return an amount with two digits that count, half a unit rounded up from zero."""
    digits = max(0, len(str(abs(amount))) - 2)
    sign = -1 if amount < 0 else 1
    return int(sign * ((abs(amount) + 10**digits // 2) // 10**digits) * 10**digits)


def _totals(money: MoneyCase) -> Iterator[tuple[str, Any]]:
    rows = (
        (tables.costs(), money.total), (tables.cash(), money.cash), (tables.protected(), money.protected),
        (tables.value(), money.value), (tables.stopping(), money.stopping),
    )  # fmt: skip
    for name, amount in rows:
        if amount:
            yield from _spread(f"case {name}", amount)


def _groups(assessment: Assessment, money: MoneyCase) -> Iterator[tuple[str, Any]]:
    rules = assessment.pack.rubric.case
    named = {one.id: f"{one.title} ({one.kind})" for one in rules.groups} if rules else {}
    for one in money.groups:
        row = f"group {named.get(one.group, tables.contingency())}"
        yield f"{row}: {tables.once()}", _round(one.once)
        yield f"{row}: {tables.recurring()}", _round(one.recurring)
        yield from _spread(row, one.total)
    row = f"group {tables.total()}"
    yield f"{row}: {tables.once()}", sum(_round(one.once) for one in money.groups)
    yield f"{row}: {tables.recurring()}", sum(_round(one.recurring) for one in money.groups)
    yield from _spread(row, money.total)


def _periods(kind: str, periods: tuple[PeriodMoney, ...]) -> Iterator[tuple[str, Any]]:
    for number, one in enumerate(periods, 1):
        row = f"period {kind} {number} {one.first}"
        yield f"{row}: {tables.costs_to_date()}", _round(sum(earlier.costs for earlier in periods[:number]))
        yield f"{row}: {tables.cash_to_date()}", _round(sum(earlier.cash for earlier in periods[:number]))
        amounts = (
            (tables.costs(), one.costs), (tables.of_it_once(), one.once), (tables.cash(), one.cash),
            (tables.protected(), one.protected), (tables.balance(), one.balance),
        )  # fmt: skip
        yield from ((f"{row}: {head}", _round(amount)) for head, amount in amounts)


def _tranches(money: MoneyCase) -> Iterator[tuple[str, Any]]:
    for one in money.tranches:
        yield from _spread(f"tranche {one.gate}", one.amount)
        yield f"tranche {one.gate}: {tables.opens_50()}", one.opens_50
        yield f"tranche {one.gate}: {tables.opens_80()}", one.opens_80
    for driver, name in ((one, _driver(one.kind, money)) for one in money.drivers):
        if name:
            yield f"driver {name}: {tables.value_at_low()}", _round(driver.value_low)
            yield f"driver {name}: {tables.value_at_high()}", _round(driver.value_high)


def _driver(kind: str, money: MoneyCase) -> str | None:
    names = {
        "adoption": "Adoption",
        "work": "The cost of the plan's work",
        "staff": "The rates of own staff",
        "go-live": "The month of going live",
        "units": f"The number a year of: {money.unit.name if money.unit else ''}",
    }
    return names.get(kind)


def _lines(assessment: Assessment, money: MoneyCase) -> Iterator[tuple[str, Any]]:
    case = assessment.answers.case
    assert case
    titles = {line.id: line.title for line in (*case.costs, *case.benefits)}
    for line in money.lines:
        if line.kind == "benefit":
            yield f"benefit {titles[line.id]}: {tables.a_year()}", _round(line.per_year)
            yield f"benefit {titles[line.id]}: {tables.total()}", _round(line.total)
            yield f"benefit {titles[line.id]}: {register.counts()}", "yes" if line.counts else "no"
        elif line.kind != "staff":
            yield from _line(f"line {_title(assessment, line, titles)}", line)
    for driver in money.drivers:
        if driver.id in titles:
            yield f"driver {titles[driver.id]}: {tables.value_at_low()}", _round(driver.value_low)
            yield f"driver {titles[driver.id]}: {tables.value_at_high()}", _round(driver.value_high)


def _title(assessment: Assessment, line: LineTotal, titles: dict[str, str]) -> str:
    if line.kind == "contingency":
        return str(tables.contingency())
    initiative = assessment.pack.rubric.initiative_named.get(line.id)
    return f"{initiative.code} {initiative.title}" if line.kind == "work" and initiative else titles[line.id]


def _line(row: str, line: LineTotal) -> Iterator[tuple[str, Any]]:
    amounts = ((tables.once(), line.once), (tables.a_year(), line.per_year), (tables.total(), line.total))
    yield from ((f"{row}: {head}", _round(amount)) for head, amount in amounts)
