"""The report as a tagged A4 PDF with its inputs attached, for archives, screen readers and verification."""

from readiness.errors import InvalidFilesError, LimitError, Problem
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.page.build_page import build_page
from readiness.page.page_numbers import page_number_styles
from readiness.page.template import Template
from readiness.page.template_folder import shipped_template
from readiness.pdf.attachments import attachments
from readiness.pdf.isolated_layout import MEBIBYTES, SECONDS, lay_out
from readiness.pdf.longest_texts import longest_texts
from readiness.statements import pdf_problems
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.report import ReportView


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as PDF.

    Raises MissingCapabilityError: when Pango is missing.
    Raises LimitError: when the layout exceeds its limit of time or memory.
    Raises InvalidFilesError: when a template that is not shipped fails or exceeds that limit.
    """
    view, look = build_view(assessment, edition), edition.template or shipped_template()
    html, files = build_page(view, look, paper=True), attachments(assessment, edition, view)
    try:
        return lay_out(html, page_number_styles() + look.paper_styles, files)
    except LimitError as error:
        raise _with_advice(error, view, look) from None


def _with_advice(error: LimitError, view: ReportView, look: Template) -> LimitError | InvalidFilesError:
    """Return the error with advice: shorten long texts, simplify the styles or raise the limit."""
    texts = tuple(longest_texts(view))
    allow = pdf_problems.allow_more(seconds=SECONDS, memory=MEBIBYTES)
    if look.ours:
        hint = pdf_problems.shorten(texts=texts, allow=allow) if texts else pdf_problems.make_smaller(allow=allow)
        return LimitError(error.message, hint)
    hint = pdf_problems.simplify_and_shorten(texts=texts, allow=allow) if texts else pdf_problems.simplify(allow=allow)
    return InvalidFilesError([Problem(look.shown, error.message, hint)])


FORMAT = OutputFormat(suffix=".pdf", render=render, binary=True, uses_template=True)
