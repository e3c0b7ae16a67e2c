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
from readiness.statements import pdf_faults, report_faults
from readiness.statements.from_data import read_statement
from readiness.statements.statement import Statement, Words
from readiness.verification.difference_text import is_known

MOST_BYTES = 20_000_000
SECONDS, SECONDS_PER_MB, MOST_SECONDS = 30, 30, 600
"""Processor time for one look at PDFs: a base, more for each megabyte of them, and the most of both, in seconds.

The slowest look, at the words of two reports, takes 12 s for each megabyte. READINESS_PDF_SECONDS replaces the limit.
"""
_CLOCK_FACTOR = 4
"""Wall-clock time as a multiple of processor time."""
_MOST_PAGES, _MOST_CARRIED, _MOST_NAME = 1_000, 8_000_000, 60


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
        raise unreadable(path, report_faults.no_pdf(), report_faults.name_report())
    if read["encrypted"]:
        raise unreadable(path, report_faults.encrypted(), report_faults.remove_password())
    if read["pages"] > _MOST_PAGES:
        raise unreadable(path, report_faults.too_many_pages(most=_MOST_PAGES), report_faults.reports_are_shorter())
    names = Counter(short_name(name) for name, _ in read["files"])
    if twice := [name for name, count in names.items() if count > 1]:
        message = report_faults.file_twice(number=names[twice[0]], name=twice[0])
        raise unreadable(path, message, report_faults.verify_as_made())
    files = {short_name(name): b64decode(data) for name, data in read["files"]}
    if any(len(data) > _MOST_CARRIED for data in files.values()):
        raise unreadable(path, report_faults.large_file(most=_MOST_CARRIED), report_faults.reports_carry_less())
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
    comparison = _comparison(read)
    if comparison is None:
        raise unreadable(path, report_faults.not_comparable(), report_faults.name_report())
    return comparison


def _comparison(read: Any) -> PdfComparison | None:
    """Return the comparison in JSON data of a process, which is not trusted; None for data of another form."""
    match read:
        case {
            "unclear": unclear,
            "oddities": [*oddities],
            "differences": [*differences],
            "fonts": [[*fonts], [*other_fonts]],
            "programs": [str(program), str(here)],
        } if all(isinstance(font, str) for font in (*fonts, *other_fonts)):
            found = [difference for data in differences if (difference := _difference(data)) is not None]
            return (
                PdfComparison(
                    None if unclear is None else _fault(unclear),
                    tuple([_fault(oddity) for oddity in oddities]),
                    tuple(found),
                    (tuple(fonts), tuple(other_fonts)),
                    (program, here),
                )
                if len(found) == len(differences)
                else None
            )
    return None


def _fault(data: Any) -> Statement:
    return read_statement(data, {"pdf_faults"}, pdf_faults.unknown())


def _difference(data: Any) -> PdfDifference | None:
    match data:
        case [str(kind), int(page), str(detail), int(number), int(expected)]:
            difference = PdfDifference(kind, page, short_name(detail), number, expected)
            return difference if is_known(difference) else None
    return None


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
        message = report_faults.reading_stopped(why=error.message)
        raise unreadable(path, message, report_faults.allow_more_time(variable=PDF_SECONDS)) from None
    except (ValueError, RecursionError):
        return None
