"""The limits on a template that is not ours, and on what it may use and make; repeated in the documentation."""

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
"""Processor time for the layout of the PDF, which is the longest part of a report also with the shipped looks."""
LAYOUT_WALL_SECONDS = 180
"""Time on the clock for the layout of the PDF."""
MEMORY_BYTES = 2 * 1024**3
"""Address space."""
WRITTEN_BYTES = 64 * 1024**2
"""Largest file written."""
OPEN_FILES = 64
"""Most open files."""
