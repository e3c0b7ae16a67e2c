"""The report on paper: tagged PDF in A4 that carries what it was made of, to archive, to read aloud and to verify."""

from readiness.model.assessment import Assessment
from readiness.page.build_page import build_page
from readiness.page.render import render_isolated_pdf
from readiness.page.template_folder import shipped_template
from readiness.pdf.attachments import attachments
from readiness.pdf.layout import render_pdf, require_pdf_support
from readiness.view import build_view
from readiness.view.edition import DEFAULT, Edition

SUFFIX = ".pdf"
BINARY = True
AUDIENCE = "leadership"
TEMPLATED = True


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as PDF. Raises MissingCapabilityError where Pango or fonts are missing, InvalidFilesError."""
    view, look = build_view(assessment, edition), edition.template or shipped_template()
    html, files = build_page(view, look, paper=True), attachments(assessment, edition, view)
    if look.ours:
        return render_pdf(html, look.paper_styles, files)
    require_pdf_support()
    return render_isolated_pdf(look, html, files)
