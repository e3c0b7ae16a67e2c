"""Rounds of votes on one question that stay hidden until all are revealed."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from readiness.errors import ReadinessError
from readiness.interview.typed_people import short_name
from readiness.model.participants import Vote
from readiness.statements import interview_votes as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_NAMED = 6


class Ballots:
    """The voters and sealed votes of a round. Only `reveal` returns votes; no other member depends on their values.

    The keyboard and phones may use it from several threads.
    """

    def __init__(self) -> None:
        self.guard = threading.RLock()
        """The lock of the round: hold it to read and change the round in one step."""
        self.on_change: Callable[[], None] = lambda: None
        """A function that is called after every change, in the thread that made it."""
        self.round = 0
        """The number of the last round, so that a late vote can be recognized."""
        self.question = ""
        """The code of the question that is voted on; empty while no round is open."""
        self.voters: tuple[str, ...] = ()
        self.is_revealed = False
        """True from `reveal` until the round is closed, or its votes could not be saved."""
        self._sealed: dict[str, Vote] = {}
        self._sources: dict[str, str] = {}

    def __repr__(self) -> str:
        """Return a text without votes, because a debugger or a traceback may print it."""
        return f"Ballots({self.question or 'closed'}, round {self.round}, {self.count} of {len(self.voters)} voted)"

    @property
    def is_open(self) -> bool:
        """True while a round accepts votes."""
        return bool(self.question)

    @property
    def count(self) -> int:
        """The number of people who have voted."""
        return len(self._sealed)

    @property
    def missing(self) -> tuple[str, ...]:
        """The people who have not voted yet, in the order of the voters."""
        with self.guard:
            return tuple(voter for voter in self.voters if voter not in self._sealed)

    @property
    def standing(self) -> Statement:
        """The progress of the round: `7 of 10 voted; still: Nurse and CIO`."""
        number, total = self.count, len(self.voters)
        if not self.missing or not number:
            return statements.voted(number=number, total=total)
        names = at_most(tuple(map(short_name, self.missing)), _NAMED)
        return statements.voted_except(number=number, total=total, names=names)

    def begin(self, question: str, voters: Iterable[str]) -> None:
        """Begin a round. Raises ReadinessError while another is open, or when nobody can vote."""
        with self.guard:
            if self.is_open:
                raise ReadinessError(statements.round_open(), statements.round_open_hint())
            if not (seats := tuple(dict.fromkeys(voters))):
                raise ReadinessError(statements.nobody(), statements.name_them())
            self.round += 1
            self.question, self.voters, self.is_revealed = question, seats, False
        self.on_change()

    def seat(self, voters: Iterable[str]) -> None:
        """Set who may vote now; the votes of all others are dropped."""
        seats = tuple(dict.fromkeys(voters))
        with self.guard:
            if not self.is_open or seats == self.voters:
                return
            self.voters = seats
            self._sealed = {voter: vote for voter, vote in self._sealed.items() if voter in seats}
        self.on_change()

    def seal(self, voter: str, vote: Vote, source: str = "") -> None:
        """Record a vote, in place of an earlier one of the same round. Raises ReadinessError.

        `source` names the phone it came from; it is empty for the keyboard. Phones vote until the votes are shown.
        """
        with self.guard:
            if not self.is_open or (source and self.is_revealed):
                raise ReadinessError(statements.no_round(), statements.begin_round())
            if voter not in self.voters:
                raise ReadinessError(statements.not_in_room(name=voter), statements.name_them())
            self._sealed[voter], self._sources[voter] = vote, source
        self.on_change()

    def source(self, voter: str) -> str | None:
        """Return the source of the vote that counts for a person; None without a vote."""
        with self.guard:
            return self._sources.get(voter) if voter in self._sealed else None

    def reveal(self, *, incomplete: bool = False) -> dict[str, Vote]:
        """Return the votes in the order of the voters; the round stays open until `close`.

        Raises ReadinessError when nobody has voted, and when someone has not unless `incomplete`.
        """
        with self.guard:
            if not self._sealed:
                raise ReadinessError(statements.no_votes(), statements.ask_for_votes())
            if self.missing and not incomplete:
                raise ReadinessError(statements.incomplete(standing=self.standing), statements.incomplete_hint())
            self.is_revealed = True
            votes = {voter: self._sealed[voter] for voter in self.voters if voter in self._sealed}
        self.on_change()
        return votes

    @contextmanager
    def shown(self, *, incomplete: bool = False) -> Iterator[dict[str, Vote]]:
        """Reveal the votes for a block that saves them, and close the round; an error in the block hides them again."""
        votes = self.reveal(incomplete=incomplete)
        try:
            yield votes
        except BaseException:
            self.is_revealed = False
            self.on_change()
            raise
        self.close()

    def close(self) -> None:
        """End the round and forget its votes."""
        with self.guard:
            was_open = self.is_open
            self.question, self.voters, self.is_revealed, self._sealed, self._sources = "", (), False, {}, {}
        if was_open:
            self.on_change()


class UnseenVotesError(ReadinessError):
    """An action refused because it would lose votes that nobody has seen."""

    def __init__(self, code: str, standing: Statement) -> None:
        super().__init__(statements.unseen(code=code, standing=standing), statements.unseen_hint())
        self.code, self.standing = code, standing
