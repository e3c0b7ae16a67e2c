"""Answers by one key or one click; the replacement of an earlier answer is confirmed first."""

from collections.abc import Callable
from functools import partial

from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.full_screen.prompt_panel import Conversation
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.statements import interview_answers as answers
from readiness.statements import interview_prompts as prompts
from readiness.statements import interview_refusals as refusals
from readiness.statements.statement import Statement

Talk = Callable[[Callable[[str], object]], None]


class KeyAnswers:
    """Commands that answer the current question; `talk` opens the panel for a confirmation."""

    def __init__(
        self,
        session: Session,
        answering: AnswerCommands,
        asking: Prompts,
        attempts: SaveAttempts,
        conversation: Conversation,
        talk: Talk,
    ) -> None:
        self._session, self._answering, self._asking, self._attempts = session, answering, asking, attempts
        self._conversation, self._talk = conversation, talk

    def digit(self, digit: str) -> None:
        """Answer at once when levels have one digit; otherwise ask for the rest of the level."""
        if not self._session.pack.rubric.facets and self._session.scale.top <= 9:
            self.level(int(digit))
            return
        self._conversation.begun = digit
        facets = self._session.pack.rubric.facets
        levels = self._answering.levels
        prompt = prompts.level_on_screen(levels=levels)
        if facets:
            prompt = prompts.facet_levels_on_screen(facets=tuple(facets.titles), levels=levels)
        self._talk(lambda _: self._levels(self._asking.text(prompt)))

    def level(self, level: int) -> None:
        """Answer with a level."""
        asks = self._answering.replaced(answers.level(number=self._session.scale.called(level)), level)
        self._confirm(asks, partial(self._answering.level, level))

    def unknown(self) -> None:
        """Answer that nobody in the room knows."""
        self._confirm(self._answering.replaced(answers.unknown()), self._answering.unknown)

    def clear(self) -> None:
        """Remove the answer."""
        self._confirm(self._answering.taken_back(), self._answering.clear)

    def _levels(self, typed: str) -> None:
        if levels := self._answering.as_levels(typed):
            level = levels[0] if len(levels) == 1 and not self._session.pack.rubric.facets else None
            called = tuple(self._session.scale.called(level) for level in levels)
            new = answers.level(number=called[0]) if len(called) == 1 else answers.levels(numbers=called)
            asks = self._answering.replaced(new, level)
            self._answer_confirmed(asks, partial(self._answering.said, levels))
        elif typed:
            self._attempts.refuse(refusals.that_no_level(levels=self._answering.levels))

    def _confirm(self, asks: Statement | None, answer: Callable[[], object]) -> None:
        if asks:
            self._talk(lambda _: self._answer_confirmed(asks, answer))
        else:
            answer()

    def _answer_confirmed(self, asks: Statement | None, answer: Callable[[], object]) -> None:
        if not asks or self._asking.yes(asks):
            answer()
        else:
            self._attempts.tell(refusals.nothing_changed())
