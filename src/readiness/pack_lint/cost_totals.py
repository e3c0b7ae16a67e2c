"""Warn about costs that have no currency, and therefore no totals, and about work whose people have no rate."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.loading.plan_context import groups_of
from readiness.model.initiative import Cost
from readiness.model.rubric import Rubric
from readiness.statements import case_rule_problems as case_says
from readiness.statements import plan_rule_problems as says


def lint_cost_totals(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for cost bands with amounts, and for own costs of initiatives, in a rubric without `costs`."""
    if rubric.costs is not None:
        return
    if any(isinstance(band, Cost) for band in rubric.cost_bands.values()):
        spot = files.in_rubric("cost_bands")
        yield spot.key_problem(says.bands_without_costs(), says.add_costs(), warning=True)
    if rubric.case is not None:
        yield files.in_rubric("case").key_problem(case_says.case_without_costs(), says.add_costs(), warning=True)
    for index, initiative in enumerate(rubric.initiatives):
        place = files.initiative(index)
        modes = [(place / "modes" / number, mode) for number, mode in enumerate(initiative.modes)]
        for spot, one in [(place, initiative), *modes]:
            for key in ("cost", "cost_per_year"):
                if getattr(one, key):
                    yield (spot / key).key_problem(says.cost_without_costs(), says.add_costs(), warning=True)


def lint_rates(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for every role group with work that the rates of a rubric leave out."""
    rates = rubric.case.rates if rubric.case else {}
    groups = dict.fromkeys(group for one in rubric.initiatives for group in groups_of(one)) if rates else {}
    for group in groups:
        if group not in rates:
            spot, message = files.in_rubric("case", "rates"), case_says.group_without_rate(group=group)
            yield spot.key_problem(message, case_says.add_group_rate(), warning=True)
