"""Everything a report shows, for other programs: sorted keys, exact values beside rounded ones."""

from typing import Any

from readiness.model.assessment import Assessment
from readiness.view import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.serialization import json_bytes, json_schema

SUFFIX = ".json"
BINARY = False
AUDIENCE = "full"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as JSON."""
    return json_bytes(build_view(assessment, edition))


def schema() -> dict[str, Any]:
    """Return the JSON Schema of what `render` gives."""
    return json_schema()
