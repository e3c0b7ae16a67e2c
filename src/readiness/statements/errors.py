"""Errors that no other area has: counts of problems, and errors of the system."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("{number} problem found", "{number} problems found", by="number", number=3)
def problems_found(*, number: int) -> None:
    """The message of an error about files, and the last line below their problems."""


@phrase("and {number} more in `problems`", number=3)
def more_in_problems(*, number: int) -> None:
    """After the first problems in the text of an exception, for a programmer; `problems` is the name of a field."""


@phrase("error: {message}", message="there is only one file")
def error(*, message: Words) -> None:
    """An error on the terminal."""


@phrase("help: {hint}", hint="name a file")
def help_line(*, hint: Words) -> None:
    """The line below an error or a problem: the way to correct it."""


@phrase("{place}: error: {message}", place="answers.yaml:3:7", message="there are no answers in it")
def error_at(*, place: str, message: Words) -> None:
    """A problem in a file, with its place."""


@phrase("{place}: warning: {message}", place="answers.yaml:3:7", message="there are no answers in it")
def warning_at(*, place: str, message: Words) -> None:
    """A warning about a file, with its place."""


@phrase("warning: {message}", message="there are no answers in it")
def warning(*, message: Words) -> None:
    """A warning without a place."""


@phrase("{number} problem", "{number} problems", by="number", number=3)
def problems(*, number: int) -> None:
    """A number of problems, in the list of what is not shown."""


@phrase("{number} warning", "{number} warnings", by="number", number=3)
def warnings(*, number: int) -> None:
    """A number of warnings, in the list of what is not shown."""


@phrase("not shown: {left}", left=(problems(number=3), warnings(number=1)))
def not_shown(*, left: tuple[Words, ...]) -> None:
    """The last line below very many problems."""


@phrase("not shown: {left}; 'readiness check --format json' lists more", left=(problems(number=3), warnings(number=1)))
def not_shown_but_listed(*, left: tuple[Words, ...]) -> None:
    """The last line below very many problems, of which some more can be listed."""


@phrase("interrupted")
def interrupted() -> None:
    """Said when a person stops a command by Ctrl-C."""


@phrase("cannot use {path}: {reason}", path="answers.yaml", reason="input/output error")
def cannot_use(*, path: str, reason: Words) -> None:
    """An error of the system about a file; the reason is often the system's own text."""


@phrase("cannot write the output: {reason}", reason="input/output error")
def cannot_write_output(*, reason: Words) -> None:
    """An error of the system while a result is printed; the reason is often the system's own text."""


@phrase("something is wrong with it")
def unknown_reason() -> None:
    """The reason of an error of the system that has no text."""


@phrase("check that it is there and may be used")
def check_file() -> None:
    """Help for an error of the system about a file."""


@phrase("check where the output goes, or write it to a file")
def check_output() -> None:
    """Help for an error of the system while a result is printed."""
