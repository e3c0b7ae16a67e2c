"""Standard input, output and errors: waited for where they do not block, and no text on them is obeyed."""

import io
import os
import select
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from readiness.safe_text import harmless


class _Patient(io.RawIOBase):
    """A descriptor that may be set not to block: nothing to read yet is no end, and no room yet is no failure."""

    def __init__(self, raw: io.FileIO) -> None:
        self._raw = raw

    def readable(self) -> bool:
        return self._raw.readable()

    def writable(self) -> bool:
        return self._raw.writable()

    def fileno(self) -> int:
        return self._raw.fileno()

    def isatty(self) -> bool:
        return self._raw.isatty()

    def readinto(self, buffer: Any) -> int:
        while (count := self._raw.readinto(buffer)) is None:
            select.select([self._raw], [], [])
        return count

    def write(self, content: Any) -> int:
        while (count := self._raw.write(content)) is None:
            select.select([], [self._raw], [])
        return count


class EscapedStream:
    """A stream of text on which control characters, bidi overrides and commands to a CI service are written out.

    It has no `buffer`, so that a library which looks for one writes its text here all the same.
    """

    def __init__(self, exact: TextIO) -> None:
        self.exact = exact
        """The stream itself, for bytes of a report, and for what this program styles."""

    def write(self, text: str) -> int:
        """Write text as it may be shown."""
        self.exact.write(harmless(text))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        """Write several texts."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        if name == "buffer":
            raise AttributeError(name)
        return getattr(self.exact, name)


def open_streams() -> None:
    """Make the three standard streams what this program needs of them; one closed before the start is empty."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if isinstance(stream, EscapedStream):
            continue
        ready = _patient(stream) if stream else _empty(mode)
        if mode == "w" and isinstance(ready, io.TextIOWrapper):
            ready.reconfigure(errors="backslashreplace")  # what the terminal cannot show ends nothing
        setattr(sys, name, ready if mode == "r" else EscapedStream(ready))


def _empty(mode: str) -> TextIO:
    """A stream that holds nothing and keeps nothing; it takes the number of the stream that was closed."""
    raw = io.FileIO(os.open(os.devnull, os.O_RDWR), mode, closefd=False)
    return io.TextIOWrapper(io.BufferedReader(raw) if mode == "r" else io.BufferedWriter(raw), "utf-8")


def raw_stream(stream: TextIO) -> TextIO:
    """Return the stream itself, where nothing is written out; only for what has been made harmless already."""
    found: TextIO = getattr(stream, "exact", stream)
    return found


def _patient(stream: TextIO) -> TextIO:
    """Return a stream of the same descriptor that waits; any other stream, such as a console of Windows, as it is."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)
    if not isinstance(raw, io.FileIO) or not isinstance(stream, io.TextIOWrapper):
        return stream
    waiting = _Patient(raw)
    return io.TextIOWrapper(
        io.BufferedWriter(waiting) if raw.writable() else io.BufferedReader(waiting),
        stream.encoding,
        stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )
