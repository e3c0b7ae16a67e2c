"""The organization's own slides, named with `--slides`, as a template for the format pptx."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from readiness.slide_template.slide_template import SlideTemplate

FORM = "pptx"
MOST_BYTES = 20 * 1024 * 1024
"""Largest file read, in bytes."""
_SAFE = "links, objects and macros can load or run something when slides are opened; put logos in as PNG or JPEG"


def read_slides(slides: Path | None, forms: Iterable[str]) -> "SlideTemplate | None":
    """Return the template made from the named slides, after a warning about the parts it omits.

    Raises InvalidFilesError for slides that cannot be used, and MissingCapabilityError without python-pptx.
    """
    from readiness.cli.problem_text import format_problem
    from readiness.errors import Problem
    from readiness.loading.bounded_file import path_on_one_line, read_bytes
    from readiness.slide_template.slide_template import read_slide_template
    from readiness.statements.voice import say

    if slides is None:
        return None
    if FORM not in forms:
        raise typer.BadParameter(f"it goes with --format {FORM}", param_hint="--slides")
    hint = "name a PowerPoint file with the layouts of your organization, or leave --slides out"
    path = path_on_one_line(slides)
    template = read_slide_template(read_bytes(slides, path, MOST_BYTES, hint), path)
    if template.left_out:
        warning = Problem(
            path, f"left out of these slides: {', '.join(map(say, template.left_out))}", _SAFE, warning=True
        )
        sys.stderr.write(format_problem(warning))
    return template
