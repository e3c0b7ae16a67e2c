"""The jobs that run in a separate process, under limits: pages, PDF layout, and reading PDFs, slides and workbooks.

Each job gets a new process: the process that checks a page has not run the template that wrote it.
"""

import gc
import json
import logging
import sys
from base64 import b64decode, b64encode
from datetime import date
from io import BytesIO
from typing import Any

from readiness.isolation.isolated_process import limit_this_process

_SMALL = 1_000_000
"""The size of a page, in bytes, up to which its layout takes so little memory that no search for cycles is worth it."""


def run_job(job: str, seconds: int, memory: int) -> None:
    """Run the named job on the bytes of standard input and write its result to standard output."""
    limit_this_process(seconds, memory)
    # A job makes many objects and few cycles: frequent cycle searches would only slow it down.
    gc.set_threshold(100_000, 20, 100)
    result = _JOBS[job](sys.stdin.buffer.read())
    sys.stdout.buffer.write(result)
    sys.stdout.buffer.flush()
    # The process ends and frees everything at once: a last search for cycles would take a tenth of a layout's time.
    gc.disable()
    gc.freeze()


def _page(input_bytes: bytes) -> bytes:
    from readiness.page.isolated_render import render_template  # noqa: PLC0415
    from readiness.page.template_errors import explain_template_error  # noqa: PLC0415 - only this job needs it
    from readiness.statements.language import language_named  # noqa: PLC0415
    from readiness.statements.voice import speaking  # noqa: PLC0415

    request = json.loads(input_bytes)
    result: dict[str, Any]
    spoken = language_named(request["language"]).changed(keeps_isolates=True)
    try:
        with speaking(spoken):
            page = render_template(request["pages"], request["data"], request["ours"])
        result = {"page": page, "said": sorted(spoken.said), "missing": sorted(spoken.missing)}
    except Exception as error:  # noqa: BLE001 - every error of a template is reported to its author
        result = {"wrong": explain_template_error(error, request["pages"])}
    return json.dumps(result).encode()


def _check(input_bytes: bytes) -> bytes:
    from readiness.page.element_check import PageRules  # noqa: PLC0415
    from readiness.page.page_check import check_page  # noqa: PLC0415

    request = json.loads(input_bytes)
    page, problems = check_page(request.pop("page"), PageRules(**request | {"links": frozenset(request["links"])}))
    return json.dumps({"page": page, "objections": problems}).encode()


def _pdf(input_bytes: bytes) -> bytes:
    from readiness.errors import MissingCapabilityError  # noqa: PLC0415
    from readiness.pdf.layout import Attachment, render_pdf  # noqa: PLC0415
    from readiness.statements.language import language_named  # noqa: PLC0415
    from readiness.statements.voice import speaking  # noqa: PLC0415

    if len(input_bytes) < _SMALL:
        gc.disable()
    try:
        request = json.loads(input_bytes)
        files = [
            Attachment(**file | {"content": b64decode(file["content"]), "day": date.fromisoformat(file["day"])})
            for file in request["files"]
        ]
        with speaking(language_named(request["language"])):
            return render_pdf(request["page"], request["styles"], files)
    except MissingCapabilityError as error:
        return json.dumps({"lacks": error.message}).encode()
    except Exception as error:  # noqa: BLE001 - the layout engine raises many kinds of errors
        return json.dumps({"gave_up": [type(error).__name__, str(error)[:120]]}).encode()


def _slides(input_bytes: bytes) -> bytes:
    """Return one line of JSON with the outcome, followed by the copied slides on success."""
    from readiness.slide_template.template_copy import TemplateCopy  # noqa: PLC0415
    from readiness.slide_template.template_faults import UnusableError  # noqa: PLC0415
    from readiness.slides.trial_slide import try_out  # noqa: PLC0415

    try:
        copy = TemplateCopy(input_bytes)
        try_out(copy.content)
    except UnusableError as error:
        return json.dumps({"message": error.message, "hint": error.hint}).encode()
    return json.dumps({"left_out": copy.left_out.lines()}).encode() + b"\n" + copy.content


def _open_pdf(input_bytes: bytes) -> Any:
    """Return a PDF reader that silently repairs damaged files; None for a file it cannot open."""
    from pypdf import PdfReader  # noqa: PLC0415

    logging.getLogger("pypdf").disabled = True  # its warnings are about damage that this job tolerates
    try:
        return PdfReader(BytesIO(input_bytes))
    except Exception:  # noqa: BLE001 - the reader raises many kinds of errors for a damaged file
        return None


def _read(input_bytes: bytes) -> bytes:
    """Return the attachments and the page count of a PDF as JSON; `null` for an unreadable file."""
    reader = _open_pdf(input_bytes)
    try:
        if reader.is_encrypted:
            return json.dumps({"encrypted": True}).encode()
        files = [(name, b64encode(part).decode()) for name, parts in reader.attachments.items() for part in parts]
        return json.dumps({"encrypted": False, "pages": len(reader.pages), "files": files}).encode()
    except Exception:  # noqa: BLE001 - the reader raises many kinds of errors for a damaged file
        # The reader opens no file with a cipher that this machine lacks.
        return json.dumps({"encrypted": True}).encode() if b"/Encrypt" in input_bytes else b"null"


def _words(input_bytes: bytes) -> bytes:
    """Return the text of each page of two PDFs as JSON, without white space; `null` if either is unreadable."""
    try:
        pages = [[page.extract_text() for page in _open_pdf(content).pages] for content in _split_files(input_bytes)]
    except Exception:  # noqa: BLE001 - the reader raises many kinds of errors for a damaged file
        return b"null"
    return json.dumps([["".join(text.split()) for text in texts] for texts in pages]).encode()


def _compare(input_bytes: bytes) -> bytes:
    """Return the differences of the first of two PDFs from the second, as JSON."""
    from readiness.pdf_comparison.comparison import compare_pdfs  # noqa: PLC0415

    return json.dumps(compare_pdfs(*_split_files(input_bytes))._asdict()).encode()


def _workbook(input_bytes: bytes) -> bytes:
    """Return the sheets of a workbook as JSON, or the name of a fault."""
    from readiness.spreadsheet.read_workbook import read_workbook  # noqa: PLC0415 - only this job needs it

    return read_workbook(input_bytes)


def _split_files(input_bytes: bytes) -> tuple[bytes, bytes]:
    """Split the input into two files; its first eight bytes are the length of the first (big-endian)."""
    after = 8 + int.from_bytes(input_bytes[:8])
    return input_bytes[8:after], input_bytes[after:]


_JOBS = {
    "page": _page,
    "check": _check,
    "pdf": _pdf,
    "slides": _slides,
    "read": _read,
    "words": _words,
    "compare": _compare,
    "workbook": _workbook,
}
