"""The texts of the files that an answers file names: the organization's answers and an overlay."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import PurePosixPath

from readiness.errors import InvalidFilesError
from readiness.loading.bounded_file import path_on_one_line, text_of
from readiness.loading.files import files_of
from readiness.loading.yaml_file import Document

_KEYS = ("organization_answers", "overlay")


def texts_beside(document: Document) -> Iterator[Document]:
    """Yield each file that answers name by a relative path and that can be read, as text without data."""
    header, files = document.data.get("assessment"), files_of(document)
    for key in _KEYS:
        written = header.get(key) if isinstance(header, dict) else None
        if not isinstance(written, str) or not written.isprintable() or PurePosixPath(written).is_absolute():
            continue
        file = files.beside(document.path, written)
        if PurePosixPath(written).suffix in {".yaml", ".yml"} and files.has(file):
            shown = path_on_one_line(file)
            with suppress(InvalidFilesError):
                yield Document(shown, text_of(files.read(file), shown), files=document.files)
