"""Lines in and lines out, on a terminal or through a pipe."""

import os
import shutil
import signal
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Protocol, TextIO

from readiness.errors import ReadinessError
from readiness.safe_text import escape_controls, harmless

if sys.platform != "win32":
    import termios


class LineIO(Protocol):
    """Where lines are said and heard."""

    @property
    def width(self) -> int:
        """How many characters fit on a line."""

    def say(self, text: str = "") -> None:
        """Show a line or several."""

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        """Ask for a line; hidden, it is not shown. Raises EOFError when there are no more."""

    def hushed(self) -> AbstractContextManager[None]:
        """Show nothing that is typed, not even ahead of a question. Raises ReadinessError where that cannot be."""


class Terminal:
    """Standard input and output, as plain lines: for people, screen readers, dumb terminals and pipes."""

    def __init__(self) -> None:
        self._typed = is_terminal(sys.stdin)
        self._seen = is_terminal(sys.stdout)
        shows = self._seen and os.environ.get("TERM", "dumb") != "dumb"
        self._bold = shows and "NO_COLOR" not in os.environ
        # Bytes that are not text arrive as lone surrogates, and are refused with a sentence.
        with suppress(AttributeError, ValueError):
            sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
        if self._typed and shows:
            with suppress(ImportError):
                import readline  # noqa: PLC0415  # editing of the line, and lines longer than 4,096 characters

                readline.set_auto_history(False)

    @property
    def width(self) -> int:
        """How many characters fit on a line."""
        return shutil.get_terminal_size((80, 24)).columns - 1

    @property
    def height(self) -> int | None:
        """How many lines fit on the screen; None where nothing scrolls away."""
        return shutil.get_terminal_size((80, 24)).lines if self._seen else None

    def say(self, text: str = "") -> None:
        """Print a line or several; what would be obeyed in it is shown."""
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()

    def title(self, text: str) -> None:
        """Print a title; bold where that is wanted."""
        if not self._bold:
            self.say(text)
            return
        styled = getattr(sys.stdout, "exact", sys.stdout)  # what else is written shows such a sequence
        styled.write(f"\033[1m{harmless(text)}\033[0m\n")
        styled.flush()

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        """Ask for a line; hidden, it is not shown. Raises EOFError when there are no more, or no input at all."""
        prompt = harmless(prompt)  # a prompt for a line that is edited does not pass standard output
        if self._typed and not hidden:
            return input(prompt)
        if self._typed and sys.platform == "win32":
            from getpass import getpass  # noqa: PLC0415 - only here

            return getpass(prompt)
        with self.hushed() if hidden else nullcontext():
            line = self._line(prompt)
        self.say("" if hidden else escape_controls(line))
        return line

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
        """Keep a terminal from showing what is typed; what comes through a pipe is shown nowhere.

        Raises ReadinessError where the terminal goes on showing it.
        """
        if not self._typed or sys.platform == "win32":
            yield
            return
        before = _hush()
        # A program that was stopped and goes on finds the terminal as the shell left it.
        resumed = signal.signal(signal.SIGCONT, lambda *_: _hush())
        try:
            yield
        finally:
            signal.signal(signal.SIGCONT, resumed)
            termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, before)


def _unbuffered_line(stream: TextIO) -> str:
    """Read one line and no more: what is typed ahead is for whoever reads next, and never for a later vote."""
    line = bytearray()
    while not line.endswith(b"\n") and (one := os.read(stream.fileno(), 1)):
        line += one
    return line.decode(stream.encoding, "surrogateescape")


def _hush() -> "list[int | list[bytes | int]]":
    """Switch off what shows typed characters; return how the terminal was. Raises ReadinessError."""
    try:
        before, quiet = (termios.tcgetattr(sys.stdin.fileno()) for _ in range(2))
        quiet[3] &= ~(termios.ECHO | termios.ECHONL)
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, quiet)
        if not termios.tcgetattr(sys.stdin.fileno())[3] & termios.ECHO:
            return before
    except (termios.error, OSError):
        pass
    raise ReadinessError("this terminal shows all that is typed, so that votes cannot be hidden", "use another one")


def is_terminal(stream: TextIO | None) -> bool:
    """Is it a terminal, and open?"""
    try:
        return bool(stream and stream.isatty())
    except ValueError:  # closed
        return False
