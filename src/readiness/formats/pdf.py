"""The report as a tagged A4 PDF with its inputs attached, for archives, screen readers and verification."""

from readiness.errors import InvalidFilesError, LimitError, Problem
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.page.build_page import build_page
from readiness.page.template import Template
from readiness.page.template_folder import shipped_template
from readiness.pdf.attachments import attachments
from readiness.pdf.isolated_layout import MEBIBYTES, SECONDS, lay_out
from readiness.pdf.longest_texts import longest_texts
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from readiness.view.models.report import ReportView


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as PDF.

    Raises MissingCapabilityError: when Pango or a font is missing.
    Raises LimitError: when the layout exceeds its limit of time or memory.
    Raises InvalidFilesError: when a template that is not shipped fails or exceeds that limit.
    """
    view, look = build_view(assessment, edition), edition.template or shipped_template()
    html, files = build_page(view, look, paper=True), attachments(assessment, edition, view)
    try:
        return lay_out(html, look.paper_styles, files)
    except LimitError as error:
        raise _with_advice(error, view, look) from None


def _with_advice(error: LimitError, view: ReportView, look: Template) -> LimitError | InvalidFilesError:
    """Return the error with advice: shorten long texts, simplify the styles or raise the limit."""
    longest = longest_texts(view)
    shorten = f"shorten {'; '.join(map(say, longest))}" if longest else ""
    more = f"{SECONDS} and {MEBIBYTES} allow more, as 'readiness report --help' says"
    if not look.ours:
        hint = ". ".join(part for part in ("simplify the styles, and what is inside what", shorten, more) if part)
        return InvalidFilesError([Problem(look.shown, error.message, hint)])
    smaller = "" if longest else "make a smaller report, with --audience board or --dimension"
    return LimitError(error.message, ". ".join(part for part in (shorten, smaller, more) if part))


FORMAT = OutputFormat(suffix=".pdf", render=render, binary=True, uses_template=True)
