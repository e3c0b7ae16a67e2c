"""Where results go: standard output, or a file written whole or not at all."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console


def deliver(content: bytes, to: Path | None, *, is_named: bool = True) -> None:
    """Write a result to standard output, or to a file and say where. Raises WriteError.

    Only where a person named the place (`is_named`), it may be a pipe or a device.
    """
    if to is None or str(to) == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    from readiness.saving.attributes import changes_by_replacing
    from readiness.saving.files import remove_stale, write_whole
    from readiness.saving.outputs import write_out

    changes = changes_by_replacing(to, to)
    (write_out if is_named else write_whole)(to, content)
    remove_stale(to)
    warn(changes)
    say(f"wrote {to}")


def printed(print_on: "Callable[[Console], None]", to: Path | None) -> None:
    """Print to the terminal as it is; anywhere else as plain text without spaces at the ends of lines."""
    from io import StringIO

    from readiness.cli.console import console

    if to is None and sys.stdout.isatty():
        print_on(console())
        return
    text = StringIO()
    print_on(console(text))
    lines = text.getvalue().strip("\n").split("\n")
    deliver("".join(f"{line.rstrip()}\n" for line in lines).encode(), to)


def warn(sentences: Iterable[str]) -> None:
    """Print warnings, one a line, on standard error."""
    for sentence in sentences:
        say(f"warning: {sentence}")


def say(text: str) -> None:
    """Tell the person something that is not the result."""
    from readiness.safe_text import visible

    sys.stderr.write(visible(text) + "\n")
