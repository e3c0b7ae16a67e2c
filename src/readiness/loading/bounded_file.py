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

NOT_THERE = "check the name; 'readiness new' starts an answers file"
"""The hint for a missing answers file; `read_bytes` takes other hints for other files."""
_AS_UTF8 = "save the file as UTF-8 text"
_READ: WeakSet[TextIO] = WeakSet()
"""The standard input streams that were read already."""


def read_text(path: Path | str, shown: str) -> str:
    """Read a text file, with every line end as a line feed; see `read_bytes`.

    `shown` is the name for messages. Raises InvalidFilesError also for text that is not UTF-8.
    """
    return text_of(read_bytes(path, shown), shown)


def read_bytes(path: Path | str, shown: str, limit: int = input_limits.FILE_BYTES, not_there: str = NOT_THERE) -> bytes:
    """Read a regular file, or standard input for `-`, up to `limit` bytes.

    `shown` is the name for messages, `not_there` the hint for a missing file. Raises InvalidFilesError for a folder, a
    pipe, a device, a missing or unreadable file, and a file that is larger than the limit.
    """
    try:
        content = _standard_input(shown, limit) if str(path) == "-" else _content(path, shown, limit)
    except (FileNotFoundError, NotADirectoryError):
        raise _wrong(shown, "there is no such file", not_there) from None
    except PermissionError:
        raise _wrong(shown, "no permission to read this file", "ask its owner, or change its permissions") from None
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "this cannot be the name of a file").lower()
        raise _wrong(shown, f"cannot be read: {reason}", "check the name") from None
    if len(content) > limit:
        raise _wrong(shown, f"this file is larger than {limit // (1024 * 1024)} MiB", "is it the file you meant?")
    return content


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
    if sys.stdin in _READ:
        raise _wrong(shown, "it was read already, and holds nothing more", "name '-' once")
    _READ.add(sys.stdin)
    if sys.stdin.isatty():
        sys.stderr.write("reading from the terminal; end with Ctrl-D at the start of a line\n")
        sys.stderr.flush()
    return sys.stdin.buffer.read(limit + 1)


def _content(path: Path | str, shown: str, limit: int) -> bytes:
    # Without blocking, because opening a named pipe would otherwise wait forever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
    handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            inside = Path(path) / "answers.yaml"
            hint = f"did you mean '{path_on_one_line(inside)}'?" if inside.is_file() else "name a file inside it"
            raise _wrong(shown, "this is a folder, not a file", hint)
        if not stat.S_ISREG(mode):
            raise _wrong(shown, "this is a pipe or a device, not a file", "name a file, or use '-' for standard input")
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(limit + 1)
    finally:
        os.close(handle)


def text_of(content: bytes, shown: str) -> str:
    """Return the text in the bytes of a file, with every line end as a line feed.

    `shown` is the name for messages. Raises InvalidFilesError for bytes that are not UTF-8.
    """
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        raise _wrong(shown, "this is UTF-16 text, not UTF-8", _AS_UTF8)
    content = content.removeprefix(b"\xef\xbb\xbf")
    if b"\x00" in content[:4096]:
        raise _wrong(shown, "this is not a text file", "name a YAML file")
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode()
        source = content[error.start :].split(b"\n", 1)[0].decode(errors="replace").rstrip("\r")
        line_start = before[before.rfind("\n") + 1 :]
        line, column = before.count("\n") + 1, len(line_start) + 1
        message = f"the byte 0x{content[error.start]:02x} is not UTF-8 text"
        raise InvalidFilesError([Problem(shown, message, _AS_UTF8, line, column, line_start + source)]) from None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _wrong(shown: str, message: str, hint: str) -> InvalidFilesError:
    return InvalidFilesError([Problem(shown, message, hint)])
