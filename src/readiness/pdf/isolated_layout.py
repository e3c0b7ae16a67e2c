"""Lay out a page as PDF in a separate process with limits, and explain in a message when it fails."""

import json
import os
from base64 import b64encode
from collections.abc import Sequence
from typing import NoReturn

from readiness.errors import LimitError, ReadinessError
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.pdf import layout_limits
from readiness.pdf.layout import LACKING, Attachment
from readiness.statements import pdf_problems
from readiness.statements.from_data import read_statement
from readiness.statements.voice import language, say

SECONDS, MEBIBYTES = "READINESS_PDF_SECONDS", "READINESS_PDF_MIB"
"""The environment variables that replace the default limits: processor time in seconds, memory in MiB."""
_LEAST_MEBIBYTES, _MOST = 256, 1_000_000
_LONGEST = 120
"""Maximum length of a text of the layout engine in a message, in characters."""


def lay_out(page: str, styles: str = "", files: Sequence[Attachment] = ()) -> bytes:
    """Return the page as PDF bytes, with the additional `styles` of the PDF and `files` attached.

    Raises MissingCapabilityError: when this machine lacks a library that PDF needs. Raises LimitError: when the
    layout fails or exceeds its time or memory. Raises ReadinessError: when an environment variable is not a limit.
    """
    attachments = [
        file._asdict()
        | {"about": say(file.about), "day": file.day.isoformat(), "content": b64encode(file.content).decode()}
        for file in files
    ]
    parts = {"page": page, "styles": styles, "files": attachments, "language": language().code}
    request = json.dumps(parts).encode()
    seconds, memory = (
        _seconds(page),
        limit_from(MEBIBYTES, layout_limits.MEMORY_BYTES // 1024**2, _LEAST_MEBIBYTES) * 1024**2,
    )
    try:
        result = run_isolated(
            "pdf", request, seconds, layout=True, clock=layout_limits.CLOCK_FACTOR * seconds, memory=memory
        )
    except JobStoppedError as error:
        raise LimitError(pdf_problems.layout_stopped(why=error.message)) from None
    if not result.startswith(b"%PDF"):
        _raise_reported(result, memory)
    return result


def _raise_reported(report: bytes, memory: int) -> NoReturn:
    """Raise the error the process reported instead of a PDF; its report is not trusted."""
    try:
        reason = json.loads(report)
    except ValueError:
        reason = None
    match reason:
        case {"lacks": lack}:
            message = read_statement(lack, {"pdf_problems"}, pdf_problems.no_pdf())
            if message.code in LACKING:
                error = LACKING[message.code]()
                raise error
        case {"gave_up": ["MemoryError", _]}:
            raise LimitError(pdf_problems.layout_memory(mebibytes=memory // 1024**2))
        case {"gave_up": [str(name), ""]}:
            raise LimitError(pdf_problems.gave_up(error=name[:_LONGEST]))
        case {"gave_up": [str(name), str(text)]}:
            raise LimitError(pdf_problems.gave_up_because(error=name[:_LONGEST], text=text[:_LONGEST]))
    raise LimitError(pdf_problems.no_pdf())


def _seconds(page: str) -> int:
    """Return the limit of processor time in seconds, which grows with the size of the page."""
    by_size = layout_limits.SECONDS + layout_limits.SECONDS_PER_MB * len(page) // 1_000_000
    return limit_from(SECONDS, min(by_size, layout_limits.MOST_SECONDS), 1)


def limit_from(name: str, usual: int, least: int) -> int:
    """Return the limit set by an environment variable, or the usual one. Raises ReadinessError: if it is invalid."""
    text = os.environ.get(name)
    if not text:
        return usual
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    if not least <= number <= _MOST:
        raise ReadinessError(pdf_problems.no_limit(variable=name), pdf_problems.write_limit(least=least, most=_MOST))
    return number
