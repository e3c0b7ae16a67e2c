"""An organization's own slides, named on the command line, for the format that writes on them."""

from collections.abc import Iterable
from pathlib import Path

import typer

FORM = "pptx"
MOST_BYTES = 20 * 1024 * 1024
"""Largest file read."""


def slides_in(slides: Path | None, forms: Iterable[str]) -> bytes | None:
    """Return the bytes of the slides that are named. Raises InvalidFilesError."""
    from readiness.loading.bounded_file import one_line, read_bytes

    if slides is None:
        return None
    if FORM not in forms:
        raise typer.BadParameter(f"it goes with --format {FORM}", param_hint="--slides")
    hint = "name a PowerPoint file with the layouts of your organization, or leave --slides out"
    return read_bytes(slides, one_line(slides), MOST_BYTES, hint)
