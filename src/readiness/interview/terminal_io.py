"""Input and output by lines, on a terminal or through a pipe."""

import os
import select
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Protocol, TextIO, runtime_checkable

from readiness.errors import ReadinessError
from readiness.interview.text_layout import wrap_text
from readiness.safe_text import escape_controls, harmless
from readiness.statements import interview_parts as statements

if sys.platform != "win32":
    import termios


class LineIO(Protocol):
    """The input and output of lines."""

    @property
    def width(self) -> int:
        """The number of characters on a line."""

    def say(self, text: str = "") -> None:
        """Print lines."""

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        """Return a line after a prompt, `hidden` without echo. Raises EOFError at the end of the input."""

    def hear_list(self, prompt: str) -> str:
        """Return a line in which several pasted ones have semicolons between them. Raises EOFError."""

    def hushed(self) -> AbstractContextManager[None]:
        """Turn off the echo, also for keys typed ahead. Raises ReadinessError when that is not possible."""


@runtime_checkable
class ListIO(Protocol):
    """The input of a line below a list that follows what is typed."""

    def hear_listed(self, prompt: str, listed: Callable[[str], str]) -> str:
        """Return a line; `listed` returns the list for a line so far. Raises EOFError at the end of the input."""


class Terminal:
    """Standard input and output as plain lines: for people, screen readers, dumb terminals and pipes."""

    def __init__(self) -> None:
        self._typed = is_terminal(sys.stdin)
        self._seen = is_terminal(sys.stdout)
        shows = self._seen and os.environ.get("TERM", "dumb") != "dumb"
        self._bold = shows and "NO_COLOR" not in os.environ
        # Invalid bytes become lone surrogates, which are refused with a message.
        with suppress(AttributeError, ValueError):
            sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
        if self._typed and shows:
            with suppress(ImportError):
                import readline  # noqa: PLC0415  # editing of the line, and lines longer than 4,096 characters

                readline.set_auto_history(False)

    @property
    def width(self) -> int:
        """The number of characters on a line."""
        return shutil.get_terminal_size((80, 24)).columns - 1

    @property
    def height(self) -> int | None:
        """The number of lines on the screen; None when the output is not a terminal."""
        return shutil.get_terminal_size((80, 24)).lines if self._seen else None

    def say(self, text: str = "") -> None:
        """Print lines; the stream escapes control characters."""
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def title(self, text: str) -> None:
        """Print a title, bold where the terminal supports it."""
        if not self._bold:
            self.say(text)
            return
        styled = getattr(sys.stdout, "exact", sys.stdout)  # any other stream would escape the sequence
        styled.write(f"\033[1m{harmless(text)}\033[0m\n")
        styled.flush()

    def picture(self, lines: list[str]) -> bool:
        """Print lines of blocks in white on black; return False, and print nothing, where there are no colors."""
        if self._bold:
            styled = getattr(sys.stdout, "exact", sys.stdout)
            styled.write("".join(f"\033[97;40m{line}\033[0m\n" for line in lines))
            styled.flush()
        return self._bold

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        """Return a line after a prompt, `hidden` without echo. Raises EOFError at the end of the input."""
        prompt = harmless(prompt)  # the prompt of an editable line bypasses standard output
        if self._seen:
            *before, last = wrap_text(prompt, self.width).split("\n")
            for line in before:
                self.say(line)
            prompt = f"{last} "
        if self._typed and not hidden and _blocks(sys.stdin):
            return input(prompt)
        if self._typed and sys.platform == "win32":
            from getpass import getpass  # noqa: PLC0415 - only here

            return getpass(prompt)
        with self.hushed() if hidden else nullcontext():
            line = self._line(prompt)
        if hidden or not self._typed:  # a terminal has shown what was typed
            self.say("" if hidden else escape_controls(line))
        return line

    def hear_list(self, prompt: str) -> str:
        """Return a line; of several pasted ones each is a line of its own."""
        return self.hear(prompt)

    def _line(self, prompt: str) -> str:
        sys.stdout.write(prompt)
        sys.stdout.flush()
        try:
            line = _unbuffered_line(sys.stdin) if self._typed else sys.stdin.readline()
        except (AttributeError, ValueError):  # there is no input, or it was closed
            line = ""
        if not line:
            self.say()
            raise EOFError
        return line.rstrip("\r\n")

    @contextmanager
    def hushed(self) -> Iterator[None]:
        """Turn off the terminal's echo; input from a pipe has none.

        Raises ReadinessError when the terminal keeps its echo.
        """
        if not self._typed or sys.platform == "win32":
            yield
            return
        before = _hush()
        # After a stop and a resume, the terminal has the settings of the shell.
        resumed = signal.signal(signal.SIGCONT, lambda *_: _hush())
        try:
            yield
        finally:
            signal.signal(signal.SIGCONT, resumed)
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, before)


def _unbuffered_line(stream: TextIO) -> str:
    """Read one line and no more: what is typed ahead is for whoever reads next, and never for a later vote."""
    line = bytearray()
    while not line.endswith(b"\n"):
        try:
            one = os.read(stream.fileno(), 1)
        except BlockingIOError:
            select.select([stream], [], [])
            continue
        if not one:
            break
        line += one
    return line.decode(stream.encoding, "surrogateescape")


def _blocks(stream: TextIO) -> bool:
    """Return whether reads of a terminal wait; the C library takes a terminal that does not block for its end."""
    return sys.platform == "win32" or os.get_blocking(stream.fileno())


def _hush() -> "list[int | list[bytes | int]]":
    """Turn off the echo; return the previous settings of the terminal. Raises ReadinessError."""
    try:
        before, quiet = (termios.tcgetattr(sys.stdin.fileno()) for _ in range(2))
        quiet[3] &= ~(termios.ECHO | termios.ECHONL)
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, quiet)
        if not termios.tcgetattr(sys.stdin.fileno())[3] & termios.ECHO:
            return before
    except (termios.error, OSError):
        pass
    raise ReadinessError(statements.echoes(), statements.another_terminal())


def is_terminal(stream: TextIO | None) -> bool:
    """Return whether the stream is open and a terminal."""
    try:
        return bool(stream and stream.isatty())
    except ValueError:  # closed
        return False
