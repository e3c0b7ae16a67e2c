"""The limits on a template that is not shipped, and on its rendering; docs/own-template.md repeats them."""

FILES = 60
"""Maximum number of files and folders in a template's folder, without names that begin with a dot."""
FILE_BYTES = 256 * 1024
"""Maximum size of a template file except the logo, in bytes."""
LOGO_BYTES = 2 * 1024 * 1024
"""Maximum size of the logo, in bytes."""
LOGO_PIXELS = 4_000_000
"""Maximum number of pixels of a logo, width times height."""
WORDS_CHARACTERS = 120
"""Maximum length of a line in `look.yaml`, in characters."""
RANGE = 1_000
"""Maximum length of a `range()` in a template."""
PAGE_BYTES = 8_000_000
"""Maximum size of a rendered page before the check, in bytes of UTF-8."""
LINKS = 50
"""Maximum number of link addresses written in a template."""
DEPTH = 60
"""Maximum nesting depth of elements on the page."""
PROBLEMS = 20
"""Maximum number of problems shown of one page or style sheet; the others are counted."""

PROCESSOR_SECONDS = 10
"""Processor time for rendering a page, in seconds."""
CHECK_SECONDS = 40
"""Processor time for checking a page, in seconds; the check parses it twice, and the largest page takes half."""
