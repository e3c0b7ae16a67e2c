"""The JSON Schema of the answers to one questionnaire, for completion and help in an editor."""

from collections.abc import Mapping
from typing import Any

from readiness.model.answer import Answer, DoneLate, Evidence, Measured, Remedy
from readiness.model.answers import AssessmentHeader, Progress
from readiness.model.field_types import FileModel
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN, Participant
from readiness.model.questionnaire import Fact, Question
from readiness.model.scale import Scale
from readiness.model.tool_use import Site

_DIALECT = "http://json-schema.org/draft-07/schema#"
_DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


def answers_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of an answers file: every question by id, with title, prompt and the meaning of each level."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    places = [*questionnaire.questions, *(node.id for node in questionnaire.dimensions)]
    return {
        "$schema": _DIALECT,
        "title": f"Answers to {questionnaire.title}",
        "type": "object",
        "required": ["assessment"],
        "additionalProperties": False,
        "properties": {
            "assessment": _header(pack),
            "answers": _may_be_empty(
                {id_: _question(question, pack) for id_, question in questionnaire.questions.items()}
            ),
            "remedies": _may_be_empty({place: {"$ref": "#/definitions/remedy"} for place in places}),
            "progress": _may_be_empty(
                {i.id: {"$ref": "#/definitions/progress", "description": i.title} for i in rubric.initiatives}
            ),
            **({"sites": _sites(pack)} if rubric.repeating_gates else {}),
        },
        "definitions": {
            **_parts_of_an_answer(pack),
            "remedy": _object(Remedy, {}),
            "progress": _object(Progress, {"status": {"enum": ["planned", "in-progress", "done"]}}),
        },
    }


def organization_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of the file in which an organization answers once for all its use cases."""
    questionnaire = pack.questionnaire
    facts = {fact.id: _fact(fact) for fact in questionnaire.facts if fact.scope == "organization"}
    asked = {id_: _question(one, pack) for id_, one in questionnaire.questions.items() if one.scope == "organization"}
    parts = {"profile": _may_be_empty(facts), "answers": _may_be_empty(asked)}
    return {
        "$schema": _DIALECT,
        "title": f"Answers of an organization to {questionnaire.title}",
        **_object(OrganizationAnswers, parts),
        "definitions": _parts_of_an_answer(pack),
    }


def _parts_of_an_answer(pack: Pack) -> dict[str, Any]:
    return {
        "evidence": _object(Evidence, {"supports": _any_level(pack)}),
        "done_late": _object(DoneLate, {}),
        "measured": _object(Measured, {"value": {"type": ["number", "string"]}}),
    }


def _sites(pack: Pack) -> dict[str, Any]:
    """Return the schema of `sites`: at each site, only the questions of the repeating gates."""
    asked = {id_ for gate in pack.rubric.repeating_gates for id_ in pack.rubric.rules_at[gate.id]}
    questions = {id_: _question(one, pack) for id_, one in pack.questionnaire.questions.items() if id_ in asked}
    remedies = {id_: {"$ref": "#/definitions/remedy"} for id_ in questions}
    parts = {"answers": _may_be_empty(questions), "remedies": _may_be_empty(remedies)}
    return {"type": "array", "items": _object(Site, parts)}


def _may_be_empty(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": ["object", "null"], "additionalProperties": False, "properties": properties}


def _header(pack: Pack) -> dict[str, Any]:
    facts = {fact.id: _fact(fact) for fact in pack.questionnaire.facts}
    days = dict.fromkeys((*pack.questionnaire.milestones, *pack.rubric.gate_named), _DAY)
    return _object(
        AssessmentHeader,
        {
            "pack_digest": {
                "type": "string",
                "pattern": "^[0-9a-f]{16}$",
                "description": "The content of the pack that the answers were last judged by; the program writes it.",
            },
            "profile": {"type": "object", "additionalProperties": False, "properties": facts},
            "milestones": {"type": "object", "additionalProperties": False, "properties": days},
            "participants": {
                "type": "array",
                "maxItems": 50,
                "items": {"anyOf": [{"type": "string"}, _object(Participant, {"delivery_team": {"type": "boolean"}})]},
            },
        },
    )


def _fact(fact: Fact) -> dict[str, Any]:
    kind: dict[str, Any] = {"type": "boolean"}
    if fact.type == "choice":
        kind = {"enum": list(fact.choices)}
    elif fact.type == "number":
        kind = {"type": "number", "minimum": 0}
    return kind | {"description": fact.prompt}


def _question(question: Question, pack: Pack) -> dict[str, Any]:
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
        "votes": {"type": "object", "additionalProperties": {"enum": [*levels["enum"], NOT_APPLICABLE]}},
    }
    mapping = _object(Answer, more)
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


def _any_level(pack: Pack) -> dict[str, Any]:
    """Return an enumeration of the levels of every scale of the rubric."""
    scales = (pack.rubric.scale, *pack.rubric.scales.values())
    return {"enum": list(dict.fromkeys(level for scale in scales for level in _levels(scale)["enum"]))}


def _object(model: type[FileModel], known: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a model: `known` overrides single fields, dates are days, all other fields are strings."""
    properties: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        kind = known.get(name) or (_DAY if name in {"date", "due", "expires"} else {"type": "string"})
        properties[name] = kind | ({"description": info.description} if info.description else {})
    required = [name for name, info in model.model_fields.items() if info.is_required()]
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": required}
