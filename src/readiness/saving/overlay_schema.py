"""The JSON Schema of an overlay over one pack: what it may change, by id, for completion and help in an editor."""

from collections.abc import Iterable
from typing import Any

from readiness.loading.overlay_keys import JUDGED, KEPT, NODE, NODE_RULES, QUESTION
from readiness.model.file_model import FileModel
from readiness.model.initiative import Initiative
from readiness.model.node_rubric import NodeRubric
from readiness.model.overlay import AddedParts, DroppedParts, Overlay
from readiness.model.pack import Pack
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Node, Question, Questionnaire
from readiness.model.rubric import Rubric
from readiness.saving.schema_parts import described_schema, field_docstrings, list_of, may_be_empty, one_titled

_DIALECT = "http://json-schema.org/draft-07/schema#"


def overlay_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of an overlay over a pack. The values of keys are those of the pack's own files."""
    questionnaire = pack.questionnaire
    nodes = {node.id: node.title for top in questionnaire.dimensions for node in top.walk()}
    questions = {id_: question.title for id_, question in questionnaire.questions.items()}
    initiatives = {one.id: one.title for one in pack.rubric.initiatives}
    added = may_be_empty(dict.fromkeys(nodes, list_of({"$ref": "#/definitions/added_question"}, 500)))
    known = {
        "over": {"type": "string", "pattern": f"^{questionnaire.questionnaire}@[0-9]"},
        "questions": _by_id(questions, "question"),
        "nodes": _by_id(nodes | {"overall": "Overall"}, "node"),
        "initiatives": _by_id(initiatives, "initiative"),
        "rubric": _keys(KEPT["rubric"], Rubric),
        "questionnaire": _keys(KEPT["questionnaire"], Questionnaire),
        "drop": described_schema(DroppedParts, {"questions": _some(questions), "initiatives": _some(initiatives)}),
        "add": described_schema(AddedParts, {"questions": added, "initiatives": list_of({"type": "object"}, 500)}),
    }
    return {
        "$schema": _DIALECT,
        "title": f"An overlay over {questionnaire.title}",
        **described_schema(Overlay, known),
        "definitions": {
            "question": _keys({"id"}, Question, QuestionRubric, only=QUESTION | JUDGED),
            "added_question": _keys((), Question, QuestionRubric, only=QUESTION | JUDGED | {"id"}),
            "node": _keys({"id"}, Node, NodeRubric, only=NODE | NODE_RULES),
            "initiative": _keys({"id"}, Initiative),
        },
    }


def _by_id(titles: dict[str, str], definition: str) -> dict[str, Any]:
    return may_be_empty(
        {id_: {"$ref": f"#/definitions/{definition}", "description": title} for id_, title in titles.items()}
    )


def _some(titles: dict[str, str]) -> dict[str, Any]:
    return list_of(one_titled(titles), 500)


def _keys(kept: Iterable[str], *models: type[FileModel], only: Iterable[str] | None = None) -> dict[str, Any]:
    """Return the schema of a mapping with the keys of some models, each with its docstring as help."""
    told: dict[str, dict[str, str]] = {}
    for model in models:
        docstrings = field_docstrings(model)
        for name, info in model.model_fields.items():
            told[info.alias or name] = {"description": docstrings[name]} if name in docstrings else {}
    wanted = set(told if only is None else only) - set(kept)
    return may_be_empty({key: help_ for key, help_ in told.items() if key in wanted})
