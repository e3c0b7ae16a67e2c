"""Warn about costs that have no currency, and therefore no totals."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.initiative import Cost
from readiness.model.rubric import Rubric
from readiness.statements import plan_rule_problems as says


def lint_cost_totals(rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for cost bands with amounts, and for own costs of initiatives, in a rubric without `costs`."""
    if rubric.costs is not None:
        return
    if any(isinstance(band, Cost) for band in rubric.cost_bands.values()):
        spot = files.in_rubric("cost_bands")
        yield spot.key_problem(says.bands_without_costs(), says.add_costs(), warning=True)
    for index, initiative in enumerate(rubric.initiatives):
        place = files.initiative(index)
        costs = [place / "cost"] if initiative.cost else []
        costs += [place / "modes" / number / "cost" for number, mode in enumerate(initiative.modes) if mode.cost]
        for spot in costs:
            yield spot.key_problem(says.cost_without_costs(), says.add_costs(), warning=True)
