"""Convert a logo file to a `data:` address after checking its format and size from its content."""

from base64 import b64encode
from pathlib import Path

from readiness.errors import ReadinessError
from readiness.loading.bounded_file import read_bytes
from readiness.page import template_limits
from readiness.picture_end import cut_at_end
from readiness.statements import look_problems as problems

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_SIZES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""The JPEG markers (SOF) that precede the height and width."""
_ALONE = {0x01, *range(0xD0, 0xD9)}
"""The JPEG markers without a segment length and data."""


def picture_data_url(path: Path, shown: str) -> str:
    """Return a PNG or JPEG file as a `data:` address, without bytes after the end of the picture.

    Raises InvalidFilesError: when the file cannot be read. Raises ReadinessError: for another format or a picture that
    is too large.
    """
    if path.suffix.lower() in {".svg", ".svgz"}:
        raise ReadinessError(problems.svg_logo(), problems.export_as_png())
    content = read_bytes(path, shown, template_limits.LOGO_BYTES)
    kind, size = ("png", _png_size(content)) if content.startswith(_PNG) else ("jpeg", _jpeg_size(content))
    if size is None:
        raise ReadinessError(problems.no_picture(), problems.export_as_png())
    width, height = size
    if not 0 < width * height <= template_limits.LOGO_PIXELS:
        hint = problems.make_smaller(millions=template_limits.LOGO_PIXELS // 1_000_000)
        raise ReadinessError(problems.large_picture(width=width, height=height), hint)
    cut = cut_at_end(content)
    if cut is None:
        raise ReadinessError(problems.broken_picture(), problems.export_again())
    return f"data:image/{kind};base64,{b64encode(cut).decode()}"


def _png_size(content: bytes) -> tuple[int, int] | None:
    if content[12:16] != b"IHDR" or len(content) < 24:
        return None
    return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Return the width and height from the first SOF segment; None if there is none."""
    at = 2 if content.startswith(_JPEG) else len(content)
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker in _SIZES:
            return int.from_bytes(content[at + 7 : at + 9], "big"), int.from_bytes(content[at + 5 : at + 7], "big")
        if marker == 0xFF:
            at += 1
        elif marker in _ALONE:
            at += 2
        else:
            at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None
