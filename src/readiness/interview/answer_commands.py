"""Answer commands of both frontends: answer the current question, save, and confirm what was saved."""

from collections.abc import Callable

from readiness.interview.ballots import UnseenVotesError
from readiness.interview.prompts import Prompts
from readiness.interview.question_text import answer_words, reason_text
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.answers import State
from readiness.safe_text import escape_controls


class AnswerCommands:
    """The commands that answer with a level, unknown or not applicable, clear an answer, flag a question, and undo."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._asking, self._attempts = session, asking, attempts

    @property
    def levels(self) -> str:
        """The range of levels, such as `0-4`."""
        scale = self._session.scale
        return f"{scale.lowest}-{scale.top}"

    def as_levels(self, line: str) -> list[int] | None:
        """Return the levels in a line, by number or id: one, or one for each facet, as in `2 1` or `2/1`.

        None when the line holds anything else, or several levels without facets.
        """
        words = line.replace("/", " ").split()
        levels = [self._as_level(word) for word in words]
        known = [level for level in levels if level is not None]
        if len(known) < len(levels) or (len(levels) > 1 and not self._session.pack.rubric.facets):
            return None
        return known

    def _as_level(self, word: str) -> int | None:
        """Return the level that a word means, or a number that is not on the scale; None for any other word."""
        level = self._session.scale.level_called(word, any_case=True)
        return int(word[:9]) if level is None and word.isascii() and word.isdigit() else level

    def said(self, levels: list[int]) -> None:
        """Answer with one level, or with one for each facet."""
        if len(levels) == 1 and not self._session.pack.rubric.facets:
            self.level(levels[0])
        else:
            self._facets(levels)

    def level(self, level: int) -> None:
        """Answer with a level."""
        if self._waits_for_votes():
            return
        if level not in self._session.scale.named:
            self._attempts.refuse(f"NOT saved: {level} is not a level of the scale ({self.levels}).")
            return
        self._save_answer(lambda: self._session.answer(level), f"level {level}")

    def _facets(self, levels: list[int]) -> None:
        facets = self._session.pack.rubric.facets
        titles = list(facets.titles.values()) if facets else []
        if len(levels) != len(titles) or any(level not in self._session.scale.named for level in levels):
            self._attempts.refuse(f"NOT saved: give one level ({self.levels}) for each of: {', '.join(titles)}.")
            return
        words = ", ".join(f"{title} {level}" for title, level in zip(titles, levels, strict=True))
        self._save_answer(lambda: self._session.answer_facets(levels), words)

    def unknown(self, _: str = "") -> None:
        """Answer that nobody in the room knows."""
        self._save_answer(self._session.unknown, "unknown")

    def not_applicable(self, reason: str) -> None:
        """Ask for a reason and an approver, and answer with not applicable."""
        if self._waits_for_votes():
            return
        if never := self._session.never_not_applicable:
            self._attempts.refuse(f"{never}; give a level, or u for unknown.")
            return
        reason = reason or self._asking.text("Why does it not apply? (Enter to cancel) ")
        approver = self._asking.text("Who approves that? (Enter to cancel) ") if reason else ""
        if not approver or "-" in {reason, approver}:
            self._attempts.tell("Nothing changed.")
            return
        self._save_answer(lambda: self._session.not_applicable(reason, approver), "not applicable")

    def clear(self, _: str = "") -> None:
        """Remove the answer; note, evidence and figure stay."""
        if self._waits_for_votes():
            return
        code = self._session.current.code
        if self._attempts.make(self._session.clear, f"{code}: no answer"):
            self._attempts.done(f"no answer for {code}.")

    def flag(self, _: str = "") -> None:
        """Put the question on the parking lot, or take it off."""
        code = self._session.current.code
        if self._attempts.make(self._session.flag, f"the flag of {code}"):
            is_on = "on" if self._session.answer_now.flagged else "off"
            self._attempts.done(f"{code} is {is_on} the parking lot.")

    def undo(self, _: str = "") -> bool:
        """Undo the last change; return whether there was one."""
        undone: list[str | None] = []
        if not self._attempts.make(lambda: undone.append(self._session.undo()), "the undoing"):
            return False
        if undone[0] is None:
            self._attempts.tell("Nothing to undo.")
            return False
        self._attempts.done(f"the last change to {undone[0]} is undone.")
        return True

    def _save_answer(self, change: Callable[[], None], said: str) -> None:
        """Save an answer and confirm it; stay at the question, because the room may still be talking."""
        if self._waits_for_votes():
            return
        if self._attempts.make(change, f"{self._session.current.code}: {said}"):
            self._attempts.done(self._confirmation())

    def _waits_for_votes(self) -> bool:
        """Refuse to answer while votes are hidden, and return whether they are.

        The typed text may be a vote, so the message does not repeat it.
        """
        session = self._session
        if session.ballots.is_open:
            error = UnseenVotesError(session.current.code, session.ballots.standing)
            self._attempts.refuse(f"Not done: {error.message}; {error.hint}.")
        return session.ballots.is_open

    def replaced(self, said: str, level: int | None = None) -> str:
        """Return the question to confirm that `said` replaces another answer; empty when none is needed."""
        session, answer = self._session, self._session.answer_now
        same = answer.unknown if level is None else answer.level == level
        refused = session.ballots.is_open or (level is not None and level not in session.scale.named)
        if answer.state is State.UNANSWERED or same or refused:
            return ""
        return escape_controls(
            f"{session.current.code} is {answer_words(session, answer)}. Replace that by {said}? (y or n) "
        )

    def taken_back(self) -> str:
        """Return the question to confirm that the answer is removed; empty when none is needed."""
        session, answer = self._session, self._session.answer_now
        if answer.state is State.UNANSWERED or session.ballots.is_open:
            return ""
        return escape_controls(f"{session.current.code} is {answer_words(session, answer)}. Take that back? (y or n) ")

    def _confirmation(self) -> str:
        """Return the saved answer in words, and the level it counts for while evidence is missing."""
        question, answer = self._session.current, self._session.answer_now
        score = self._session.scorecard.questions[question.id]
        text = f"{question.code} is {answer_words(self._session, answer)}."
        if answer.state is State.ANSWERED and score.evidenced != score.claimed:
            text += f" {reason_text(self._session)}"
        return text
