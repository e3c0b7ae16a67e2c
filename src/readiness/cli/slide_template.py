"""An organization's own slides, named on the command line, for the format that writes on them."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from readiness.reporting.slide_template.slide_template import SlideTemplate

FORM = "pptx"
MOST_BYTES = 20 * 1024 * 1024
"""Largest file read."""
_SAFE = "links, objects and macros can load or run something when slides are opened; put logos in as PNG or JPEG"


def slides_in(slides: Path | None, forms: Iterable[str]) -> "SlideTemplate | None":
    """Return the template that the named slides are, after a warning of what it leaves out.

    Raises InvalidFilesError for slides that cannot be used, and MissingCapabilityError without python-pptx.
    """
    from readiness.cli.problems import problem_text
    from readiness.errors import Problem
    from readiness.loading.bounded_file import one_line, read_bytes
    from readiness.reporting.slide_template.slide_template import slide_template_of

    if slides is None:
        return None
    if FORM not in forms:
        raise typer.BadParameter(f"it goes with --format {FORM}", param_hint="--slides")
    hint = "name a PowerPoint file with the layouts of your organization, or leave --slides out"
    path = one_line(slides)
    template = slide_template_of(read_bytes(slides, path, MOST_BYTES, hint), path)
    if template.left_out:
        warning = Problem(path, f"left out of these slides: {', '.join(template.left_out)}", _SAFE, warning=True)
        sys.stderr.write(problem_text(warning))
    return template
