"""What runs in a process of its own, under limits: a template, the check of its page, its PDF, the reading of a PDF.

Each job is a process: what checks a page never ran the template that made it.
"""

import json
import logging
import sys
from base64 import b64decode, b64encode
from datetime import date
from io import BytesIO
from typing import Any

from readiness.reporting.confining import limit_this_process


def main(job: str, seconds: int) -> None:
    """Do the job that is named with what stands on standard input; write what comes of it to standard output."""
    limit_this_process(seconds)
    made = _JOBS[job](sys.stdin.buffer.read())
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()


def _page(given: bytes) -> bytes:
    from readiness.reporting.templates.complaints import complaint  # noqa: PLC0415 - only this job needs it
    from readiness.reporting.templates.sandboxed import rendered  # noqa: PLC0415

    asked = json.loads(given)
    made: dict[str, Any]
    try:
        made = {"page": rendered(asked["pages"], asked["data"], asked["ours"])}
    except Exception as error:  # noqa: BLE001 - whatever a template does wrong is told
        made = {"wrong": complaint(error, asked["pages"])._asdict()}
    return json.dumps(made).encode()


def _check(given: bytes) -> bytes:
    from readiness.reporting.templates.checking import check  # noqa: PLC0415
    from readiness.reporting.templates.elements import Rules  # noqa: PLC0415

    asked = json.loads(given)
    page, found = check(asked.pop("page"), Rules(**asked | {"links": frozenset(asked["links"])}))
    return json.dumps({"page": page, "objections": [one._asdict() for one in found]}).encode()


def _pdf(given: bytes) -> bytes:
    from readiness.reporting.carried import Carried  # noqa: PLC0415
    from readiness.reporting.paper import pdf_of  # noqa: PLC0415

    asked = json.loads(given)
    files = [
        Carried(**file | {"content": b64decode(file["content"]), "day": date.fromisoformat(file["day"])})
        for file in asked["files"]
    ]
    try:
        return pdf_of(asked["page"], asked["styles"], files)
    except Exception as error:  # noqa: BLE001 - the layout engine has many ways to give up
        return f"! {type(error).__name__}".encode()


def _read(given: bytes) -> bytes:
    from pypdf import PdfReader  # noqa: PLC0415

    logging.getLogger("pypdf").disabled = True  # its complaints are for those who mend files
    try:
        reader = PdfReader(BytesIO(given))
        fonts = [font for page in reader.pages for font in page.get("/Resources", {}).get("/Font", {}).values()]
        read = {
            "pages": ["".join(page.extract_text().split()) for page in reader.pages],
            "files": {name: b64encode(b"".join(parts)).decode() for name, parts in reader.attachments.items()},
            "fonts": sorted({str(font.get_object().get("/BaseFont", "")).rpartition("+")[2] for font in fonts}),
        }
    except Exception:  # noqa: BLE001 - a broken file breaks its reader in many ways
        return b"null"
    return json.dumps(read).encode()


_JOBS = {"page": _page, "check": _check, "pdf": _pdf, "read": _read}
