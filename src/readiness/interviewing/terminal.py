"""Lines in and lines out, on a terminal or through a pipe."""

import os
import shutil
import sys
from contextlib import suppress
from getpass import getpass
from typing import Protocol, TextIO

from readiness.safe_text import harmless, visible


class Lines(Protocol):
    """Where lines are said and heard."""

    @property
    def width(self) -> int:
        """How many characters fit on a line."""

    def say(self, text: str = "") -> None:
        """Show a line or several."""

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        """Ask for a line; hidden, it is not shown. Raises EOFError when there are no more."""


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
        if self._typed:
            return getpass(prompt) if hidden else input(prompt)
        sys.stdout.write(prompt)
        sys.stdout.flush()
        try:
            line = sys.stdin.readline()
        except (AttributeError, ValueError):  # there is no input, or it was closed
            line = ""
        if not line:
            self.say()
            raise EOFError
        self.say("" if hidden else visible(line.rstrip("\r\n")))
        return line.rstrip("\r\n")


def is_terminal(stream: TextIO | None) -> bool:
    """Is it a terminal, and open?"""
    try:
        return bool(stream and stream.isatty())
    except ValueError:  # closed
        return False
