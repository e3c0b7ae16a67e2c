"""The view as data for other programs, with the version of its shape and its JSON Schema."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from pydantic import TypeAdapter

from readiness.reporting.view import View

SCHEMA_VERSION = "1"


def json_bytes(view: View, parts: Iterable[str] | None = None) -> bytes:
    """Return the whole view as JSON, or the `parts` of it that are named; always with the schema's version."""
    whole = asdict(view)
    kept = whole if parts is None else {name: whole[name] for name in parts}
    data = {"schema_version": SCHEMA_VERSION} | kept
    return (json.dumps(data, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the whole view as JSON."""
    made = TypeAdapter(View).json_schema(mode="serialization")
    version = {"const": SCHEMA_VERSION, "description": "Changes when the meaning of a key does.", "type": "string"}
    return made | {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A readiness report",
        "properties": {"schema_version": version} | made["properties"],
        "required": ["schema_version", *made["required"]],
        "additionalProperties": False,
    }
