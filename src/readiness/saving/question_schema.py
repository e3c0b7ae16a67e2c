"""The JSON Schema of the answer to one question, with its help in an editor."""

from collections.abc import Mapping
from typing import Any, get_args

from readiness.model.answer import Answer, Doubt
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.model.questionnaire import Question
from readiness.model.scale import Scale
from readiness.saving.schema_parts import object_schema


def question_schema(question: Question, pack: Pack) -> dict[str, Any]:
    """Return the schema of the answer to a question: its levels with their meanings, or a mapping."""
    judged = pack.rubric.questions[question.id]
    scale = pack.rubric.scale_of(question.id)
    help_lines = [f"**{question.code} {question.title}**", question.prompt]
    help_lines += [f"Why: {question.why}"] if question.why else []
    help_lines += [f"{level}: {text}" for level, text in sorted(judged.levels.items())]
    levels = _levels(scale, {level: pack.rubric.meaning(question.id, level) for level in scale.named})
    levels["enum"] = [*levels["enum"], UNKNOWN]
    levels["enumDescriptions"].append("Nobody in the room knew.")
    more: dict[str, Any] = {
        "level": levels,
        "unknown": {"const": True},
        "facets": _facets(pack, scale),
        "evidence": {"type": "array", "maxItems": 50, "items": {"$ref": "#/definitions/evidence"}},
        "measured": {"$ref": "#/definitions/measured"},
        "done_late": {"$ref": "#/definitions/done_late"},
        "flagged": {"const": True},
        "doubts": {"type": "array", "items": {"enum": [*get_args(Doubt)]}},
        "votes": {"type": "object", "additionalProperties": {"enum": [*levels["enum"], NOT_APPLICABLE]}},
    }
    mapping = object_schema(Answer, more)
    del mapping["properties"]["facets" if pack.rubric.facets is None else "votes"]
    if judged.measure is None and not any(variant.measure for variant in judged.variants.values()):
        del mapping["properties"]["measured"]
    if not judged.may_be_late:
        del mapping["properties"]["done_late"]
    mapping["dependencies"] = {
        "not_applicable": ["approved_by"],
        "approved_by": ["not_applicable"],
        "expires": ["not_applicable"],
    }
    return {
        "title": f"{question.code} {question.title}",
        "description": question.prompt,
        "markdownDescription": "\n\n".join(help_lines),
        "anyOf": [levels, mapping],
    }


def _facets(pack: Pack, scale: Scale) -> dict[str, Any]:
    titles = pack.rubric.facets.titles if pack.rubric.facets else {}
    sides = {id_: _levels(scale) | {"description": title} for id_, title in titles.items()}
    return {"type": "object", "additionalProperties": False, "minProperties": 1, "properties": sides}


def _levels(scale: Scale, meanings: Mapping[int, str] | None = None) -> dict[str, Any]:
    """Return the levels of a scale as an enumeration, by number and, if they have one, by id."""
    described = [(level, (meanings or {}).get(level.level, level.meaning)) for level in scale.levels]
    texts = [(level, f"{level.name}. {text}" if text != level.name else level.name) for level, text in described]
    named = [(level.id, text) for level, text in texts if level.id]
    return {
        "enum": [*(level.level for level, _ in texts), *(id_ for id_, _ in named)],
        "enumDescriptions": [*(text for _, text in texts), *(text for _, text in named)],
    }


def any_level_schema(pack: Pack) -> dict[str, Any]:
    """Return an enumeration of the levels of every scale of the rubric."""
    scales = (pack.rubric.scale, *pack.rubric.scales.values())
    return {"enum": list(dict.fromkeys(level for scale in scales for level in _levels(scale)["enum"]))}
