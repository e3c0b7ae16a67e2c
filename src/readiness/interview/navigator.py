"""The questions of an interview, and the position among them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from readiness.errors import ReadinessError, UnknownNameError
from readiness.interview.filters import BEYOND_DEPTH, QuestionFilter, question_filter
from readiness.interview.part_questions import PartQuestions
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answer import Answer, State
from readiness.model.answers import Answers
from readiness.model.asked_at_depth import is_in_depth
from readiness.model.condition import Profile
from readiness.model.depth import FULL
from readiness.model.live import Part
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact, Question
from readiness.model.scorecard import Scorecard
from readiness.planning.target import wanted_levels
from readiness.scoring.scorecard import score_answers
from readiness.scoring.targets import check_target, is_target
from readiness.statements import interview_errors as errors
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.search.question_search import FoundQuestion, QuestionSearch


@dataclass(frozen=True, slots=True)
class TargetMarker:
    """The level that a gate needs of a question, to be marked among its levels."""

    level: int
    gate: str
    criticality: str


class AnswerCount(NamedTuple):
    """The numbers of questions answered with a level, answered with unknown, and applicable in all."""

    answered: int
    unknown: int
    applicable: int

    @property
    def given(self) -> int:
        """The number of answers given, unknown ones among them."""
        return self.answered + self.unknown


class Navigator:
    """The questions asked for the profile, in order, and the current one."""

    def __init__(self, pack: Pack, answers: Answers, target: str | None = None, only: str = "") -> None:
        """Start at the first open question; `only` is a filter (see `filters.ONLY`) or a dimension.

        Raises UnknownNameError for `target` or `only`, and ReadinessError when no question is left to ask.
        """
        self._declared, self._target = pack, target
        self._at = ""
        self._tailored: Pack | None = None
        self._scorecard: Scorecard | None = None
        self._parts: PartQuestions | None = None
        self._asked: list[Question] | None = None
        self._answers = answers
        self._search: tuple[tuple[Pack, tuple[str, ...]], QuestionSearch] | None = None
        if target:
            check_target(target, pack.rubric, self.pack.rubric)
        self.only: QuestionFilter = question_filter(only, self.pack, self.scorecard, answers, target)
        self.resume()

    @property
    def answers(self) -> Answers:
        """The answers at present."""
        return self._answers

    @answers.setter
    def answers(self, answers: Answers) -> None:
        self._answers = answers
        self._scorecard = self._tailored = self._parts = self._asked = None

    @property
    def target(self) -> str | None:
        """The gate or target whose levels are marked; None for the next gate, also if the profile rules it out."""
        return self._target if self._target and is_target(self._target, self.pack.rubric) else None

    @property
    def profile(self) -> Profile:
        """The facts stated at present."""
        return self._answers.assessment.profile

    @property
    def pack(self) -> Pack:
        """The pack with its rules for the profile stated at present."""
        if self._tailored is None:
            self._tailored = pack_for_profile(self._declared, self.profile)
        return self._tailored

    @property
    def scorecard(self) -> Scorecard:
        """The scores of the answers at present."""
        if self._scorecard is None:
            self._scorecard = score_answers(self.pack, self.answers)
        return self._scorecard

    @property
    def parts(self) -> PartQuestions:
        """The questions that are asked of functions or segments, as they are asked at present."""
        if self._parts is None:
            self._parts = PartQuestions(self.pack, self.answers)
        return self._parts

    @property
    def part(self) -> Part | None:
        """The function or segment that the current question is asked of; None for a question that is asked once."""
        return self.parts.part(self.current)

    @property
    def asked(self) -> list[Question]:
        """The questions that neither the profile nor another answer rules out, in order, once for each part asked."""
        if self._asked is None:
            states = self.scorecard.questions
            asked = (one for one in self._asked_for(self.profile) if states[one.id].state is not State.NOT_ASKED)
            self._asked = [one for question in asked for one in self.parts.each(question)]
        return self._asked

    def asked_with(self, fact: Fact, value: str) -> list[Question]:
        """Return the questions that would be asked with a value of a fact; an empty value takes the fact out."""
        profile = {name: kept for name, kept in self.profile.items() if name != fact.id}
        before, states = {one.id for one in self._asked_for(self.profile)}, self.scorecard.questions
        return [
            one
            for one in self._asked_for(profile | ({fact.id: value} if value else {}))
            if one.id not in before or states[one.id].state is not State.NOT_ASKED
        ]

    def _asked_for(self, profile: Profile) -> list[Question]:
        questionnaire = self._declared.questionnaire
        known = questionnaire.settled(profile)
        questions = [question for question in questionnaire.questions.values() if self.only.holds(question)]
        if self.only.name not in BEYOND_DEPTH:
            questions = [question for question in questions if is_in_depth(question, self._answers)]
        return [question for question in questions if may_hold(question.ask_when, known)]

    @property
    def facts_missing(self) -> list[Fact]:
        """The facts that are not stated yet, and that no stated fact rules out."""
        return [fact for fact in self.facts_asked if fact.id not in self.profile]

    @property
    def facts_asked(self) -> list[Fact]:
        """The facts of the profile that no stated fact rules out."""
        return self._declared.questionnaire.facts_asked(self.profile)

    @property
    def open(self) -> list[Question]:
        """The asked questions without an answer."""
        return [question for question in self.asked if self.state_of(question) is State.UNANSWERED]

    @property
    def coverage(self) -> "AnswerCount":
        """The numbers of answers among the questions asked."""
        return self._count_answers(self.asked)

    def coverage_of(self, dimension: str) -> "AnswerCount":
        """Return the numbers of answers of one dimension."""
        belongs = self.pack.questionnaire.dimension_of
        return self._count_answers(question for question in self.asked if belongs[question.id].id == dimension)

    def _count_answers(self, questions: Iterable[Question]) -> "AnswerCount":
        states = Counter(self._counted_as(question) for question in questions)
        return AnswerCount(states[State.ANSWERED], states[State.UNKNOWN], states.total() - states[State.NOT_APPLICABLE])

    def _counted_as(self, question: Question) -> State:
        if self.parts.part(question):
            return self.state_of(question)
        return self.scorecard.questions[question.id].state

    def said(self, question: Question) -> Answer:
        """Return the answer to a question, of its part if it has one; an empty one when there is none."""
        return self.parts.said(question)

    def state_of(self, question: Question) -> State:
        """Return the state that the answer gives a question on the day of the assessment."""
        return self.said(question).state_on(self.answers.date)

    def wanted(self, question: Question) -> TargetMarker | None:
        """Return the level needed by the next gate or the target, otherwise by a later gate; or None."""
        return target_marker(question, self.pack, self.scorecard, self.profile, self.target)

    # Position

    @property
    def current(self) -> Question:
        """The current question."""
        asked = self.asked
        return next((question for question in asked if question.code == self._at), asked[0])

    @property
    def position(self) -> int:
        """The current question's number among those asked, from 1."""
        return [question.code for question in self.asked].index(self.current.code) + 1

    def next(self) -> bool:
        """Go to the next question in order; return False at the last."""
        return self._step(1)

    def back(self) -> bool:
        """Go to the previous question; return False at the first."""
        return self._step(-1)

    def next_open(self) -> bool:
        """Go to the next open question, from the last to the first; return False when there is no other."""
        still = self.open
        here = self.position
        places = {question.code: number for number, question in enumerate(self.asked, 1)}
        after = [question for question in still if places[question.code] > here]
        for question in after or still:
            if question.code != self.current.code:
                self._go(question.code)
                return True
        return False

    def jump(self, name: str) -> Question:
        """Go to a question by its code or id, in any letter case, and return it; without a part to that of its first.

        Raises UnknownNameError, and ReadinessError when the question is not asked.
        """
        questionnaire, asked = self.pack.questionnaire, self.asked
        found = next((one for one in asked if one.code.casefold() == name.casefold()), None)
        if found is None:
            question = questionnaire.question_called(name)
            if question is None:
                raise UnknownNameError("question", name, [*questionnaire.by_code, *questionnaire.questions])
            found = next((one for one in asked if one.id == question.id), None)
            if found is None:
                raise self._not_asked(question)
        self._go(found.code)
        return found

    def find(self, words: str) -> "list[FoundQuestion]":
        """Return the asked questions that words find, the best first; the index is made at the first search."""
        from readiness.search.question_search import QuestionSearch  # noqa: PLC0415 - not every session searches

        of = self.pack, tuple(question.code for question in self.asked)
        if self._search is None or self._search[0] != of:
            self._search = of, QuestionSearch(self.pack, self.asked)
        return self._search[1].find(words)

    def _not_asked(self, question: Question) -> ReadinessError:
        score = self.scorecard.questions[question.id]
        if score.state is State.NOT_ASKED:
            return ReadinessError(errors.not_asked(code=question.code, why=score.because))
        if self.only.holds(question):
            return ReadinessError(errors.too_deep(code=question.code, depth=question.asked_from), errors.ask_deeper())
        return ReadinessError(errors.not_in_part(code=question.code), errors.only_part(part=self.only.name))

    def _step(self, by: int) -> bool:
        asked = self.asked
        place = self.position - 1 + by
        if not 0 <= place < len(asked):
            return False
        self._go(asked[place].code)
        return True

    def resume(self) -> None:
        """Go to the first open question, or to the first when none is open. Raises ReadinessError without questions."""
        if not self.asked:
            raise ReadinessError(*self._nothing())
        self._go(next(iter([*self.open, *self.asked])).code)

    def _nothing(self) -> tuple[Statement, Statement]:
        """Return the error message and hint for an interview without questions."""
        depth = self._answers.assessment.depth
        if depth is None or depth == FULL or self.only.why:
            return self.only.nothing
        return errors.nothing_at_depth(depth=depth), errors.ask_deeper()

    def _go(self, code: str) -> None:
        """Make the question with a code the current one; every move calls this."""
        self._at = code


def target_marker(
    question: Question, pack: Pack, scorecard: Scorecard, profile: Profile, target: str | None
) -> TargetMarker | None:
    """Return the level needed by the next gate or the target, otherwise by a later gate; or None."""
    gates = list(pack.rubric.gate_named)
    if not gates:
        return None
    aim = wanted_levels(pack, scorecard, profile, target)
    judged = pack.rubric.questions[question.id]
    for gate in gates[gates.index(aim.gate) :]:
        if minimum := judged.minimum_at(gate):
            level = aim.levels.get(question.id, minimum.level) if gate == aim.gate else minimum.level
            return TargetMarker(level, gate, minimum.criticality or judged.criticality)
    return None
