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


def read_slides(slides: Path | None, forms: Iterable[str]) -> "SlideTemplate | None":
    """Return the template made from the named slides, after a warning about the parts it omits.

    Raises InvalidFilesError for slides that cannot be used, and MissingCapabilityError without python-pptx.
    """
    from readiness.cli.problem_text import format_problem
    from readiness.errors import Problem
    from readiness.loading.bounded_file import path_on_one_line, read_bytes
    from readiness.slide_template.slide_template import read_slide_template
    from readiness.statements import reports
    from readiness.statements.voice import say

    if slides is None:
        return None
    if FORM not in forms:
        raise typer.BadParameter(say(reports.slides_format(form=FORM)), param_hint="--slides")
    path = path_on_one_line(slides)
    template = read_slide_template(read_bytes(slides, path, MOST_BYTES, reports.name_slides()), path)
    if template.left_out:
        message = reports.left_out(parts=tuple(template.left_out))
        warning = Problem(path, message, reports.safe_slides(), warning=True)
        sys.stderr.write(format_problem(warning))
    return template
