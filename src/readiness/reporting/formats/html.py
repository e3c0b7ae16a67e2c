"""One self-contained HTML page, for any browser, without scripts."""

from readiness.model.assessment import Assessment
from readiness.reporting.page import page
from readiness.reporting.templates.template import Template
from readiness.reporting.view import view_of

SUFFIX = ".html"
BINARY = False
TEMPLATED = True


def render(assessment: Assessment, template: Template | None = None) -> bytes:
    """Return the report as HTML. Raises InvalidFilesError for a template that does not work."""
    return page(view_of(assessment), template).encode()
