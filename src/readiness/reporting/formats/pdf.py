"""The report on paper: tagged PDF in A4 that carries what it was made of, to archive, to read aloud and to verify."""

from readiness.model.assessment import Assessment
from readiness.reporting.carried import carried
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.page import page
from readiness.reporting.paper import pdf_of, require_paper
from readiness.reporting.templates.folder import shipped
from readiness.reporting.templates.rendering import paper_of
from readiness.reporting.view import view_of

SUFFIX = ".pdf"
BINARY = True
AUDIENCE = "leadership"
TEMPLATED = True


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as PDF. Raises MissingCapabilityError where Pango or fonts are missing, InvalidFilesError."""
    view, look = view_of(assessment, edition), edition.template or shipped()
    html, files = page(view, look, paper=True), carried(assessment, edition, view)
    if look.ours:
        return pdf_of(html, look.paper_styles, files)
    require_paper()
    return paper_of(look, html, files)
