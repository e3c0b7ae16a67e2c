"""Limits of time and memory on the layout of a PDF; docs/report.md repeats them."""

import sys

SECONDS = 60
"""Base processor time for the layout of any PDF, also with a shipped template, in seconds."""
SECONDS_PER_MB = 60
"""Additional processor time for the layout per megabyte of the page, in seconds."""
MOST_SECONDS = 600
"""Maximum processor time for the layout, in seconds, unless READINESS_PDF_SECONDS is set."""
CLOCK_FACTOR = 3 if sys.platform == "win32" else 20
"""Wall-clock time for the layout as a multiple of its processor time; lower on Windows, which limits only this."""
MEMORY_BYTES = 3 * 1024**3
"""Address space for the layout, in bytes."""
