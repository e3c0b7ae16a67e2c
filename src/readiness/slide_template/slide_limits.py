"""The limits on slides that are not ours; repeated in the documentation."""

PARTS = 10_000
"""Most files in the archive."""
UNPACKED_BYTES = 100 * 1024**2
"""Most bytes of what is kept, unpacked: layouts, masters, themes and their pictures."""
XML_BYTES = 8 * 1024**2
"""Largest part in XML."""
MASTERS = 50
"""Most masters."""
LAYOUTS = 1_000
"""Most layouts of all masters together."""
PIXELS = 50_000_000
"""Most pixels of a picture, width times height."""
SMALLEST_SLIDE, LARGEST_SLIDE = 914_400, 51_206_400
"""Least and most of a slide's width and height in EMU: 1 and 56 inches, as ISO/IEC 29500 has them."""
WIDTH, HEIGHT = 216, 151
"""Least room for content below the title, in points: 3 by 2.1 inches."""
PROCESSOR_SECONDS = 20
"""Processor time to read the slides and to write on them once, as a trial."""
