"""What the engine has of pictures of the plan: options apart, and the work and money for each blocker."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations
from typing import Any

from readiness.model.assessment import Assessment
from readiness.model.costs import cost_at_size
from readiness.model.options import Option
from readiness.model.roadmap import Step
from readiness.model.safe_steps import SafeStep
from readiness.model.verdict import ReasonKind
from readiness.view.option_names import option_name
from readiness.view.phrases import Phrases


def pictured(assessment: Assessment) -> dict[str, Any]:
    """Return the differences of every two options, and what work of the plan clears, with its work and money."""
    wording = Phrases(assessment)
    return {**dict(_apart(wording)), **dict(_openers(assessment, wording))}


def _apart(wording: Phrases) -> Iterator[tuple[str, Any]]:
    found = wording.options.options if wording.options else ()
    for one in found:
        if one.cost and one.cost.at_80 is not None:
            yield f"option {option_name(one)}: cost at 80", _sure(one)
    for one, other in permutations(found, 2):
        if one.at_80 is not None and other.at_80 is not None:
            names = str(option_name(one)), str(option_name(other))
            yield f"weeks of {names[0]} before {names[1]}", other.at_80 - one.at_80
            yield f"money of {names[0]} beyond {names[1]}", _sure(one) - _sure(other)


def _sure(one: Option) -> int:
    """Return the amount at 80 % as it is shown: to two digits, unless it is fixed."""
    if one.cost is None or one.cost.at_80 is None:
        return 0
    return one.cost.at_80 if one.cost.at_50 == one.cost.at_80 else _two_digits(Fraction(one.cost.at_80))


def _openers(assessment: Assessment, wording: Phrases) -> Iterator[tuple[str, Any]]:
    card, plan, rubric = assessment.scorecard, assessment.roadmap, wording.rubric
    if card.next_gate is None:
        return
    short = [one for one in card.gate(card.next_gate).reasons if one.kind is ReasonKind.SHORT]
    blockers = {one.id: one.needs for one in short if one.criticality == "blocker"}
    planned: tuple[Step | SafeStep, ...] = (*plan.steps, *plan.safe_now)
    for step in planned:
        if not step.initiative:
            continue
        initiative = rubric.initiative_named[step.initiative]
        cleared = [one.question for one in step.closes if one.from_ < blockers.get(one.question, -1) <= one.to]
        if cleared:
            yield f"{initiative.code}: blockers cleared", [wording.named(id_).code for id_ in cleared]
            yield f"{initiative.code}: work per blocker", Fraction(step.effort) / len(cleared)
            cost = cost_at_size(rubric, initiative, wording.size)
            if cost and cost.high is not None:
                likely = cost.likely if cost.likely is not None else (Fraction(cost.low) + Fraction(cost.high)) / 2
                yield f"{initiative.code}: money per blocker", _two_digits(Fraction(likely) / len(cleared))


def _two_digits(amount: Fraction) -> int:
    whole = int(amount + Fraction(1, 2))
    unit: int = 10 ** max(0, len(str(whole)) - 2)
    return int(Fraction(whole, unit) + Fraction(1, 2)) * unit
