"""The JSON Schema of the register of evidence, and of evidence in an answer: a document of the register, or its own."""

from typing import Any

from readiness.model.answer import Evidence
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.pack import Pack
from readiness.saving.level_schema import any_level_schema
from readiness.saving.schema_parts import described_schema

_OWN = ("title", "date", "location", "supports")
_REFERENCE = ("use", "supports", "at")
_ID = {"type": "string", "pattern": "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$"}


def register_schema() -> dict[str, Any]:
    """Return the schema of the register: documents by id."""
    digest = {"sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"}}
    return {
        "type": ["object", "null"],
        "maxProperties": 2_000,
        "propertyNames": _ID,
        "additionalProperties": described_schema(EvidenceEntry, digest),
    }


def evidence_schema(pack: Pack) -> dict[str, Any]:
    """Return the schema of a piece of evidence: the id of a document, such a reference with more, or one of its own."""
    whole = described_schema(Evidence, {"supports": any_level_schema(pack), "use": _ID})
    named = _ID | {"description": whole["properties"]["use"]["description"]}
    return {"anyOf": [named, _part(whole, _REFERENCE, "use"), _part(whole, _OWN, "title")]}


def _part(whole: dict[str, Any], keys: tuple[str, ...], required: str) -> dict[str, Any]:
    properties = {key: whole["properties"][key] for key in keys}
    return whole | {"properties": properties, "required": [required]}
