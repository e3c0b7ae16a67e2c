"""An organization's own slides, named on the command line, for the format that writes on them."""

from collections.abc import Iterable
from pathlib import Path

import typer

FORM = "pptx"
MOST_BYTES = 20 * 1024 * 1024
"""Largest file read."""


def slides_in(slides: Path | None, forms: Iterable[str]) -> bytes | None:
    """Return the bytes of the slides that are named. Raises InvalidFilesError."""
    from readiness.errors import InvalidFilesError, Problem
    from readiness.loading.bounded_file import one_line, read_bytes

    if slides is None:
        return None
    if FORM not in forms:
        raise typer.BadParameter(f"it goes with --format {FORM}", param_hint="--slides")
    if not slides.exists():
        hint = "name a PowerPoint file with the layouts of your organization, or leave --slides out"
        raise InvalidFilesError([Problem(one_line(slides), "there is no such file", hint)])
    return read_bytes(slides, one_line(slides), MOST_BYTES)
