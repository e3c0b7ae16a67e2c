"""Where results go: standard output, or a file written whole or not at all."""

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.cli.streams import raw_stream
from readiness.safe_text import harmless

if TYPE_CHECKING:
    from rich.console import Console


def write_result(content: bytes, to: Path | None, *, is_named: bool = True) -> None:
    """Write a result to standard output, or to a file and say where. Raises WriteError.

    A terminal is shown a text and obeys nothing in it; a pipe is given the bytes as they are. Only where a person
    named the place (`is_named`), it may be a pipe or a device.
    """
    if to is not None and not is_standard_output(to):
        from readiness.saving.atomic_write import remove_stale_files, write_atomically
        from readiness.saving.file_attributes import changes_by_replacing
        from readiness.saving.output_files import write_output

        changes = changes_by_replacing(to, to)
        (write_output if is_named else write_atomically)(to, content)
        remove_stale_files(to)
        warn(changes)
        print_notice(f"wrote {to}")
    elif sys.stdout.isatty():
        sys.stdout.write(content.decode("utf-8-sig").replace("\r\n", "\n"))
    else:
        out = raw_stream(sys.stdout)
        out.flush()
        out.buffer.write(content)
        out.buffer.flush()


def is_standard_output(to: Path | None) -> bool:
    """Is a result to go to standard output?"""
    return to is None or str(to) == "-"


def print_to_text(print_on: "Callable[[Console], None]", to: Path | None) -> None:
    """Print to the terminal as it is; anywhere else as plain text without spaces at the ends of lines."""
    from io import StringIO

    from readiness.cli.console import console

    if to is None and sys.stdout.isatty():
        print_on(console())
        return
    text = StringIO()
    print_on(console(text))
    lines = text.getvalue().strip("\n").split("\n")
    plain = "".join(f"{line.rstrip()}\n" for line in lines)
    write_result((harmless(plain) if is_standard_output(to) else plain).encode(), to)


def warn(sentences: Iterable[str]) -> None:
    """Print warnings, one a line, on standard error."""
    for sentence in sentences:
        print_notice(f"warning: {sentence}")


def print_notice(text: str) -> None:
    """Tell the person, on one line, something that is not the result."""
    from readiness.loading.bounded_file import path_on_one_line

    sys.stderr.write(path_on_one_line(text) + "\n")
