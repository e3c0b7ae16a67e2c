"""Read a regular file or standard input as text, up to a size limit, and refuse pipes and devices."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO
from weakref import WeakSet

from readiness.errors import InvalidFilesError, Problem
from readiness.loading import input_limits
from readiness.safe_text import escape_controls
from readiness.statements.statement import Words

_READ: WeakSet[TextIO] = WeakSet()
"""The standard input streams that were read already."""


def read_text(path: Path | str, shown: str) -> str:
    """Read a text file, with every line end as a line feed; see `read_bytes`.

    `shown` is the name for messages. Raises InvalidFilesError also for text that is not UTF-8.
    """
    return text_of(read_bytes(path, shown), shown)


def read_bytes(path: Path | str, shown: str, limit: int = input_limits.FILE_BYTES, not_there: Words = "") -> bytes:
    """Read a regular file, or standard input for `-`, up to `limit` bytes.

    `shown` is the name for messages, `not_there` the hint for a missing file, by default one for answers files. Raises
    InvalidFilesError for a folder, a pipe, a device, a missing or unreadable file, and a file that is larger than the
    limit.
    """
    try:
        content = _standard_input(shown, limit) if str(path) == "-" else _content(path, shown, limit)
    except (OSError, ValueError) as error:
        raise _unreadable(shown, error, not_there) from None
    if len(content) > limit:
        from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

        message = file_problems.too_large(size=limit // (1024 * 1024))
        raise _wrong(shown, message, file_problems.meant())
    return content


def _unreadable(shown: str, error: OSError | ValueError, not_there: Words) -> InvalidFilesError:
    """Return the error of a file that the system does not open; a name that no file can have is a ValueError."""
    from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return _wrong(shown, file_problems.missing(), not_there or file_problems.start_one())
    if isinstance(error, PermissionError):
        return _wrong(shown, file_problems.no_permission(), file_problems.ask_owner())
    reason = getattr(error, "strerror", None)
    message = file_problems.unreadable(reason=reason.lower()) if reason else file_problems.no_file_name()
    return _wrong(shown, message, file_problems.check_name())


def path_on_one_line(name: Path | Words) -> str:
    """Return a file's name on one line for a message, with control characters escaped.

    A name in UTF-8 is decoded as UTF-8 even under another system encoding.
    """
    text = str(name)
    with suppress(UnicodeError):
        text = text.encode(errors="surrogateescape").decode()
    return escape_controls(text).replace("\n", "<U+000A>").replace("\t", "<U+0009>")


def _standard_input(shown: str, limit: int) -> bytes:
    """Return the content of standard input, up to its end or to one byte past the limit."""
    from readiness.statements import file_problems  # noqa: PLC0415 - only for standard input

    if sys.stdin in _READ:
        raise _wrong(shown, file_problems.read_already(), file_problems.name_once())
    _READ.add(sys.stdin)
    if sys.stdin.isatty():
        sys.stderr.write(f"{file_problems.reading_terminal()}\n")
        sys.stderr.flush()
    return sys.stdin.buffer.read(limit + 1)


def _content(path: Path | str, shown: str, limit: int) -> bytes:
    # Without blocking, because opening a named pipe would otherwise wait forever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
    handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            raise _not_regular(path, shown, is_folder=stat.S_ISDIR(mode))
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(limit + 1)
    finally:
        os.close(handle)


def _not_regular(path: Path | str, shown: str, *, is_folder: bool) -> InvalidFilesError:
    """Return the error of a folder, a pipe or a device."""
    from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

    if not is_folder:
        return _wrong(shown, file_problems.device(), file_problems.file_or_standard_input())
    inside = Path(path) / "answers.yaml"
    meant = file_problems.meant_inside(path=path_on_one_line(inside))
    return _wrong(shown, file_problems.folder(), meant if inside.is_file() else file_problems.name_inside())


def text_of(content: bytes, shown: str) -> str:
    """Return the text in the bytes of a file, with every line end as a line feed.

    `shown` is the name for messages. Raises InvalidFilesError for bytes that are not UTF-8.
    """
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

        raise _wrong(shown, file_problems.utf16(), file_problems.save_utf8())
    content = content.removeprefix(b"\xef\xbb\xbf")
    if b"\x00" in content[:4096]:
        from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

        raise _wrong(shown, file_problems.no_text(), file_problems.name_yaml())
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        raise InvalidFilesError([_wrong_byte(content, error.start, shown)]) from None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _wrong_byte(content: bytes, at: int, shown: str) -> Problem:
    """Return the problem of a byte that is not UTF-8 text, with its line up to there and what follows."""
    from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

    before = content[:at].decode()
    source = content[at:].split(b"\n", 1)[0].decode(errors="replace").rstrip("\r")
    line_start = before[before.rfind("\n") + 1 :]
    line, column = before.count("\n") + 1, len(line_start) + 1
    message = file_problems.wrong_byte(byte=f"{content[at]:02x}")
    return Problem(shown, message, file_problems.save_utf8(), line, column, line_start + source)


def _wrong(shown: str, message: Words, hint: Words) -> InvalidFilesError:
    return InvalidFilesError([Problem(shown, message, hint)])
