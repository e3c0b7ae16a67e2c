"""Plans of one assessment that several reports show, made once: every format and edition shows the same ones."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard

if TYPE_CHECKING:
    from readiness.model.curves import BudgetCurve, CapacityCurve
    from readiness.model.money import CaseTotals, MoneyCase
    from readiness.model.options import Option, Options
    from readiness.model.roadmap import Roadmap
    from readiness.planning.shown_option import ShownPlan

KEPT = 16
"""The number of results that are kept; one more replaces the one used least recently."""


class SameObjects:
    """Objects that never change, equal only to the same objects: to compare their content would take longer."""

    def __init__(self, *objects: Any) -> None:
        self.objects = objects

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameObjects) and all(
            one is another for one, another in zip(self.objects, other.objects, strict=True)
        )

    def __hash__(self) -> int:
        return hash(tuple(map(id, self.objects)))


def roadmap_to(gate: str, pack: Pack, answers: Answers, scorecard: Scorecard) -> "Roadmap":
    """Return the roadmap to a gate. Raises what `plan_roadmap` raises."""
    return _roadmap(gate, SameObjects(pack, answers, scorecard))


def plan_shown_to(gate: str, pack: Pack, answers: Answers, scorecard: Scorecard) -> "ShownPlan":
    """Return the plan to a gate that is shown, that of the option decided on. Raises what `plan_roadmap` raises."""
    return _shown(gate, SameObjects(pack, answers, scorecard))


def options_of(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: "Roadmap") -> "Options":
    """Return the options up to the gate of the target. Raises what `plan_options` raises."""
    return _options(SameObjects(pack, answers, scorecard, roadmap))


def curves_of(
    pack: Pack, answers: Answers, scorecard: Scorecard, shown: "Roadmap", everything: "Roadmap"
) -> "tuple[CapacityCurve, BudgetCurve | None]":
    """Return the dates of the target's gate by people, and what a budget buys of all the work.

    Raises what `plan_roadmap` raises.
    """
    return _curves(SameObjects(pack, answers, scorecard, shown, everything))


def totals_of(
    pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: "Roadmap", found: "Options", shown: str | None
) -> "tuple[CaseTotals | None, ...]":
    """Return what each option costs and returns beside the plan shown. Raises what `plan_roadmap` raises."""
    return _totals(SameObjects(pack, answers, scorecard, roadmap, found), shown)


def case_of(
    pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: "Roadmap", option: "Option", gate: str
) -> "MoneyCase | None":
    """Return what an option up to a gate costs and returns; None without a case. Raises what `plan_roadmap` raises."""
    return _case(SameObjects(pack, answers, scorecard, roadmap, option), gate)


@lru_cache(maxsize=KEPT)
def _roadmap(gate: str, of: SameObjects) -> "Roadmap":
    from readiness.planning.roadmap import plan_roadmap  # noqa: PLC0415 - only for a gate that is not the target's

    pack, answers, scorecard = of.objects
    return plan_roadmap(pack, answers, scorecard, gate)


@lru_cache(maxsize=KEPT)
def _shown(gate: str, of: SameObjects) -> "ShownPlan":
    from readiness.planning.shown_option import shown_plan  # noqa: PLC0415 - only for a paused tool

    pack, answers, scorecard = of.objects
    return shown_plan(pack, answers, scorecard, gate)


@lru_cache(maxsize=KEPT)
def _options(of: SameObjects) -> "Options":
    from readiness.planning.options import plan_options  # noqa: PLC0415 - only for a report

    return plan_options(*of.objects)


@lru_cache(maxsize=KEPT)
def _totals(of: SameObjects, shown: str | None) -> "tuple[CaseTotals | None, ...]":
    from readiness.planning.option_totals import option_totals  # noqa: PLC0415 - only with a case

    pack, answers, scorecard, roadmap, found = of.objects
    return option_totals(pack, answers, scorecard, roadmap.target, found, shown)


@lru_cache(maxsize=KEPT)
def _case(of: SameObjects, gate: str) -> "MoneyCase | None":
    from readiness.planning.option_totals import option_case  # noqa: PLC0415 - only with a case

    pack, answers, scorecard, roadmap, option = of.objects
    return option_case(pack, answers, scorecard, roadmap.target, gate, option)


@lru_cache(maxsize=KEPT)
def _curves(of: SameObjects) -> "tuple[CapacityCurve, BudgetCurve | None]":
    from readiness.planning.budget_curve import budget_curve  # noqa: PLC0415 - only for a curve
    from readiness.planning.capacity_curve import capacity_curve  # noqa: PLC0415 - only for a curve

    pack, answers, scorecard, shown, everything = of.objects
    return capacity_curve(pack, answers, scorecard, shown), budget_curve(pack, answers, scorecard, everything)
