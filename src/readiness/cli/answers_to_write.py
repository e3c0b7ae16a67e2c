"""Open an answers file to change it, and apply changes to its newest content."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.errors import ConflictError
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from readiness.model.answers import Answers
    from readiness.saving.answers_file import AnswersFile
    from readiness.saving.changes import Change

_WAIT = 30
"""Seconds to wait for another writer of the same file."""


def open_to_write(path: str, packs: Path | None) -> "AbstractContextManager[AnswersFile]":
    """Open an answers file, and hold its lock until the session ends. Raises the errors of `open_answers`."""
    from readiness.saving.answers_file import open_answers

    return open_answers(path, packs, _WAIT, _report_waiting)


def apply_changes(file: "AnswersFile", changes: "Callable[[], tuple[Change, ...]]") -> "Answers":
    """Save changes, or none if one is wrong, and return the new answers.

    If an editor changed the file since it was read, `changes` is called once more, for its new content.
    """
    try:
        return file.apply(*changes())
    except ConflictError:
        file.reload()
        return file.apply(*changes())


def _report_waiting(held: Statement) -> None:
    """Print who holds the file, and the time until this command gives up."""
    from readiness.cli.output import print_notice
    from readiness.statements import conflicts

    print_notice(held)
    print_notice(conflicts.waiting(seconds=_WAIT))
