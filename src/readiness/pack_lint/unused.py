"""Warn of what a pack declares and never uses."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.pack_lint.profile_combinations import conditions
from readiness.scoring.roll_up_method import method_named
from readiness.statements import pack_warnings


def lint_unused(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for every theme, fact, role, cost band and scale that nothing refers to, and unused stages."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    use_or_remove = pack_warnings.use_or_remove()
    asked = list(questionnaire.questions.values())
    themes = {theme for question in asked for theme in question.themes}
    # The roadmap reads the fact `size`, for capacity and effort, and the facts that tell numbers; repeating gates read
    # the facts they count, and the status of the tool chooses the words and figures of initiatives. Depths and amounts
    # have conditions of their own.
    facts = {"size", questionnaire.status_fact}.union(*(condition.facts for condition in conditions(pack)))
    facts |= {gate.repeats for gate in rubric.repeating_gates} | {*rubric.counted_by.values()}
    beside = [*(rule.when for rule in rubric.least_depth), rubric.costs.when if rubric.costs else None]
    facts |= {fact for condition in beside if condition for fact in condition.facts}
    roles = {initiative.accountable_role for initiative in rubric.initiatives}
    roles |= {rule.role for initiative in rubric.initiatives for rule in initiative.accountable_when}
    roles |= {role for question in asked for role in question.ask}
    roles |= set(rubric.policies.not_applicable_by)
    for index, theme in enumerate(questionnaire.themes):
        if theme.id not in themes:
            spot = files.in_questionnaire("themes", index, "id")
            yield spot.problem(pack_warnings.theme_unused(theme=theme.id), use_or_remove, warning=True)
    for index, fact in enumerate(questionnaire.facts):
        if fact.id not in facts:
            spot = files.in_questionnaire("facts", index, "id")
            yield spot.problem(pack_warnings.fact_unused(fact=fact.id), use_or_remove, warning=True)
    for role in [role for role in questionnaire.roles if role not in roles]:
        spot = files.in_questionnaire("roles", role)
        yield spot.key_problem(pack_warnings.role_unused(role=role), use_or_remove, warning=True)
    yield from _never_counted(pack, files)
    bands = {initiative.cost_band for initiative in rubric.initiatives}
    bands |= {mode.cost_band for initiative in rubric.initiatives for mode in initiative.modes if mode.cost_band}
    for band in [band for band in rubric.cost_bands if rubric.initiatives and band not in bands]:
        spot = files.in_rubric("cost_bands", band)
        yield spot.key_problem(pack_warnings.cost_band_unused(band=band), use_or_remove, warning=True)


def _never_counted(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for scales, stages and deductions that affect no score."""
    rubric = pack.rubric
    used = {judged.scale for judged in rubric.questions.values()}
    for name in rubric.scales:
        if name not in used:
            spot = files.in_rubric("scales", name)
            message = pack_warnings.scale_unused(scale=name)
            yield spot.key_problem(message, pack_warnings.use_or_remove(), warning=True)
    counts = {method_named(rules.roll_up.method).counts for rules in pack.rules.values()}
    for key, counted_as in (("stage", "met"), ("deducts", "deduction")):
        stated = (id_ for id_, judged in rubric.questions.items() if getattr(judged, key))
        if counted_as not in counts and (first := next(stated, None)):
            spot = files.question_rubric(first) / key
            yield spot.key_problem(pack_warnings.key_unread(key=key), pack_warnings.choose_method(), warning=True)
