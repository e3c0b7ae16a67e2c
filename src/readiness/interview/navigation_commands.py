"""Navigation commands of the interview: next, back, go to, find, the map."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from readiness.errors import ReadinessError
from readiness.interview.ballots import UnseenVotesError
from readiness.interview.commands import command_letter
from readiness.interview.prompts import CancelledError, LeavingError, Prompts
from readiness.interview.question_status import FILTERS, question_map
from readiness.interview.question_text import wrap_text
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.safe_text import escape_controls
from readiness.view.words import count_text

T = TypeVar("T")
_MOST_FOUND = 9


class NavigationCommands:
    """The navigation commands. Each returns whether to show a question.

    Each raises CancelledError when the person decides to stay with hidden votes.
    """

    def __init__(self, session: Session, terminal: LineIO, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._terminal, self._asking, self._attempts = session, terminal, asking, attempts

    def next(self, _: str = "") -> bool:
        """Go to the next question."""
        if self._move(self._session.next):
            return True
        still = len(self._session.open)
        left = (
            f"{count_text(still, 'question')} still open: o goes to the next of them" if still else "all are answered"
        )
        self._attempts.tell(f"This is the last one; {left}, q leaves.")
        return False

    def back(self, _: str = "") -> bool:
        """Go to the previous question."""
        if not self._move(self._session.back):
            self._attempts.tell("This is the first question.")
            return False
        return True

    def open(self, _: str = "") -> bool:
        """Go to the next question without an answer."""
        if self._move(self._session.next_open):
            return True
        only = self._session.open
        self._attempts.tell("This is the only one open." if only else "Every question is answered.")
        return False

    def go(self, name: str) -> bool:
        """Go to a question by its code."""
        name = name or self._asking.text("Go to which question? Code: ")
        word, _, rest = name.partition(" ")
        name = rest.strip() if command_letter(word) == "g" else name
        try:
            if name:
                self._move(partial(self._session.jump, name))
        except ReadinessError as error:
            self._attempts.refuse(f"{error.message}; {error.hint}")
            return False
        return bool(name)

    def find(self, words: str) -> bool:
        """Go to a question by words; ask which when several match."""
        words = words or self._asking.text("Find questions with the words: ")
        found = self._session.find(words)
        if not found:
            self._attempts.tell(f"No question asked here has '{words[:40]}' in it.")
            return False
        if len(found) == 1:
            self._move(partial(self._session.jump, found[0].id))
            return True
        for number, question in enumerate(found[:_MOST_FOUND], 1):
            self._terminal.say(wrap_text(f"{question.code}  {question.title}", self._terminal.width, f"  {number}  "))
        more = f" (the first {_MOST_FOUND} of {len(found)})" if len(found) > _MOST_FOUND else ""
        chosen = self._asking.text(f"Which one{more}? Number (Enter to stay): ")
        if not (chosen.isascii() and chosen.isdigit() and 0 < int(chosen[:2]) <= min(len(found), _MOST_FOUND)):
            return False
        self._move(partial(self._session.jump, found[int(chosen[:2]) - 1].id))
        return True

    def map(self, chosen: str) -> bool:
        """Print every question with its status, or only those that a filter keeps."""
        chosen = chosen.lower() or "all"
        try:
            shown = list(question_map(self._session, {"open": "unanswered"}.get(chosen, chosen)))
        except ReadinessError as error:
            self._attempts.tell(f"{error.message}; {error.hint}")
            return False
        for title, questions in shown:
            self._terminal.say(escape_controls(f"\n{title}"))
            for one in questions:
                text = f"{one.question.code}  {one.question.title}: {one.text}"
                self._terminal.say(wrap_text(text, self._terminal.width, "  ", "      "))
        still = len(self._session.open)
        what = "" if chosen == "all" else f"{sum(len(questions) for _, questions in shown)} {chosen}. "
        self._terminal.say(f"\n{what}{still} open. l with one of {', '.join(FILTERS[1:])} shows only those.")
        return False

    def end(self) -> None:
        """Leave the interview. Raises LeavingError."""
        if self._session.ballots.count:
            self._ask_to_lose(UnseenVotesError(self._session.current.code, self._session.ballots.standing))
            self._session.leave()
        raise LeavingError

    def _move(self, move: Callable[[], T]) -> T:
        """Make a move; ask for confirmation first when it would lose hidden votes."""
        try:
            return move()
        except UnseenVotesError as error:
            self._ask_to_lose(error)
            self._session.leave()
            return move()

    def _ask_to_lose(self, error: UnseenVotesError) -> None:
        said = str(error.message)
        message = f"{said[:1].upper()}{said[1:]}"
        if not self._asking.yes(escape_controls(f"{message}. Leave, and lose them? (y or n) ")):
            raise CancelledError
