"""Everything a report shows, for other programs: sorted keys, exact values beside rounded ones."""

from typing import Any

from readiness.model.assessment import Assessment
from readiness.reporting.data import json_bytes, json_schema
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.view import view_of

SUFFIX = ".json"
BINARY = False
AUDIENCE = "full"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as JSON."""
    return json_bytes(view_of(assessment, edition))


def schema() -> dict[str, Any]:
    """Return the JSON Schema of what `render` gives."""
    return json_schema()
