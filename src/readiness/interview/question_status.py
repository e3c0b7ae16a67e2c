"""The status of every question as glyph and word: the map of an interview, with its filters."""

from collections.abc import Iterator
from dataclasses import dataclass

from readiness.errors import UnknownNameError
from readiness.interview.filters import blockers_left, is_disagreed
from readiness.interview.navigator import Navigator
from readiness.model.answer import State
from readiness.model.questionnaire import Question
from readiness.statements import interview_status as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say

FILTERS = ("all", "unanswered", "blockers", "flagged", "disagreed")
_STATES = {
    State.ANSWERED: ("●", statements.state_answered()),
    State.UNKNOWN: ("?", statements.state_unknown()),
    State.NOT_APPLICABLE: ("–", statements.state_not_applicable()),
    State.UNANSWERED: ("○", statements.state_unanswered()),
}
FLAGGED = ("⚑", statements.flagged())
DISAGREED = ("≠", statements.votes_apart())
BLOCKS = ("■", statements.blocks())


@dataclass(frozen=True, slots=True)
class QuestionStatus:
    """A question on the map."""

    question: Question
    state: State
    glyph: str
    word: Statement
    """The state in a word, or the level of an answer."""
    marks: tuple[tuple[str, Statement], ...]
    """More glyphs and words: flagged, votes apart, blocks the next gate."""

    @property
    def text(self) -> str:
        """Glyphs and words on one line."""
        return f"{self.glyph} {self.words}"

    @property
    def words(self) -> str:
        """The state without its glyph, and the marks."""
        return "  ".join([say(self.word), *(f"{glyph} {say(word)}" for glyph, word in self.marks)])


def question_status(session: Navigator, question: Question, blockers: frozenset[str] = frozenset()) -> QuestionStatus:
    """Return the status of a question; `blockers` are the ids that keep the next gate from passing."""
    answer = session.said(question)
    state = session.state_of(question)
    glyph, word = _STATES[state]
    if answer.level is not None:
        word = statements.level(number=session.pack.rubric.called(question.id, answer.level))
    marks = [FLAGGED] if answer.flagged else []
    marks += [DISAGREED] if is_disagreed(answer, question.id, session.pack) else []
    marks += [BLOCKS] if question.id in blockers else []
    return QuestionStatus(question, state, glyph, word, tuple(marks))


def question_map(session: Navigator, kept: str = "all") -> Iterator[tuple[str, list[QuestionStatus]]]:
    """Yield each dimension's title with those of its asked questions that the filter keeps. Raises UnknownNameError."""
    if kept not in FILTERS:
        raise UnknownNameError("filter", kept, FILTERS)
    blockers = frozenset(blockers_left(session.scorecard, session.target))
    belongs = session.pack.questionnaire.dimension_of
    every = [question_status(session, question, blockers) for question in session.asked]
    for dimension in session.pack.questionnaire.dimensions:
        mine = [one for one in every if belongs[one.question.id] is dimension and _is_kept(one, kept)]
        if mine:
            yield dimension.title, mine


def _is_kept(one: QuestionStatus, kept: str) -> bool:
    match kept:
        case "unanswered":
            return one.state is State.UNANSWERED
        case "blockers":
            return BLOCKS in one.marks
        case "flagged":
            return FLAGGED in one.marks
        case "disagreed":
            return DISAGREED in one.marks
        case _:
            return True
