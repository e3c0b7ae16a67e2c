"""What a pack states and never uses; each is a warning."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.proving.profiles import conditions


def never_used(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for every theme, fact, role and cost band that nothing refers to."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    asked = list(questionnaire.questions.values())
    themes = {theme for question in asked for theme in question.themes}
    # The plan reads the fact `size` by itself: capacity and effort depend on it. A repeating gate counts sites.
    facts = {"size"}.union(*(condition.facts for condition in conditions(pack)))
    facts |= {gate.repeats for gate in rubric.repeating_gates}
    roles = {initiative.accountable_role for initiative in rubric.initiatives}
    roles |= {role for question in asked for role in question.ask}
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
    bands = {initiative.cost_band for initiative in rubric.initiatives}
    for band in [band for band in rubric.cost_bands if rubric.initiatives and band not in bands]:
        spot = files.in_rubric("cost_bands", band)
        yield spot.key_problem(f"no initiative has the cost band '{band}'", "use it, or remove it", warning=True)
