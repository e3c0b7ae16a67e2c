"""Save each change even when someone else changed or removed the file meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from readiness.errors import ConflictError, InvalidFilesError, WriteError
from readiness.model.answers import Answers
from readiness.saving.answers_file import AnswersFile
from readiness.saving.changes import Change
from readiness.view.words import count_text


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

    def tell(self, text: str) -> None:
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
        path, held = self._file.path, count_text(len(self._file.answers.answers), "answer")
        try:
            yield
        except WriteError as error:
            message = f"{path} is gone, with the {held} that were in it, and {error.message}"
            raise WriteError(message, error.hint) from None
        self._room.tell(f"{path} was gone: deleted or moved. It was written again, with the {held} that were in it.")

    def _read_again(self) -> None:
        """Read the file with another person's edit; ask first when answers are missing in it. Raises ConflictError."""
        path, before = self._file.path, self._file.answers
        try:
            now = self._file.on_disk_now()
            lost = len(before.answers.keys() - now.answers.keys())
            self._room.tell(f"{path} was changed by someone else meanwhile.")
            if (lost > 1 or (lost and not now.answers)) and not self._room.goes_on(lost):
                raise ConflictError(f"{path} was changed by someone else, and is left as it is", "look at it first")
            self._file.reload()
        except InvalidFilesError as error:
            first = error.problems[0]
            message = f"{path} was changed meanwhile and cannot be read now: {first.place}: {first.message}"
            raise ConflictError(message, "put that right in the file, then answer again") from None
