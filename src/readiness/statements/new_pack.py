"""A new pack: lines of `readiness new-pack`."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("Wrote {number} files to {folder}.", number=6, folder="my-model")
def wrote(*, number: int, folder: str) -> None:
    """Said after the files of a new pack are written."""


@phrase("Next: {command}", command="readiness check my-model")
def next_command(*, command: str) -> None:
    """The command to type next."""


@phrase("{name} cannot be the name of a pack", name=quoted(text="my model"))
def bad_name(*, name: Statement) -> None:
    """Said about the name of a new pack."""


@phrase("use letters, digits and hyphens: readiness new-pack DIR --name my-model")
def good_name() -> None:
    """Help for the name of a new pack."""
