"""Serialize the view as JSON with a schema version, and describe it by a JSON Schema."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from functools import cache, reduce
from operator import or_
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter
from typing_extensions import TypedDict

from readiness.safe_text import json_text
from readiness.statements.statement import Statement
from readiness.statements.voice import statement_data
from readiness.view.models.report import ReportView
from readiness.view.plain_data import as_plain
from readiness.view.report_parts import AnyReport

SCHEMA_VERSION = "4"


def json_bytes(
    view: AnyReport, parts: Iterable[str] = ReportView._fields, more: Mapping[str, Any] | None = None
) -> bytes:
    """Return the view as UTF-8 JSON with `schema_version`; only the fields named in `parts` if given, and `more`.

    `more` is plain data, as of `plain_data`.
    """
    selected = {name: as_plain(getattr(view, name), statement_data, date.isoformat) for name in parts}
    data = {"schema_version": SCHEMA_VERSION} | selected | dict(more or {})
    return json_text(data, sort_keys=True).encode()


def plain_data(value: Any) -> Any:
    """Return named tuples and lists of them as data for JSON; a number that is not whole as a decimal."""
    return _with_decimals(as_plain(value, statement_data, date.isoformat))


def _with_decimals(value: Any) -> Any:
    match value:
        case dict():
            return {key: _with_decimals(part) for key, part in value.items()}
        case list():
            return [_with_decimals(part) for part in value]
        case Fraction():
            return float(value)
    return value


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the JSON form of the whole view."""
    return schema_of_view(ReportView, SCHEMA_VERSION, "A readiness report")


def schema_of_view(view: type, schema_version: str, title: str) -> dict[str, Any]:
    """Return the JSON Schema of the JSON form of a view, a named tuple, with its `schema_version`."""
    generated = TypeAdapter(_as_typed_dict(view)).json_schema(mode="serialization")
    version = {"const": schema_version, "description": "Changes when the meaning of a key does.", "type": "string"}
    return generated | {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "properties": {"schema_version": version} | generated["properties"],
        "required": ["schema_version", *generated["required"]],
        "additionalProperties": False,
    }


@cache
def _as_typed_dict(part: type) -> Any:
    """Return a typed dictionary for a part of the view: an object with the part's fields and no others."""
    fields = {name: _as_in_json(annotation) for name, annotation in get_type_hints(part).items()}
    make: Any = TypedDict
    typed_dict = make(part.__name__, fields)
    typed_dict.__pydantic_config__ = {"extra": "forbid"}
    typed_dict.__doc__ = part.__doc__
    return typed_dict


class StatementObject(TypedDict):
    """A statement: its code, its parameters by name, and its English text."""

    __pydantic_config__ = {"extra": "forbid"}  # type: ignore[misc] # noqa: RUF012
    code: str
    parameters: dict[str, Any]
    text: str


def _as_in_json(annotation: Any) -> Any:
    if annotation is Statement:
        return StatementObject
    if annotation is date:
        return str
    if hasattr(annotation, "_fields"):
        return _as_typed_dict(annotation)
    if get_origin(annotation) is Literal:
        return annotation
    arguments = get_args(annotation)
    if get_origin(annotation) is tuple:
        return list.__class_getitem__(_as_in_json(arguments[0]))
    return reduce(or_, map(_as_in_json, arguments)) if arguments else annotation
