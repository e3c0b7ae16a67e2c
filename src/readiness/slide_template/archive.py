"""Read parts of the ZIP archive of an organization's slides on request, with a limit on their total size."""

from io import BytesIO
from zipfile import BadZipFile, ZipFile
from zlib import error as BrokenStream  # noqa: N812  zlib calls this class `error`

from readiness.slide_template import slide_limits
from readiness.slide_template.template_faults import UnusableError, no_slides_error, part_name
from readiness.statements import slide_template_problems as problems

_CHUNK = 64 * 1024
_FAULTS = (BadZipFile, BrokenStream, EOFError, NotImplementedError, RuntimeError, UnicodeError, ValueError, OSError)


class Archive:
    """The parts of a file of slides, by name. Raises UnusableError: for a file that is no ZIP or has too many parts."""

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
            raise UnusableError(problems.too_many_parts(number=slide_limits.PARTS), problems.save_layouts_only())
        self._left = slide_limits.UNPACKED_BYTES

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def read(self, name: str) -> bytes:
        """Return the content of a part. Raises UnusableError: when it is missing, damaged or too large.

        The sizes stated in an archive can be false; the limit applies to the bytes actually unpacked.
        """
        if name not in self._entries:
            raise UnusableError(problems.part_missing(part=part_name(name)))
        content = bytearray()
        try:
            with self._file.open(self._entries[name]) as stream:
                while chunk := stream.read(_CHUNK):
                    content += chunk
                    if len(content) > self._left:
                        raise _too_large()
        except _FAULTS as error:
            raise UnusableError(problems.part_not_unpacked(part=part_name(name))) from error
        self._left -= len(content)
        return bytes(content)


def _too_large() -> UnusableError:
    message = problems.too_large(mebibytes=slide_limits.UNPACKED_BYTES // 1024**2)
    return UnusableError(message, problems.save_layouts_only())
