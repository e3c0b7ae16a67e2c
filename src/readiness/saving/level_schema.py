"""The JSON Schemas of levels: those of each scale once, and those of a question with its own meanings."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.model.scale import Level, Scale

_MOST_LISTED = 20
"""The most levels of a scale that every question lists; of a longer one it tells those that it describes."""


def scale_schemas(pack: Pack) -> dict[str, Any]:
    """Return the definitions of the levels of every scale, and of those with `unknown` beside them."""
    scales = {_name(None): pack.rubric.scale, **{_name(id_): scale for id_, scale in pack.rubric.scales.items()}}
    return {name: _scale_schema(scale) for name, scale in scales.items()}


def scale_of(scale: str | None) -> dict[str, Any]:
    """Return the schema of a level of a scale by its name; None is the rubric's default."""
    return {"$ref": f"#/definitions/{_name(scale)}"}


def any_level_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of a level of any scale of the rubric."""
    scales = [scale_of(name) for name in (None, *pack.rubric.scales)]
    return {"anyOf": scales} if len(scales) > 1 else scales[0]


def vote_schema(scale: str | None) -> dict[str, Any]:
    """Return the schema of a vote on a question with this scale."""
    return {"oneOf": [scale_of(scale), {"enum": [UNKNOWN, NOT_APPLICABLE]}]}


def question_levels(question: str, pack: Pack) -> dict[str, Any]:
    """Return the schema of a level of a question: its own meanings, or those of its scale where it has none."""
    judged, scale = pack.rubric.questions[question], pack.rubric.scale_of(question)
    unknown = {"const": UNKNOWN, "description": "Nobody in the room knew."}
    if not judged.levels or len(scale.levels) > _MOST_LISTED:
        return {"oneOf": [scale_of(judged.scale), unknown]}
    return {"oneOf": [*_constants(scale.levels, judged.levels), unknown]}


def level_lines(question: str, pack: Pack) -> list[str]:
    """Return a line for each level of a question, from the lowest; of a long scale for those that it describes."""
    own, scale = pack.rubric.questions[question].levels, pack.rubric.scale_of(question)
    if len(scale.levels) <= _MOST_LISTED:
        return [_line(level, own) for level in scale.levels]
    ends = [f"{scale.levels[0].called} … {scale.levels[-1].called}"]
    described = [_line(level, own) for level in scale.levels if level.level in own]
    return ends + described[:_MOST_LISTED] + ["…"] * (len(described) > _MOST_LISTED)


def _scale_schema(scale: Scale) -> dict[str, Any]:
    if _is_counted(scale):
        return {"type": "integer", "minimum": scale.lowest, "maximum": scale.top}
    return {"oneOf": _constants(scale.levels, {})}


def _is_counted(scale: Scale) -> bool:
    """Return whether a long scale has whole numbers alone, such as points, without a meaning for each."""
    bare = all(
        not level.meaning and level.id is None and level.name.split()[0] == str(level.level) for level in scale.levels
    )
    without_gap = all(above.level == below.level + 1 for below, above in pairwise(scale.levels))
    return len(scale.levels) > _MOST_LISTED and bare and without_gap


def _constants(levels: Iterable[Level], own: Mapping[int, str]) -> list[dict[str, Any]]:
    """Return each level with its meaning, by number and, if it has one, by id."""
    return [
        {"const": name, "description": _meaning(level, own)}
        for level in levels
        for name in ((level.level,) if level.id is None else (level.id, level.level))
    ]


def _line(level: Level, own: Mapping[int, str]) -> str:
    return f"{level.called}: {_meaning(level, own)}"


def _meaning(level: Level, own: Mapping[int, str]) -> str:
    text = own.get(level.level) or level.meaning
    return f"{level.name}. {text}" if text and text != level.name else level.name


def _name(scale: str | None) -> str:
    return "level" if scale is None else f"level-of-{scale}"
