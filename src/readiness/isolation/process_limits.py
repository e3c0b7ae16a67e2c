"""Limits of every isolated process that a job does not set for itself."""

WALL_SECONDS = 60
"""Default wall-clock time of a job, in seconds."""
MEMORY_BYTES = 2 * 1024**3
"""Default address space of a job, in bytes; the layout of a PDF has a limit of its own."""
WRITTEN_BYTES = 64 * 1024**2
"""Maximum size of a file that a job writes, in bytes."""
OPEN_FILES = 64
"""Maximum number of open files."""
