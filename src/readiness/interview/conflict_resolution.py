"""Save each change even when someone else changed or removed the file meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from readiness.errors import ConflictError, InvalidFilesError, WriteError
from readiness.model.answers import Answers
from readiness.saving.answers_file import AnswersFile
from readiness.saving.changes import Change
from readiness.statements import interview_conflicts as statements
from readiness.statements.statement import Statement


@dataclass(frozen=True, slots=True)
class EditConflict:
    """One value that was changed both here and on the disk."""

    way: tuple[str, ...]
    theirs: Any
    """The value in the file now."""
    mine: Any
    """The value with the change made here."""


class ConflictPrompts(Protocol):
    """The questions and messages to the people in the room."""

    def replaces(self, overlap: EditConflict) -> bool:
        """Ask whether to overwrite the concurrent edit; return the answer."""

    def goes_on(self, lost: int) -> bool:
        """Ask whether to continue with a file that lacks `lost` answers; return the answer."""

    def tell(self, said: Statement) -> None:
        """Show a message about the file."""


class ConflictResolver:
    """A saver that asks before it overwrites another person's edit."""

    def __init__(self, file: AnswersFile, room: ConflictPrompts) -> None:
        self._file, self._room = file, room

    def save(self, change: Change) -> Answers:
        """Save a change, and return the answers in the file after it.

        Raises the errors of the file; ConflictError when it keeps changing, or when the room rejects its new content.
        """
        for _ in range(3):
            try:
                return self._apply(change)
            except ConflictError:
                before = self._file.contents.value_at(change.way)
                self._read_again()
                theirs = self._file.contents.value_at(change.way)
                overlap = EditConflict(change.way, theirs, change.edit(before))
                if theirs != before and not self._room.replaces(overlap):
                    return self._file.answers
        return self._apply(change)

    def restore(self) -> None:
        """Write the file again when it is gone. Raises WriteError."""
        if not self._file.is_gone:
            return
        with self._report_gone():
            self._file.restore()

    def _apply(self, change: Change) -> Answers:
        if not self._file.is_gone:
            return self._file.apply(change)
        with self._report_gone():
            return self._file.apply(change)

    @contextmanager
    def _report_gone(self) -> Iterator[None]:
        """Tell the room that the file was gone and written again. Raises WriteError when that failed."""
        path, number = str(self._file.path), len(self._file.answers.answers)
        try:
            yield
        except WriteError as error:
            raise WriteError(statements.gone(path=path, number=number, why=error.message), error.hint) from None
        self._room.tell(statements.written_again(path=path, number=number))

    def _read_again(self) -> None:
        """Read the file with another person's edit; ask first when answers are missing in it. Raises ConflictError."""
        path, before = str(self._file.path), self._file.answers
        try:
            now = self._file.on_disk_now()
            lost = len(before.answers.keys() - now.answers.keys())
            self._room.tell(statements.changed(path=path))
            if (lost > 1 or (lost and not now.answers)) and not self._room.goes_on(lost):
                raise ConflictError(statements.left_alone(path=path), statements.look_first())
            self._file.reload()
        except InvalidFilesError as error:
            first = error.problems[0]
            message = statements.unreadable(path=path, place=first.place, why=first.message)
            raise ConflictError(message, statements.put_right()) from None
