"""A pack with the plan of an organization: its own initiatives and figures, without what it forbids."""

from collections.abc import Collection, Iterable, Mapping

from readiness.model.adapt_live_rules import events_for_profile, initiatives_in_use
from readiness.model.adapt_to_profile import is_offered, with_offered_prerequisites
from readiness.model.answers import Answers
from readiness.model.costs import with_stated_amounts
from readiness.model.initiative import Initiative
from readiness.model.pack import Pack
from readiness.model.plan import NO_PLAN, OwnFigures, Plan
from readiness.model.scaled_costs import cost_of_all, counts_of, depends_on_number, size_factor


def pack_with_plan(pack: Pack, answers: Answers) -> Pack:
    """Return the pack for the profile of answers (`pack_for_profile`) with the plan of the organization applied.

    Amounts of the rubric that are for another profile are left out. Own initiatives are offered after those of the
    rubric, with ids in place of codes. A mode that is wished replaces the usual way, and own figures replace those of
    the rubric or the mode. What is forbidden is not offered, and still known by id, because what needs it may find it
    in place. Costs for a unit become those for all of them. Where nothing changes the pack is returned as it is.
    """
    pack, plan = with_stated_amounts(pack, answers), answers.plan
    is_as_offered = plan is None or not (plan.initiatives or plan.figures or plan.modes or plan.forbidden)
    if is_as_offered and not any(map(depends_on_number, pack.rubric.initiatives)):
        return pack
    offered = offered_with_plan(pack, plan, answers.assessment.profile)
    ids, counts = ids_of_initiatives(pack, plan), counts_of(pack.rubric, answers)
    factor = size_factor(pack.rubric, answers.assessment.profile)
    rubric = pack.rubric.changed(initiatives=tuple(cost_of_all(one, counts, factor) for one in offered.values()))
    if plan and plan.forbidden:
        rubric = rubric.leaving_out({ids.get(name, name) for name in plan.forbidden})
        kept = {initiative.id for initiative in rubric.initiatives}
        rubric = rubric.changed(events=events_for_profile(rubric.events, kept))
    return Pack(pack.questionnaire, rubric, pack.sha256, pack.for_all or pack)


def plan_of(pack: Pack, answers: Answers) -> Plan:
    """Return the wishes and limits of answers with ids in place of codes; an empty plan where none is stated."""
    plan = answers.plan
    if plan is None:
        return NO_PLAN
    ids = ids_of_initiatives(pack, plan)
    return plan.model_copy(
        update={
            "required": tuple(ids.get(name, name) for name in plan.required),
            "forbidden": tuple(ids.get(name, name) for name in plan.forbidden),
            "not_before": {ids.get(name, name): day for name, day in plan.not_before.items()},
        }
    )


def ids_of_initiatives(pack: Pack, plan: Plan | None) -> dict[str, str]:
    """Return the id of every initiative of a pack, for all profiles, and of a plan: by id and by code."""
    every = [*(pack.for_all or pack).rubric.initiatives, *(plan.initiatives if plan else ())]
    return {one.code: one.id for one in every} | {one.id: one.id for one in every}


def offered_with_plan(pack: Pack, plan: Plan | None, profile: Mapping[str, str]) -> dict[str, Initiative]:
    """Return the initiatives on offer by id, forbidden ones too, with the own figures and initiatives of a plan."""
    if plan is None or not (plan.initiatives or plan.figures or plan.modes):
        return pack.rubric.initiative_named
    ids = ids_of_initiatives(pack, plan)
    figures = {ids.get(name, name): own for name, own in plan.figures.items()}
    modes = {ids.get(name, name): mode for name, mode in plan.modes.items()}
    offered = dict(pack.rubric.initiative_named)
    for id_ in offered.keys() & (figures.keys() | modes.keys()):
        offered[id_] = _with_figures(_in_mode(offered[id_], modes), figures.get(id_))
    own = [_in_mode(_with_ids(initiative, ids), modes) for initiative in plan.initiatives]
    named = {one.id: one for one in own} | (pack.for_all or pack).rubric.initiative_named
    fact, facts = pack.questionnaire.status_fact, pack.questionnaire.settled(profile)
    status = facts.get(fact) if fact else None
    possible = [one for one in own if one.phase in pack.rubric.phase_named and is_offered(one, facts)]
    offered |= {one.id: one for one in initiatives_in_use(possible, pack.rubric.live, status)}
    return {id_: with_offered_prerequisites(one, named, offered) for id_, one in offered.items()}


def waiting_for(forbidden: Iterable[str], offered: Mapping[str, Initiative], met: Collection[str]) -> dict[str, str]:
    """Return the initiatives that cannot be planned, each with the forbidden one that it waits for, or is itself.

    `met` holds those that are done or in place: they need nothing any more, and nothing waits for them.
    """
    without = {id_: id_ for id_ in forbidden if id_ in offered and id_ not in met}
    found = True
    while found and without:
        found = False
        for id_, initiative in offered.items():
            blocking = next((needed for needed in initiative.prerequisites if needed in without), None)
            if blocking is not None and id_ not in without and id_ not in met:
                without[id_] = without[blocking]
                found = True
    return without


def _in_mode(initiative: Initiative, modes: Mapping[str, str]) -> Initiative:
    """Return an initiative in the mode that is wished for it; in its usual way without one."""
    mode = initiative.mode_named.get(modes.get(initiative.id, ""))
    return initiative.in_mode(mode) if mode else initiative


def _with_figures(initiative: Initiative, own: OwnFigures | None) -> Initiative:
    """Return an initiative with own figures; a role group whose effort is not stated keeps its own."""
    if own is None:
        return initiative
    steps = initiative.steps
    if own.cost or own.cost_per_year:  # stated for all, whatever their number
        steps = tuple(step.changed(cost=None) for step in steps)
    return initiative.changed(
        steps=steps,
        duration=own.duration or initiative.duration,
        effort=initiative.effort | (own.effort or {}),
        cost=own.cost or initiative.cost,
        cost_per_year=own.cost_per_year or initiative.cost_per_year,
    )


def _with_ids(initiative: Initiative, ids: Mapping[str, str]) -> Initiative:
    """Return an own initiative whose prerequisites are named by id, without those that do not exist."""
    needs = tuple(dict.fromkeys(ids[name] for name in initiative.prerequisites if name in ids))
    return initiative if needs == initiative.prerequisites else initiative.changed(prerequisites=needs)
