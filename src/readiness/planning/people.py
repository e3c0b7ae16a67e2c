"""People and free weeks of a plan: the capacity of role groups by week, and the freezes."""

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction

from readiness.model.answers import Answers
from readiness.model.field_types import Exact
from readiness.model.plan import ALL_ROLES, NO_PLAN, CapacityChange, FreezeDays
from readiness.model.rubric import Rubric
from readiness.schedule.calendar import Calendar, Freeze

_MOST_DAYS = 4
"""A week counts as part of a time if at least so many of its days are: a rule of this program."""
_THOUSAND = 1000


def usual_people(rubric: Rubric, answers: Answers) -> dict[str, Exact]:
    """Return the person-weeks a week by role group, or of all together under `ALL_ROLES`.

    A number that is stated for all together is divided by the shares that the rubric assumes.
    """
    stated = answers.plan.capacity if answers.plan else None
    size = answers.assessment.profile.get("size", rubric.default_size)
    people = stated or {ALL_ROLES: rubric.capacity.get(size, rubric.capacity.get(rubric.default_size, 0))}
    return _by_role(people, shares_of(rubric, answers))


def shares_of(rubric: Rubric, answers: Answers) -> Mapping[str, Exact]:
    """Return the percentage of a capacity that each role group has; empty where one number limits all together."""
    size = answers.assessment.profile.get("size", rubric.default_size)
    return {} if size in rubric.one_team else rubric.capacity_shares


def _by_role(people: Mapping[str, Exact], shares: Mapping[str, Exact]) -> dict[str, Exact]:
    if ALL_ROLES not in people or not shares:
        return dict(people)
    whole = Fraction(people[ALL_ROLES])
    split = {role: whole * Fraction(share) / 100 for role, share in shares.items()}
    return split | {role: own for role, own in people.items() if role != ALL_ROLES}


def calendar_of(rubric: Rubric, answers: Answers) -> Calendar:
    """Return the people of each role group in every week from the day of the assessment, and the freezes."""
    usual, plan, day = usual_people(rubric, answers), answers.plan or NO_PLAN, answers.date
    weeks = 1 + max([0, *(_last_week(change, day) for change in plan.changes)])
    shares = shares_of(rubric, answers)
    changed = [_by_role(change.capacity or {}, shares) for change in plan.changes]
    if ALL_ROLES not in usual:
        nobody: dict[str, Exact] = {role: 0 for own in changed for role in own if role != ALL_ROLES}
        usual = nobody | usual
    rows = {role: [Fraction(people)] * (weeks + 1) for role, people in usual.items()}
    for change, own in zip(plan.changes, changed, strict=True):
        for week in range(weeks + 1):
            if _is_in(week, change.from_, change.to, day, _MOST_DAYS):
                factor = Fraction(1 if change.factor is None else change.factor)
                for role, row in rows.items():
                    row[week] = Fraction(own[role]) if role in own else row[week] * factor
    capacity = {role: tuple(round(people * _THOUSAND) for people in row) for role, row in rows.items()}
    return Calendar(capacity, tuple(freeze for each in plan.freezes if (freeze := _freeze(each, day))))


def weeks_until(day: date, start: date) -> int:
    """Return the first week of a plan, which starts on `start`, that begins on a day or later."""
    return max(0, -((start - day).days // 7))


def _freeze(freeze: FreezeDays, day: date) -> Freeze | None:
    days = _MOST_DAYS if freeze.kind == "all-work" else 1
    last = (freeze.to - day).days // 7
    weeks = [
        week
        for week in range(max(0, (freeze.from_ - day).days // 7), last + 1)
        if _is_in(week, freeze.from_, freeze.to, day, days)
    ]
    return Freeze(weeks[0], weeks[-1] + 1, freeze.kind) if weeks else None


def _last_week(change: CapacityChange, day: date) -> int:
    return ((change.to or change.from_) - day).days // 7 + 1


def _is_in(week: int, first: date, last: date | None, day: date, days: int) -> bool:
    """Return whether at least so many days of a week are from `first` to `last`; without a last day, to the end."""
    first_day = day + timedelta(weeks=week)
    start = max(first, first_day)
    end = min(last, first_day + timedelta(days=6)) if last else first_day + timedelta(days=6)
    return (end - start).days + 1 >= days
