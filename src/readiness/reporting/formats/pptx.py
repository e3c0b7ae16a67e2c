"""The report as slides that can be edited, on our look or on an organization's own."""

from readiness.model.assessment import Assessment
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.slide_template.slide_template import no_python_pptx
from readiness.reporting.view import view_of

SUFFIX = ".pptx"
BINARY = True
AUDIENCE = "leadership"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as slides, on the edition's own layouts. Raises MissingCapabilityError without python-pptx."""
    try:
        from readiness.reporting.slides.build import slides_of  # noqa: PLC0415  an extra, and heavy
    except ModuleNotFoundError as error:
        raise no_python_pptx() from error
    return slides_of(view_of(assessment, edition), edition.slides)
