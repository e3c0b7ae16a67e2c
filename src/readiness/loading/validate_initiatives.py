"""Validate initiatives: their questions, phases, roles and cost bands, and the order of prerequisites."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import level_exists, missing_once
from readiness.loading.validate_facts import condition_problems
from readiness.model.initiative import Initiative
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.suggestions import did_you_mean


def validate_initiatives(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of initiatives with the rest of the pack."""
    ids = [initiative.id for initiative in rubric.initiatives]
    codes = [initiative.code for initiative in rubric.initiatives]
    for index, initiative in enumerate(rubric.initiatives):
        spot = files.initiative(index)
        if initiative.id in ids[:index]:
            yield (spot / "id").problem(f"a second initiative '{initiative.id}'", "give each an id of its own")
        if initiative.code in codes[:index]:
            yield (spot / "code").problem(f"a second initiative {initiative.code}", "give each a code of its own")
        yield from condition_problems(initiative.when, questionnaire, spot / "when")
        yield from _names(initiative, questionnaire, rubric, spot)
        yield from _lifts(initiative, questionnaire, rubric, spot / "lifts")
    yield from _missing_prerequisites(rubric, ids, files)
    needs = {one.id: [known for known in one.prerequisites if known in ids] for one in rubric.initiatives}
    if len(needs) == len(ids) and (circle := _circle(needs)):
        spot = files.initiative(ids.index(circle[0])) / "prerequisites"
        yield spot.problem(f"these wait for each other: {' → '.join(circle)}", "remove one prerequisite")


def _missing_prerequisites(rubric: Rubric, ids: list[str], files: PackFiles) -> Iterator[Problem]:
    named = (
        (prerequisite, files.initiative(index) / "prerequisites" / place)
        for index, initiative in enumerate(rubric.initiatives)
        for place, prerequisite in enumerate(initiative.prerequisites)
    )
    yield from missing_once(named, ids, "initiative")


def _names(initiative: Initiative, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    if initiative.phase not in rubric.phase_named:
        message = f"there is no phase '{initiative.phase}'"
        yield (spot / "phase").problem(message, did_you_mean(initiative.phase, rubric.phase_named))
    roles = questionnaire.roles
    if roles and initiative.accountable_role not in roles:
        message = f"there is no role '{initiative.accountable_role}'"
        yield (spot / "accountable_role").problem(message, did_you_mean(initiative.accountable_role, roles))
    if rubric.cost_bands and initiative.cost_band not in rubric.cost_bands:
        message = f"there is no cost band '{initiative.cost_band}'"
        yield (spot / "cost_band").problem(message, did_you_mean(initiative.cost_band, rubric.cost_bands))


def _lifts(initiative: Initiative, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    for question, lift in initiative.lifts.items():
        if question not in questionnaire.questions:
            message = f"there is no question '{question}'"
            yield (spot / question).key_problem(message, did_you_mean(question, questionnaire.questions))
            continue
        for key, level in (("from", lift.from_), ("to", lift.to)):
            if question in rubric.questions:
                yield from level_exists(level, rubric.scale_of(question), spot / question / key)


def _circle(needs: dict[str, list[str]]) -> list[str]:
    """Return one circle of prerequisites, or an empty list; without recursion, because chains may be long."""
    left = {name: set(first) for name, first in needs.items()}
    while free := [name for name, first in left.items() if not first & left.keys()]:
        for name in free:
            del left[name]
    if not left:
        return []
    path = [next(iter(left))]
    while True:
        following = min(left[path[-1]] & left.keys())
        if following in path:
            return [*path[path.index(following) :], following]
        path.append(following)
