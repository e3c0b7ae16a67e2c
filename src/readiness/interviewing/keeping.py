"""Keep each change in the file, also when someone else changed the file meanwhile."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from readiness.errors import ConflictError, InvalidFilesError
from readiness.model.answers import Answers
from readiness.saving.answers_file import AnswersFile
from readiness.saving.changes import Change


@dataclass(frozen=True, slots=True)
class Overlap:
    """The same thing was changed here and on the disk."""

    way: tuple[str, ...]
    theirs: Any
    """What the file holds now."""
    mine: Any
    """What it would hold with the change made here."""


class Keeper:
    """Saves the changes of a session; asks when one would replace what someone else wrote."""

    def __init__(self, file: AnswersFile, replaces: Callable[[Overlap], bool], tell: Callable[[str], None]) -> None:
        self._file, self._replaces, self._tell = file, replaces, tell

    def save(self, change: Change) -> Answers:
        """Make a change last, and return the answers as the file then holds them.

        Raises what the file raises; ConflictError when the file keeps changing.
        """
        for _ in range(3):
            try:
                return self._file.apply(change)
            except ConflictError:
                before = self._file.value_at(change.way)
                self._read_again()
                theirs = self._file.value_at(change.way)
                self._tell(f"{self._file.path} was changed by someone else meanwhile; it was read again.")
                if theirs != before and not self._replaces(Overlap(change.way, theirs, change.edit(before))):
                    return self._file.answers
        return self._file.apply(change)

    def _read_again(self) -> None:
        try:
            self._file.reload()
        except InvalidFilesError as error:
            first = error.problems[0]
            message = f"{self._file.path} was changed meanwhile and cannot be read now: {first.place}: {first.message}"
            raise ConflictError(message, "put that right in the file, then answer again") from None
