"""The rows of a CSV text, whatever the length of a cell."""

import csv
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def cells_of_any_length(text: str) -> Iterator[None]:
    """Let a cell be as long as a text; the limit of the library belongs to the whole process, and is put back."""
    before = csv.field_size_limit(len(text) + 1)
    try:
        yield
    finally:
        csv.field_size_limit(before)
