"""Output of results: to standard output, or to a file that is written completely or not at all."""

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.cli.form_names import wants_json
from readiness.cli.streams import raw_stream
from readiness.safe_text import harmless
from readiness.statements.statement import Words
from readiness.statements.voice import say

if TYPE_CHECKING:
    from rich.console import Console

    from readiness.errors import Problem


def write_result(content: bytes, to: Path | None, *, is_named: bool = True, is_kept: bool = False) -> None:
    """Write a result to standard output, or to a file with a notice of its path. Raises WriteError.

    A terminal gets the text with control characters escaped; a pipe gets the bytes unchanged. With `is_named`, a person
    named the path, and it may lead to a pipe or a device. `is_kept` says that the old file has a second name for now.
    """
    if to is not None and not is_standard_output(to):
        from readiness.saving.atomic_write import remove_stale_files, write_atomically
        from readiness.saving.file_attributes import changes_by_replacing
        from readiness.saving.output_files import write_output
        from readiness.statements import outputs

        changes = changes_by_replacing(to, to, is_kept=is_kept)
        (write_output if is_named else write_atomically)(to, content)
        remove_stale_files(to)
        warn(changes)
        print_notice(outputs.wrote(path=str(to)))
    elif sys.stdout.isatty():
        sys.stdout.write(content.decode("utf-8-sig").replace("\r\n", "\n"))
    else:
        out = raw_stream(sys.stdout)
        out.flush()
        out.buffer.write(content)
        out.buffer.flush()


def is_standard_output(to: Path | None) -> bool:
    """Return whether `to` means standard output."""
    return to is None or str(to) == "-"


def print_to_text(print_on: "Callable[[Console], None]", to: Path | None) -> None:
    """Print to a terminal with styles; anywhere else as plain text without spaces at the ends of lines."""
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


def warn(sentences: Iterable[Words]) -> None:
    """Print warnings on standard error, one on each line."""
    from readiness.statements import errors

    for sentence in sentences:
        print_notice(errors.warning(message=sentence))


def print_warnings(problems: Sequence["Problem"]) -> None:
    """Print the warnings about files on standard error; as JSON in a run that was asked for it."""
    if not problems:
        return
    if wants_json.get():
        from readiness.cli.json_errors import warnings_as_json

        sys.stderr.write(warnings_as_json(problems))
    else:
        from readiness.cli.problem_text import format_problems

        sys.stderr.write(format_problems(problems))


def warn_with_help(warning: Words, hint: Words) -> None:
    """Print a warning on standard error, and below it the way to correct it."""
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.statements import errors

    print_notice(errors.warning(message=warning))
    sys.stderr.write(f"  {path_on_one_line(errors.help_line(hint=hint))}\n")


def print_notice(text: Words) -> None:
    """Print one line on standard error that is not part of the result."""
    from readiness.loading.bounded_file import path_on_one_line

    sys.stderr.write(path_on_one_line(say(text)) + "\n")
