"""Limits on input files; the documentation has the same table."""

FILE_BYTES = 2 * 1024 * 1024
"""Size of the largest file, in bytes."""
DEPTH = 16
"""Deepest nesting."""
NODES = 50_000
"""Highest number of scalars, lists and mappings in a file."""
SCALAR_CHARACTERS = 64 * 1024
"""Characters in the longest scalar."""
KEY_CHARACTERS = 128
"""Characters in the longest key."""
DIMENSIONS = 100
"""Highest number of dimensions in a questionnaire."""
QUESTIONS = 2_000
"""Highest number of questions in a questionnaire."""
PROBLEMS = 1_000
"""Highest number of errors, and of warnings, listed for one part of a file; further ones are only counted."""
