"""Validate the people and the time of a plan: its start, its capacity, the changes of capacity, and freezes."""

from collections.abc import Iterator
from datetime import date

from readiness.errors import Problem
from readiness.loading.plan_context import HORIZON, WAY, PlanContext, groups_of, weeks_after
from readiness.loading.yaml_file import KeyPath
from readiness.model.field_types import Exact
from readiness.model.plan import ALL_ROLES, CapacityChange, FreezeDays
from readiness.statements import plan_people_problems as says
from readiness.statements.statement import Statement


def validate_plan_people(about: PlanContext) -> Iterator[Problem]:
    """Yield the problems of the start, the capacity, its changes and the freezes of a plan."""
    if about.plan.start is not None and about.plan.start < about.day:
        message = says.starts_before(start=about.plan.start, assessed=about.day)
        if about.is_shared:
            message = says.starts_before_review(start=about.plan.start, reviewed=about.day)
        yield about.document.problem((*WAY, "start"), message, says.start_later())
    yield from _groups(about.plan.capacity or {}, (*WAY, "capacity"), about)
    for index, change in enumerate(about.plan.changes):
        yield from _change(change, (*WAY, "changes", index), about)
    if about.plan.capacity is not None:
        yield from _unused_groups(about)
    if about.plan.model_fields_set & {"capacity", "changes"}:
        yield from _missing_people(about)
        yield from _nobody_later(about)
    yield from _without_share(about)
    yield from _freezes(about)


def _groups(capacity: dict[str, Exact], place: KeyPath, about: PlanContext) -> Iterator[Problem]:
    groups = {group: people for group, people in capacity.items() if group != ALL_ROLES}
    yield from about.unknown_groups(groups, place)
    if groups and ALL_ROLES in capacity:
        yield about.document.key_problem((*place, ALL_ROLES), says.all_and_groups(), says.all_or_groups())


def _change(change: CapacityChange, place: KeyPath, about: PlanContext) -> Iterator[Problem]:
    if (change.factor is None) == (change.capacity is None):
        yield about.document.problem(place, says.one_of_both(), says.write_one_of_both())
    yield from _days(change, place, about)
    yield from _groups(change.capacity or {}, (*place, "capacity"), about)
    if change.capacity is not None and not about.shares:
        is_for_all, usual = ALL_ROLES in change.capacity, about.whole.capacity
        if is_for_all != (usual is None or ALL_ROLES in usual):
            message = says.change_for_all() if is_for_all else says.change_for_groups()
            yield about.document.problem((*place, "capacity"), message, says.state_alike())


def _days(span: CapacityChange | FreezeDays, place: KeyPath, about: PlanContext) -> Iterator[Problem]:
    if span.to is not None and span.to < span.from_:
        message = says.ends_before(last=span.to, first=span.from_)
        yield about.document.problem((*place, "to"), message, says.correct_days())
    elif span.to is not None and span.to < about.start:
        message = says.over_before_start(last=span.to, start=about.start)
        yield about.document.problem((*place, "to"), message, says.remove_or_correct(), warning=True)


def _needing(group: str, about: PlanContext) -> int:
    """Return the number of initiatives that need people of a role group."""
    return sum(group in groups_of(initiative) for initiative in about.plannable)


def _unused_groups(about: PlanContext) -> Iterator[Problem]:
    for group, people in (about.plan.capacity or {}).items():
        if group in about.groups and people and not _needing(group, about):
            place = (*WAY, "capacity", group)
            yield about.document.key_problem(place, says.group_unneeded(group=group), says.remove_group(), warning=True)


def _missing_people(about: PlanContext) -> Iterator[Problem]:
    """Yield a problem for every role group with work and without people for all time."""
    capacity, number = about.whole.capacity, len(about.plannable)
    needed = [group for group in about.groups if _needing(group, about)]
    if capacity is not None and ALL_ROLES not in capacity:
        misspelled = not set(capacity) <= set(about.groups)  # told already; the group that is missing is the one meant
        for group in needed:
            if group not in capacity and not misspelled:
                message = says.no_capacity_for(group=group, needing=_needing(group, about), number=number)
                yield about.document.key_problem((*WAY, "capacity"), message, says.add_group(group=group))
        needed = [group for group in needed if group in capacity]
    without = [group for group in needed if not _has_people(group, about)]
    for_all = capacity is None or ALL_ROLES in capacity
    if for_all and without and len(without) == len(needed):
        yield _nobody(without[0], says.zero_for_all(), says.no_people_left(), says.state_number(), about)
        return
    for group in without:
        zero = says.zero_for_group(group=group, needing=_needing(group, about), number=number)
        left = says.no_people_left_for(group=group)
        yield _nobody(group, zero, left, says.state_number_or_forbid(), about)


def _without_share(about: PlanContext) -> Iterator[Problem]:
    """Yield a problem for every role group that has no share of one number of people."""
    shares, capacity = about.shares, about.whole.capacity
    stated = [key for key in ("capacity", "initiatives") if key in about.plan.model_fields_set]
    if not shares or not stated or (capacity is not None and ALL_ROLES not in capacity):
        return
    for group in about.groups:
        if group not in shares and _needing(group, about):
            message, hint = says.no_share_for(group=group), says.state_each_group(group=group)
            yield about.document.key_problem((*WAY, stated[0]), message, hint)


def _nobody(group: str, zero: Statement, left: Statement, hint: Statement, about: PlanContext) -> Problem:
    """Return the problem of a role group without people: at its capacity of zero, or at the change that leaves none."""
    index = next((i for i, change in enumerate(about.plan.changes) if _ends_all(change, group, about)), None)
    if _usual(group, about) and index is not None:
        return about.document.problem((*WAY, "changes", index), left, says.end_change())
    capacity = about.plan.capacity or {}
    return about.document.problem((*WAY, "capacity", group if group in capacity else ALL_ROLES), zero, hint)


def _nobody_later(about: PlanContext) -> Iterator[Problem]:
    """Yield a warning for each change after the start of the plan that leaves a role group nobody, for good."""
    needed = [group for group in about.groups if _needing(group, about)]
    for index, change in enumerate(about.plan.changes):
        if change.to is not None or change.from_ <= about.start:
            continue
        later = about.plan.changes[index + 1 :]
        left = [group for group in needed if _people(change, group, _usual(group, about)) == 0]
        left = [group for group in left if not any(_people(one, group, _usual(group, about)) for one in later)]
        place = (*WAY, "changes", index)
        if left and left == needed:
            message = says.no_people_from(day=change.from_)
            yield about.document.problem(place, message, says.end_change(), warning=True)
            continue
        for group in left:
            message = says.no_people_from_for(day=change.from_, group=group)
            yield about.document.problem(place, message, says.end_change(), warning=True)


def _usual(group: str, about: PlanContext) -> Exact:
    """Return the usual people of a role group; 1 without a stated capacity, because that of the rubric counts."""
    capacity = about.whole.capacity
    return 1 if capacity is None else capacity.get(group, capacity.get(ALL_ROLES, 0))


def _has_people(group: str, about: PlanContext) -> bool:
    """Return whether a role group has people at some time."""
    usual = _usual(group, about)
    current = [change for change in about.whole.changes if change.to is None or change.to >= about.start]
    if any(_people(change, group, usual) for change in current):
        return True
    return bool(usual) and not any(_ends_all(change, group, about) for change in current)


def _ends_all(change: CapacityChange, group: str, about: PlanContext) -> bool:
    """Return whether a change leaves a role group without people from the start of the plan on, for good."""
    return change.to is None and change.from_ <= about.start and _people(change, group, _usual(group, about)) == 0


def _people(change: CapacityChange, group: str, usual: Exact) -> Exact | None:
    """Return the people of a role group in a change of capacity; None if it changes nothing for them."""
    if change.factor is not None:
        return usual * change.factor
    return None if change.capacity is None else change.capacity.get(group, change.capacity.get(ALL_ROLES))


def _freezes(about: PlanContext) -> Iterator[Problem]:
    for index, freeze in enumerate(about.plan.freezes):
        yield from _days(freeze, (*WAY, "freezes", index), about)
    if "freezes" not in about.plan.model_fields_set:
        return
    last = weeks_after(about.start, HORIZON)
    goes_live = any(initiative.goes_live for initiative in about.plannable)
    for kinds, told in ((["all-work"], says.frozen_for_good), (["all-work", "go-live"], says.never_live)):
        at_last = _closing(kinds, last, about)
        if at_last is not None and (kinds == ["all-work"] or goes_live):
            message = told(start=about.start, last=about.plan.freezes[at_last].to)
            yield about.document.problem((*WAY, "freezes", at_last, "to"), message, says.end_earlier())
            return


def _closing(kinds: list[str], last: date, about: PlanContext) -> int | None:
    """Return the index of the freeze with which freezes leave no day until `last`; None if they leave one."""
    free = about.start.toordinal()
    freezes = sorted(enumerate(about.plan.freezes), key=lambda entry: entry[1].from_)
    for index, freeze in freezes:
        if freeze.kind in kinds and freeze.from_.toordinal() <= free <= freeze.to.toordinal():
            if freeze.to >= last:
                return index
            free = freeze.to.toordinal() + 1
    return None
