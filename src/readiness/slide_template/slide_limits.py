"""The limits on an organization's slides; docs/own-template.md repeats them."""

PARTS = 10_000
"""Maximum number of files in the archive."""
UNPACKED_BYTES = 100 * 1024**2
"""Maximum total size of the parts that are read, unpacked, in bytes."""
XML_BYTES = 8 * 1024**2
"""Maximum size of an XML part, in bytes."""
MASTERS = 50
"""Maximum number of slide masters."""
LAYOUTS = 1_000
"""Maximum number of layouts of all masters together."""
PIXELS = 50_000_000
"""Maximum number of pixels of a picture, width times height."""
SMALLEST_SLIDE, LARGEST_SLIDE = 914_400, 51_206_400
"""Minimum and maximum of a slide's width and height in EMU: 1 and 56 inches (ISO/IEC 29500)."""
WIDTH, HEIGHT = 216, 151
"""Minimum size of the content area below the title, in points: 3 by 2.1 inches."""
PROCESSOR_SECONDS = 20
"""Processor time for reading the slides and writing a trial slide, in seconds."""
