"""The people in the room and their votes, in rounds: the first is kept, later ones replace each other."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from readiness.errors import ReadinessError
from readiness.interview.ballots import Ballots, UnseenVotesError
from readiness.interview.room_people import participant_entry, to_people_who_voted, voters_of
from readiness.interview.session_changes import ChangingSession, Save
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.participants import Participant, Vote
from readiness.model.scale import Scale
from readiness.saving import changes
from readiness.statements import interview_errors as errors
from readiness.statements import interview_votes as votes_said
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.room.room import VotingRoom


class VotingSession(ChangingSession):
    """A session in which people vote."""

    def __init__(self, pack: Pack, answers: Answers, save: Save, target: str | None = None, only: str = "") -> None:
        """Start at the first open question; `only` limits the questions, see `Navigator`."""
        self.anonymous = False
        """True if the file holds votes under numbers in place of names."""
        self._ballots = Ballots()
        self.room: VotingRoom | None = None
        """The room of the phones; None when only the keyboard votes."""
        self._forfeited: Statement | None = None
        super().__init__(pack, answers, save, target, only)

    @property
    def answer_now(self) -> Answer:
        """The answer to the current question."""
        return self.said(self.current)

    @property
    def scale(self) -> Scale:
        """The scale of the current question."""
        return self.pack.rubric.scale_of(self.current.id)

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

    def vote_again(self, votes: Mapping[str, Vote]) -> None:
        """Record the votes of the last round, in place of those of an earlier one; the first round stays."""
        self._refuse_facets()
        self._refuse_while_hidden()
        self._make(changes.to_second_votes(self.current.id, self._vote_texts(votes)))

    @property
    def last_round(self) -> Mapping[str, Vote]:
        """The votes of the last round on the current question."""
        return self.answer_now.second_votes or self.answer_now.votes

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
        """Save the revealed votes as one change; the round ends when they are saved.

        The first round on a question stays; a later one is its second.
        """
        with self.ballots.shown(incomplete=incomplete) as revealed:
            people = to_people_who_voted(self.participants, revealed)
            if people and not self.anonymous:
                self.answers = self._save(people)
            votes, id_ = self._vote_texts(revealed), self.current.id
            self._make(changes.to_second_votes(id_, votes) if self.answer_now.votes else changes.to_votes(id_, votes))

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

    def _vote_texts(self, votes: Mapping[str, Vote]) -> dict[str, str]:
        """Return votes for the file; without names they stand under numbers, in the order of their levels."""
        if self.anonymous:
            in_order = sorted(votes.values(), key=lambda vote: (isinstance(vote, str), vote))
            votes = {f"P{number}": vote for number, vote in enumerate(in_order, 1)}
        return {one: self._level_text(vote) if isinstance(vote, int) else vote for one, vote in votes.items()}

    def _level_text(self, level: int) -> str:
        """Return a level's id, otherwise its number, for the file. Raises ReadinessError for a level off the scale."""
        if level not in self.scale.named:
            levels = f"{self.scale.lowest}-{self.scale.top}"
            raise ReadinessError(errors.off_scale(level=level), errors.scale_has(levels=levels))
        return self.scale.named[level].id or str(level)

    def _vote_text(self, vote: int | str | None) -> str | None:
        return self._level_text(vote) if isinstance(vote, int) else vote

    def _go(self, code: str) -> None:
        self._check_move(code)
        super()._go(code)

    def _check_move(self, question: str) -> None:
        """Raise UnseenVotesError when going to a question would lose hidden votes on another."""
        if self._ballots.count and question != self._ballots.question:
            raise UnseenVotesError(self.current.code, self._ballots.standing)
