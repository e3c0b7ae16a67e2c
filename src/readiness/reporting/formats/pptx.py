"""The report as slides that can be edited, on our look or on an organization's own."""

from readiness.errors import MissingCapabilityError
from readiness.model.assessment import Assessment
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.view import view_of

SUFFIX = ".pptx"
BINARY = True
AUDIENCE = "leadership"


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as slides, with the layouts of the edition's own, a .pptx or .potx.

    Raises MissingCapabilityError without python-pptx, and ReadinessError for a template that cannot be used.
    """
    try:
        from readiness.reporting.slides.build import slides_of  # noqa: PLC0415  an extra, and heavy
    except ModuleNotFoundError as error:
        raise MissingCapabilityError(
            "slides need python-pptx, which this machine lacks", "pip install 'readiness[slides]'"
        ) from error
    return slides_of(view_of(assessment, edition), edition.slides)
