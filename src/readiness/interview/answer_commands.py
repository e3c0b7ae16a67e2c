"""Answer commands of both frontends: answer the current question, save, and confirm what was saved."""

from collections.abc import Callable

from readiness.interview.answer_text import always_applicable_statement, answer_statement
from readiness.interview.ballots import UnseenVotesError
from readiness.interview.fact_text import fact_name
from readiness.interview.prompts import CancelledError, Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.answer import State
from readiness.statements import expiry
from readiness.statements import interview_answers as answers
from readiness.statements import interview_prompts as prompts
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement


class AnswerCommands:
    """The commands that answer with a level, unknown or not applicable, clear an answer, and undo."""

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
            self._attempts.refuse(refusals.no_level(level=level, levels=self.levels))
            return
        self._save_answer(lambda: self._session.answer(level), answers.level(number=self._session.scale.called(level)))

    def _facets(self, levels: list[int]) -> None:
        facets = self._session.pack.rubric.facets
        titles = tuple(facets.titles.values()) if facets else ()
        if len(levels) != len(titles) or any(level not in self._session.scale.named for level in levels):
            self._attempts.refuse(refusals.a_level_each(levels=self.levels, facets=titles))
            return
        called = self._session.scale.called
        parts = (answers.facet(facet=title, number=called(level)) for title, level in zip(titles, levels, strict=True))
        self._save_answer(lambda: self._session.answer_facets(levels), answers.facets(facets=tuple(parts)))

    def unknown(self, _: str = "") -> None:
        """Answer that nobody in the room knows."""
        self._save_answer(self._session.unknown, answers.unknown())

    def not_applicable(self, reason: str) -> None:
        """Ask for a reason, an approver and the last day, and answer with not applicable."""
        if self._waits_for_votes():
            return
        if rule := self._session.always_applicable:
            self._attempts.refuse(
                always_applicable_statement(self._session.current.code, rule, self._session.pack.questionnaire)
            )
            return
        reason = reason or self._asking.text(prompts.why_not_applicable())
        approver = self._asking.text(prompts.who_approves()) if reason else ""
        if not approver or "-" in {reason, approver}:
            self._attempts.tell(refusals.nothing_changed())
            return
        try:
            expires = self._asking.day(expiry.until_when())
        except CancelledError:
            self._attempts.tell(refusals.nothing_changed())
            return
        self._save_answer(lambda: self._session.not_applicable(reason, approver, expires), answers.not_applicable())

    def clear(self, _: str = "") -> None:
        """Remove the answer; note, evidence and figure stay."""
        if self._waits_for_votes():
            return
        code = self._session.current.code
        if self._attempts.make(self._session.clear, saved.no_answer(code=code), (code,)):
            self._attempts.done(saved.cleared(code=code))

    def undo(self, _: str = "") -> bool:
        """Undo the last change; return whether there was one."""
        undone: list[str | None] = []
        if not self._attempts.make(lambda: undone.append(self._session.undo()), saved.undoing()):
            return False
        if undone[0] is None:
            self._attempts.tell(refusals.nothing_to_undo())
            return False
        facts = {fact.id: fact_name(fact) for fact in self._session.pack.questionnaire.facts}
        self._attempts.done(saved.undone(about=facts.get(undone[0], undone[0])))
        return True

    def _save_answer(self, change: Callable[[], None], said: Statement) -> None:
        """Save an answer and confirm it; stay at the question, because the room may still be talking."""
        if self._waits_for_votes():
            return
        code = self._session.current.code
        if self._attempts.make(change, saved.answer(code=code, answer=said), (code,)):
            self._attempts.done(self._confirmation())

    def _waits_for_votes(self) -> bool:
        """Refuse to answer while votes are hidden, and return whether they are.

        The typed text may be a vote, so the message does not repeat it.
        """
        session = self._session
        if session.ballots.is_open:
            error = UnseenVotesError(session.current.code, session.ballots.standing)
            self._attempts.refuse(refusals.not_done(why=error.message, hint=error.hint))
        return session.ballots.is_open

    def replaced(self, said: Statement, level: int | None = None) -> Statement | None:
        """Return the question to confirm that `said` replaces another answer; None when none is needed."""
        session, answer = self._session, self._session.answer_now
        same = answer.unknown if level is None else answer.level == level
        refused = session.ballots.is_open or (level is not None and level not in session.scale.named)
        if answer.state is State.UNANSWERED or same or refused:
            return None
        return prompts.replace(code=session.current.code, answer=answer_statement(session, answer), new=said)

    def taken_back(self) -> Statement | None:
        """Return the question to confirm that the answer is removed; None when none is needed."""
        session, answer = self._session, self._session.answer_now
        if answer.state is State.UNANSWERED or session.ballots.is_open:
            return None
        return prompts.take_back(code=session.current.code, answer=answer_statement(session, answer))

    def _confirmation(self) -> Statement:
        """Return the saved answer, and why it counts for less while evidence is missing."""
        question, answer = self._session.current, self._session.answer_now
        score = self._session.scorecard.questions[question.id]
        text = saved.answered(code=question.code, answer=answer_statement(self._session, answer))
        is_its_own = score.part == self._session.part  # the score is that of the lowest part
        below = answer.state is State.ANSWERED and is_its_own and score.evidenced != score.claimed
        return paragraph(text, *score.sentences[2 if score.part else 1 :]) if below else text
