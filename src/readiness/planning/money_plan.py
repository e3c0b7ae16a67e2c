"""One use case → the plan that its case is counted on: to go-live and to every gate that a line starts with."""

from collections.abc import Sequence
from functools import partial

from readiness.model.answers import Answers
from readiness.model.case import Case
from readiness.model.option_kinds import OptionKind
from readiness.model.options import MoreOf
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.planning.full_use import gate_to_use
from readiness.planning.gate_by_day import with_people
from readiness.planning.money_moments import MoneyPlan
from readiness.planning.option_plans import OptionPlan, minimum_plan, plan_as_it_is
from readiness.planning.projection import project_scorecard
from readiness.planning.roadmap import Plans, scheduled
from readiness.planning.selection import gates_reached
from readiness.planning.use_case import UseCase


def money_plan(use_case: UseCase, target_gate: str, kind: OptionKind, more: MoreOf | None = None) -> MoneyPlan:
    """Return the plan of an option; to stop has no plan of its own, and is that of all the work.

    `target_gate` is the gate of the target. Raises what `plan_roadmap` raises.
    """
    further = reaching(use_case, target_gate)
    pack, answers, scorecard = use_case.pack, use_case.answers, use_case.scorecard
    gate = target_gate if further is use_case else str(further.target)
    if kind == "as-it-is":
        return dated(plan_as_it_is(pack, answers, scorecard, gate), scorecard)
    if kind == "minimum":
        return dated(minimum_plan(pack, answers, scorecard, gate), scorecard)
    found = _whole(further)
    if more:
        found = found._replace(weeks=with_people(found.weeks, more.role, more.number))
    return dated(found, scorecard)


def money_plans(plans: Plans) -> list[MoneyPlan]:
    """Return the plans of several use cases that have one plan: further where the case of one of them needs it."""
    further = [reaching(one, own.target_gate) for one, own in zip(plans.use_cases, plans.roadmaps, strict=True)]
    if any(one is not other for one, other in zip(further, plans.use_cases, strict=True)):
        plans = Plans(further)
    found = zip(plans.use_cases, plans.weeks, strict=True)
    return [dated(_whole(one)._replace(weeks=weeks), one.scorecard) for one, weeks in found]


def dated(plan: OptionPlan, scorecard: Scorecard) -> MoneyPlan:
    """Return a plan with the scorecard after its work; no gate has a day where too much is unknown."""
    is_dated = not (scorecard.sure_of_gate and scorecard.sure_of_gate.too_unknown)
    return MoneyPlan(plan.weeks, plan.after, is_dated=is_dated)


def _whole(one: UseCase) -> OptionPlan:
    return OptionPlan(one, scheduled(one), partial(project_scorecard, one.pack, one.answers, one.scorecard))


def reaching(use_case: UseCase, target_gate: str) -> UseCase:
    """Return a use case with the last gate that its case needs as target, where that is behind its own."""
    ids, case = [*use_case.pack.rubric.gate_named], use_case.answers.case
    if case is None:
        return use_case
    to_come = ids[gates_reached(use_case.scorecard) :]
    needed = [gate for gate in _gates_of(use_case.pack, use_case.answers, use_case.scorecard, case) if gate in to_come]
    last = max(needed, key=ids.index, default=None)
    if last is None or (target_gate in ids and ids.index(last) <= ids.index(target_gate)):
        return use_case
    return use_case._replace(target=last, site=None)


def _gates_of(pack: Pack, answers: Answers, scorecard: Scorecard, case: Case) -> Sequence[str]:
    """Return the gates that lead into use, or into use again, and that lines start with.

    Of one that repeats, it is the one before.
    """
    before = {one.id: one.after for one in pack.rubric.repeating_gates}
    starts = [str(line.starts) for line in (*case.costs, *case.benefits)]
    to_use = gate_to_use(pack.rubric, answers, scorecard)
    status = scorecard.live.status if scorecard.live else None
    again = status.gate if status and status.use == "paused" else None
    return [*(gate for gate in (to_use, again) if gate), *(before.get(name, name) for name in starts)]
