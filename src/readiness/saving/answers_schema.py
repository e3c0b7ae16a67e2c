"""The JSON Schema of the answers to one questionnaire, for completion and help in an editor."""

from typing import Any, get_args

from readiness.model.answer import DoneLate, Measured, Remedy
from readiness.model.answers import Answers, AssessmentHeader
from readiness.model.depth import DEPTHS
from readiness.model.indicator import CsvColumn
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.model.participants import Participant
from readiness.model.questionnaire import Fact
from readiness.saving.case_schema import case_schemas, shared_case_schema
from readiness.saving.decision_schema import decision_schemas
from readiness.saving.level_schema import scale_schemas
from readiness.saving.plan_schema import plan_schemas, progress_schema
from readiness.saving.question_schema import answer_shapes, question_schema
from readiness.saving.register_schema import evidence_schema, register_schema
from readiness.saving.returned_form_schema import returned_form_schema
from readiness.saving.schema_parts import DAY, described_schema, may_be_empty, object_schema, one_of, with_docstrings
from readiness.saving.tool_use_schema import tool_use_schemas

_DIALECT = "http://json-schema.org/draft-07/schema#"


def answers_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of an answers file: every question by id, with title, prompt and the meaning of each level."""
    questionnaire, rubric = pack.questionnaire, pack.rubric
    titles = {id_: question.title for id_, question in questionnaire.questions.items()}
    titles |= {node.id: node.title for node in questionnaire.dimensions}
    return {
        "$schema": _DIALECT,
        "title": f"Answers to {questionnaire.title}",
        "type": "object",
        "required": ["assessment"],
        "additionalProperties": False,
        "properties": with_docstrings(
            Answers,
            {
                "assessment": _header(pack),
                "form": returned_form_schema(),
                "evidence": register_schema(),
                "answers": may_be_empty(
                    {id_: question_schema(question, pack) for id_, question in questionnaire.questions.items()}
                ),
                "remedies": may_be_empty(
                    {place: {"$ref": "#/definitions/remedy", "description": title} for place, title in titles.items()}
                ),
                "progress": may_be_empty(
                    {i.id: {"$ref": "#/definitions/progress", "description": i.title} for i in rubric.initiatives}
                )
                | {"additionalProperties": {"$ref": "#/definitions/progress"}},  # also of the organization's own
                "plan": {"$ref": "#/definitions/plan"},
                **tool_use_schemas(pack),
                **decision_schemas(pack),
                **case_schemas(pack),
            },
        ),
        "definitions": {
            **_parts_of_an_answer(pack),
            "remedy": described_schema(Remedy, {}),
            "progress": progress_schema(pack),
            **plan_schemas(pack),
        },
    }


def organization_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of the file in which an organization answers once for all its use cases."""
    questionnaire = pack.questionnaire
    facts = {fact.id: _fact(fact) for fact in questionnaire.facts if fact.scope == "organization"}
    asked = {
        id_: question_schema(one, pack) for id_, one in questionnaire.questions.items() if one.scope == "organization"
    }
    parts = {
        "profile": may_be_empty(facts),
        "evidence": register_schema(),
        "answers": may_be_empty(asked),
        "plan": {"$ref": "#/definitions/plan"},
    }
    parts |= shared_case_schema(pack)
    return {
        "$schema": _DIALECT,
        "title": f"Answers of an organization to {questionnaire.title}",
        **object_schema(OrganizationAnswers, parts),
        "definitions": _parts_of_an_answer(pack) | plan_schemas(pack),
    }


def _parts_of_an_answer(pack: Pack) -> dict[str, Any]:
    return {
        **scale_schemas(pack),
        **answer_shapes(pack),
        "evidence": evidence_schema(pack),
        "done_late": described_schema(DoneLate, {}),
        "measured": _measured(),
    }


def _measured() -> dict[str, Any]:
    """Return the schema of a measured figure: a value with its date, or a CSV file."""
    rules = {"rule": one_of(get_args(CsvColumn.model_fields["rule"].annotation))}
    file = object_schema(CsvColumn, rules | {"date": {"type": "string"}})
    figure = object_schema(Measured, {"value": {"type": ["number", "string"]}, "from": file})
    del figure["required"]
    return figure | {"anyOf": [{"required": ["value", "date"]}, {"required": ["from"]}]}


def _header(pack: Pack) -> dict[str, Any]:
    facts = {fact.id: _fact(fact) for fact in pack.questionnaire.facts if fact.told_by is None}
    days = dict.fromkeys(pack.questionnaire.milestones, DAY)
    days |= {id_: DAY | {"description": gate.title} for id_, gate in pack.rubric.gate_named.items()}
    return described_schema(
        AssessmentHeader,
        {
            "pack_digest": {
                "type": "string",
                "pattern": "^[0-9a-f]{16}$",
                "description": "The content of the pack that the answers were last judged by; the program writes it.",
            },
            "depth": one_of(DEPTHS),
            "profile": {"type": "object", "additionalProperties": False, "properties": facts},
            "milestones": {"type": "object", "additionalProperties": False, "properties": days},
            "participants": {
                "type": "array",
                "maxItems": 50,
                "items": {
                    "anyOf": [{"type": "string"}, object_schema(Participant, {"delivery_team": {"type": "boolean"}})]
                },
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
