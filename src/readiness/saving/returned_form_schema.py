"""The JSON Schema of the header of a returned form."""

from typing import Any

from readiness.model.participants import AskedQuestion, ReturnedForm
from readiness.saving.schema_parts import described_schema

_SHORT = {"type": "string", "pattern": "^[0-9a-f]{8}$"}
_MOMENT = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"}


def returned_form_schema() -> dict[str, Any]:
    """Return the schema of the header of a returned form."""
    asked = {"type": "object", "additionalProperties": described_schema(AskedQuestion, {"digest": _SHORT})}
    digest = {"type": "string", "pattern": "^[0-9a-f]{16}$"}
    known = {"id": _SHORT, "digest": digest, "saved": _MOMENT, "content": _SHORT, "questions": asked}
    return described_schema(ReturnedForm, known)
