"""Make changes, report whether they are saved, and remember the ones that are not."""

from collections.abc import Callable

from readiness.errors import InvalidFilesError, ReadinessError
from readiness.interview.ballots import UnseenVotesError
from readiness.interview.conflict_resolution import EditConflict
from readiness.interview.prompts import LeavingError, Prompts
from readiness.interview.question_text import wrap_text
from readiness.interview.terminal_io import LineIO
from readiness.view.words import count_text


class SaveAttempts:
    """The way by which the room makes every change; it also asks the room about conflicts."""

    def __init__(self, terminal: LineIO, asking: Prompts) -> None:
        self._terminal, self._asking = terminal, asking
        self.unsaved: list[str] = []
        """The latest changes that could not be saved, in words."""

    def make(self, change: Callable[[], object], what: str) -> bool:
        """Make a change, described by `what`; return whether it was saved, after a message if it was not."""
        try:
            change()
        except UnseenVotesError as error:
            self.refuse(f"Not done: {error.message}; {error.hint}.")
        except InvalidFilesError as error:
            self.refuse(
                "\n".join(_complaint(str(problem.message), str(problem.hint)) for problem in error.problems[:5])
            )
        except ReadinessError as error:
            self.refuse(_complaint(str(error.message), str(error.hint)))
            self._remember(what)
        except (LeavingError, KeyboardInterrupt):
            self._remember(what)
            raise
        else:
            self.unsaved = [other for other in self.unsaved if _about(other) != _about(what)]
            return True
        return False

    def replaces(self, overlap: EditConflict) -> bool:
        """Ask whether to overwrite the concurrent edit; return the answer."""
        for whose, value in (("In the file now", overlap.theirs), ("Yours", overlap.mine)):
            self.tell(f"{whose}: {_in_words(value)}")
        return self._asking.yes("Replace what is in the file by yours? (y or n) ")

    def goes_on(self, lost: int) -> bool:
        """Ask whether to continue with a file that lacks `lost` answers; return the answer."""
        are = "is" if lost == 1 else "are"
        self.tell(f"{count_text(lost, 'answer')} that the file held {are} no longer in it.")
        return self._asking.yes("Go on with the file as it is now? (y or n) ")

    def done(self, text: str) -> None:
        """Report a saved change."""
        self.tell(f"saved: {text}")

    def tell(self, text: str) -> None:
        """Show a message."""
        self._terminal.say(wrap_text(text, self._terminal.width, "", "  "))

    def refuse(self, text: str) -> None:
        """Show why something is not done."""
        self.tell(text)

    def _remember(self, what: str) -> None:
        self.unsaved = [*(other for other in self.unsaved if _about(other) != _about(what)), what]


def _complaint(message: str, hint: str) -> str:
    return f"NOT saved: {message}{f' ({hint})' if hint else ''}"


def _about(what: str) -> str:
    """Return the key of an unsaved change: a new answer supersedes an unsaved one, a new note does not."""
    return what if what.startswith(("evidence", "the note")) else what.partition(": ")[0]


def _in_words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_in_words(inner)}" for key, inner in value.items())
    if isinstance(value, list):
        return " and ".join(_in_words(inner) for inner in value)
    return "nothing" if value is None else str(value)
