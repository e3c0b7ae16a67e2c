"""Check that referenced names exist, and suggest the nearest one."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scale import Scale
from readiness.suggestions import did_you_mean


def names_exist(
    names: Iterable[str], there: Iterable[str], kind: str, spot: Spot, *, at_key: bool = False
) -> Iterator[Problem]:
    """Yield a problem at `spot` for every name that is not in `there`."""
    for name in names:
        if name not in there:
            problem_at = spot.key_problem if at_key else spot.problem
            yield problem_at(f"there is no {kind} '{name}'", did_you_mean(name, there))


def missing_once(named: Iterable[tuple[str, Spot]], there: Collection[str], kind: str) -> Iterator[Problem]:
    """Yield one problem for every name that is not in `there`, at the first of the positions that name it."""
    places: dict[str, list[Spot]] = {}
    for name, spot in named:
        if name not in there:
            places.setdefault(name, []).append(spot)
    for name, spots in places.items():
        times = f", which is named {len(spots)} times" if len(spots) > 1 else ""
        yield spots[0].problem(f"there is no {kind} '{name}'{times}", did_you_mean(name, there))


def keys_exist(names: Iterable[str], there: Iterable[str], kind: str, spot: Spot) -> Iterator[Problem]:
    """Yield a problem for every key below `spot` that is not in `there`."""
    for name in names:
        yield from names_exist([name], there, kind, spot / name, at_key=True)


def claims_exist(
    levels: Mapping[str, int], questionnaire: Questionnaire, rubric: Rubric, spot: Spot
) -> Iterator[Problem]:
    """Yield a problem for every unknown question and every level that is not on its scale."""
    yield from keys_exist(levels, questionnaire.questions, "question", spot)
    for id_, level in levels.items():
        if id_ in rubric.questions:
            yield from level_exists(level, rubric.scale_of(id_), spot / id_)


def level_exists(level: int | None, scale: Scale, spot: Spot) -> Iterator[Problem]:
    """Yield a problem for a level that is not on the scale."""
    if level is not None and level not in scale.named:
        yield spot.problem(f"{level} is not a level of the scale", scale_text(scale))


def scale_text(scale: Scale) -> str:
    """Return the levels of a scale in words, as a hint."""
    return f"the scale has {scale}"
