"""The interview itself, without a screen: what is asked, where we are, and what was said. Every face uses it."""

from collections.abc import Callable, Sequence
from datetime import date

from readiness.errors import ReadinessError, UnknownNameError
from readiness.interviewing.wanting import Wanted, wanted_of
from readiness.model.answers import Answer, Answers, State
from readiness.model.condition import Profile
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact, Question
from readiness.model.scale import Scale
from readiness.model.scorecard import Scorecard
from readiness.model.tailoring import could_hold, never_not_applicable, tailored
from readiness.planning.target import wanted_levels
from readiness.saving import changes
from readiness.saving.changes import Change
from readiness.scoring.scorecard import score

Save = Callable[[Change], Answers]
"""Makes a change last and returns the answers as they are then; raises a ReadinessError when it could not."""

_NOTHING = Answer()
ONLY = ("core", "prework", "room")
"""Parts of a questionnaire: the screening set, what specialists answer before the day, and what is for the room."""


class Session:
    """One sitting. Raises what `save` raises, and then nothing has changed."""

    def __init__(self, pack: Pack, answers: Answers, save: Save, target: str | None = None, only: str = "") -> None:
        """`only` limits what is asked to one of ONLY, or to a dimension."""
        self.answers = answers
        self._only = only
        kinds = [*ONLY, *(node.id for node in pack.questionnaire.dimensions)]
        if only and only not in kinds:
            raise UnknownNameError("part of the questionnaire", only, kinds)
        self._declared, self._save, self._target = pack, save, target
        self._at = ""
        self._tailored: Pack | None = None
        self._scorecard: Scorecard | None = None
        wanted_levels(self.pack, self.scorecard, self.answers.assessment.profile, target)
        self.resume()

    @property
    def pack(self) -> Pack:
        """The pack as it judges the profile stated so far."""
        if self._tailored is None:
            self._tailored = tailored(self._declared, self.answers.assessment.profile)
        return self._tailored

    @property
    def _settled(self) -> dict[str, str]:
        """The profile with what the facts stated rule out."""
        return self._declared.questionnaire.settled(self.answers.assessment.profile)

    # What is asked

    @property
    def asked(self) -> list[Question]:
        """The questions that neither the profile nor another answer rules out, in order."""
        states = self.scorecard.questions
        asked = self._asked(self.answers.assessment.profile)
        return [question for question in asked if states[question.id].state is not State.NOT_ASKED]

    def _asked(self, profile: Profile) -> list[Question]:
        questionnaire = self._declared.questionnaire
        known = questionnaire.settled(profile)
        questions = (question for question in questionnaire.questions.values() if self._is_wanted(question))
        return [question for question in questions if could_hold(question.ask_when, known)]

    @property
    def is_screening(self) -> bool:
        """Is only the screening set asked?"""
        return self._only == "core"

    def _is_wanted(self, question: Question) -> bool:
        match self._only:
            case "":
                return True
            case "core":
                return question.core
            case "prework":
                return question.prework
            case "room":
                return not question.prework
            case dimension:
                return self._declared.questionnaire.dimension_of[question.id].id == dimension

    @property
    def facts_missing(self) -> list[Fact]:
        """The facts of the profile that are not stated yet, and that those stated do not rule out."""
        return [fact for fact in self.facts_asked if fact.id not in self.answers.assessment.profile]

    @property
    def facts_asked(self) -> list[Fact]:
        """The facts of the profile that those stated do not rule out."""
        return self._declared.questionnaire.facts_asked(self.answers.assessment.profile)

    @property
    def open(self) -> list[Question]:
        """The questions asked that have no answer yet."""
        return [question for question in self.asked if self.said(question).state is State.UNANSWERED]

    @property
    def coverage(self) -> tuple[int, int]:
        """How many of the questions asked here are answered, of how many that apply."""
        states = [self.scorecard.questions[question.id].state for question in self.asked]
        applicable = [state for state in states if state is not State.NOT_APPLICABLE]
        return sum(1 for state in applicable if state is not State.UNANSWERED), len(applicable)

    def said(self, question: Question) -> Answer:
        """What was said about a question; an empty answer when nothing was."""
        return self.answers.answers.get(question.id, _NOTHING)

    @property
    def scorecard(self) -> Scorecard:
        """How the answers score now."""
        if self._scorecard is None:
            self._scorecard = score(self.pack, self.answers)
        return self._scorecard

    def wanted(self, question: Question) -> Wanted | None:
        """The level wanted of a question by the next gate or the target, else by the first gate after it that asks."""
        return wanted_of(question, self.pack, self.scorecard, self.answers.assessment.profile, self._target)

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
                self._at = question.id
                return True
        return False

    def jump(self, name: str) -> Question:
        """Go to a question by its code or id, in any case.

        Raises UnknownNameError, and ReadinessError when it is not asked.
        """
        questionnaire = self.pack.questionnaire
        folded = name.casefold()
        for question in questionnaire.questions.values():
            if folded in {question.code.casefold(), question.id.casefold()}:
                if question.id not in {one.id for one in self.asked}:
                    raise ReadinessError(f"{question.code} is not asked here", self._why_not(question))
                self._at = question.id
                return question
        raise UnknownNameError("question", name, [*questionnaire.by_code, *questionnaire.questions])

    def _why_not(self, question: Question) -> str:
        score = self.scorecard.questions[question.id]
        if score.state is State.NOT_ASKED:
            return score.because.removeprefix("Not asked: ").rstrip(".")
        return f"only {self._only} is; leave, and begin without --only"

    def _step(self, by: int) -> bool:
        asked = self.asked
        place = self.position - 1 + by
        if not 0 <= place < len(asked):
            return False
        self._at = asked[place].id
        return True

    def resume(self) -> None:
        """Begin where nothing is said yet; at the first question when everything is."""
        if not self.asked:
            raise ReadinessError("this profile leaves no question to ask", "check the facts under 'profile'")
        self._at = next(iter([*self.open, *self.asked])).id

    # What is said about the current question

    @property
    def never_not_applicable(self) -> str:
        """Why the current question cannot be answered with not applicable; empty when it can."""
        rule, judged = self.pack.rubric.policies.never_not_applicable, self.pack.rubric.questions[self.current.id]
        why = never_not_applicable(judged, rule, self._settled)
        return f"{self.current.code} {why}" if why else ""

    def answer(self, level: int) -> None:
        """Answer with a level."""
        self._make(changes.to_level(self.current.id, self._as_written(level)))

    def answer_facets(self, levels: Sequence[int]) -> None:
        """Answer with one level for every facet, in the rubric's order."""
        facets = self.pack.rubric.facets
        titles = facets.titles if facets else {}
        if len(levels) != len(titles):
            raise ReadinessError(f"{len(levels)} levels for {len(titles)} facets", f"one each: {', '.join(titles)}")
        said = {id_: self._as_written(level) for id_, level in zip(titles, levels, strict=True)}
        self._make(changes.to_facets(self.current.id, said))

    @property
    def scale(self) -> Scale:
        """The scale of the current question."""
        return self.pack.rubric.scale_of(self.current.id)

    def _as_written(self, level: int) -> str:
        """How a level stands in the file: by its id where it has one. Raises ReadinessError off the scale."""
        if level not in self.scale.named:
            raise ReadinessError(f"{level} is not a level of the scale", f"the scale has {self.scale}")
        return self.scale.named[level].id or str(level)

    def unknown(self) -> None:
        """Answer that nobody in the room knows."""
        self._make(changes.to_unknown(self.current.id))

    def not_applicable(self, reason: str, approved_by: str) -> None:
        """Answer that it does not apply."""
        self._make(changes.to_not_applicable(self.current.id, reason, approved_by))

    def clear(self) -> None:
        """Take the answer back; note, evidence and figure stay."""
        self._make(changes.to_unanswered(self.current.id))

    def note(self, text: str) -> None:
        """Replace the note; an empty one takes it out."""
        self._make(changes.to_note(self.current.id, text))

    def evidence(self, title: str, day: date | None, location: str = "") -> None:
        """Add a piece of evidence."""
        self._make(changes.to_more_evidence(self.current.id, title, day, location))

    def less_evidence(self) -> None:
        """Take out the last piece of evidence."""
        self._make(changes.to_less_evidence(self.current.id))

    def no_figure(self) -> None:
        """Take out the measured figure."""
        self._make(changes.to_no_figure(self.current.id))

    def measured(self, value: str, day: date) -> None:
        """State the measured figure."""
        if self.pack.rubric.questions[self.current.id].measure is None:
            raise ReadinessError(f"{self.current.code} has no measure", "put the figure into the note")
        self._make(changes.to_measured(self.current.id, value, day))

    def done_late(self, accepted_by: str, day: date, note: str = "") -> None:
        """Mark the answer as done late and accepted on record; without `accepted_by` take the mark out."""
        if accepted_by and not self.may_be_late:
            hint = "only what should have happened at a certain time can be"
            raise ReadinessError(f"{self.current.code} cannot be done late", hint)
        self._make(changes.to_done_late(self.current.id, accepted_by, day, note))

    @property
    def may_be_late(self) -> bool:
        """Can the current question be answered with work done late?"""
        late = self.pack.rubric.policies.done_late
        return late is not None and self.pack.rubric.questions[self.current.id].may_be_late

    def state_fact(self, fact: Fact, value: str) -> None:
        """State a fact of the profile; empty takes it out. Raises ReadinessError when nothing would be asked then."""
        profile = {name: kept for name, kept in self.answers.assessment.profile.items() if name != fact.id}
        if not self._asked(profile | ({fact.id: value} if value else {})):
            raise ReadinessError(f"with {fact.id} {value or 'not stated'}, no question would be asked", "check it")
        self._make(changes.to_fact(fact.id, value))

    def _make(self, change: Change) -> None:
        self.answers = self._save(change)
        self._scorecard = self._tailored = None
