"""Build the people of a plan: loads by role group and quarter, people missing, and what decides the dates of gates."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import groupby

from readiness.model.id_words import id_words
from readiness.model.plan import ALL_ROLES
from readiness.model.plan_result import Bottleneck, RoleLoad, Shortage
from readiness.statements import staff as statements
from readiness.statements.counts import weeks as count_of_weeks
from readiness.statements.statement import Statement, Words
from readiness.view.entry_words import entry_words
from readiness.view.figures import format_plain, plain_figure
from readiness.view.models.people import (
    BottleneckView,
    LoadPeriodView,
    LoadSpanView,
    OverloadView,
    PeopleView,
    RoleLoadView,
    RoleWeeksView,
)
from readiness.view.phrases import Phrases

_QUARTER = 13
"""The weeks of a quarter of a year."""
_MOST_PERIODS = 12
_MOST_OF_CHAIN = 6


def people(wording: Phrases) -> PeopleView:
    """Return the people that the plan needs."""
    plan = wording.roadmap
    return PeopleView(
        roles=tuple(role_words(load.role) for load in plan.loads),
        periods=tuple(_periods(plan.loads)),
        weekly=tuple(RoleWeeksView(load.role, role_words(load.role), tuple(_spans(load))) for load in plan.loads),
        bottleneck=_bottleneck(plan.bottleneck) if plan.bottleneck else None,
        decides=decides(wording, plan.bottleneck),
        decides_target=decides(wording, plan.bottleneck_of_target),
        overloads=tuple(_overload(one) for one in plan.overloads),
    )


def role_words(role: str) -> Words:
    """Return a role group in words."""
    return statements.everybody() if role == ALL_ROLES else id_words(role)


def decides(wording: Phrases, found: Bottleneck | None) -> Statement | None:
    """Return a sentence on the role group or the chain of work that decides the date of a gate."""
    if found is None:
        return None
    if found.sooner:
        percent = _percent(found.used)
        if found.role == ALL_ROLES:
            return statements.everybody_decides(gate=found.gate, percent=percent, number=found.sooner)
        role = id_words(found.role)
        return statements.role_decides(gate=found.gate, role=role, percent=percent, number=found.sooner)
    if more := _more_decide(wording, found.gate):
        return more
    weeks = next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == found.gate), None)
    if weeks is None or not weeks.critical:
        return statements.nobody_decides(gate=found.gate)
    work = wording.initiatives(weeks.critical)
    if len(work) == 1:
        return statements.work_decides(gate=found.gate, initiative=entry_words(work[0]))
    codes = [one.code for one in work]
    shown = codes if len(codes) <= _MOST_OF_CHAIN else [*codes[:3], "…", *codes[-2:]]
    first, last = work[0].title, work[-1].title
    return statements.chain_decides(gate=found.gate, first=first, last=last, chain=" → ".join(shown))


def _more_decide(wording: Phrases, gate: str) -> Statement | None:
    """Return a sentence on the people more of the option with more people, of which one alone brings nothing."""
    found, shown = wording.options, wording.roadmap.option
    faster = found.of_kind("faster") if found and found.gate == gate else None
    if faster is None or faster.more is None or (shown and shown.kind != "recommended"):
        return None
    number, brings = faster.more.number, count_of_weeks(number=faster.more.sooner)
    if faster.more.role == ALL_ROLES:
        return statements.more_of_all_decide(gate=gate, number=number, weeks=brings)
    return statements.more_of_role_decide(gate=gate, role=id_words(faster.more.role), number=number, weeks=brings)


def decides_on_page(wording: Phrases) -> Statement | None:
    """Return the same for page 1, where work is named by its title: the first and the last of the chain."""
    found = wording.roadmap.bottleneck
    weeks = next((one for one in wording.roadmap.gate_weeks if found and one.gate == found.gate), None)
    if found is None or found.sooner or weeks is None or not weeks.critical or _more_decide(wording, found.gate):
        return decides(wording, found)
    first, last = (wording.initiative(id_).title for id_ in (weeks.critical[0], weeks.critical[-1]))
    if len(weeks.critical) == 1:
        return statements.one_work_decides(gate=found.gate, initiative=first)
    return statements.chain_of_work_decides(gate=found.gate, first=first, last=last)


def _bottleneck(found: Bottleneck) -> BottleneckView:
    return BottleneckView(found.role, found.gate, str(found.used), found.sooner)


def _periods(loads: Sequence[RoleLoad]) -> Iterator[LoadPeriodView]:
    """Yield at most twelve periods of whole quarters, up to the last week in which anybody works."""
    last = max((week for load in loads for week, people in enumerate(load.load, 1) if people), default=0)
    quarters = -(-last // _QUARTER)
    length = _QUARTER * max(1, -(-quarters // _MOST_PERIODS))
    for start in range(0, last, length):
        end = min(start + length, last)
        roles = tuple(_period(load, start, end) for load in loads)
        yield LoadPeriodView(start + 1, end, _weeks(start + 1, end), roles)


def _weeks(first: int, last: int) -> Statement:
    return statements.one_week(week=last) if first == last else statements.weeks_of_period(first=first, last=last)


def _period(row: RoleLoad, start: int, end: int) -> RoleLoadView:
    weeks = end - start
    load, capacity = (Fraction(sum(people[start:end])) / weeks for people in (row.load, row.capacity))
    needed, at_hand = plain_figure(load, 1), plain_figure(capacity, 1)
    words = statements.load_of_none(load=needed, capacity=at_hand)
    if capacity:
        words = statements.load_of(load=needed, capacity=at_hand, percent=_percent(load / capacity))
    return RoleLoadView(row.role, needed.shown, at_hand.shown, words)


def _spans(row: RoleLoad) -> Iterator[LoadSpanView]:
    """Yield the weeks with the same load and capacity as they are shown, up to the last week with a load."""
    last = max((week for week, people in enumerate(row.load, 1) if people), default=0)
    pairs = zip(row.load[:last], row.capacity[:last], strict=True)
    weeks = [(format_plain(load, 1), format_plain(own, 1)) for load, own in pairs]
    for (load, capacity), group in groupby(enumerate(weeks, 1), key=lambda one: one[1]):
        own = [week for week, _ in group]
        yield LoadSpanView(own[0], own[-1], load, capacity)


def _overload(one: Shortage) -> OverloadView:
    first, last = one.start + 1, one.finish
    return OverloadView(one.role, first, last, format_plain(one.most, 1), _missing(one, first, last))


def _missing(one: Shortage, first: int, last: int) -> Statement:
    number = plain_figure(one.most, 1)
    if one.role == ALL_ROLES:
        if first == last:
            return statements.all_missing_in_week(first=first, number=number)
        return statements.all_missing_in_weeks(first=first, last=last, number=number)
    role = id_words(one.role)
    if first == last:
        return statements.missing_in_week(first=first, number=number, role=role)
    return statements.missing_in_weeks(first=first, last=last, number=number, role=role)


def _percent(share: Fraction) -> int:
    return round(share * 100)
