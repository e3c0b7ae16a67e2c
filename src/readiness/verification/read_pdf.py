"""A PDF → the files it carries and the words of its pages. Any file may come from a stranger.

Each is read in a process of its own, with limits.
"""

import json
from base64 import b64decode
from collections import Counter
from typing import Any, NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.loading.bounded_file import path_on_one_line
from readiness.pdf_comparison.comparison import PdfComparison
from readiness.pdf_comparison.differences import PdfDifference

MOST_BYTES, SECONDS = 20_000_000, 30
_MOST_PAGES, _MOST_CARRIED, _MOST_NAME = 1_000, 8_000_000, 60
_HINT = "name a PDF that 'readiness report' made"


class ReportPdf(NamedTuple):
    """A PDF and what it carries."""

    content: bytes
    pages: int
    files: dict[str, bytes]


def unreadable(path: str, message: str, hint: str) -> InvalidFilesError:
    """Return the error for a file that is not what it should be."""
    return InvalidFilesError([Problem(path, message, hint)])


def read_pdf(content: bytes, path: str) -> ReportPdf:
    """Return a PDF with what it carries. Raises InvalidFilesError for what is no PDF, or too large a one."""
    read = _asked("read", content, path)
    if not isinstance(read, dict):
        raise unreadable(path, "this is not a PDF that can be read", _HINT)
    if read["encrypted"]:
        raise unreadable(path, "this PDF is encrypted", "verify it as 'readiness report' made it, without a password")
    if read["pages"] > _MOST_PAGES:
        raise unreadable(path, f"this has more than {_MOST_PAGES:,} pages", "reports are much shorter")
    names = Counter(short_name(name) for name, _ in read["files"])
    if twice := [name for name, count in names.items() if count > 1]:
        message = f"this carries {names[twice[0]]} files called {twice[0]}, and programs may show either"
        raise unreadable(path, message, "verify a report as it was made")
    files = {short_name(name): b64decode(data) for name, data in read["files"]}
    if any(len(data) > _MOST_CARRIED for data in files.values()):
        raise unreadable(path, f"this carries a file of more than {_MOST_CARRIED:,} bytes", "reports carry less")
    return ReportPdf(content, read["pages"], files)


def short_name(name: str) -> str:
    """Return the name of a file inside as a message may show it."""
    shown = path_on_one_line(name)
    return shown if len(shown) <= _MOST_NAME else f"{shown[: _MOST_NAME - 1]}…"


def read_words(content: bytes, other: bytes) -> list[list[str]] | None:
    """Return the words of each page of two PDFs, in the order they are written, without white space.

    None where those of one cannot be read.
    """
    try:
        read = _asked("words", _two(content, other), "")
    except InvalidFilesError:
        return None
    return read if isinstance(read, list) else None


def compare_isolated(content: bytes, other: bytes, path: str) -> PdfComparison:
    """Return what a PDF differs in from `other`, which was made here. Raises InvalidFilesError."""
    read = _asked("compare", _two(content, other), path)
    if not isinstance(read, dict):
        raise unreadable(path, "this is not a PDF that can be compared", _HINT)
    return PdfComparison(**read | {"differences": tuple(PdfDifference(*one) for one in read["differences"])})


def _two(content: bytes, other: bytes) -> bytes:
    return len(content).to_bytes(8) + content + other


def _asked(job: str, given: bytes, path: str) -> Any:
    try:
        return json.loads(run_isolated(job, given, SECONDS))
    except JobStoppedError as error:
        raise unreadable(path, f"reading this {error.message}", _HINT) from None
    except ValueError:
        return None
