"""Warn of what a pack declares and never uses."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.pack_lint.profile_combinations import conditions
from readiness.scoring.roll_up_method import method_named


def lint_unused(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for every theme, fact, role, cost band and scale that nothing refers to, and unused stages."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    asked = list(questionnaire.questions.values())
    themes = {theme for question in asked for theme in question.themes}
    # The roadmap reads the fact `size`, for capacity and effort, and repeating gates read the facts they count.
    facts = {"size"}.union(*(condition.facts for condition in conditions(pack)))
    facts |= {gate.repeats for gate in rubric.repeating_gates}
    roles = {initiative.accountable_role for initiative in rubric.initiatives}
    roles |= {role for question in asked for role in question.ask}
    roles |= set(rubric.policies.not_applicable_by)
    for index, theme in enumerate(questionnaire.themes):
        if theme.id not in themes:
            spot = files.in_questionnaire("themes", index, "id")
            yield spot.problem(f"no question has the theme '{theme.id}'", "use it, or remove it", warning=True)
    for index, fact in enumerate(questionnaire.facts):
        if fact.id not in facts:
            spot = files.in_questionnaire("facts", index, "id")
            yield spot.problem(f"nothing depends on the fact '{fact.id}'", "use it, or remove it", warning=True)
    for role in [role for role in questionnaire.roles if role not in roles]:
        spot = files.in_questionnaire("roles", role)
        message = f"nobody with the role '{role}' is asked or accountable"
        yield spot.key_problem(message, "use it, or remove it", warning=True)
    yield from _never_counted(pack, files)
    bands = {initiative.cost_band for initiative in rubric.initiatives}
    for band in [band for band in rubric.cost_bands if rubric.initiatives and band not in bands]:
        spot = files.in_rubric("cost_bands", band)
        yield spot.key_problem(f"no initiative has the cost band '{band}'", "use it, or remove it", warning=True)


def _never_counted(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for scales, stages and deductions that affect no score."""
    rubric = pack.rubric
    used = {judged.scale for judged in rubric.questions.values()}
    for name in rubric.scales:
        if name not in used:
            spot = files.in_rubric("scales", name)
            yield spot.key_problem(f"no question is on the scale '{name}'", "use it, or remove it", warning=True)
    counts = {method_named(rules.roll_up.method).counts for rules in pack.rules.values()}
    for key, counted_as in (("stage", "met"), ("deducts", "deduction")):
        stated = (id_ for id_, judged in rubric.questions.items() if getattr(judged, key))
        if counted_as not in counts and (first := next(stated, None)):
            spot = files.question_rubric(first) / key
            message = f"no roll-up method reads '{key}'"
            yield spot.key_problem(message, "choose a method that does, or remove it", warning=True)
