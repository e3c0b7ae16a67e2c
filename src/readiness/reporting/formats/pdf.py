"""The report on paper: tagged PDF in A4 with bookmarks and page numbers."""

from readiness.model.assessment import Assessment
from readiness.reporting.page import page
from readiness.reporting.paper import pdf_of, require_paper
from readiness.reporting.templates.rendering import paper_of
from readiness.reporting.templates.template import Template
from readiness.reporting.view import view_of

SUFFIX = ".pdf"
BINARY = True
TEMPLATED = True


def render(assessment: Assessment, template: Template | None = None) -> bytes:
    """Return the report as PDF. Raises MissingCapabilityError where Pango or fonts are missing, InvalidFilesError."""
    if template is None or template.ours:
        return pdf_of(page(view_of(assessment), template))
    require_paper()
    return paper_of(template, page(view_of(assessment), template))
