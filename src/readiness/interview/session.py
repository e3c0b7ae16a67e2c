"""One interview session without a screen: answers, facts and the pack. Every frontend uses it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from readiness.errors import ReadinessError
from readiness.interview.ballots import UnseenVotesError
from readiness.interview.fact_text import fact_name, fact_value
from readiness.interview.session_votes import VotingSession
from readiness.model.adapt_to_profile import forbids_not_applicable
from readiness.model.answer import State
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.policies import NeverNotApplicable
from readiness.model.questionnaire import Fact
from readiness.model.rejudgment import Rejudgment, find_rejudgment
from readiness.saving import changes
from readiness.saving.changes import Change
from readiness.statements import interview_errors as errors
from readiness.statements import interview_facts as facts


class Session(VotingSession):
    """One session. Its methods raise the errors of `save`, and change nothing then."""

    walks_open = False
    """True after a return to the place where the room stopped."""

    def come_back(self, code: str) -> None:
        """Go to the question where the room stopped, or to the open one after it; from now on Enter walks open ones."""
        if code not in {question.code for question in self.asked}:
            return
        self._at = code
        self.walks_open = True
        if self.open and self.state_of(self.current) is not State.UNANSWERED:
            self.next_open()

    # The current question

    shared_documents: Callable[[], Collection[str]] = tuple
    """Returns the ids of the documents in the organization's register; the frontends set it."""

    @property
    def documents(self) -> Mapping[str, EvidenceEntry]:
        """The documents that the answer may name: those of the organization where its file has the answer."""
        register = self.answers.evidence
        if not self.in_shared_file:
            return register
        shared = self.shared_documents()
        return {id_: entry for id_, entry in register.items() if id_ in shared}

    @property
    def in_shared_file(self) -> bool:
        """True if the answer to the current question is in the organization's file."""
        names_file = self.answers.assessment.organization_answers is not None
        return names_file and self.current.scope == "organization" and self.part is None

    @property
    def always_applicable(self) -> NeverNotApplicable | None:
        """The rule by which the current question cannot be not applicable; None when it can."""
        rule, judged = self.pack.rubric.policies.never_not_applicable, self.pack.rubric.questions[self.current.id]
        if rule and forbids_not_applicable(judged, rule, self._declared.questionnaire.settled(self.profile)):
            return rule
        return None

    def answer(self, level: int) -> None:
        """Answer with a level."""
        self._answer(changes.to_level(self.current.id, self._level_text(level)))

    def answer_facets(self, levels: Sequence[int]) -> None:
        """Answer with one level for every facet, in the rubric's order."""
        facets = self.pack.rubric.facets
        titles = facets.titles if facets else {}
        if len(levels) != len(titles):
            wrong = errors.levels_for_facets(number=len(levels), facets=len(titles))
            raise ReadinessError(wrong, errors.one_each(facets=tuple(titles)))
        answers = {id_: self._level_text(level) for id_, level in zip(titles, levels, strict=True)}
        self._answer(changes.to_facets(self.current.id, answers))

    def unknown(self) -> None:
        """Answer that nobody in the room knows."""
        self._answer(changes.to_unknown(self.current.id))

    def not_applicable(self, reason: str, approved_by: str, expires: date | None = None) -> None:
        """Answer that the question does not apply, for good or until a day."""
        self._answer(changes.to_not_applicable(self.current.id, reason, approved_by, expires))

    def clear(self) -> None:
        """Remove the answer; note, evidence and figure stay."""
        self._answer(changes.to_unanswered(self.current.id))

    def note(self, text: str, *, typing: bool = False) -> None:
        """Replace the note; an empty one removes it. Changes with `typing` in a row are undone as one."""
        self._make(changes.to_note(self.current.id, text), typing=typing)

    def evidence(self, title: str, day: date | None, location: str = "") -> None:
        """Add a piece of evidence."""
        self._make(changes.to_more_evidence(self.current.id, title, day, location))

    def less_evidence(self) -> None:
        """Remove the last piece of evidence."""
        self._make(changes.to_less_evidence(self.current.id))

    def measured(self, value: str, day: date) -> None:
        """Set the measured figure. Raises ReadinessError for a question without a measure."""
        if self.pack.rubric.questions[self.current.id].measure is None:
            raise ReadinessError(errors.no_measure(code=self.current.code), errors.into_the_note())
        self._make(changes.to_measured(self.current.id, value, day))

    def no_figure(self) -> None:
        """Remove the measured figure."""
        self._make(changes.to_no_figure(self.current.id))

    def done_late(self, accepted_by: str, day: date, note: str = "") -> None:
        """Mark the answer as done late and accepted on record; an empty `accepted_by` removes the mark."""
        if accepted_by and not self.may_be_late:
            raise ReadinessError(errors.cannot_be_late(code=self.current.code), errors.only_timely())
        self._make(changes.to_done_late(self.current.id, accepted_by, day, note))

    @property
    def may_be_late(self) -> bool:
        """True if the current question accepts work that was done late."""
        late = self.pack.rubric.policies.done_late
        return late is not None and self.pack.rubric.questions[self.current.id].may_be_late

    def park(self, why: str = "", owner: str = "", due: date | None = None) -> None:
        """Put the question on the parking lot, with what is known of the reason, the owner and the day."""
        self._make(changes.to_flag(self.current.id, flagged=True, why=why, owner=owner, due=due))

    def take_off(self) -> None:
        """Take the question off the parking lot."""
        self._make(changes.to_flag(self.current.id, flagged=False))

    def because(self, why: str) -> None:
        """Set the reason why the room agreed on its answer."""
        self._make(changes.to_because(self.current.id, why))

    # The profile

    def state_fact(self, fact: Fact, value: str) -> None:
        """Set a fact of the profile; an empty value removes it. Raises ReadinessError if no question would be left."""
        asked = self.asked_with(fact, value)
        if not asked:
            stated = facts.no_question_left(fact=fact_name(fact), value=fact_value(fact, value))
            raise ReadinessError(stated, facts.check_it())
        if self.ballots.count and self.current.id not in {one.id for one in asked}:
            raise UnseenVotesError(self.current.code, self._ballots.standing)
        self._make(changes.to_fact(fact.id, value))

    def _answer(self, change: Change) -> None:
        self._refuse_while_hidden()
        self._make(change)

    @property
    def rejudged(self) -> Rejudgment | None:
        """The difference between this pack and the one that last judged the answers; None when they are the same."""
        return find_rejudgment(self.answers.assessment, self._declared)

    def confirm_pack(self) -> None:
        """Record in the file that this pack judges the answers; this cannot be undone."""
        asked, judged = self._declared.questionnaire, self._declared.rubric
        names = f"{asked.questionnaire}@{asked.version}", f"{judged.rubric}@{judged.version}"
        for change in changes.to_judged_by(*names, self._declared.digest):
            self.answers = self._save(change)
