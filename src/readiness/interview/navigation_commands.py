"""Navigation commands of the interview: next, back, go to, find, the map."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from readiness.errors import ReadinessError
from readiness.interview.ballots import UnseenVotesError
from readiness.interview.commands import command_letter
from readiness.interview.prompts import CancelledError, LeavingError, Prompts
from readiness.interview.question_status import FILTERS, question_map
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.interview.text_layout import wrap_text
from readiness.safe_text import escape_controls
from readiness.statements import interview_prompts as prompts
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_status as status
from readiness.statements import interview_votes as votes
from readiness.statements.statement import Words

T = TypeVar("T")
_MOST_FOUND = 9


class NavigationCommands:
    """The navigation commands. Each returns whether to show a question.

    Each raises CancelledError when the person decides to stay with hidden votes.
    """

    def __init__(self, session: Session, terminal: LineIO, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._terminal, self._asking, self._attempts = session, terminal, asking, attempts

    def enter(self, _: str = "") -> bool:
        """Go to the next question; after a return to where the room stopped, to the next open one."""
        if self._session.walks_open and self._move(self._session.next_open):
            return True
        return self.next()

    def next(self, _: str = "") -> bool:
        """Go to the next question in order."""
        if self._move(self._session.next):
            return True
        still = len(self._session.open)
        self._attempts.tell(refusals.last_question(number=still) if still else refusals.last_question_all_answered())
        return False

    def back(self, _: str = "") -> bool:
        """Go to the previous question."""
        if not self._move(self._session.back):
            self._attempts.tell(refusals.first_question())
            return False
        return True

    def open(self, _: str = "") -> bool:
        """Go to the next question without an answer."""
        if self._move(self._session.next_open):
            return True
        only = self._session.open
        self._attempts.tell(refusals.only_open() if only else refusals.all_answered())
        return False

    def go(self, name: str) -> bool:
        """Go to a question by its code."""
        name = name or self._asking.text(prompts.which_question())
        word, _, rest = name.partition(" ")
        name = rest.strip() if command_letter(word) == "g" else name
        try:
            if name:
                self._move(partial(self._session.jump, name))
        except ReadinessError as error:
            self._attempts.refuse(_why(error))
            return False
        return bool(name)

    def find(self, words: str) -> bool:
        """Go to a question by words; when several match, ask which one, or for other words."""
        words = words or self._asking.text(prompts.find())
        while words:
            found = self._session.find(words)
            if not found:
                self._attempts.tell(refusals.nothing_found(words=words[:40]))
                return False
            if len(found) == 1:
                return self._move_to(found[0].question.code)
            for number, one in enumerate(found[:_MOST_FOUND], 1):
                row = status.found_row(code=one.question.code, title=one.question.title, words=one.words)
                self._terminal.say(wrap_text(row, self._terminal.width, f"  {number}  "))
            shown, words = min(len(found), _MOST_FOUND), ""
            many = len(found) > _MOST_FOUND
            which = prompts.which_one_of(shown=shown, number=len(found)) if many else prompts.which_one()
            while chosen := self._asking.text(which):
                if self._session.pack.questionnaire.question_called(chosen):
                    return self.go(chosen)
                if not (chosen.isascii() and chosen.isdigit()):
                    words = chosen
                    break
                if 0 < int(chosen[:2]) <= shown:
                    return self._move_to(found[int(chosen[:2]) - 1].question.code)
                self._asking.tell(prompts.no_such_number(number=shown))
        return False

    def _move_to(self, code: str) -> bool:
        self._move(partial(self._session.jump, code))
        return True

    def map(self, chosen: str) -> bool:
        """Print every question with its status, or only those that a filter keeps."""
        chosen = {"open": "unanswered"}.get(chosen.lower(), chosen.lower()) or "all"
        try:
            shown = list(question_map(self._session, chosen))
        except ReadinessError as error:
            self._attempts.tell(_why(error))
            return False
        for title, questions in shown:
            self._terminal.say(escape_controls(f"\n{title}"))
            for one in questions:
                row = status.map_row(code=one.question.code, title=one.question.title, state=one.text)
                self._terminal.say(wrap_text(row, self._terminal.width, "  ", "      "))
        still, filters = len(self._session.open), FILTERS[1:]
        end = status.map_end(number=still, filters=filters)
        if chosen != "all":
            kept = sum(len(questions) for _, questions in shown)
            end = status.map_end_filtered(part=chosen, shown=kept, number=still, filters=filters)
        self._asking.gap()
        self._asking.tell(end)
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
        if not self._asking.yes(votes.leave(code=error.code, standing=error.standing)):
            raise CancelledError


def _why(error: ReadinessError) -> Words:
    """Return an error of a move, with its hint if it has one."""
    return refusals.unknown_name(why=error.message, hint=error.hint) if error.hint else error.message
