"""A badge as JSON for https://shields.io/badges/endpoint-badge: schemaVersion, label, message and color."""

from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.safe_text import json_text
from readiness.statements.voice import say
from readiness.view.badge import badge
from readiness.view.edition import DEFAULT, Edition


def render(assessment: Assessment, _: Edition = DEFAULT) -> bytes:
    """Return the badge as UTF-8 JSON."""
    view = badge(assessment)
    data = {"schemaVersion": 1, "label": say(view.label), "message": say(view.message), "color": view.color}
    return json_text(data).encode()


FORMAT = OutputFormat(suffix=".json", render=render, audience="full", is_usual=False)
