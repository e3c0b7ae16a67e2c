"""The report as one self-contained HTML page, for any browser with or without scripts."""

from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.page.build_page import build_page
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as UTF-8 HTML.

    Raises InvalidFilesError: when the template does not work.
    """
    return build_page(build_view(assessment, edition), edition.template).encode()


FORMAT = OutputFormat(suffix=".html", render=render, uses_template=True)
