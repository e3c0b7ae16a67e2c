"""Parts of a JSON Schema: objects with the fields of a model, and mappings that may be empty."""

import ast
import inspect
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from readiness.model.file_model import FileModel

DAY = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_DAYS = {"date", "due", "expires", "since", "found", "until", "from", "to", "start", "expected", "review"}
"""Names of fields that hold a day."""


def may_be_empty(properties: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a mapping with some keys, all optional, which may have no value at all."""
    return {"type": ["object", "null"], "additionalProperties": False, "properties": properties}


def one_of(names: Iterable[str]) -> dict[str, Any]:
    """Return the schema of one of some names; nothing fits where there are none."""
    known = list(names)
    return {"enum": known} if known else {"not": {}}


def one_titled(titles: Mapping[str, str]) -> dict[str, Any]:
    """Return the schema of one of some names, each with its title as help."""
    return one_of(titles) | {"enumDescriptions": [*titles.values()]}


def list_of(items: dict[str, Any], most: int) -> dict[str, Any]:
    """Return the schema of a list."""
    return {"type": "array", "maxItems": most, "items": items}


def object_schema(model: type[FileModel], known: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a model: `known` overrides single fields, dates are days, all other fields are strings."""
    properties: dict[str, Any] = {}
    for name, info in _by_key(model).items():
        kind = known.get(name, DAY if name in _DAYS else {"type": "string"})
        properties[name] = kind | ({"description": info.description} if info.description else {})
    required = [name for name, info in _by_key(model).items() if info.is_required()]
    needs = {"required": required} if required else {}
    return {"type": "object", "additionalProperties": False, "properties": properties, **needs}


def described_schema(model: type[FileModel], known: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a model as `object_schema` does, with the docstrings of its fields as descriptions."""
    schema = object_schema(model, known)
    return schema | {"properties": with_docstrings(model, schema["properties"])}


def with_docstrings(model: type[FileModel], properties: dict[str, Any]) -> dict[str, Any]:
    """Return the schemas of fields by key, each with the docstring of the field, where it has one, as description."""
    names = {info.alias or name: name for name, info in model.model_fields.items()}
    told = {key: docstring for key, name in names.items() if (docstring := field_docstrings(model).get(name))}
    return {key: one | ({"description": told[key]} if key in told else {}) for key, one in properties.items()}


@cache
def field_docstrings(model: type[BaseModel]) -> dict[str, str]:
    """Return the docstring of each field of a model, from its source and from that of the models it extends."""
    found: dict[str, str] = {}
    for one in reversed(model.__mro__):
        if one is not BaseModel and issubclass(one, BaseModel):
            found |= _docstrings_in(_classes_in(one.__module__).get(one.__name__))
    return found


@cache
def _classes_in(module: str) -> dict[str, ast.ClassDef]:
    """Return the classes of a module by name, as they are in its source."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def _docstrings_in(definition: ast.ClassDef | None) -> dict[str, str]:
    statements = definition.body if definition else []
    found: dict[str, str] = {}
    for field, text in pairwise(statements):
        match field, text:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(docstring))):
                found[name] = inspect.cleandoc(docstring)
    return found


def _by_key(model: type[FileModel]) -> dict[str, FieldInfo]:
    """Return the fields of a model by the key used in files."""
    return {info.alias or name: info for name, info in model.model_fields.items()}
