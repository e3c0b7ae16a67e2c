"""The report as editable slides, with the shipped design or an organization's template."""

from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.slide_template.slide_template import no_python_pptx
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the report as a PPTX file, on the layouts of the edition's slide template if it has one.

    Raises MissingCapabilityError: when python-pptx is not installed.
    """
    try:
        from readiness.slides.build import build_slides  # noqa: PLC0415  an extra, and heavy
    except ModuleNotFoundError as error:
        raise no_python_pptx() from error
    return build_slides(build_view(assessment, edition), edition.slides)


FORMAT = OutputFormat(suffix=".pptx", render=render, binary=True)
