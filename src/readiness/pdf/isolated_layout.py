"""A page → PDF bytes, laid out in a process of its own: under limits, and with a message when it ends too early."""

import json
import os
from base64 import b64encode
from collections.abc import Sequence

from readiness.errors import LimitError, MissingCapabilityError, ReadinessError
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.page import template_limits
from readiness.pdf.layout import Attachment

SECONDS, MEBIBYTES = "READINESS_PDF_SECONDS", "READINESS_PDF_MIB"
"""The environment variables that set other limits than ours."""
_LEAST_MEBIBYTES, _MOST = 256, 1_000_000


def lay_out(page: str, styles: str = "", files: Sequence[Attachment] = ()) -> bytes:
    """Return the page as PDF, with styles of the paper alone, carrying `files`.

    Raises MissingCapabilityError where this machine lacks what PDF needs, LimitError where the layout breaks off or
    takes more time or memory than it may.
    """
    carried = [
        file._asdict() | {"day": file.day.isoformat(), "content": b64encode(file.content).decode()} for file in files
    ]
    asked = json.dumps({"page": page, "styles": styles, "files": carried}).encode()
    seconds, memory = (
        _seconds(page),
        _set(MEBIBYTES, template_limits.LAYOUT_MEMORY_BYTES // 1024**2, _LEAST_MEBIBYTES) * 1024**2,
    )
    try:
        made = run_isolated(
            "pdf", asked, seconds, layout=True, clock=template_limits.CLOCK_FACTOR * seconds, memory=memory
        )
    except JobStoppedError as error:
        raise LimitError(f"the layout of the PDF {error.message}") from None
    return made if made.startswith(b"%PDF") else _refused(made, memory)


def _refused(said: bytes, memory: int) -> bytes:
    """Raise what the process said instead of a PDF."""
    try:
        why = json.loads(said)
    except ValueError:
        why = {"gave_up": ["no PDF", "came of it"]}
    if "lacks" in why:
        raise MissingCapabilityError(*why["lacks"])
    name, about = why["gave_up"]
    if name == MemoryError.__name__:
        raise LimitError(f"the layout of the PDF needs more than {memory // 1024**2:,} MiB of memory")
    raise LimitError(f"the layout of the PDF gave up ({name}{f': {about}' if about else ''})")


def _seconds(page: str) -> int:
    """Processor time: by the size of the page, so that a long report has the time it needs."""
    by_size = template_limits.LAYOUT_SECONDS + template_limits.LAYOUT_SECONDS_PER_MB * len(page) // 1_000_000
    return _set(SECONDS, min(by_size, template_limits.MOST_LAYOUT_SECONDS), 1)


def _set(name: str, usual: int, least: int) -> int:
    """Return the limit an environment variable sets. Raises ReadinessError for what is no limit."""
    given = os.environ.get(name)
    if not given:
        return usual
    number = int(given) if given.isascii() and given.isdigit() and len(given) < 9 else 0
    if not least <= number <= _MOST:
        hint = f"write a whole number from {least} to {_MOST:,}, or leave it out"
        raise ReadinessError(f"{name} holds no such limit", hint)
    return number
