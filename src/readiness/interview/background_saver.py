"""Save changes in a separate thread, in order, so that a slow disk never blocks the person at the keyboard."""

import threading
from collections.abc import Callable
from contextvars import copy_context

from readiness.errors import InvalidFilesError, ReadinessError, WriteError
from readiness.interview.conflict_resolution import ConflictPrompts, ConflictResolver
from readiness.interview.prompts import CancelledError, LeavingError
from readiness.model.answers import Answers
from readiness.saving.answers_file import AnswersFile
from readiness.saving.changes import Change
from readiness.saving.file_contents import FileContents
from readiness.statements import interview_conflicts as conflicts
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as statements
from readiness.statements.statement import Statement, Words


class BackgroundSaver:
    """A saver that shows each change at once and writes it to the disk soon after.

    A change that could not be saved stays pending; it is tried again with the next change, and by `again`.
    """

    def __init__(self, file: AnswersFile, room: ConflictPrompts, heard: Callable[[], None]) -> None:
        """Prepare the thread, without starting it; it asks `room`, and calls `heard` after each attempt."""
        self._file, self._room, self._keeper, self._heard = file, room, ConflictResolver(file, room), heard
        self._guard = threading.Condition()
        self._pending: list[Change] = []
        self._saving: Change | None = None
        self._shown = file.contents
        self._waits = self._stops = False
        self.problem: Words = ""
        """The reason why the last attempt failed; empty after a success."""
        self.may_pass = False
        """True if the problem can pass without a change of the answers, such as a full disk."""
        self.dropped: list[Statement] = []
        """Changes that became invalid because someone else changed the file."""
        run = copy_context().run  # a thread does not know the language of the run by itself
        self._thread = threading.Thread(target=run, args=(self._run,), name="saving", daemon=True)

    def start(self) -> None:
        """Start the thread that saves."""
        self._thread.start()

    def stop(self, seconds: float = 10) -> None:
        """Save the pending changes if possible, and end the thread; wait for at most `seconds`."""
        with self._guard:
            self._stops, self._waits = True, False
            self._guard.notify_all()
        if self._thread.is_alive():
            self._thread.join(seconds)

    @property
    def pending(self) -> int:
        """The number of changes that are not known to be on the disk."""
        with self._guard:
            return len(self._pending) + (self._saving is not None)

    @property
    def contents(self) -> FileContents:
        """The content of the files with all changes, saved or pending."""
        return self._shown

    @property
    def answers(self) -> Answers:
        """The answers with all changes, saved or pending."""
        return self._shown.answers

    def save(self, change: Change) -> Answers:
        """Accept a change and return the answers with it. Raises InvalidFilesError when it is invalid."""
        with self._guard:
            self._shown = self._shown.changed(change)
            last = self._pending[-1] if self._pending else None
            if last and last.way == change.way:
                self._pending[-1] = _merge_changes(last, change)
            else:
                self._pending.append(change)
            self._waits = False
            self._guard.notify_all()
            return self._shown.answers

    def again(self) -> None:
        """Try to save the pending changes once more."""
        with self._guard:
            self._waits = False
            self._guard.notify_all()

    def retry(self) -> None:
        """Try once more after a problem that can pass."""
        if self.problem and self.may_pass:
            self.again()

    def finish(self, room: ConflictPrompts) -> list[Words]:
        """Return what could not be saved, after a last attempt that asks `room`; call it after `stop`."""
        if self._thread.is_alive():
            return [statements.perhaps_not_saved(what=_change_subject(change)) for change in self._left()]
        self._room, self._keeper = room, ConflictResolver(self._file, room)
        while self._pending and self._attempt():
            pass
        lost: list[Words] = [_not_saved(change, self.problem) for change in self._left()]
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
        """Save the first pending change; return True when it is not pending any more."""
        with self._guard:
            change = self._saving = self._pending.pop(0)
        problem: Words = ""
        already = len(self.dropped)
        try:
            self._keeper.save(change)
        except InvalidFilesError as error:
            self._drop(change, error)
        except ReadinessError as error:
            problem = conflicts.problem(why=error.message, hint=error.hint) if error.hint else error.message
            self.may_pass = isinstance(error, WriteError)
        except (CancelledError, LeavingError):
            problem = conflicts.undecided()
        with self._guard:
            self._saving = None
            self.problem, self._waits = problem, bool(problem)
            if problem:
                self._pending.insert(0, change)
            else:
                self._rebase_pending()
        for lost in self.dropped[already:]:
            self._room.tell(refusals.not_saved(why=lost))
        return not problem

    def _drop(self, change: Change, error: InvalidFilesError) -> None:
        self.dropped.append(_not_saved(change, error.problems[0].message))

    def _rebase_pending(self) -> None:
        """Show the file's content with the changes still pending; drop those that became invalid."""
        contents, valid = self._file.contents, []
        for change in self._pending:
            try:
                contents = contents.changed(change)
            except InvalidFilesError as error:
                self._drop(change, error)
            else:
                valid.append(change)
        self._pending = valid
        self._shown = contents


def _merge_changes(first: Change, then: Change) -> Change:
    """Return two changes of one value as one."""
    return Change(then.way, lambda old: then.edit(first.edit(old)))


def _change_subject(change: Change) -> Statement:
    """Return the subject of a change."""
    return statements.last_said(key=change.way[1] if len(change.way) > 1 else change.way[0])


def _not_saved(change: Change, why: Words) -> Statement:
    return statements.not_saved_because(what=_change_subject(change), why=why)
