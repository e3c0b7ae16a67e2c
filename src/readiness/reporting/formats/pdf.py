"""The report on paper: tagged PDF in A4 that carries what it was made of, to archive, to read aloud and to verify."""

from readiness.model.assessment import Assessment
from readiness.reporting.carried import carried
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.page import page
from readiness.reporting.paper import pdf_of, require_paper
from readiness.reporting.templates.rendering import paper_of
from readiness.reporting.view import view_of

SUFFIX = ".pdf"
BINARY = True
AUDIENCE = "leadership"
TEMPLATED = True


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as PDF. Raises MissingCapabilityError where Pango or fonts are missing, InvalidFilesError."""
    view = view_of(assessment, edition)
    files = carried(assessment, edition, view)
    if edition.template is None or edition.template.ours:
        return pdf_of(page(view, edition.template), files)
    require_paper()
    return paper_of(edition.template, page(view, edition.template), files)
