"""Entries of a list in an answers file, some of which could not be read."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from readiness.loading.yaml_file import Document

T = TypeVar("T")


def read_entries(entries: Sequence[T]) -> Iterator[tuple[int, T]]:
    """Yield the entries of a list with their positions, without those that could not be read."""
    return ((index, entry) for index, entry in enumerate(entries) if entry is not None)


def entry_ids(entries: Sequence[object]) -> list[str | None]:
    """Return the ids of the entries of a list by their positions; None for one that could not be read."""
    return [getattr(entry, "id", None) for entry in entries]


def written_ids(document: Document, key: str) -> list[str]:
    """Return the ids of the entries of a list as the file has them, whether or not the rest of each could be read."""
    entries: Any = document.data.get(key)
    written = [entry.get("id") for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    return [id_ for id_ in written if isinstance(id_, str)]
