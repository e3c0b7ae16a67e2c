"""Is what a file names there? With the nearest name that is."""

from collections.abc import Iterable, Iterator, Mapping

from readiness.errors import Problem, did_you_mean
from readiness.loading.pack_files import Spot
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.model.scale import Scale


def names_exist(
    names: Iterable[str], there: Iterable[str], kind: str, spot: Spot, *, at_key: bool = False
) -> Iterator[Problem]:
    """Yield every name that is not there, told at `spot`."""
    for name in names:
        if name not in there:
            told = spot.key_problem if at_key else spot.problem
            yield told(f"there is no {kind} '{name}'", did_you_mean(name, there))


def keys_exist(names: Iterable[str], there: Iterable[str], kind: str, spot: Spot) -> Iterator[Problem]:
    """Yield every key below `spot` that is not there."""
    for name in names:
        yield from names_exist([name], there, kind, spot / name, at_key=True)


def claims_exist(
    levels: Mapping[str, int], questionnaire: Questionnaire, rubric: Rubric, spot: Spot
) -> Iterator[Problem]:
    """Yield every question that is not there and every level off the scale."""
    yield from keys_exist(levels, questionnaire.questions, "question", spot)
    for id_, level in levels.items():
        if id_ in rubric.questions:
            yield from level_exists(level, rubric.scale_of(id_), spot / id_)


def level_exists(level: int | None, scale: Scale, spot: Spot) -> Iterator[Problem]:
    """Yield the problem of a level off the scale."""
    if level is not None and level not in scale.named:
        yield spot.problem(f"{level} is not a level of the scale", scale_text(scale))


def scale_text(scale: Scale) -> str:
    """Return the levels there are, in words."""
    return f"the scale has {scale}"
