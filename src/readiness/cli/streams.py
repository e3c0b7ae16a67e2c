"""Standard streams that wait when a descriptor does not block, and that escape control characters in their output."""

import io
import os
import select
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from readiness.safe_text import harmless


class _Patient(io.RawIOBase):
    """A raw stream on a descriptor that may be non-blocking: it waits until the descriptor is ready."""

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
    """A text stream that escapes control characters, bidi overrides and commands to a CI service.

    It has no `buffer`, so that a library that looks for one writes its text through `write`.
    """

    def __init__(self, exact: TextIO) -> None:
        self.exact = exact
        """The underlying stream, for the bytes of a report and for text with styles of this program."""

    def write(self, text: str) -> int:
        """Write `text` with control characters escaped; return the number of characters in `text`."""
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
    """Replace the three standard streams by ones that wait and escape; a closed one becomes an empty stream."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if isinstance(stream, EscapedStream):
            continue
        ready = _patient(stream) if stream else _empty(mode)
        if mode == "w" and isinstance(ready, io.TextIOWrapper):
            ready.reconfigure(errors="backslashreplace")  # Escape characters that the encoding of the terminal lacks.
        setattr(sys, name, ready if mode == "r" else EscapedStream(ready))


def _empty(mode: str) -> TextIO:
    """Return a stream on the null device; it takes the descriptor number of the closed stream."""
    raw = io.FileIO(os.open(os.devnull, os.O_RDWR), mode, closefd=False)
    return io.TextIOWrapper(io.BufferedReader(raw) if mode == "r" else io.BufferedWriter(raw), "utf-8")


def raw_stream(stream: TextIO) -> TextIO:
    """Return the stream without escapes, only for text that is already safe and for bytes."""
    raw: TextIO = getattr(stream, "exact", stream)
    return raw


def _patient(stream: TextIO) -> TextIO:
    """Return a stream on the same descriptor that waits; any other stream, such as a Windows console, unchanged."""
    buffer = getattr(stream, "buffer", None)
    raw = getattr(buffer, "raw", buffer)
    if not isinstance(raw, io.FileIO) or not isinstance(stream, io.TextIOWrapper):
        return stream
    waiting = _Patient(raw)
    return io.TextIOWrapper(
        io.BufferedWriter(waiting) if raw.writable() else io.BufferedReader(waiting),
        stream.encoding,
        stream.errors,
        line_buffering=stream.line_buffering or stream.write_through,  # The writer below buffers in both cases.
    )
