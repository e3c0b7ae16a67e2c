"""One interview session without a screen: answers, votes and undo. Every frontend uses it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from readiness.errors import ReadinessError
from readiness.interview.ballots import Ballots, UnseenVotesError
from readiness.interview.navigator import Navigator
from readiness.interview.past_change import PastChange
from readiness.interview.room_people import participant_entry, to_people_who_voted, voters_of
from readiness.model.adapt_to_profile import forbids_not_applicable
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.participants import Participant
from readiness.model.policies import NeverNotApplicable
from readiness.model.questionnaire import Fact
from readiness.model.rejudgment import Rejudgment, find_rejudgment
from readiness.model.scale import Scale
from readiness.model.scorecard import Scorecard
from readiness.saving import changes
from readiness.saving.changes import Change
from readiness.statements import interview_errors as errors
from readiness.statements import interview_facts as facts
from readiness.statements import interview_votes as votes_said
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.room.room import VotingRoom

Save = Callable[[Change], Answers]
"""A function that saves a change and returns the answers after it; raises ReadinessError when it could not."""


class Session(Navigator):
    """One session. Its methods raise the errors of `save`, and change nothing then."""

    def __init__(self, pack: Pack, answers: Answers, save: Save, target: str | None = None, only: str = "") -> None:
        """Start at the first open question; `only` limits the questions, see `Navigator`."""
        self._ballots = Ballots()
        self.room: VotingRoom | None = None
        """The room of the phones; None when only the keyboard votes."""
        self._forfeited: Statement | None = None
        super().__init__(pack, answers, target, only)
        self._save = save
        self._past: list[PastChange] = []
        self.before: Scorecard | None = None
        """The scores before the last change."""
        self.touched: dict[str, None] = {}
        """The codes of the questions changed in this session, in order."""

    # The current question

    @property
    def answer_now(self) -> Answer:
        """The answer to the current question."""
        return self.said(self.current)

    @property
    def scale(self) -> Scale:
        """The scale of the current question."""
        return self.pack.rubric.scale_of(self.current.id)

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

    def _level_text(self, level: int) -> str:
        """Return a level's id, otherwise its number, for the file. Raises ReadinessError for a level off the scale."""
        if level not in self.scale.named:
            levels = f"{self.scale.lowest}-{self.scale.top}"
            raise ReadinessError(errors.off_scale(level=level), errors.scale_has(levels=levels))
        return self.scale.named[level].id or str(level)

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

    def flag(self) -> bool:
        """Put the question on the parking lot, or take it off; return whether it is on it now."""
        flagged = not self.answer_now.flagged
        self._make(changes.to_flag(self.current.id, flagged=flagged))
        return flagged

    # Participants and votes

    @property
    def participants(self) -> tuple[Participant, ...]:
        """The people in the room."""
        return self.answers.assessment.participants

    def come_in(self, participants: Sequence[Mapping[str, str]]) -> None:
        """Add people to the room, each with `name`, and `role` and `delivery_team` if known.

        Raises ReadinessError for a name that is taken.
        """
        taken = {one.name for one in self.participants}
        for one in participants:
            if one["name"] in taken:
                raise ReadinessError(errors.in_already(name=one["name"]), errors.own_names())
            taken.add(one["name"])
        self._make(changes.to_participants([*(participant_entry(one) for one in self.participants), *participants]))

    def vote(self, voter: str, vote: int | str | None) -> None:
        """Record one participant's vote: a level or `unknown`; None removes it."""
        self._refuse_facets()
        self._refuse_while_hidden()
        self._make(changes.to_votes(self.current.id, {voter: self._vote_text(vote)}))

    @property
    def silent(self) -> list[str]:
        """The participants who have not voted on the current question."""
        return [one.name for one in self.participants if one.name not in self.answer_now.votes]

    # Hidden votes

    @property
    def ballots(self) -> Ballots:
        """The hidden votes on the current question, limited to the people in the room."""
        if self._ballots.is_open and self._ballots.question != self.current.code:
            self._forfeit()
        self._ballots.seat(voters_of(self.participants, self.room))
        return self._ballots

    def begin_round(self) -> None:
        """Begin a round of hidden votes on the current question."""
        self._refuse_facets()
        self.ballots.begin(self.current.code, voters_of(self.participants, self.room))

    def reveal(self, *, incomplete: bool = False) -> None:
        """Save the revealed votes as one change; the round ends when they are saved."""
        with self.ballots.shown(incomplete=incomplete) as votes:
            if people := to_people_who_voted(self.participants, votes):
                self.answers = self._save(people)
            self._make(changes.to_votes(self.current.id, {one: self._vote_text(vote) for one, vote in votes.items()}))

    def forfeited(self) -> Statement | None:
        """Return a sentence about hidden votes that were lost, once; None when none were."""
        self.ballots  # noqa: B018 - reading it drops votes on a question that is no longer asked
        lost, self._forfeited = self._forfeited, None
        return lost

    def leave(self) -> None:
        """Leave the question or the session; hidden votes are lost."""
        self._forfeit()

    def _forfeit(self) -> None:
        if self._ballots.count:
            self._forfeited = votes_said.gone(code=self._ballots.question, standing=self._ballots.standing)
        self._ballots.close()

    def _refuse_facets(self) -> None:
        if self.pack.rubric.facets is not None:
            raise ReadinessError(errors.facets_no_votes(), errors.talk_it_over())

    def _refuse_while_hidden(self) -> None:
        """Raise UnseenVotesError while votes are hidden, because an input may be meant as a vote."""
        if self.ballots.is_open:
            raise UnseenVotesError(self.current.code, self._ballots.standing)

    def _vote_text(self, vote: int | str | None) -> str | None:
        return self._level_text(vote) if isinstance(vote, int) else vote

    # The profile

    def state_fact(self, fact: Fact, value: str) -> None:
        """Set a fact of the profile; an empty value removes it. Raises ReadinessError if no question would be left."""
        profile = {name: kept for name, kept in self.profile.items() if name != fact.id}
        asked = self._asked_for(profile | ({fact.id: value} if value else {}))
        if not asked:
            stated = value or facts.not_stated()
            raise ReadinessError(facts.no_question_left(fact=fact.id, value=stated), facts.check_it())
        if self.ballots.count and self.current.id not in {one.id for one in asked}:
            raise UnseenVotesError(self.current.code, self._ballots.standing)
        self._make(changes.to_fact(fact.id, value))

    def record(self, change: Change) -> None:
        """Make a change that is no answer to a question."""
        self._make(change)

    # Undo

    def undo(self) -> str | None:
        """Undo the last change, and go to its question.

        Returns the code of that question or the key of the value; None when there is nothing to undo.
        """
        if not self._past:
            return None
        past = self._past[-1]
        self._stay_with_votes(past.question)
        self.before = self.scorecard
        self.answers = self._save(self.parts.place(past.undo(), past.part))
        self._past.pop()
        if past.question in {question.code for question in self.asked}:
            self._go(past.question)
        return past.question if past.way[0] == "answers" else past.way[-1]

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

    def _go(self, code: str) -> None:
        self._stay_with_votes(code)
        super()._go(code)

    def _stay_with_votes(self, question: str) -> None:
        """Raise UnseenVotesError when going to a question would lose hidden votes on another."""
        if self._ballots.count and question != self._ballots.question:
            raise UnseenVotesError(self.current.code, self._ballots.standing)

    def _answer(self, change: Change) -> None:
        self._refuse_while_hidden()
        self._make(change)

    def _make(self, change: Change, *, typing: bool = False) -> None:
        held: list[Any] = [None, None]

        def edit(old: Any) -> Any:
            held[:] = [old, change.edit(old)]
            return held[1]

        here, before = self.current.code, self.scorecard
        part = self.part if change.way[0] == "answers" else None
        self.answers = self._save(self.parts.place(Change(change.way, edit), part))
        self.before = before
        if change.way[0] == "answers":
            self.touched |= {here: None}
        last = self._past[-1] if self._past else None
        if not (typing and last and last.typing and (last.way, last.part) == (change.way, part)):
            self._past.append(PastChange(change.way, held[0], held[1], here, typing, part))
