"""One self-contained HTML page, for any browser, with or without scripts."""

from readiness.model.assessment import Assessment
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.page import page
from readiness.reporting.view import view_of

SUFFIX = ".html"
BINARY = False
AUDIENCE = "leadership"
TEMPLATED = True


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as HTML. Raises InvalidFilesError for a template that does not work."""
    return page(view_of(assessment, edition), edition.template).encode()
