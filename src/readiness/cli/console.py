"""The rich console, with the color and width of the terminal; control characters in the text are escaped."""

import os
import sys
from collections.abc import Iterator
from typing import TextIO

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from readiness.cli.streams import raw_stream
from readiness.safe_text import harmless


class _Console(Console):
    """A console that adds its own styles, and escapes control characters in the text last."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        for segment in super().render(renderable, options):
            yield segment if segment.control else segment._replace(text=harmless(segment.text))


def console(file: TextIO | None = None) -> Console:
    """Return the console for standard output, or a plain one of 100 columns for another file.

    `NO_COLOR`, `TERM=dumb` and `CI` turn color off.
    """
    plain = file is not None or os.environ.get("TERM") == "dumb" or "CI" in os.environ
    return _Console(
        file=file or raw_stream(sys.stdout),
        width=100 if file else None,
        no_color=True if plain or "NO_COLOR" in os.environ else None,
        color_system=None if plain else "auto",
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
