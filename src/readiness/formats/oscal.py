"""Assessment results in OSCAL as JSON: observations, risks and findings for tools of governance."""

from readiness.model.assessment import Assessment
from readiness.oscal.results import assessment_results
from readiness.output_format import OutputFormat
from readiness.safe_text import json_text
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the results as UTF-8 JSON."""
    return json_text(assessment_results(build_view(assessment, edition), edition.name)).encode()


FORMAT = OutputFormat(suffix=".json", render=render, audience="full", is_usual=False)
