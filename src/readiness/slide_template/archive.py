"""The archive of an organization's slides: only the parts that are asked for are read, each under a limit."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile
from zlib import error as BrokenStream  # noqa: N812  an error of its own name

from readiness.slide_template import slide_limits
from readiness.slide_template.template_faults import SMALLER, UnusableError, broken_part_error, no_slides_error

_CHUNK = 64 * 1024
_FAULTS = (BadZipFile, BrokenStream, EOFError, NotImplementedError, RuntimeError, UnicodeError, ValueError, OSError)


class Archive:
    """The parts of a file of slides by their names."""

    def __init__(self, content: bytes) -> None:
        try:
            self._file = ZipFile(BytesIO(content))
        except _FAULTS as error:
            raise no_slides_error() from error
        entries = [entry for entry in self._file.infolist() if not entry.is_dir()]
        self._entries = {entry.filename: entry for entry in entries}
        if len(self._entries) != len(entries):
            raise no_slides_error()
        if len(entries) > slide_limits.PARTS:
            raise UnusableError(f"this file holds more than {slide_limits.PARTS:,} parts", SMALLER)
        self._left = slide_limits.UNPACKED_BYTES

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Return one part. Raises UnusableError.

        The sizes an archive names may be a lie, so every part is counted while it is read.
        """
        if name not in self._entries:
            raise broken_part_error(name, "is missing")
        found = bytearray()
        try:
            with self._file.open(self._entries[name]) as stream:
                while chunk := stream.read(_CHUNK):
                    found += chunk
                    if len(found) > self._left:
                        raise _too_large()
        except _FAULTS as error:
            raise broken_part_error(name, "cannot be unpacked") from error
        self._left -= len(found)
        return bytes(found)


def _too_large() -> UnusableError:
    return UnusableError(
        f"this file holds more than {slide_limits.UNPACKED_BYTES // 1024**2} MiB when it is unpacked", SMALLER
    )
