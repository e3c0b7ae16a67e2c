"""Check that referenced names and levels exist, and suggest what was meant."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from readiness import statements
from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scale import Level, Scale
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words
from readiness.suggestions import did_you_mean

if TYPE_CHECKING:
    from readiness.statements.reference_problems import Missing

_MOST_LEVELS = 12


def names_exist(
    names: Iterable[str], there: Collection[str], missing: "Missing", spot: Spot, *, at_key: bool = False
) -> Iterator[Problem]:
    """Yield a problem at `spot` for every name that is not in `there`; `missing` is the phrase about such a name."""
    for name in names:
        if name not in there:
            problem_at = spot.key_problem if at_key else spot.problem
            yield problem_at(missing(name=found(name)), did_you_mean(name, there))


def keys_exist(names: Iterable[str], there: Collection[str], missing: "Missing", spot: Spot) -> Iterator[Problem]:
    """Yield a problem for every key below `spot` that is not in `there`."""
    for name in names:
        yield from names_exist([name], there, missing, spot / name, at_key=True)


def ids_once(ids: Iterable[str | None], second: Callable[..., Statement], spot: Spot) -> Iterator[Problem]:
    """Yield a problem for every id of the list at `spot` that an entry before has; `second` is the phrase about it.

    None stands for the id of an entry that cannot be read.
    """
    seen: set[str] = set()
    for index, id_ in enumerate(ids):
        if id_ in seen:
            yield (spot / index / "id").problem(second(name=id_), statements.rubric_problems.own_id())
        elif id_ is not None:
            seen.add(id_)


def each_name_once(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems, those about the same missing name as one: at its first place, with the number of places."""
    kept: dict[Problem | Words, list[Problem]] = {}
    for problem in problems:
        name = problem.message if statements.reference_problems.is_counted(problem.message) else problem
        kept.setdefault(name, []).append(problem)
    for name, same in kept.items():
        if isinstance(name, Statement) and len(same) > 1:
            yield replace(same[0], message=statements.reference_problems.named_often(missing=name, number=len(same)))
        else:
            yield same[0]


def claims_exist(
    levels: Mapping[str, int], questionnaire: Questionnaire, rubric: Rubric, spot: Spot
) -> Iterator[Problem]:
    """Yield a problem for every unknown question and every level that is not on its scale."""
    yield from keys_exist(levels, questionnaire.questions, statements.reference_problems.no_question, spot)
    for id_, level in levels.items():
        if id_ in rubric.questions:
            yield from level_exists(level, rubric.scale_of(id_), spot / id_)


def level_exists(level: int | None, scale: Scale, spot: Spot, *, at_key: bool = False) -> Iterator[Problem]:
    """Yield a problem for a level that is not on the scale."""
    if level is not None and level not in scale.named:
        problem_at = spot.key_problem if at_key else spot.problem
        yield problem_at(statements.reference_problems.no_level(level=level), level_hint(scale))


def level_hint(scale: Scale) -> Statement:
    """Return the levels of a scale as a hint: at most a dozen, or else the lowest and the highest number."""
    if len(scale.levels) > _MOST_LEVELS and scale.top - scale.lowest == len(scale.levels) - 1:
        return statements.reference_problems.level_between(lowest=scale.lowest, highest=scale.top)
    return statements.reference_problems.one_of_levels(
        levels=at_most([_named(level) for level in scale.levels], _MOST_LEVELS)
    )


def _named(level: Level) -> Statement | str:
    if level.id is not None:
        return statements.reference_problems.level_with_id(level=level.level, key=level.id, name=level.name)
    if level.is_numbered:
        return level.name
    return statements.reference_problems.level_named(level=level.level, name=level.name)
