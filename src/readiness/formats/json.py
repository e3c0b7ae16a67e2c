"""The whole report as JSON for other programs, with sorted keys and with exact and rounded values."""

from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.serialization import json_bytes


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as UTF-8 JSON."""
    return json_bytes(build_view(assessment, edition))


FORMAT = OutputFormat(suffix=".json", render=render, audience="full")
