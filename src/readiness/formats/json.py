"""The whole report as JSON for other programs, with sorted keys and with exact and rounded values."""

from typing import Any

from readiness.model.assessment import Assessment
from readiness.view import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.serialization import json_bytes, json_schema

SUFFIX = ".json"
BINARY = False
AUDIENCE = "full"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as UTF-8 JSON."""
    return json_bytes(build_view(assessment, edition))


def schema() -> dict[str, Any]:
    """Return the JSON Schema of the output of `render`."""
    return json_schema()
