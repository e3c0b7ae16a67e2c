"""Validate a rubric's assumptions for plans: the shares of role groups, and cost bands."""

from collections.abc import Iterator
from itertools import pairwise

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.loading.plan_context import groups_of
from readiness.loading.references_exist import keys_exist, names_exist
from readiness.model.field_types import exact_figure
from readiness.model.initiative import Cost
from readiness.model.rubric import Rubric
from readiness.statements import plan_rule_problems as says
from readiness.statements.plan_people_problems import no_role_group
from readiness.statements.plan_rule_problems import no_size


def validate_plan_rules(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of the shares of role groups and of cost bands."""
    yield from _shares(rubric, files)
    sizes = [*rubric.capacity]
    yield from names_exist(rubric.one_team, sizes, no_size, files.in_rubric("one_team"))
    yield from _bands(rubric, files)


def _shares(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    shares = rubric.capacity_shares
    if not shares:
        return
    spot = files.in_rubric("capacity_shares")
    groups = dict.fromkeys(group for one in rubric.initiatives for group in groups_of(one))
    yield from keys_exist(shares, groups, no_role_group, spot)
    for group in groups:
        if group not in shares:
            yield spot.key_problem(says.no_share_of(group=group), says.add_share(group=group))
    if (total := sum(shares.values())) != 100:
        yield spot.key_problem(says.shares_not_hundred(total=exact_figure(total)), says.shares_of_hundred())


def _bands(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of cost bands that are not in order, which `bands_less` relies on."""
    ranges = [(name, band) for name, band in rubric.cost_bands.items() if isinstance(band, Cost)]
    for (_, before), (name, band) in pairwise(ranges):
        if band.low < before.low:
            spot = files.in_rubric("cost_bands", name, "low")
            yield spot.problem(says.bands_out_of_order(band=name), says.order_bands())
