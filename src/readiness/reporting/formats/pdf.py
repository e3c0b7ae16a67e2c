"""The report on paper: tagged PDF in A4 that carries what it was made of, to archive, to read aloud and to verify."""

from readiness.model.assessment import Assessment
from readiness.reporting.carried import carried
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.page import page
from readiness.reporting.paper import pdf_of
from readiness.reporting.view import view_of

SUFFIX = ".pdf"
BINARY = True
AUDIENCE = "leadership"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as PDF. Raises MissingCapabilityError where Pango or fonts are missing."""
    view = view_of(assessment, edition)
    return pdf_of(page(view), carried(assessment, edition, view))
