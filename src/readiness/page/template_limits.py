"""The limits on a template that is not ours, and on what it may use and make; repeated in the documentation."""

import sys

FILES = 60
"""Most files and folders in a template's folder; names that begin with a dot are not counted, and not read."""
FILE_BYTES = 256 * 1024
"""Largest file of a template, but for its logo."""
LOGO_BYTES = 2 * 1024 * 1024
"""Largest logo."""
LOGO_PIXELS = 4_000_000
"""Most pixels of a logo, width times height."""
WORDS_CHARACTERS = 120
"""Longest of the words an organization may choose."""
RANGE = 1_000
"""Longest `range()` in a template."""
PAGE_BYTES = 8_000_000
"""Largest page a template may make."""
LINKS = 50
"""Most addresses of links written in a template."""
DEPTH = 60
"""Deepest nesting of elements on the page."""
PROBLEMS = 20
"""Most problems told of one page or one file of styles at once."""

PROCESSOR_SECONDS = 10
"""Processor time for the page."""
CHECK_SECONDS = 40
"""Processor time for the check of the page, which reads it twice as a browser does; the largest page takes half."""
WALL_SECONDS = 60
"""Time on the clock for either."""
LAYOUT_SECONDS = 60
"""Processor time for the layout of a PDF of any report, with a shipped look too."""
LAYOUT_SECONDS_PER_MB = 60
"""Processor time more for each megabyte of its page."""
MOST_LAYOUT_SECONDS = 600
"""Most processor time for it, unless another limit is set."""
CLOCK_FACTOR = 3 if sys.platform == "win32" else 20
"""Time on the clock for it, against its processor time, which Windows does not limit; other machines may be busy."""
LAYOUT_MEMORY_BYTES = 3 * 1024**3
"""Address space for it."""
MEMORY_BYTES = 2 * 1024**3
"""Address space for anything else."""
WRITTEN_BYTES = 64 * 1024**2
"""Largest file written."""
OPEN_FILES = 64
"""Most open files."""
