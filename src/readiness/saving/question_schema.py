"""The JSON Schema of the answer to one question, with its help in an editor.

Editors read the parts in order: the help comes first, so that it is what they show, before a single level does.
"""

from typing import Any, NamedTuple, get_args

from readiness.model.answer import Answer, Doubt, Parked
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.saving.level_schema import level_lines, question_levels, scale_of, vote_schema
from readiness.saving.schema_parts import described_schema, list_of

_NO_SCALAR = {"not": {"type": ["string", "number", "boolean", "array"]}}
"""A mapping, or nothing yet, which an editor should not offer to write as `null`."""


class _Shape(NamedTuple):
    """The facts that decide the keys of an answer; questions of the same shape share a definition."""

    scale: str | None
    measured: bool
    may_be_late: bool

    @property
    def name(self) -> str:
        parts = {"measured": self.measured, "late": self.may_be_late, f"of-{self.scale}": self.scale is not None}
        return "-".join(["answer", *(part for part, holds in parts.items() if holds)])


def question_schema(question: Question, pack: Pack) -> dict[str, Any]:
    """Return the schema of the answer to a question at its place: its levels with their meanings, or a mapping."""
    help_lines = [question.prompt, *([f"Why: {question.why}"] if question.why else []), *level_lines(question.id, pack)]
    here = _place(question.id)
    return {
        "title": f"{question.code} {question.title}",
        "description": question.prompt,
        "allOf": [
            {"description": "\n\n".join(help_lines)},
            {"$ref": f"#/definitions/{_shape(question.id, pack).name}"},
        ],
        "oneOf": [question_levels(question.id, pack), _NO_SCALAR],
        "properties": {"level": {"allOf": [{"$ref": f"{here}/allOf/0"}, {"$ref": f"{here}/oneOf/0"}]}},
    }


def same_question(question: str) -> dict[str, Any]:
    """Return the schema of the answer to a question elsewhere than at its place, such as for a function of a tool."""
    return {"$ref": _place(question)}


def answer_shapes(pack: Pack) -> dict[str, Any]:
    """Return the definitions that questions of the same shape share: the keys of an answer that is a mapping."""
    shapes = dict.fromkeys(_shape(question, pack) for question in pack.questionnaire.questions)
    return {shape.name: _mapping(shape, pack) for shape in shapes}


def _place(question: str) -> str:
    return f"#/properties/answers/properties/{question}"


def _shape(question: str, pack: Pack) -> _Shape:
    judged = pack.rubric.questions[question]
    measured = judged.measure is not None or any(variant.measure for variant in judged.variants.values())
    return _Shape(judged.scale, measured, judged.may_be_late)


def _mapping(shape: _Shape, pack: Pack) -> dict[str, Any]:
    """Return the keys of an answer of a shape; `level` is described by each question."""
    more: dict[str, Any] = {
        "level": {},
        "unknown": {"const": True},
        "facets": _facets(shape.scale, pack),
        "evidence": list_of({"$ref": "#/definitions/evidence"}, 50),
        "measured": {"$ref": "#/definitions/measured"},
        "done_late": {"$ref": "#/definitions/done_late"},
        "flagged": {"oneOf": [{"const": True}, described_schema(Parked, {}) | {"minProperties": 1}]},
        "doubts": {"type": "array", "items": {"enum": [*get_args(Doubt)]}},
        "votes": {"type": "object", "additionalProperties": vote_schema(shape.scale)},
        "second_votes": {"type": "object", "additionalProperties": vote_schema(shape.scale)},
    }
    mapping = described_schema(Answer, more)
    del mapping["type"]  # a level is no mapping
    for key in ("facets",) if pack.rubric.facets is None else ("votes", "second_votes"):
        del mapping["properties"][key]
    if not shape.measured:
        del mapping["properties"]["measured"]
    if not shape.may_be_late:
        del mapping["properties"]["done_late"]
    needed = {"not_applicable": "approved_by", "approved_by": "not_applicable", "expires": "not_applicable"}
    return mapping | {"dependencies": {key: [other] for key, other in needed.items()}}


def _facets(scale: str | None, pack: Pack) -> dict[str, Any]:
    titles = pack.rubric.facets.titles if pack.rubric.facets else {}
    sides = {id_: scale_of(scale) | {"description": title} for id_, title in titles.items()}
    return {"type": "object", "additionalProperties": False, "minProperties": 1, "properties": sides}
