"""Check the archive of a workbook, and copy the parts that hold cells into a clean one.

Nothing else is opened: no macro, picture, comment, external link or pivot table. Runs in an isolated process.
"""

import re
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

MOST_PARTS = 500
"""Highest number of files in the archive of a workbook."""
MOST_UNPACKED = 40 * 1024 * 1024
"""Size of all parts with cells, in bytes, as they unpack; the sizes that the archive states are not believed."""
_CHUNK = 256 * 1024
_WITH_CELLS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/(_rels/[^/]+\.rels|workbook\d*\.xml|styles\d*\.xml|sharedStrings\d*\.xml"
    r"|worksheets/[^/]+\.xml)",
    re.IGNORECASE,
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_STRICT = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
)  # fmt: skip
"""Namespaces of the strict variant of the format, each with the usual one."""
_OTHER_KINDS = {
    b"application/vnd.oasis.opendocument.spreadsheet": "other-kind",
    b"application/vnd.oasis.opendocument.text": "no-workbook",
}


class RefusedWorkbookError(Exception):
    """A file that is not read; `reason` is the name of the fault."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def clean_archive(content: bytes) -> BytesIO:
    """Return the parts of a workbook that hold cells as a new archive. Raises RefusedWorkbookError."""
    if content.startswith(_OLE):
        raise RefusedWorkbookError("encrypted" if _ENCRYPTED in content else "other-kind")
    try:
        with ZipFile(BytesIO(content)) as archive:
            return _copy(archive)
    except RefusedWorkbookError:
        raise
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, OSError, zlib.error):
        raise RefusedWorkbookError("no-workbook") from None


def _copy(archive: ZipFile) -> BytesIO:
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise RefusedWorkbookError("many-parts")
    if any(one.flag_bits & 1 for one in parts):
        raise RefusedWorkbookError("encrypted")
    named = {one.filename: one for one in parts}
    if len(named) < len(parts):
        raise RefusedWorkbookError("part-twice")
    if "mimetype" in named:
        raise RefusedWorkbookError(_OTHER_KINDS.get(_start(archive, named["mimetype"]), "no-workbook"))
    if "xl/workbook.bin" in named or any(name.endswith(".iwa") for name in named):
        raise RefusedWorkbookError("other-kind")
    clean, left = BytesIO(), MOST_UNPACKED
    with ZipFile(clean, "w", ZIP_DEFLATED, compresslevel=1) as copy:
        for name, part in named.items():
            if _WITH_CELLS.fullmatch(name):
                left -= _copy_part(archive, part, copy, left)
    clean.seek(0)
    return clean


def _start(archive: ZipFile, part: ZipInfo) -> bytes:
    with archive.open(part) as file:
        return file.read(64).strip()


def _copy_part(archive: ZipFile, part: ZipInfo, copy: ZipFile, left: int) -> int:
    """Copy a part piece by piece and return its size. Raises RefusedWorkbookError as soon as that exceeds `left`."""
    size, end = 0, b""
    with archive.open(part) as file, copy.open(part.filename, "w", force_zip64=True) as clean:
        while piece := file.read(_CHUNK):
            if not size:
                _refuse_other_encodings(piece)
                piece = _usual_names(piece)
            size += len(piece)
            if size > left:
                raise RefusedWorkbookError("too-large")
            if len(piece) >= _CHUNK and b"<" not in piece:
                raise RefusedWorkbookError("long-cell")  # no cell of a spreadsheet program holds as much text
            if b"<!DOCTYPE" in end + piece:
                raise RefusedWorkbookError("doctype")
            end = piece[-16:]
            clean.write(piece)
    return size


def _refuse_other_encodings(start: bytes) -> None:
    """Raise RefusedWorkbookError for a part that is not UTF-8, as every program writes it: a document type is seen."""
    if start[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in start[:64]:
        raise RefusedWorkbookError("damaged")


def _usual_names(start: bytes) -> bytes:
    """Return the beginning of a part with the usual namespaces in place of those of the strict variant."""
    if b"purl.oclc.org/ooxml" not in start:
        return start
    for strict, usual in _STRICT:
        start = start.replace(strict, usual)
    return start
