"""Make changes, report whether they are saved, and remember the ones that are not."""

from collections.abc import Callable, Hashable

from readiness.errors import InvalidFilesError, ReadinessError
from readiness.interview.ballots import UnseenVotesError
from readiness.interview.conflict_resolution import EditConflict
from readiness.interview.prompts import LeavingError, Prompts
from readiness.interview.terminal_io import LineIO
from readiness.interview.text_layout import wrap_text
from readiness.statements import interview_conflicts as conflicts
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as statements
from readiness.statements.statement import Statement, Words


class SaveAttempts:
    """The way by which the room makes every change; it also asks the room about conflicts."""

    def __init__(self, terminal: LineIO, asking: Prompts) -> None:
        self._terminal, self._asking = terminal, asking
        self._unsaved: dict[Hashable, Statement] = {}

    @property
    def unsaved(self) -> list[Statement]:
        """The latest changes that could not be saved."""
        return list(self._unsaved.values())

    def make(self, change: Callable[[], object], what: Statement, about: tuple[str, ...] = ()) -> bool:
        """Make a change, described by `what`; return whether it was saved, after a message if it was not.

        `about` is the value that the change replaces: a later change of it supersedes an unsaved one. Without it the
        change adds something.
        """
        key = about or what
        try:
            change()
        except UnseenVotesError as error:
            self.refuse(refusals.not_done(why=error.message, hint=error.hint))
        except InvalidFilesError as error:
            self.refuse(*(self._complaint(problem.message, problem.hint) for problem in error.problems[:5]))
        except ReadinessError as error:
            self.refuse(self._complaint(error.message, error.hint))
            self._remember(key, what)
        except (LeavingError, KeyboardInterrupt):
            self._remember(key, what)
            raise
        else:
            self._unsaved.pop(key, None)
            return True
        return False

    def _complaint(self, why: Words, hint: Words) -> Statement:
        """Return a sentence on a change that was not made, and not saved either."""
        return refusals.complaint(why, hint)

    def replaces(self, overlap: EditConflict) -> bool:
        """Ask whether to overwrite the concurrent edit; return the answer."""
        self.tell(conflicts.theirs(value=conflicts.stored(overlap.theirs)))
        self.tell(conflicts.yours(value=conflicts.stored(overlap.mine)))
        return self._asking.yes(conflicts.replace())

    def goes_on(self, lost: int) -> bool:
        """Ask whether to continue with a file that lacks `lost` answers; return the answer."""
        self.tell(conflicts.lost(number=lost))
        return self._asking.yes(conflicts.go_on())

    def done(self, what: Statement) -> None:
        """Report a saved change."""
        self.tell(statements.saved(what=what))

    def tell(self, said: Words) -> None:
        """Show a message."""
        self._terminal.say(wrap_text(said, self._terminal.width, "", "  "))

    def report(self, *said: Words) -> None:
        """Show what a change does, in several sentences; on the full screen until the text is confirmed."""
        for words in said:
            self.tell(words)

    def refuse(self, *said: Words) -> None:
        """Show why something is not done."""
        for words in said:
            self.tell(words)

    def _remember(self, key: Hashable, what: Statement) -> None:
        self._unsaved.pop(key, None)
        self._unsaved[key] = what
