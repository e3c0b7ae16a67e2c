"""The results of `readiness format`: files that are, or would be, laid out otherwise."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("{path}: in order", path="answers.yaml")
def in_order(*, path: str) -> None:
    """A file whose layout is the usual one."""


@phrase("{path}: laid out again", path="answers.yaml")
def written(*, path: str) -> None:
    """A file that was just written in the usual layout."""


@phrase("{path}:{line}: would change", path="answers.yaml", line=12)
def would_change_line(*, path: str, line: int) -> None:
    """A file that is laid out otherwise, with the first line that differs; two lines with the texts follow."""


@phrase("{path}: would change", path="answers.yaml")
def would_change(*, path: str) -> None:
    """A file whose lines are right, but not its line ends or its first bytes; these are named below."""


@phrase("{number} line ends as on Windows (CRLF); git compares best with LF",
        "{number} lines end as on Windows (CRLF); git compares best with LF", by="number", number=40)  # fmt: skip
def windows_line_ends(*, number: int) -> None:
    """A sign in a file that no line shows."""


@phrase("begins with a byte order mark, which some programs take for a part of the first key")
def byte_order_mark() -> None:
    """A sign in a file that no line shows; the file's name is above it."""


@phrase("{number} file would change; to write it: {command}", "{number} files would change; to write them: {command}",
        by="number", number=2, command="readiness format answers.yaml")  # fmt: skip
def to_write(*, number: int, command: str) -> None:
    """The last line of `readiness format --check`."""


@phrase("only a file can be laid out, not standard input")
def not_standard_input() -> None:
    """A refusal of `readiness format -`."""


@phrase("{path} cannot be laid out without losing something in it", path="answers.yaml")
def cannot_lay_out(*, path: str) -> None:
    """A refusal of `readiness format`, for YAML of an unusual form."""


@phrase("write its keys as plain 'key: value' lines, then try again")
def by_hand() -> None:
    """A hint below the refusal."""
