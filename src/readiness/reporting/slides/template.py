"""An organization's own slides, from a stranger's bytes to a file that is safe to open: the layouts we write on."""

from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as BrokenStream  # noqa: N812  an error of its own name

from readiness.errors import ReadinessError

MOST_UNPACKED = 100 * 1024 * 1024
"""Most that may be in it."""
_MOST_PARTS = 10_000
_CHUNK = 64 * 1024
_TYPES = "[Content_Types].xml"
_IS_TEMPLATE, _IS_SLIDES = b"presentationml.template.main+xml", b"presentationml.presentation.main+xml"
_WHAT_TO_DO = "open it in PowerPoint and save it as .pptx, without a password and without macros"


def unpacked(content: bytes) -> BytesIO:
    """Return the file packed anew, each part read under a limit; a template (.potx) as slides. Raises ReadinessError.

    What a zip says of its own sizes may be a lie, so every part is counted while it is read.
    """
    try:
        with ZipFile(BytesIO(content)) as packed:
            parts = _checked(packed)
            return _packed({part.filename: content for part, content in _read(packed, parts)})
    except (BadZipFile, BrokenStream, EOFError, NotImplementedError, RuntimeError, UnicodeError, ValueError) as error:
        raise not_slides() from error


def not_slides() -> ReadinessError:
    """The error of a file that holds no slides."""
    return ReadinessError("the file for --slides is not a PowerPoint file we can open", _WHAT_TO_DO)


def _checked(packed: ZipFile) -> list[ZipInfo]:
    parts = [part for part in packed.infolist() if not part.is_dir()]
    if _TYPES not in packed.namelist() or len({part.filename for part in parts}) != len(parts):
        raise not_slides()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise _too_large()
    return parts


def _read(packed: ZipFile, parts: list[ZipInfo]) -> Iterator[tuple[ZipInfo, bytes]]:
    left = MOST_UNPACKED
    for part in parts:
        found = bytearray()
        with packed.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                found += chunk
                if len(found) > left:
                    raise _too_large()
        left -= len(found)
        yield part, bytes(found)


def _packed(parts: dict[str, bytes]) -> BytesIO:
    parts[_TYPES] = parts[_TYPES].replace(_IS_TEMPLATE, _IS_SLIDES)
    if _IS_SLIDES not in parts[_TYPES]:
        raise not_slides()
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as repacked:
        for name, content in parts.items():
            repacked.writestr(ZipInfo(name), content)
    out.seek(0)
    return out


def _too_large() -> ReadinessError:
    return ReadinessError(
        f"the file for --slides holds more than {MOST_UNPACKED // (1024 * 1024)} MiB when it is unpacked",
        "save a copy with the layouts only, without slides, pictures and films",
    )
