"""A PDF → the text of its pages and the files it carries. Any file may come from a stranger."""

import json
from base64 import b64decode
from typing import NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.reporting.confining import StoppedError, confined

MOST_BYTES, MOST_PAGES, SECONDS = 20_000_000, 1_000, 30
_MOST_CARRIED = 8_000_000


class Paper(NamedTuple):
    """What a PDF says and carries."""

    pages: tuple[str, ...]
    """The words of each page, in the order they are written, without white space."""
    files: dict[str, bytes]
    fonts: frozenset[str]


def unreadable(path: str, message: str, hint: str) -> InvalidFilesError:
    """Return the error for a file that is not what it should be."""
    return InvalidFilesError([Problem(path, message, hint)])


def read_paper(content: bytes, path: str) -> Paper:
    """Return what a PDF says and carries; a stranger's file is read in a process of its own, with limits.

    Raises InvalidFilesError for what is no PDF, or too large a one.
    """
    hint = "name a PDF that 'readiness report' made"
    try:
        read = json.loads(confined("read", content, SECONDS))
    except StoppedError as error:
        raise unreadable(path, f"reading this {error.message}", hint) from None
    except ValueError:
        read = None
    if not isinstance(read, dict):
        raise unreadable(path, "this is not a PDF that can be read", hint)
    if len(read["pages"]) > MOST_PAGES:
        raise unreadable(path, f"this has more than {MOST_PAGES:,} pages", "reports are much shorter")
    files = {name: b64decode(data) for name, data in read["files"].items()}
    if any(len(data) > _MOST_CARRIED for data in files.values()):
        raise unreadable(path, f"this carries a file of more than {_MOST_CARRIED:,} bytes", "reports carry less")
    return Paper(tuple(read["pages"]), files, frozenset(read["fonts"]))
