"""The register of benefits of a money case: baseline, target, who verified them, and whether they count."""

from collections.abc import Iterator
from datetime import date

from readiness.model.case import Benefit, Case
from readiness.model.money import LineTotal, MoneyCase, whole
from readiness.statements import benefit_register as statements
from readiness.statements import case_told
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.amounts import amount_words
from readiness.view.cost_line_views import why_not
from readiness.view.figures import plain_number
from readiness.view.models.money import BenefitView
from readiness.view.phrases import Phrases

_MONTHS, _SHORTEST_MONTH = 12, 28
_CLASSES = {
    "cash-releasing": statements.cash_releasing(),
    "income-protected": statements.income_protected(),
    "time-released": statements.time_released(),
    "quality": statements.quality(),
}


def benefits(found: MoneyCase, case: Case, wording: Phrases) -> tuple[BenefitView, ...]:
    """Return the register, in the order of the answers."""
    lines = {line.id: line for line in found.lines if line.kind == "benefit"}
    return tuple(_view(one, lines[one.id], found, wording) for one in case.benefits if one.id in lines)


def _view(one: Benefit, line: LineTotal, found: MoneyCase, wording: Phrases) -> BenefitView:
    overdue = one.verified is None and found.verified is not None and one.id in found.verified.overdue
    return BenefitView(
        id=one.id,
        title=one.title,
        kind=one.class_,
        class_words=_CLASSES[one.class_],
        per_year=whole(line.per_year),
        total=whole(line.total),
        measure=one.measure,
        baseline=_baseline(one, _live_day(found, wording)),
        target=_target(one),
        target_by=one.target.by if one.target else None,
        owner=one.owner,
        review=one.review,
        verified=_verified(one, found, wording.answers.date, is_overdue=overdue),
        is_verified=one.verified is not None,
        is_overdue=overdue,
        counts=line.counts,
        why_not=why_not(line),
    )


def _baseline(one: Benefit, live: date | None) -> Statement | None:
    if one.baseline is None:
        return None
    value, day = plain_number(one.baseline.value), one.baseline.date
    said = (
        statements.measured(value=value, unit=one.unit, day=day)
        if one.unit
        else statements.measured_bare(value=value, day=day)
    )
    return statements.late_baseline(baseline=said) if live and day > live else said


def _live_day(found: MoneyCase, wording: Phrases) -> date | None:
    """Return the day on which the tool came into use, or comes into use with likely durations."""
    live = wording.scores.live
    if live and live.status.use != "before" and live.status.since:
        return live.status.since
    if found.go_live_month is None:
        return None
    years, month = divmod(found.first.month - 1 + found.go_live_month, _MONTHS)
    return date(found.first.year + years, month + 1, min(found.first.day, _SHORTEST_MONTH))


def _target(one: Benefit) -> Statement | None:
    if one.target is None:
        return None
    value, day = plain_number(one.target.value), one.target.by
    if one.unit:
        return statements.wanted(value=value, unit=one.unit, day=day)
    return statements.wanted_bare(value=value, day=day)


def _verified(one: Benefit, found: MoneyCase, today: date, *, is_overdue: bool) -> Statement:
    if one.verified is None:
        if one.review and one.review < today:
            return statements.overdue_since(day=one.review)
        if is_overdue:
            return statements.overdue()
        return statements.not_verified_yet(day=one.review) if one.review else statements.no()
    who, day = one.verified.by, one.verified.date
    if one.verified.per_year is None:
        return statements.verified_by(who=who, day=day)
    amount = amount_words(one.verified.per_year, found.currency)
    return statements.partly_verified_by(amount=amount, who=who, day=day)


def register_lines(found: MoneyCase, case: Case) -> Iterator[Statement]:
    """Yield the sentences below the register."""
    if found.verified is None or not case.benefits:
        return
    amounts = (amount_words(one, found.currency) for one in (found.verified.per_year, found.verified.of))
    yield case_told.verified(amount=next(amounts), of=next(amounts))
    if found.verified.overdue:
        titles = {one.id: one.title for one in case.benefits}
        yield case_told.overdue(benefits=at_most([titles.get(id_, id_) for id_ in found.verified.overdue]))
