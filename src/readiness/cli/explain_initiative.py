"""The lines that `explain` prints about an initiative: its figures, its cost, what it needs and what it lifts."""

from collections.abc import Iterator, Mapping

from readiness.cli.text_format import estimate_figures, exact_figure, wrap_text
from readiness.model.assessment import Assessment
from readiness.model.initiative import Initiative, Lift, Mode
from readiness.model.own_plan import ids_of_initiatives
from readiness.model.pack import Pack
from readiness.model.rubric import Rubric
from readiness.statements import explaining_initiative as statements
from readiness.statements import explaining_work as work
from readiness.statements import money
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.view.cost_words import cost_basis, range_words

_PER = {"user": work.per_user, "site": work.per_site, "member": work.per_member}
_STEPS = {"user": work.by_users, "site": work.by_sites, "member": work.by_members}


def known_initiatives(pack: Pack, assessment: Assessment | None) -> dict[str, Initiative]:
    """Return the initiatives of the pack by id; with answers, those of the organization, and with its own figures."""
    known = {one.id: one for one in pack.rubric.initiatives}
    plan = assessment.answers.plan if assessment else None
    if assessment is None or plan is None:
        return known
    known |= {one.id: one for one in plan.initiatives}
    ids, offered = ids_of_initiatives(pack, plan), assessment.pack.rubric.initiative_named
    changed = [ids.get(name, name) for name in (*plan.figures, *plan.modes, *(one.id for one in plan.initiatives))]
    return known | {id_: offered[id_] for id_ in changed if id_ in offered}


def explain_initiative(initiative: Initiative, pack: Pack, assessment: Assessment | None) -> Iterator[str]:
    """Yield the lines about an initiative, without its place on the roadmap."""
    rubric, roles = pack.rubric, pack.questionnaire.roles
    known = known_initiatives(pack, assessment)
    yield f"{initiative.code} {initiative.title}"
    yield say(statements.initiative(key=initiative.id, phase=initiative.phase, scope=initiative.scope))
    if initiative.id not in rubric.initiative_named:
        yield say(work.own_initiative())
    yield ""
    yield say(statements.duration(**estimate_figures(initiative.duration)))
    for group, estimate in initiative.effort.items():
        yield f"  {say(statements.effort(group=group, **estimate_figures(estimate)))}"
    yield from _scale(initiative)
    yield say(_cost(initiative, rubric))
    usual = rubric.initiative_named.get(initiative.id)
    plan = assessment.answers.plan if assessment else None
    ids = ids_of_initiatives(pack, plan)
    if plan and initiative.id in {ids.get(name) for name in plan.modes}:
        yield say(work.in_mode())
    if plan and usual and initiative.id in {ids.get(name) for name in plan.figures}:
        yield say(work.own_figures())
    if initiative.goes_live:
        yield say(work.goes_live())
    yield say(statements.accountable(role=roles.get(initiative.accountable_role, initiative.accountable_role)))
    yield from wrap_text(statements.done_when(text=initiative.success_metric))
    yield from _needs(initiative, known, ids)
    yield from _lifts(initiative.lifts, pack)
    for mode in initiative.modes:
        yield from _mode(mode, initiative, pack)


def _lifts(lifts: Mapping[str, Lift], pack: Pack) -> Iterator[str]:
    for id_, lift in lifts.items():
        question = pack.questionnaire.questions[id_]
        low, high = pack.rubric.called(id_, lift.from_), pack.rubric.called(id_, lift.to)
        yield say(statements.lifts(code=question.code, low=low, high=high, title=question.title))


def _mode(mode: Mode, usual: Initiative, pack: Pack) -> Iterator[str]:
    """Yield the lines about a mode: what differs from the usual way."""
    own = usual.in_mode(mode)
    yield ""
    yield from wrap_text(work.mode(mode=mode.id, title=mode.title))
    if mode.duration:
        yield f"  {say(statements.duration(**estimate_figures(own.duration)))}"
    for group, estimate in (mode.effort or {}).items():
        yield f"  {say(statements.effort(group=group, **estimate_figures(estimate)))}"
    if mode.cost or mode.cost_band:
        yield f"  {say(_cost(own, pack.rubric))}"
    for line in _lifts(mode.lifts or {}, pack):
        yield f"  {line}"
    if mode.note:
        yield from wrap_text(mode.note)


def _needs(initiative: Initiative, known: Mapping[str, Initiative], ids: Mapping[str, str]) -> Iterator[str]:
    needed = [known[ids[name]] for name in initiative.prerequisites if ids.get(name) in known]
    names = tuple(f"{one.code} {one.id}" for one in needed)
    yield from wrap_text(statements.needs_first(initiatives=names) if names else statements.needs_nothing())


def _scale(initiative: Initiative) -> Iterator[str]:
    """Yield how the effort grows with the number of users, sites or members."""
    if initiative.per is None:
        return
    if not initiative.steps:
        yield f"  {say(_PER[initiative.per]())}"
        return
    yield f"  {say(_STEPS[initiative.per]())}"
    for step in initiative.steps:
        effort, duration = exact_figure(step.effort), exact_figure(step.duration)
        yield f"    {say(work.scale_step(number=step.from_, effort=effort, duration=duration))}"


def _cost(initiative: Initiative, rubric: Rubric) -> Statement:
    """Return the cost of an initiative, its own or that of its band, before it is lowered for a size."""
    band = initiative.cost_band
    found = initiative.cost or rubric.cost_bands.get(band)
    if found is None or (rubric.lacks_amounts and found == band):
        return statements.lone_cost_band(band=band)
    if isinstance(found, str):
        return statements.cost_band(band=band, text=found)
    amounts = range_words(rubric, found)
    if found.likely is not None:
        amounts = money.most_likely(amount=amounts, likely=money.in_words(found.likely))
    if rubric.costs:
        amounts = money.on_basis(amount=amounts, basis=cost_basis(rubric.costs))
    return money.own_cost(amount=amounts) if initiative.cost else statements.cost_band(band=band, text=amounts)
