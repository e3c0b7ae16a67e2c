"""The statements of a file that came back, one for each question and each remedy."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from readiness.exchange.merged_answer import as_mapping
from readiness.exchange.rows_returned import entries_of
from readiness.loading.yaml_file import Document, KeyPath
from readiness.saving.file_contents import FileContents

Part = tuple[str, str]
"""The section and the id of an entry: `("sites", "main")`."""


class StatedEntry(NamedTuple):
    """A statement of a returned file about one question, or about the remedy of one question or dimension."""

    section: str
    """`answers` or `remedies`."""
    id: str
    part: Part | None
    """The part of a tool in use; None for the whole."""
    stated: Mapping[str, Any]
    way: KeyPath
    """Its key path in the returned document."""


def stated_entries(document: Document) -> Iterator[StatedEntry]:
    """Yield every entry of a returned document."""
    for way, holder in entries_of(document.data):
        part = (str(way[0]), str(holder["id"])) if way else None
        for section in ("answers", "remedies"):
            for id_, stated in (holder.get(section) or {}).items():
                if stated := as_mapping(stated):
                    yield StatedEntry(section, id_, part, stated, (*way, section, id_))


def old_entry(entry: StatedEntry, file: FileContents) -> Any:
    """Return what the answers file has in place of an entry; None where it has nothing."""
    if entry.part is None:
        return file.value_at((entry.section, entry.id))
    holders = file.value_at((entry.part[0],)) or []
    holder = next((one for one in holders if isinstance(one, dict) and one.get("id") == entry.part[1]), {})
    return (holder.get(entry.section) or {}).get(entry.id)
