"""The questions that a fact would add to an interview or drop from it, before it is changed."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.interview.navigator import Navigator
from readiness.model.answer import State
from readiness.model.questionnaire import Fact, Question
from readiness.statements import interview_facts as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_NAMED = 6


class FactEffect(NamedTuple):
    """The questions that a changed fact adds and drops."""

    added: tuple[str, ...]
    """The codes of questions that would be asked in addition."""
    dropped: tuple[str, ...]
    """The codes of questions without an answer that would not be asked any more."""
    answered: tuple[str, ...]
    """The codes of such questions that have an answer; it stays in the file."""

    @property
    def sentences(self) -> Iterator[Statement]:
        """A sentence about each kind of questions; one that nothing changes if there are none."""
        if self.added:
            yield statements.asks_more(number=len(self.added), codes=at_most(self.added, _NAMED))
        if self.dropped:
            yield statements.drops(codes=at_most(self.dropped, _NAMED))
        if self.answered:
            yield statements.drops_answered(number=len(self.answered), codes=at_most(self.answered, _NAMED))
        if not any(self):
            yield statements.same_questions()


def fact_effect(session: Navigator, fact: Fact, value: str) -> FactEffect:
    """Return what a value of a fact would do; an empty value takes the fact out."""
    now = {question.id: question for question in session.asked}
    then = {question.id: question for question in session.asked_with(fact, value)}
    gone = [question for id_, question in now.items() if id_ not in then]
    return FactEffect(
        tuple(question.code for id_, question in then.items() if id_ not in now),
        tuple(_codes(session, gone, answered=False)),
        tuple(_codes(session, gone, answered=True)),
    )


def _codes(session: Navigator, questions: list[Question], *, answered: bool) -> Iterator[str]:
    states = session.scorecard.questions
    for question in questions:
        if (states[question.id].state is not State.UNANSWERED) == answered:
            yield question.code.partition("/")[0]
