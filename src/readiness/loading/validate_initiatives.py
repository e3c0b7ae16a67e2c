"""Validate initiatives: their questions, phases, roles and cost bands, and the order of prerequisites."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import keys_exist, level_exists, names_exist
from readiness.loading.validate_facts import condition_problems
from readiness.loading.validate_modes import mode_problems
from readiness.model.initiative import Initiative, Lift, LiveVariant
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import case_rule_problems, plan_rule_problems, rubric_problems, status_fact_problems
from readiness.statements.quoting import found
from readiness.statements.reference_problems import (
    no_cost_band,
    no_initiative,
    no_phase,
    no_question,
    no_role,
    write_id_of_question,
)


def validate_initiatives(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of initiatives with the rest of the pack."""
    ids = [initiative.id for initiative in rubric.initiatives]
    codes = [initiative.code for initiative in rubric.initiatives]
    for index, initiative in enumerate(rubric.initiatives):
        spot = files.initiative(index)
        if initiative.id in ids[:index]:
            message = rubric_problems.second_initiative(name=initiative.id)
            yield (spot / "id").problem(message, rubric_problems.own_id())
        if initiative.code in codes[:index]:
            message = rubric_problems.second_initiative_code(code=initiative.code)
            yield (spot / "code").problem(message, rubric_problems.own_code())
        yield from initiative_problems(initiative, questionnaire, rubric, spot)
        for place, needed in enumerate(initiative.prerequisites):
            yield from names_exist([needed], ids, no_initiative, spot / "prerequisites" / place)
        yield from _part_of(initiative, rubric, spot / "part_of")
    needs = {one.id: [known for known in one.prerequisites if known in ids] for one in rubric.initiatives}
    if len(needs) == len(ids) and (circle := circle_of(needs)):
        spot = files.initiative(ids.index(circle[0])) / "prerequisites"
        message = rubric_problems.circle(initiatives=tuple(circle))
        if len(circle) == 1:
            message = rubric_problems.waits_for_itself(initiative=circle[0])
        yield spot.problem(message, rubric_problems.remove_prerequisite())


def initiative_problems(
    initiative: Initiative, questionnaire: Questionnaire, rubric: Rubric, spot: Spot
) -> Iterator[Problem]:
    """Yield the problems of what one initiative says by itself, apart from its prerequisites."""
    yield from condition_problems(initiative.when, questionnaire, spot / "when")
    for index, rule in enumerate(initiative.accountable_when):
        yield from condition_problems(rule.when, questionnaire, spot / "accountable_when" / index / "when")
    yield from _names(initiative, questionnaire, rubric, spot)
    yield from _lifts(initiative.lifts, questionnaire, rubric, spot / "lifts")
    yield from _live(initiative.live, rubric, spot / "live")
    yield from _steps(initiative, spot / "steps")
    if initiative.cost_per and not (initiative.cost or initiative.cost_per_year):
        yield (spot / "cost_per").key_problem(case_rule_problems.unit_of_no_cost(), case_rule_problems.add_cost())
    yield from mode_problems(initiative, rubric, spot / "modes")
    for index, mode in enumerate(initiative.modes):
        within = {id_: lift for id_, lift in (mode.lifts or {}).items() if initiative.lifts_as_far(id_, lift)}
        yield from _lifts(within, questionnaire, rubric, spot / "modes" / index / "lifts")


def _names(initiative: Initiative, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    yield from names_exist([initiative.phase], rubric.phase_named, no_phase, spot / "phase")
    if roles := questionnaire.roles:
        yield from names_exist([initiative.accountable_role], roles, no_role, spot / "accountable_role")
        for index, rule in enumerate(initiative.accountable_when):
            yield from names_exist([rule.role], roles, no_role, spot / "accountable_when" / index / "role")
    if rubric.cost_bands:
        yield from names_exist([initiative.cost_band], rubric.cost_bands, no_cost_band, spot / "cost_band")


def _lifts(lifts: Mapping[str, Lift], questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    for question, lift in lifts.items():
        if meant := questionnaire.by_code.get(question):
            hint = write_id_of_question(name=meant.id, code=question)
            yield (spot / question).key_problem(no_question(name=found(question)), hint)
            continue
        yield from keys_exist([question], questionnaire.questions, no_question, spot)
        if question in questionnaire.questions and question in rubric.questions:
            for key, level in (("from", lift.from_), ("to", lift.to)):
                yield from level_exists(level, rubric.scale_of(question), spot / question / key)


def _live(words: LiveVariant | None, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    """Yield a problem of words for a tool in use that replace nothing, or that no tool is ever in use for."""
    if words is not None and rubric.live is None:
        yield spot.key_problem(status_fact_problems.words_need_live(), status_fact_problems.add_live_or_remove())
    elif words is not None and all(value is None for _, value in words):
        hint = status_fact_problems.fill_live_words(keys=tuple(LiveVariant.model_fields))
        yield spot.key_problem(status_fact_problems.empty_live_words(), hint)


def _part_of(initiative: Initiative, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    """Yield a problem of a part whose whole does not exist or does not wait for it."""
    if (whole := initiative.part_of) is None:
        return
    if (found_whole := rubric.initiative_named.get(whole)) is None:
        yield from names_exist([whole], rubric.initiative_named, no_initiative, spot)
    elif initiative.id not in found_whole.prerequisites:
        message = plan_rule_problems.part_not_needed(whole=whole, part=initiative.id)
        yield spot.problem(message, plan_rule_problems.add_to_prerequisites(whole=whole))


def _steps(initiative: Initiative, spot: Spot) -> Iterator[Problem]:
    """Yield the problems of the factors by a number of users, sites or members."""
    if initiative.steps and initiative.per is None:
        yield spot.key_problem(plan_rule_problems.steps_of_nothing(), plan_rule_problems.say_per())
    for index, (before, step) in enumerate(pairwise(initiative.steps), 1):
        if step.from_ <= before.from_:
            message = plan_rule_problems.steps_out_of_order(first=step.from_, before=before.from_)
            yield (spot / index / "from").problem(message, plan_rule_problems.order_steps())


def circle_of(needs: dict[str, list[str]]) -> list[str]:
    """Return the initiatives of one circle of prerequisites, or an empty list; no recursion: chains may be long."""
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
            return path[path.index(following) :]
        path.append(following)
