"""The one console: color and width as the terminal takes them, text from files never obeyed."""

import os
import sys
from typing import TextIO

from rich.console import Console


def console(file: TextIO | None = None) -> Console:
    """Return the console for standard output, or a plain one of 100 columns for another file.

    `NO_COLOR`, `TERM=dumb` and `CI` turn color off.
    """
    plain = file is not None or os.environ.get("TERM") == "dumb" or "CI" in os.environ
    return Console(
        file=file or sys.stdout,
        width=100 if file else None,
        no_color=True if plain or "NO_COLOR" in os.environ else None,
        color_system=None if plain else "auto",
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
