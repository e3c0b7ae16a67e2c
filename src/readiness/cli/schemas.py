"""The JSON Schema of each file format."""

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter

from readiness.loading.read_pack import load_pack
from readiness.model.initiative import Initiative
from readiness.model.project import ProjectFile
from readiness.model.question_rubric import QuestionRubric
from readiness.model.questionnaire import Node, Questionnaire
from readiness.model.rubric import Rubric
from readiness.saving.answers_schema import answers_schema, organization_schema
from readiness.saving.overlay_schema import overlay_schema
from readiness.saving.schema_parts import field_docstrings
from readiness.view import joint_views
from readiness.view.serialization import json_schema, schema_of_view

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
SCHEMAS = [
    "answers", "organization", "questionnaire", "dimension", "rubric", "judging", "initiatives", "report", "joint-plan",
    "project", "overlay",
]  # fmt: skip


def schema_of(kind: str, pack: str, packs: Path | None) -> dict[str, Any]:
    """Return the schema called `kind`; that of answers, an organization or an overlay lists what `pack` has."""
    if kind == "answers":
        return answers_schema(load_pack(pack, packs=packs))
    if kind == "organization":
        return organization_schema(load_pack(pack, packs=packs))
    if kind == "overlay":
        return overlay_schema(load_pack(pack, packs=packs))
    if kind == "report":
        return json_schema()
    if kind == "joint-plan":
        return schema_of_view(joint_views.JointPlanView, joint_views.SCHEMA_VERSION, f"readiness {kind}")
    add_descriptions(ProjectFile, Questionnaire, Node, Rubric, QuestionRubric, Initiative)
    return {"$schema": _DIALECT, "title": f"readiness {kind}"} | _OF_FILES[kind]()


def _questionnaire() -> dict[str, Any]:
    schema = Questionnaire.model_json_schema()
    schema["properties"]["dimensions"] = {"type": "array", "items": {"type": "string"}, "minItems": 1}
    return schema


def _dimension() -> dict[str, Any]:
    """Return the schema of a dimension file, which holds the id of the dimension under the key `dimension`."""
    schema = TypeAdapter(Node).json_schema()
    top = dict(schema["$defs"]["Node"])
    top["properties"] = {"dimension": top["properties"]["id"]} | {
        k: v for k, v in top["properties"].items() if k != "id"
    }
    top["required"] = ["dimension", *(name for name in top["required"] if name != "id")]
    return top | {"$defs": schema["$defs"]}


def _rubric() -> dict[str, Any]:
    """Return the schema of the rubric's main file; questions, initiatives and references are in other files."""
    schema = Rubric.model_json_schema()
    for name in ("questions", "initiatives", "references"):
        del schema["properties"][name]
    schema["required"] = [name for name in schema["required"] if name != "questions"]
    return schema


def _judging() -> dict[str, Any]:
    return TypeAdapter(dict[str, QuestionRubric]).json_schema()


def _initiatives() -> dict[str, Any]:
    schema = TypeAdapter(list[Initiative]).json_schema()
    definitions = schema.pop("$defs")
    properties = {"initiatives": schema}
    return {"type": "object", "properties": properties, "additionalProperties": False, "$defs": definitions}


_OF_FILES = {
    "questionnaire": _questionnaire,
    "dimension": _dimension,
    "rubric": _rubric,
    "judging": _judging,
    "initiatives": _initiatives,
    "project": ProjectFile.model_json_schema,
}


def add_descriptions(*models: type[BaseModel]) -> None:
    """Set the description of every field of `models`, and of the models nested in them, to the field's docstring.

    Pydantic can do this when a class is created, but then it parses source files at every start of the program.
    """
    seen: set[type[BaseModel]] = set()
    waiting = list(models)
    while waiting:
        model = waiting.pop()
        if model in seen:
            continue
        seen.add(model)
        docstrings = field_docstrings(model)
        for name, field in model.model_fields.items():
            field.description = field.description or docstrings.get(name)
            waiting.extend(_models_in(field.annotation))
    for model in seen:
        model.model_rebuild(force=True)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if inspect.isclass(annotation) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models_in(argument)
