"""Locations of documents → warnings about those that lead nowhere, offline: files beside the answers, and addresses."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from readiness.errors import Problem
from readiness.loading.files import Disk
from readiness.loading.yaml_file import Document
from readiness.model.evidence_register import EvidenceEntry
from readiness.statements import register_links as says
from readiness.statements.quoting import found
from readiness.statements.statement import Words
from readiness.suggestions import did_you_mean

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,19}://")
_NO_PATH = re.compile(r"""[:*?"<>|\\]|[^ -\U0010ffff]""")
_EXTENSION = re.compile(r"\.[A-Za-z][A-Za-z0-9]{1,4}$")
_LONGEST = 1_000
_MOST_BYTES = 256 * 1024 * 1024
_DISK = Disk()
_MOST_NAMES, _MOST_SEARCHED = 10_000, 200
"""Names of a folder that are looked at for one that differs in case only, and for one that is similar."""


Names = Callable[[Path], Sequence[str] | None]
"""A function from a folder to the names in it."""


class LinkFault(NamedTuple):
    """A fault of a location or a digest, and what would be right."""

    message: Words
    hint: Words = ""
    key: Literal["location", "sha256"] = "location"


def link_problems(document: Document, register: Mapping[str, EvidenceEntry]) -> Iterator[Problem]:
    """Yield a warning for each document of a file's register that is not where its location says.

    A relative path must lead to a file or folder beside the file, in the same case, and to the content that a digest in
    the register is of. Nothing is asked of a network, and words that are no path are left alone.
    """
    if document.files is not None:  # of a revision, which need not hold the documents
        return
    names = cache(_names)  # many documents are in one folder
    for id_, entry in register.items():
        if fault := _fault(entry, document.path, names):
            yield document.problem(("evidence", id_, fault.key), fault.message, fault.hint, warning=True)


def digest_beside(location: str, path: str, names: Names | None = None) -> str | LinkFault:
    """Return the SHA-256 of the file at a location relative to the file at `path`, or why there is none."""
    if not _is_path(location):
        return LinkFault(says.digest_of_no_file(), says.name_file(), "sha256")
    place = _place(location, path, names or _names)
    if isinstance(place, LinkFault):
        return place
    try:
        if not place.is_file():
            return LinkFault(says.digest_of_no_file(), says.name_file(), "sha256")
        if place.stat().st_size > _MOST_BYTES:
            return LinkFault(says.too_large(path=location, most=_MOST_BYTES // 1024**2), "", "sha256")
        content = sha256()
        with place.open("rb") as file:
            while chunk := file.read(1024**2):
                content.update(chunk)
    except OSError as error:
        return LinkFault(says.unreadable(path=location, reason=(error.strerror or "").lower()))
    return content.hexdigest()


def _fault(entry: EvidenceEntry, path: str, names: Names) -> LinkFault | None:
    location = entry.location or ""
    if entry.sha256:
        digest = digest_beside(location, path, names)
        if isinstance(digest, LinkFault) or digest == entry.sha256:
            return digest if isinstance(digest, LinkFault) else None
        return LinkFault(says.other_content(path=location), says.record_digest(), "sha256")
    if _ADDRESS.match(location):
        return (
            None if _is_address(location) else LinkFault(says.no_address(found=found(location)), says.write_address())
        )
    place = _place(location, path, names) if _is_path(location) else None
    return place if isinstance(place, LinkFault) else None


def _is_path(location: str) -> bool:
    """Return whether a location is a relative path, and not words: it ends in a file's name or a slash."""
    if not location or len(location) > _LONGEST or location.startswith("/") or _NO_PATH.search(location):
        return False
    if location.startswith(("./", "../")):
        return True
    *folders, name = location.split("/")
    if any(not part or part != part.strip() for part in folders):
        return False
    ends = _EXTENSION.search(name) is not None
    return (not name or ends) if folders else (ends and " " not in name)


def _is_address(location: str) -> bool:
    """Return whether an address has a host and no blanks; nothing is asked of it."""
    try:
        parts = urlsplit(location)
        return bool(parts.hostname) and parts.port != 0 and not re.search(r"\s", location)
    except ValueError:
        return False


def _place(location: str, path: str, names_in: Names) -> Path | LinkFault:
    """Return the file or folder at a relative path, or what is wrong with the path."""
    place = Path(_DISK.beside(path, location))
    here = Path(path).parent
    try:
        if not _DISK.keeps_inside(place.as_posix(), path):
            return LinkFault(says.leads_out(path=location), says.keep_inside())
        for part in PurePosixPath(location).parts:
            names = names_in(here) if part != ".." else [part]
            if names is None and not (here / part).exists():
                return LinkFault(says.nothing_there(path=location))
            if names is not None and part not in names:
                same = next((one for one in names if one.casefold() == part.casefold()), None)
                if same is not None:
                    return LinkFault(says.other_case(path=location, name=same), says.write_same_case())
                return LinkFault(says.nothing_there(path=location), _hint(part, names))
            here /= part
    except OSError as error:
        return LinkFault(says.unreadable(path=location, reason=(error.strerror or "").lower()))
    return place


def _hint(part: str, names: Sequence[str]) -> Words:
    """Return the name that was probably meant; nothing where there are too many to search."""
    return did_you_mean(part, names) if 0 < len(names) <= _MOST_SEARCHED else ""


def _names(folder: Path) -> list[str] | None:
    """Return the names in a folder; None for a folder with more than are looked at, and nothing for what is none."""
    if not folder.is_dir():
        return []
    names = []
    for one in folder.iterdir():
        names.append(one.name)
        if len(names) > _MOST_NAMES:
            return None
    return sorted(names)
