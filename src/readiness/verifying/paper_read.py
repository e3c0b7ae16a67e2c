"""A PDF → the text of its pages and the files it carries. Any file may come from a stranger."""

import logging
from io import BytesIO
from typing import Any, NamedTuple

from readiness.errors import InvalidFilesError, Problem

MOST_BYTES, MOST_PAGES = 20_000_000, 1_000
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
    """Return what a PDF says and carries. Raises InvalidFilesError for what is no PDF, or too large a one."""
    from pypdf import PdfReader  # noqa: PLC0415  heavy, and only for this

    log = logging.getLogger("pypdf")
    was, log.disabled = log.disabled, True  # its complaints are for those who mend files
    try:
        paper = _read(PdfReader(BytesIO(content)), path)
    except InvalidFilesError:
        raise
    except (Exception, RecursionError) as error:
        hint = "name a PDF that 'readiness report' made"
        raise unreadable(path, "this is not a PDF that can be read", hint) from error
    finally:
        log.disabled = was
    if any(len(data) > _MOST_CARRIED for data in paper.files.values()):
        raise unreadable(path, f"this carries a file of more than {_MOST_CARRIED:,} bytes", "reports carry less")
    return paper


def _read(reader: Any, path: str) -> Paper:
    if len(reader.pages) > MOST_PAGES:
        raise unreadable(path, f"this has more than {MOST_PAGES:,} pages", "reports are much shorter")
    fonts = [font for page in reader.pages for font in page.get("/Resources", {}).get("/Font", {}).values()]
    return Paper(
        pages=tuple("".join(page.extract_text().split()) for page in reader.pages),
        files={name: b"".join(parts) for name, parts in reader.attachments.items()},
        fonts=frozenset(str(font.get_object().get("/BaseFont", "")).rpartition("+")[2] for font in fonts),
    )
