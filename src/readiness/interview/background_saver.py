"""Save in a thread of its own, in order, so that the disk never keeps anybody from typing."""

import threading
from collections.abc import Callable

from readiness.errors import InvalidFilesError, ReadinessError, WriteError
from readiness.interview.conflict_resolution import ConflictPrompts, ConflictResolver
from readiness.interview.prompts import CancelledError, LeavingError
from readiness.model.answers import Answers
from readiness.saving.answers_file import AnswersFile
from readiness.saving.changes import Change


class BackgroundSaver:
    """Shows each change at once, as it will be in the file, and makes it last soon after.

    What could not be saved stays pending, and is tried again with the next change, and by `again`.
    """

    def __init__(self, file: AnswersFile, room: ConflictPrompts, heard: Callable[[], None]) -> None:
        """`room` is asked, and `heard` called, in the thread that saves; `heard` after each try."""
        self._file, self._room, self._keeper, self._heard = file, room, ConflictResolver(file, room), heard
        self._guard = threading.Condition()
        self._pending: list[Change] = []
        self._saving: Change | None = None
        self._shown = file.contents
        self._waits = self._stops = False
        self.problem = ""
        """Why what is pending could not be saved, when last tried."""
        self.may_pass = False
        """Is it something that may pass by itself, such as a full disk?"""
        self.dropped: list[str] = []
        """What could not be made any more, because the file was changed by someone else."""
        self._thread = threading.Thread(target=self._run, name="saving", daemon=True)

    def start(self) -> None:
        """Begin to save."""
        self._thread.start()

    def stop(self, seconds: float = 10) -> None:
        """Save what is pending, as far as that goes, and end; waits no longer than `seconds`."""
        with self._guard:
            self._stops, self._waits = True, False
            self._guard.notify_all()
        if self._thread.is_alive():
            self._thread.join(seconds)

    @property
    def pending(self) -> int:
        """How many changes are not known to be on the disk."""
        with self._guard:
            return len(self._pending) + (self._saving is not None)

    @property
    def answers(self) -> Answers:
        """What was said, whether it is on the disk already or not."""
        return self._shown.answers

    def save(self, change: Change) -> Answers:
        """Take a change. Raises InvalidFilesError when it is not valid; then nothing is pending that was not before."""
        with self._guard:
            self._shown = self._shown.changed(change)
            last = self._pending[-1] if self._pending else None
            if last and last.way == change.way:
                self._pending[-1] = _both(last, change)
            else:
                self._pending.append(change)
            self._waits = False
            self._guard.notify_all()
            return self._shown.answers

    def again(self) -> None:
        """Try once more to save what is pending."""
        with self._guard:
            self._waits = False
            self._guard.notify_all()

    def finish(self, room: ConflictPrompts) -> list[str]:
        """After `stop`: try to save what is left, asking `room`; return in words what could not be."""
        if self._thread.is_alive():
            return [f"{_what(change)} is not known to be saved" for change in self._left()]
        self._room, self._keeper = room, ConflictResolver(self._file, room)
        while self._pending and self._attempt():
            pass
        lost = [f"{_what(change)} was not saved: {self.problem}" for change in self._left()]
        try:
            self._keeper.restore()
        except ReadinessError as error:
            lost.append(error.message)
        return [*self.dropped, *lost]

    def _left(self) -> list[Change]:
        return [*([self._saving] if self._saving else []), *self._pending]

    def _run(self) -> None:
        while True:
            with self._guard:
                while (not self._pending or self._waits) and not self._stops:
                    self._guard.wait()
                if not self._pending:
                    return
            done = self._attempt()
            self._heard()
            if not done and self._stops:
                return

    def _attempt(self) -> bool:
        """Try to make the first pending change last; True when it is not pending any more."""
        with self._guard:
            change = self._saving = self._pending.pop(0)
        problem, already = "", len(self.dropped)
        try:
            self._keeper.save(change)
        except InvalidFilesError as error:
            self._drop(change, error)
        except ReadinessError as error:
            problem = f"{error.message}{f' ({error.hint})' if error.hint else ''}"
            self.may_pass = isinstance(error, WriteError)
        except (CancelledError, LeavingError):
            problem = "nobody said what is to become of it"
        with self._guard:
            self._saving = None
            self.problem, self._waits = problem, bool(problem)
            if problem:
                self._pending.insert(0, change)
            else:
                self._take()
        for lost in self.dropped[already:]:
            self._room.tell(f"NOT saved: {lost}")
        return not problem

    def _drop(self, change: Change, error: InvalidFilesError) -> None:
        self.dropped.append(f"{_what(change)} was not saved: {error.problems[0].message}")

    def _take(self) -> None:
        """Show what the file holds now, with what is still pending; what cannot be made any more is dropped."""
        contents, kept = self._file.contents, []
        for change in self._pending:
            try:
                contents = contents.changed(change)
            except InvalidFilesError as error:
                self._drop(change, error)
            else:
                kept.append(change)
        self._pending = kept
        self._shown = contents


def _both(first: Change, then: Change) -> Change:
    """Two changes of one value as one."""
    return Change(then.way, lambda old: then.edit(first.edit(old)))


def _what(change: Change) -> str:
    """What a change is about, in words."""
    return f"what was said last about {change.way[1] if len(change.way) > 1 else change.way[0]}"
