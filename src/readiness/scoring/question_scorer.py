"""Answers → the scores of questions one by one, in the order of the questionnaire, and the number that are answered."""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import NO_ANSWER, State
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.model.scorecard import QuestionScore
from readiness.scoring.asked_questions import Earlier, reason_not_asked, ruled_out
from readiness.scoring.part_scores import counted_parts, lowest_part
from readiness.scoring.question_levels import claimed_level, question_score
from readiness.scoring.reopening import Reopenings

_EXCLUDED = {State.NOT_ASKED, State.NOT_APPLICABLE}


class QuestionScorer:
    """The scores of the questions of one assessment, before caps.

    The pack must be the one for the profile of the answers (`pack_for_profile`).
    """

    def __init__(self, pack: Pack, answers: Answers) -> None:
        self.pack, self.answers = pack, answers
        self._given, self._day = answers.answers, answers.date
        self.reopenings = Reopenings(pack, answers)
        self.ruled_out = ruled_out(pack, answers.assessment.profile)

    def of_parts(self, question: Question, before: Mapping[str, Earlier] | None = None) -> tuple[QuestionScore, ...]:
        """Return the scores of every part that a question is asked of; none for one that is answered once.

        `before` holds the scores of earlier questions.
        """
        pack, day = self.pack, self._day
        if not (parts := counted_parts(question, self.answers, pack)):
            return ()
        return tuple(
            question_score(
                question, pack, given.get(question.id), day, self.ruled_out, before,
                self.reopenings.of(question.id, part),
            )._replace(part=part)
            for part, given in parts.items()
        )  # fmt: skip

    def of(
        self, question: Question, parts: tuple[QuestionScore, ...], before: Mapping[str, Earlier] | None = None
    ) -> QuestionScore:
        """Return the score of a question: that of its lowest part, or that of its one answer."""
        if parts:
            return lowest_part(question, parts)
        id_ = question.id
        answer, reopened = self._given.get(id_), self.reopenings.of(id_)
        return question_score(question, self.pack, answer, self._day, self.ruled_out, before, reopened)


class Answered(NamedTuple):
    """The numbers of questions that a score of the whole counts."""

    answered: int
    unknown: int
    applicable: int


class _Given(NamedTuple):
    """The answer to a question, for those that follow it."""

    state: State
    claimed: int | None


def count_answered(pack: Pack, answers: Answers) -> Answered:
    """Return the numbers of questions as the score of the whole counts them, and score only those that need it.

    `pack` is for all profiles: rules for a profile matter only to questions asked of several parts.
    """
    out = ruled_out(pack, answers.assessment.profile)
    parts: Mapping[str | None, object] = {"function": answers.functions, "segment": answers.segments}
    earlier: dict[str, _Given] = {}
    scorer: QuestionScorer | None = None
    for id_, question in pack.questionnaire.questions.items():
        if parts.get(question.asked_per):
            scorer = scorer or QuestionScorer(pack_for_profile(pack, answers.assessment.profile), answers)
            score = scorer.of(question, scorer.of_parts(question, earlier), earlier)
            earlier[id_] = _Given(score.state, score.claimed)
        else:
            earlier[id_] = _given(question, answers, pack, out, earlier)
    states = Counter(one.state for one in earlier.values())
    applicable = sum(number for state, number in states.items() if state not in _EXCLUDED)
    return Answered(states[State.ANSWERED], states[State.UNKNOWN], applicable)


def _given(
    question: Question, answers: Answers, pack: Pack, out: Collection[str], earlier: Mapping[str, Earlier]
) -> _Given:
    if reason_not_asked(question, pack, out, earlier):
        return _Given(State.NOT_ASKED, None)
    answer = answers.answers.get(question.id, NO_ANSWER)
    state = answer.state_on(answers.date)
    return _Given(state, claimed_level(question.id, answer, pack) if state is State.ANSWERED else None)
