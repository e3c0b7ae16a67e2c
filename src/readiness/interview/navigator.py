"""What an interview asks, and where in it we are."""

from collections.abc import Iterable

from readiness.errors import ReadinessError, UnknownNameError
from readiness.interview.filters import QuestionFilter, question_filter
from readiness.interview.target_marker import TargetMarker, target_marker
from readiness.model.answers import Answer, Answers, State
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.profile_rules import may_hold, pack_for_profile
from readiness.model.questionnaire import Fact, Question
from readiness.model.scorecard import Scorecard
from readiness.planning.target import check_target, is_target
from readiness.scoring.scorecard import score_answers

_NOTHING = Answer()


class Navigator:
    """The questions asked for the profile, in order, and the one before us."""

    def __init__(self, pack: Pack, answers: Answers, target: str | None = None, only: str = "") -> None:
        """`only` limits what is asked to a part (see `parts.ONLY`) or to a dimension; see `only_of`."""
        self._declared, self._target = pack, target
        self._at = ""
        self._tailored: Pack | None = None
        self._scorecard: Scorecard | None = None
        self._answers = answers
        if target:
            check_target(target, pack.rubric, self.pack.rubric)
        self.only: QuestionFilter = question_filter(only, self.pack, self.scorecard, answers, target)
        self.resume()

    @property
    def answers(self) -> Answers:
        """What was said so far."""
        return self._answers

    @answers.setter
    def answers(self, answers: Answers) -> None:
        self._answers = answers
        self._scorecard = self._tailored = None

    @property
    def target(self) -> str | None:
        """The gate or target whose levels are marked; None, for the next gate, once the profile rules it out."""
        return self._target if self._target and is_target(self._target, self.pack.rubric) else None

    @property
    def profile(self) -> Profile:
        """The facts stated so far."""
        return self._answers.assessment.profile

    @property
    def pack(self) -> Pack:
        """The pack as it judges the profile stated so far."""
        if self._tailored is None:
            self._tailored = pack_for_profile(self._declared, self.profile)
        return self._tailored

    @property
    def scorecard(self) -> Scorecard:
        """How the answers score now."""
        if self._scorecard is None:
            self._scorecard = score_answers(self.pack, self.answers)
        return self._scorecard

    @property
    def asked(self) -> list[Question]:
        """The questions that neither the profile nor another answer rules out, in order."""
        states = self.scorecard.questions
        return [one for one in self._asked(self.profile) if states[one.id].state is not State.NOT_ASKED]

    def _asked(self, profile: Profile) -> list[Question]:
        questionnaire = self._declared.questionnaire
        known = questionnaire.settled(profile)
        questions = (question for question in questionnaire.questions.values() if self.only.holds(question))
        return [question for question in questions if may_hold(question.ask_when, known)]

    @property
    def facts_missing(self) -> list[Fact]:
        """The facts of the profile that are not stated yet, and that those stated do not rule out."""
        return [fact for fact in self.facts_asked if fact.id not in self.profile]

    @property
    def facts_asked(self) -> list[Fact]:
        """The facts of the profile that those stated do not rule out."""
        return self._declared.questionnaire.facts_asked(self.profile)

    @property
    def open(self) -> list[Question]:
        """The questions asked that have no answer yet."""
        return [question for question in self.asked if self.said(question).state is State.UNANSWERED]

    @property
    def coverage(self) -> tuple[int, int]:
        """How many of the questions asked here are answered, of how many that apply."""
        return self._counted(self.asked)

    def coverage_of(self, dimension: str) -> tuple[int, int]:
        """The coverage of one dimension."""
        belongs = self.pack.questionnaire.dimension_of
        return self._counted(question for question in self.asked if belongs[question.id].id == dimension)

    def _counted(self, questions: Iterable[Question]) -> tuple[int, int]:
        states = [self.scorecard.questions[question.id].state for question in questions]
        applicable = [state for state in states if state is not State.NOT_APPLICABLE]
        return sum(1 for state in applicable if state is not State.UNANSWERED), len(applicable)

    def said(self, question: Question) -> Answer:
        """What was said about a question; an empty answer when nothing was."""
        return self.answers.answers.get(question.id, _NOTHING)

    def wanted(self, question: Question) -> TargetMarker | None:
        """The level wanted of a question by the next gate or the target, else by the first gate after it that asks."""
        return target_marker(question, self.pack, self.scorecard, self.profile, self.target)

    # Where we are

    @property
    def current(self) -> Question:
        """The question before us."""
        asked = self.asked
        return next((question for question in asked if question.id == self._at), asked[0])

    @property
    def position(self) -> int:
        """The current question's place among those asked, from 1."""
        return [question.id for question in self.asked].index(self.current.id) + 1

    def next(self) -> bool:
        """Go to the next question in order; False at the last."""
        return self._step(1)

    def back(self) -> bool:
        """Go to the question before; False at the first."""
        return self._step(-1)

    def next_open(self) -> bool:
        """Go to the next question without an answer, from the first again after the last; False when there is none."""
        still = self.open
        here = self.position
        places = {question.id: number for number, question in enumerate(self.asked, 1)}
        after = [question for question in still if places[question.id] > here]
        for question in after or still:
            if question.id != self.current.id:
                self._go(question.id)
                return True
        return False

    def jump(self, name: str) -> Question:
        """Go to a question by its code or id, in any case.

        Raises UnknownNameError, and ReadinessError when it is not asked.
        """
        questionnaire = self.pack.questionnaire
        question = questionnaire.question_called(name)
        if question is None:
            raise UnknownNameError("question", name, [*questionnaire.by_code, *questionnaire.questions])
        if question.id not in {one.id for one in self.asked}:
            raise ReadinessError(f"{question.code} is not asked here", self._why_not(question))
        self._go(question.id)
        return question

    def find(self, words: str) -> list[Question]:
        """The questions asked whose code, title or prompt holds every one of some words; those in the title first."""
        sought = words.casefold().split()

        def holds(text: str) -> bool:
            return all(word in text.casefold() for word in sought)

        found = [one for one in self.asked if sought and holds(f"{one.code} {one.title} {one.prompt}")]
        return sorted(found, key=lambda one: not holds(f"{one.code} {one.title}"))

    def _why_not(self, question: Question) -> str:
        score = self.scorecard.questions[question.id]
        if score.state is State.NOT_ASKED:
            return score.because.removeprefix("Not asked: ").rstrip(".")
        return f"only {self.only.name} is; leave, and begin without --only"

    def _step(self, by: int) -> bool:
        asked = self.asked
        place = self.position - 1 + by
        if not 0 <= place < len(asked):
            return False
        self._go(asked[place].id)
        return True

    def resume(self) -> None:
        """Begin where nothing is said yet; at the first question when everything is."""
        if not self.asked:
            raise ReadinessError(*self.only.nothing)
        self._go(next(iter([*self.open, *self.asked])).id)

    def _go(self, question: str) -> None:
        """Make a question the one before us; every way there leads through here."""
        self._at = question
