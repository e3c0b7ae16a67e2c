"""One use case and its kept decisions → the plan that everything shows: that of the option chosen, or all the work.

This is the one place that decides it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.model.answers import Answers
from readiness.model.assessment import WholePlan
from readiness.model.decision import standing_decisions
from readiness.model.field_types import as_whole
from readiness.model.option_kinds import OptionKind
from readiness.model.option_shown import OptionShown
from readiness.model.options import MoreOf
from readiness.model.pack import Pack
from readiness.model.roadmap import Roadmap
from readiness.model.scorecard import Scorecard
from readiness.model.spans import weeks_after
from readiness.planning.gate_by_day import with_people
from readiness.planning.more_people import more_people
from readiness.planning.option_dates import OPEN, dated_option, remedies_to_agree
from readiness.planning.option_plans import (
    OptionPlan,
    all_work_costs,
    minimum_plan,
    plan_as_it_is,
    stop_plan,
    whole_plan,
)
from readiness.planning.plan_weeks import PlanWeeks
from readiness.planning.roadmap import Told, plan_roadmap, roadmap_told, scheduled
from readiness.planning.selection import gates_reached
from readiness.planning.use_case import UseCase
from readiness.planning.what_if import initiatives_of

_TO_NO_GATE: tuple[OptionKind, ...] = ("as-it-is", "stop")
"""The options that collect no evidence, and whose cost is that of their work."""


class ShownPlan(NamedTuple):
    """A roadmap with its pack, and those of all the work where the roadmap is that of another option."""

    pack: Pack
    """The pack with the modes of the option."""
    roadmap: Roadmap
    all_work: WholePlan | None = None


def shown_plan(
    pack: Pack,
    answers: Answers,
    scorecard: Scorecard,
    target: str | None = None,
    *,
    site: str | None = None,
    option: OptionKind | None = None,
) -> ShownPlan:
    """Return the plan to `target` of the option that was decided on for its gate, or of `option`.

    Without a decision that stands, for a target that is no gate of the ladder, and where the plan no longer offers the
    option, it is that of all the work. The pack must be the one for the profile and plan of the answers. Raises what
    `plan_roadmap` raises.
    """
    everything = plan_roadmap(pack, answers, scorecard, target, site=site)
    said = _said(pack, answers, scorecard, everything) if option is None else OptionShown(option, "asked")
    if said is None or said.is_all_work:
        return ShownPlan(pack, everything._replace(option=said))
    found = _plan_of(said, pack, answers, scorecard, everything.target)
    if found is None:
        return ShownPlan(pack, everything._replace(option=_gone(said, scorecard, everything)))
    plan, more = found
    own = plan.use_case.pack if said.kind == "minimum" else pack
    roadmap = roadmap_told(plan.use_case, plan.weeks, Told(own, scorecard, plan.project, everything.uncovered))
    if said.kind in _TO_NO_GATE:
        costs = all_work_costs(pack, answers, plan.weeks, everything.target)
        roadmap = roadmap._replace(evidence_debt=(), costs=costs)
    if more:
        roadmap = roadmap._replace(capacity=as_whole(roadmap.capacity + more.number))
    planned = {*initiatives_of(roadmap)}
    left_out = tuple(id_ for id_ in initiatives_of(everything) if id_ not in planned)
    opens = next((one.at_80 for one in roadmap.gate_weeks if one.gate == everything.target), None)
    day = None if opens is None else weeks_after(answers.date, opens)
    remedies = remedies_to_agree(plan, everything.target, day) if day else ()
    shown = roadmap._replace(option=said._replace(left_out=left_out, remedies=remedies, more=more))
    return ShownPlan(own, shown, WholePlan(pack, everything))


def weeks_shown(pack: Pack, answers: Answers, scorecard: Scorecard, roadmap: Roadmap) -> PlanWeeks:
    """Return the weeks of a roadmap that is shown, to ask more of them than the roadmap holds.

    The pack is the one of all the work. A target at a site has those up to the gate before it.
    """
    target = roadmap.target_gate if roadmap.is_at_site else roadmap.target
    shown = roadmap.option
    found = _plan_of(shown, pack, answers, scorecard, target) if shown and not shown.is_all_work else None
    return found[0].weeks if found else scheduled(UseCase(pack, answers, scorecard, target))


def together_with_others(one: UseCase, roadmap: Roadmap) -> Roadmap:
    """Return a roadmap that is part of one plan of several use cases: of all the work, whatever was decided."""
    said = _said(one.pack, one.answers, one.scorecard, roadmap)
    if said is None or said.why == "lapsed" or said.is_all_work:
        return roadmap._replace(option=said)
    return roadmap._replace(option=OptionShown("recommended", "together", said.decision, said.gate))


def _said(pack: Pack, answers: Answers, scorecard: Scorecard, everything: Roadmap) -> OptionShown | None:
    """Return the option that counts by the decision about the gate of the target; None without one.

    The way to the next gate of a paused tool is also decided by the decision to use it again.
    """
    day, standing = answers.date, standing_decisions(answers.decisions, answers.date)
    kept = next((standing[gate] for gate in _gates_decided(pack, scorecard, everything) if gate in standing), None)
    if kept is None:
        return None
    counts = kept.counts(day)
    if counts is None:
        return OptionShown("recommended", "lapsed", kept.id, kept.gate)
    return OptionShown(counts, "late" if kept.late(day) else "chosen", kept.id, kept.gate)


def _gates_decided(pack: Pack, scorecard: Scorecard, everything: Roadmap) -> Iterator[str]:
    """Yield the gates whose decision counts for a roadmap; none for a target that is no gate of the ladder."""
    gate, live, ladder = everything.target_gate, scorecard.live, [*pack.rubric.gate_named]
    if not gate or everything.target != gate:
        return
    yield gate
    again = live.status.gate if live and live.status.use == "paused" else None
    if again in ladder and ladder.index(again) > ladder.index(gate):
        yield again


def _gone(said: OptionShown, scorecard: Scorecard, everything: Roadmap) -> OptionShown | None:
    """Return that the plan no longer offers an option; None for a decision about a gate that is reached."""
    if said.decision and _is_reached(scorecard, everything.target_gate):
        return None
    return OptionShown("recommended", "gone", said.decision, said.gate)


def _is_reached(scorecard: Scorecard, gate: str) -> bool:
    ids = [verdict.id for verdict in scorecard.gates]
    return ids.index(gate) < gates_reached(scorecard)


def _plan_of(
    said: OptionShown, pack: Pack, answers: Answers, scorecard: Scorecard, gate: str
) -> tuple[OptionPlan, MoreOf | None] | None:
    """Return the plan of an option, with the people more that it takes; None where it is not offered."""
    if gate not in pack.rubric.gate_named:
        return None
    match said.kind:
        case "as-it-is":
            return plan_as_it_is(pack, answers, scorecard, gate), None
        case "minimum":
            is_offered = not _is_reached(scorecard, gate)
            return (minimum_plan(pack, answers, scorecard, gate), None) if is_offered else None
        case "stop":
            plan = stop_plan(pack, answers, scorecard, gate)
            return (plan, None) if plan else None
    whole = whole_plan(pack, answers, scorecard, gate)
    if said.kind == "recommended":
        return whole, None
    decided = whole if said.gate in {None, gate} else whole_plan(pack, answers, scorecard, said.gate or gate)
    more = _people(decided, scorecard, said.gate or gate)
    return (whole._replace(weeks=with_people(whole.weeks, more.role, more.number)), more) if more else None


def _people(whole: OptionPlan, scorecard: Scorecard, gate: str) -> MoreOf | None:
    """Return the people more that make a gate sooner; None where it does not open, or they bring too little."""
    verdict, dates = dated_option(whole, scorecard, gate)
    if verdict not in OPEN or dates is None or not dates.at_80:
        return None
    tried = more_people(whole.weeks, gate)
    return tried.found[1] if tried and tried.found else None
