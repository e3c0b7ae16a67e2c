"""The room: who joined by phone, the question on the wall, and the view that each phone gets of it."""

from collections.abc import Callable, Iterable, Mapping
from secrets import randbelow
from typing import Any

from readiness.errors import ReadinessError
from readiness.room.question_card import QuestionCard
from readiness.room.refusal import NotGrantedError
from readiness.room.sealed_votes import SealedVotes
from readiness.room.seats import Seat, Seats, clean_name
from readiness.statements import phone_refusals as statements


class VotingRoom:
    """One room, shared by the keyboard and the phones; its methods may be called from any thread.

    No view before the votes are shown depends on the vote of another person.
    """

    def __init__(self, votes: SealedVotes) -> None:
        self._votes, self._seats, self._guard = votes, Seats(), votes.guard
        self.version = randbelow(2**31)
        """A number that changes with every change; its start differs from that of an earlier run."""
        self.card: QuestionCard | None = None
        """The question on the wall."""
        self.is_over = False
        """True once the session has ended."""
        self.listeners: list[Callable[[], None]] = []
        """Functions that are called after every change, in the thread that made it."""
        self._known: tuple[str, ...] = ()
        self._aside: set[str] = set()
        self._last = ("", 0)
        votes.on_change = self.changed

    # The wall

    def show(self, card: QuestionCard) -> None:
        """Put a question on the wall."""
        with self._guard:
            if card == self.card:
                return
            self.card = card
        self.changed()

    def end(self) -> None:
        """End the session for all phones."""
        self.is_over = True
        self.changed()

    @property
    def joined(self) -> tuple[str, ...]:
        """The people who joined by phone."""
        with self._guard:
            return self._seats.names

    def voters(self, named: Iterable[str]) -> tuple[str, ...]:
        """Return who may vote: the people named at the keyboard, then those who joined by phone; nobody who observes.

        A phone that joins under a name that is `named` takes that person's seat.
        """
        with self._guard:
            self._known = tuple(named)
            everyone = dict.fromkeys((*self._known, *self._seats.names))
            return tuple(name for name in everyone if name not in self._seats.observers | self._aside)

    def set_aside(self, name: str) -> None:
        """Let a person only watch, until a phone of that person wants to vote."""
        with self._guard:
            self._aside.add(name)
            self._seats.observe(name, observes=True)
            self._reseat()
        self.changed()

    def send_out(self, name: str) -> None:
        """Take a person out of the room, with the vote of this round; that person may join again."""
        with self._guard:
            self._aside.add(name)
            self._seats.send_out(name)
            self._reseat()
        self.changed()

    # The phones

    def join(self, typed: object, *, again: bool = False, observes: bool = False, left: str = "") -> str:
        """Give a person a seat, and return its secret token; see `Seats.take`. Raises NotGrantedError."""
        name = clean_name(typed)
        with self._guard:
            name = next((one for one in self._known if one.casefold() == name.casefold()), name)
            if not observes:
                self._aside.discard(name)
            token = self._seats.take(name, again=again, observes=observes, left=left)
            self._reseat()
        self.changed()
        return token

    def observe(self, token: str, *, observes: bool) -> None:
        """Set whether a person votes. Raises NotGrantedError."""
        with self._guard:
            _, seat = self._seats.of(token)
            self._seats.observe(seat.name, observes=observes)
            self._aside.discard(seat.name)
            self._reseat()
        self.changed()

    def vote(self, token: str, question: object, number: object, vote: object) -> None:
        """Record a vote of the round with a number. Raises NotGrantedError for a round that is over."""
        with self._guard:
            digest, seat = self._seats.of(token)
            if not self._is_open or (question, number) != (self._votes.question, self._votes.round):
                raise NotGrantedError(409, statements.vote_over())
            if seat.observes:
                raise NotGrantedError(409, statements.observing())
            if self.card is None or not isinstance(vote, int | str) or not self.card.has(vote):
                raise NotGrantedError(400, statements.no_vote())
            try:
                self._votes.seal(seat.name, vote, digest)
            except ReadinessError:
                raise NotGrantedError(409, statements.vote_over()) from None
            seat.voted = (self._votes.question, self._votes.round, vote)

    def view(self, token: str) -> dict[str, Any]:
        """Return all that a phone shows: the question, this person's own vote, and how many have voted.

        Raises NotGrantedError.
        """
        with self._guard:
            digest, seat = self._seats.of(token)
            view = {"version": self.version, "name": seat.name, "observes": seat.observes, "state": self._state}
            if self.card is None or self.is_over:
                return view
            view |= {"code": self.card.code, "title": self.card.title, "prompt": self.card.prompt}
            view["levels"] = [level._asdict() for level in self.card.levels]
            if self._is_open:
                view |= {"round": self._votes.round, "voted": self._votes.count, "voters": len(self._votes.voters)}
                view |= self._own_vote(digest, seat)
            return view

    def _own_vote(self, digest: str, seat: Seat) -> dict[str, Any]:
        """Return the vote of this phone; `replaced` is true when another phone or the keyboard voted for the person."""
        source = self._votes.source(seat.name)
        mine = seat.voted is not None and seat.voted[:2] == (self._votes.question, self._votes.round)
        return {
            "vote": seat.voted[2] if seat.voted and mine and source == digest else None,
            "replaced": source is not None and source != digest,
        }

    @property
    def _is_open(self) -> bool:
        """True while phones may vote on the question on the wall."""
        votes = self._votes
        return self.card is not None and votes.is_open and not votes.is_revealed and votes.question == self.card.code

    @property
    def _state(self) -> str:
        if self.is_over:
            return "end"
        if self._is_open:
            return "open"
        return "over" if self.card is not None and self._last[0] == self.card.code else "wait"

    def _reseat(self) -> None:
        self._votes.seat(self.voters(self._known))

    def changed(self) -> None:
        """Note a change, and tell the listeners."""
        with self._guard:
            self.version += 1
            if self._votes.is_open:
                self._last = (self._votes.question, self._votes.round)
        for listener in tuple(self.listeners):
            listener()

    # A restart of the program

    def kept(self) -> dict[str, Any]:
        """Return what phones need after a restart of the program: seats and the number of the round, but no vote."""
        with self._guard:
            seats = {digest: [seat.name, seat.observes] for digest, seat in self._seats.by_digest.items()}
            return {"seats": seats, "round": self._votes.round, "open": self._votes.is_open}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Take the seats of an earlier run; a round that it left open gets its number again, so that votes return."""
        with self._guard:
            self._seats.by_digest = {digest: Seat(name, observes) for digest, (name, observes) in kept["seats"].items()}
            self._votes.round = kept["round"] - bool(kept["open"])
