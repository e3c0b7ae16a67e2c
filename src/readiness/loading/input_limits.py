"""The limits on what is read; one table, repeated in the documentation."""

FILE_BYTES = 2 * 1024 * 1024
"""Largest file read."""
DEPTH = 16
"""Deepest nesting."""
NODES = 50_000
"""Most scalars, lists and mappings in a file."""
SCALAR_CHARACTERS = 64 * 1024
"""Longest scalar."""
KEY_CHARACTERS = 128
"""Longest key."""
DIMENSIONS = 100
"""Most dimensions in a questionnaire."""
QUESTIONS = 2_000
"""Most questions in a questionnaire."""
PROBLEMS = 1_000
"""Most errors, and most warnings, kept of one part of a file; more are counted."""
