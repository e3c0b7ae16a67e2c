"""Answers of both faces: what is said about the question, kept, and told once it is."""

from collections.abc import Callable

from readiness.interview.ballots import UnseenVotesError
from readiness.interview.prompts import Prompts
from readiness.interview.question_text import answer_words, reason_text
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.answers import State
from readiness.safe_text import escape_controls


class AnswerCommands:
    """Answers with a level, unknown or not applicable; takes an answer back, flags, and undoes."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._asking, self._attempts = session, asking, attempts

    @property
    def levels(self) -> str:
        """The levels that can be given: `0-4`."""
        scale = self._session.scale
        return f"{scale.lowest}-{scale.top}"

    def as_levels(self, line: str) -> list[int] | None:
        """The levels a line consists of, by number or id: one, or one for each facet, as `2 1` or `2/1`."""
        words = line.replace("/", " ").split()
        ids = {id_.casefold(): level for id_, level in self._session.scale.by_id.items()}
        levels = [int(w[:9]) if w.isascii() and w.isdigit() else ids.get(w.casefold()) for w in words]
        known = [level for level in levels if level is not None]
        if len(known) < len(levels) or (len(levels) > 1 and not self._session.pack.rubric.facets):
            return None
        return known

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
        self._answered(lambda: self._session.answer(level), f"level {level}")

    def _facets(self, levels: list[int]) -> None:
        facets = self._session.pack.rubric.facets
        titles = list(facets.titles.values()) if facets else []
        if len(levels) != len(titles) or any(level not in self._session.scale.named for level in levels):
            self._attempts.refuse(f"NOT saved: give one level ({self.levels}) for each of: {', '.join(titles)}.")
            return
        said = ", ".join(f"{title} {level}" for title, level in zip(titles, levels, strict=True))
        self._answered(lambda: self._session.answer_facets(levels), said)

    def unknown(self, _: str = "") -> None:
        """Answer that nobody in the room knows."""
        self._answered(self._session.unknown, "unknown")

    def not_applicable(self, reason: str) -> None:
        """Ask why it does not apply and who approves that."""
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
        self._answered(lambda: self._session.not_applicable(reason, approver), "not applicable")

    def clear(self, _: str = "") -> None:
        """Take the answer back; what goes with it stays."""
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
        """Take back the last change; return whether there was one."""
        undone: list[str | None] = []
        if not self._attempts.make(lambda: undone.append(self._session.undo()), "the undoing"):
            return False
        if undone[0] is None:
            self._attempts.tell("Nothing to undo.")
            return False
        self._attempts.done(f"the last change to {undone[0]} is undone.")
        return True

    def _answered(self, change: Callable[[], None], said: str) -> None:
        """Answer, say so, and stay: the room may still be talking."""
        if self._waits_for_votes():
            return
        if self._attempts.make(change, f"{self._session.current.code}: {said}"):
            self._attempts.done(self._so())

    def _waits_for_votes(self) -> bool:
        """Refuse to answer while votes are hidden: what was typed may be meant as one of them, and is not repeated."""
        session = self._session
        if session.ballots.is_open:
            error = UnseenVotesError(session.current.code, session.ballots.standing)
            self._attempts.refuse(f"Not done: {error.message}; {error.hint}.")
        return session.ballots.is_open

    def replaced(self, said: str, level: int | None = None) -> str:
        """Return the question to ask before what was `said` replaces another answer; empty when it does not."""
        session, answer = self._session, self._session.answer_now
        same = answer.unknown if level is None else answer.level == level
        refused = session.ballots.is_open or (level is not None and level not in session.scale.named)
        if answer.state is State.UNANSWERED or same or refused:
            return ""
        return escape_controls(
            f"{session.current.code} is {answer_words(session, answer)}. Replace that by {said}? (y or n) "
        )

    def taken_back(self) -> str:
        """Return the question to ask before an answer is taken back; empty when there is none."""
        session, answer = self._session, self._session.answer_now
        if answer.state is State.UNANSWERED or session.ballots.is_open:
            return ""
        return escape_controls(f"{session.current.code} is {answer_words(session, answer)}. Take that back? (y or n) ")

    def _so(self) -> str:
        """Say what the file holds now, and what the answer counts for while evidence is missing."""
        question, answer = self._session.current, self._session.answer_now
        score = self._session.scorecard.questions[question.id]
        text = f"{question.code} is {answer_words(self._session, answer)}."
        if answer.state is State.ANSWERED and score.evidenced != score.claimed:
            text += f" {reason_text(self._session)}"
        return text
