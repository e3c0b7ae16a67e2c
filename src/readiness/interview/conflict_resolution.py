"""Keep each change in the file, also when someone else changed or removed the file meanwhile."""

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
    """The same thing was changed here and on the disk."""

    way: tuple[str, ...]
    theirs: Any
    """What the file holds now."""
    mine: Any
    """What it would hold with the change made here."""


class ConflictPrompts(Protocol):
    """The people who are asked and told."""

    def replaces(self, overlap: EditConflict) -> bool:
        """Is what someone else wrote to be replaced by ours?"""

    def goes_on(self, lost: int) -> bool:
        """Is the file to be used although that many answers are no longer in it?"""

    def tell(self, text: str) -> None:
        """Hear what happened to the file."""


class ConflictResolver:
    """Saves the changes of a session; asks when one would replace what someone else wrote."""

    def __init__(self, file: AnswersFile, room: ConflictPrompts) -> None:
        self._file, self._room = file, room

    def save(self, change: Change) -> Answers:
        """Make a change last, and return the answers as the file then holds them.

        Raises what the file raises; ConflictError when the file keeps changing or is not to be used as it is now.
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
        with self._gone():
            self._file.restore()

    def _apply(self, change: Change) -> Answers:
        if not self._file.is_gone:
            return self._file.apply(change)
        with self._gone():
            return self._file.apply(change)

    @contextmanager
    def _gone(self) -> Iterator[None]:
        """Say that the file was written again, or that it is gone for good."""
        path, held = self._file.path, count_text(len(self._file.answers.answers), "answer")
        try:
            yield
        except WriteError as error:
            message = f"{path} is gone, with the {held} that were in it, and {error.message}"
            raise WriteError(message, error.hint) from None
        self._room.tell(f"{path} was gone: deleted or moved. It was written again, with the {held} that were in it.")

    def _read_again(self) -> None:
        """Read the file as someone else left it; ask first when answers are no longer in it."""
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
