"""What runs in a process of its own, under limits: a template, the check of its page, its PDF, the reading of a PDF
or of slides.

Each job is a process: what checks a page never ran the template that made it.
"""

import json
import logging
import sys
from base64 import b64decode, b64encode
from datetime import date
from io import BytesIO
from typing import Any

from readiness.isolation.isolated_process import limit_this_process


def run_job(job: str, seconds: int, memory: int) -> None:
    """Do the job that is named with what stands on standard input; write what comes of it to standard output."""
    limit_this_process(seconds, memory)
    made = _JOBS[job](sys.stdin.buffer.read())
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()


def _page(given: bytes) -> bytes:
    from readiness.page.isolated_render import render_template  # noqa: PLC0415
    from readiness.page.template_errors import explain_template_error  # noqa: PLC0415 - only this job needs it

    asked = json.loads(given)
    made: dict[str, Any]
    try:
        made = {"page": render_template(asked["pages"], asked["data"], asked["ours"])}
    except Exception as error:  # noqa: BLE001 - whatever a template does wrong is told
        made = {"wrong": explain_template_error(error, asked["pages"])._asdict()}
    return json.dumps(made).encode()


def _check(given: bytes) -> bytes:
    from readiness.page.element_check import PageRules  # noqa: PLC0415
    from readiness.page.page_check import check_page  # noqa: PLC0415

    asked = json.loads(given)
    page, found = check_page(asked.pop("page"), PageRules(**asked | {"links": frozenset(asked["links"])}))
    return json.dumps({"page": page, "objections": [one._asdict() for one in found]}).encode()


def _pdf(given: bytes) -> bytes:
    from readiness.errors import MissingCapabilityError  # noqa: PLC0415
    from readiness.pdf.layout import Attachment, render_pdf  # noqa: PLC0415

    try:
        asked = json.loads(given)
        files = [
            Attachment(**file | {"content": b64decode(file["content"]), "day": date.fromisoformat(file["day"])})
            for file in asked["files"]
        ]
        return render_pdf(asked["page"], asked["styles"], files)
    except MissingCapabilityError as error:
        return json.dumps({"lacks": [error.message, error.hint]}).encode()
    except Exception as error:  # noqa: BLE001 - the layout engine has many ways to give up
        return json.dumps({"gave_up": [type(error).__name__, str(error)[:120]]}).encode()


def _slides(given: bytes) -> bytes:
    """A line that says how it went, then the copy where there is one."""
    from readiness.slide_template.template_copy import TemplateCopy  # noqa: PLC0415
    from readiness.slide_template.template_faults import UnusableError  # noqa: PLC0415
    from readiness.slide_template.trial_slide import try_out  # noqa: PLC0415

    try:
        copy = TemplateCopy(given)
        try_out(copy.content)
    except UnusableError as error:
        return json.dumps({"message": error.message, "hint": error.hint}).encode()
    return json.dumps({"left_out": copy.left_out.lines()}).encode() + b"\n" + copy.content


def _reader(given: bytes) -> Any:
    """A reader of PDF that mends what it can, silently; None where it cannot begin."""
    from pypdf import PdfReader  # noqa: PLC0415

    logging.getLogger("pypdf").disabled = True  # its complaints are for those who mend files
    try:
        return PdfReader(BytesIO(given))
    except Exception:  # noqa: BLE001 - a broken file breaks its reader in many ways
        return None


def _read(given: bytes) -> bytes:
    """The files that a PDF carries, and how many pages it has; nothing but `null` where it cannot be read."""
    reader = _reader(given)
    try:
        if reader.is_encrypted:
            return json.dumps({"encrypted": True}).encode()
        files = [(name, b64encode(part).decode()) for name, parts in reader.attachments.items() for part in parts]
        return json.dumps({"encrypted": False, "pages": len(reader.pages), "files": files}).encode()
    except Exception:  # noqa: BLE001 - a broken file breaks its reader in many ways
        return b"null"


def _words(given: bytes) -> bytes:
    """The words of each page of two files, without white space; `null` where they cannot be read."""
    try:
        pages = [[page.extract_text() for page in _reader(content).pages] for content in _two(given)]
    except Exception:  # noqa: BLE001 - a broken file breaks its reader in many ways
        return b"null"
    return json.dumps([["".join(text.split()) for text in texts] for texts in pages]).encode()


def _compare(given: bytes) -> bytes:
    """What the first of two files differs in from the second."""
    from readiness.pdf_comparison.comparison import compare_pdfs  # noqa: PLC0415

    return json.dumps(compare_pdfs(*_two(given))._asdict()).encode()


def _two(given: bytes) -> tuple[bytes, bytes]:
    """Two files; the first eight bytes say how long the first is."""
    after = 8 + int.from_bytes(given[:8])
    return given[8:after], given[after:]


_JOBS = {
    "page": _page,
    "check": _check,
    "pdf": _pdf,
    "slides": _slides,
    "read": _read,
    "words": _words,
    "compare": _compare,
}
