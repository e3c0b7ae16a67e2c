"""The benefits of a case that somebody outside the project has checked."""

from datetime import date
from fractions import Fraction

from readiness.model.answers import Answers
from readiness.model.case import Benefit
from readiness.model.field_types import as_whole
from readiness.model.go_live import live_since
from readiness.model.money import VerifiedBenefit
from readiness.model.scorecard import Scorecard
from readiness.money.months import first_day
from readiness.planning.full_use import in_use
from readiness.planning.money_input import MoneyInput
from readiness.planning.money_lines import MoneyLine


def verified_benefit(given: MoneyInput, answers: Answers, scorecard: Scorecard) -> VerifiedBenefit:
    """Return the benefits of a full year that were verified, of those that count in the return."""
    counted = {line.id: line for line in given.lines if line.kind == "benefit" and not line.why_not}
    benefits = [one for one in given.case.benefits if one.id in counted]
    due = _last_day(given, answers, scorecard)
    verified = [one for one in benefits if is_verified(one, answers.date)]
    late = [one for one in benefits if one not in verified and _is_overdue(one, due, answers.date)]
    amounts = {one.id: _full_year(given, counted[one.id]) for one in benefits}
    return VerifiedBenefit(
        per_year=as_whole(sum((_checked(one, amounts[one.id]) for one in verified), Fraction(0))),
        of=as_whole(sum(amounts.values(), Fraction(0))),
        lines=tuple(one.id for one in verified),
        overdue=tuple(one.id for one in late),
    )


def is_verified(benefit: Benefit, day: date) -> bool:
    """Return whether a benefit was verified by a day; one without an owner is not."""
    return benefit.verified is not None and benefit.owner is not None and benefit.verified.date <= day


def _checked(benefit: Benefit, full: Fraction) -> Fraction:
    stated = benefit.verified.per_year if benefit.verified else None
    return full if stated is None else Fraction(stated)


def _full_year(given: MoneyInput, line: MoneyLine) -> Fraction:
    """Return the amount of a full year, without any inflation."""
    monthly = (one for one in line.streams if one.profile.timing == "monthly")
    return sum((one.amount.likely * given.given.factor(one) for one in monthly), Fraction(0))


def _last_day(given: MoneyInput, answers: Answers, scorecard: Scorecard) -> date | None:
    """Return the day by which benefits of a tool in use should be verified; None where none is."""
    rule, since = given.rules.verified, live_since(answers, given.moments.rubric)
    if rule is None or since is None or not in_use(given.moments.rubric, scorecard):
        return None
    return first_day(rule.within_months + 1, since)


def _is_overdue(benefit: Benefit, due: date | None, day: date) -> bool:
    return (benefit.review is not None and benefit.review < day) or (due is not None and due < day)
