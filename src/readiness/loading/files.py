"""The files that a document names beside itself: on the disk, or in the revision that the document is from."""

import os
from pathlib import Path
from typing import Protocol

from readiness.loading.bounded_file import read_bytes
from readiness.loading.input_limits import FILE_BYTES
from readiness.loading.yaml_file import Document
from readiness.statements.statement import Words


class Files(Protocol):
    """A place of files, by their names in messages."""

    def beside(self, path: str, name: str) -> str:
        """Return the path of a file that the file at `path` names, relative to itself."""

    def has(self, path: str) -> bool:
        """Return whether there is a file at a path."""

    def read(self, path: str, not_there: Words = "") -> bytes:
        """Return the content of a file; `not_there` is the hint for a missing one. Raises InvalidFilesError."""

    def keeps_inside(self, path: str, beside: str) -> bool:
        """Return whether a path stays inside the repository of the file `beside`; without one inside its folder."""


class Disk:
    """The files on the disk."""

    def beside(self, path: str, name: str) -> str:
        """Return the path of a file that the file at `path` names; standard input is in the folder of the run."""
        return (Path(path).parent / name).as_posix()

    def has(self, path: str) -> bool:
        """Return whether there is a regular file at a path."""
        return Path(path).is_file()

    def read(self, path: str, not_there: Words = "") -> bytes:
        """Return the content of a file; see `read_bytes`."""
        return read_bytes(path, path, FILE_BYTES, not_there)

    def keeps_inside(self, path: str, beside: str) -> bool:
        """Return whether a path stays inside, also through links."""
        return _real(path).is_relative_to(_root(_real(Path(beside).parent)))


_DISK = Disk()


def files_of(document: Document) -> Files:
    """Return the place of the files that a document names."""
    return document.files or _DISK


def _real(path: Path | str) -> Path:
    return Path(os.path.realpath(path))


def _root(folder: Path) -> Path:
    """Return the nearest folder above that holds `.git`; the folder itself without one."""
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), folder)
