"""A PDF → the files attached to it and the words of its pages. Any file may come from a stranger.

Each file is read in a separate process, with limits on time and memory.
"""

import json
from base64 import b64decode
from collections import Counter
from typing import Any, NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.loading.bounded_file import path_on_one_line
from readiness.pdf.isolated_layout import SECONDS as PDF_SECONDS
from readiness.pdf.isolated_layout import limit_from
from readiness.pdf_comparison.comparison import PdfComparison
from readiness.pdf_comparison.differences import PdfDifference
from readiness.statements.statement import Words

MOST_BYTES = 20_000_000
SECONDS, SECONDS_PER_MB, MOST_SECONDS = 30, 30, 600
"""Processor time for one look at PDFs: a base, more for each megabyte of them, and the most of both, in seconds.

The slowest look, at the words of two reports, takes 12 s for each megabyte. READINESS_PDF_SECONDS replaces the limit.
"""
_CLOCK_FACTOR = 4
"""Wall-clock time as a multiple of processor time."""
_MOST_PAGES, _MOST_CARRIED, _MOST_NAME = 1_000, 8_000_000, 60
_HINT = "name a PDF that 'readiness report' made"
_SLOW = f"if 'readiness report' made it, allow more time: {PDF_SECONDS}=1200"


class ReportPdf(NamedTuple):
    """A PDF and its attached files by name."""

    content: bytes
    pages: int
    files: dict[str, bytes]


def unreadable(path: str, message: Words, hint: Words) -> InvalidFilesError:
    """Return an InvalidFilesError with one problem for the file at `path`."""
    return InvalidFilesError([Problem(path, message, hint)])


def read_pdf(content: bytes, path: str) -> ReportPdf:
    """Return a PDF with its attached files. Raises InvalidFilesError for a file that is not a PDF, or is too large."""
    read = _run_job("read", content, path)
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
    """Return the name of an attached file, escaped and shortened for a message."""
    shown = path_on_one_line(name)
    return shown if len(shown) <= _MOST_NAME else f"{shown[: _MOST_NAME - 1]}…"


def read_words(content: bytes, other: bytes) -> list[list[str]] | None:
    """Return the words of each page of two PDFs, in the order in which they are written, without white space.

    None when the words of one cannot be read.
    """
    try:
        read = _run_job("words", _join_pdfs(content, other), "")
    except InvalidFilesError:
        return None
    return read if isinstance(read, list) else None


def compare_isolated(content: bytes, other: bytes, path: str) -> PdfComparison:
    """Return the differences between a PDF and `other`, which was rendered here. Raises InvalidFilesError."""
    read = _run_job("compare", _join_pdfs(content, other), path)
    if not isinstance(read, dict):
        raise unreadable(path, "this is not a PDF that can be compared", _HINT)
    return PdfComparison(**read | {"differences": tuple(PdfDifference(*one) for one in read["differences"])})


def processor_seconds(size: int) -> int:
    """Return the limit of processor time for PDFs of `size` bytes in all, in seconds. Raises ReadinessError."""
    by_size = SECONDS + SECONDS_PER_MB * size // 1_000_000
    return limit_from(PDF_SECONDS, min(by_size, MOST_SECONDS), 1)


def _join_pdfs(content: bytes, other: bytes) -> bytes:
    return len(content).to_bytes(8) + content + other


def _run_job(job: str, given: bytes, path: str) -> Any:
    try:
        seconds = processor_seconds(len(given))
        return json.loads(run_isolated(job, given, seconds, clock=_CLOCK_FACTOR * seconds))
    except JobStoppedError as error:
        raise unreadable(path, f"reading this {error.message}", _SLOW) from None
    except ValueError:
        return None
