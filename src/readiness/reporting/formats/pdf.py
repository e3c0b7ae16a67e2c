"""The report on paper: tagged PDF in A4 with bookmarks and page numbers."""

from readiness.model.assessment import Assessment
from readiness.reporting.page import page, paper_styles
from readiness.reporting.paper import pdf_of
from readiness.reporting.view import view_of

SUFFIX = ".pdf"
BINARY = True


def render(assessment: Assessment) -> bytes:
    """Return the report as PDF. Raises MissingCapabilityError where Pango or fonts are missing."""
    return pdf_of(page(view_of(assessment)), paper_styles())
