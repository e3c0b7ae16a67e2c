"""The seats of people who joined by phone. A seat is a secret token, not a connection."""

import secrets
import unicodedata
from dataclasses import dataclass
from hashlib import sha256

from readiness.room.refusal import NotGrantedError
from readiness.safe_text import escape_controls
from readiness.statements import phone_refusals as statements

MOST_PEOPLE, MOST_PHONES = 50, 4
"""The number of people in a room, and of phones that one of them may use."""
_LONGEST_NAME = 40


@dataclass(slots=True)
class Seat:
    """One phone of a person."""

    name: str
    observes: bool = False
    """True for a person who does not vote."""
    voted: tuple[str, int, int | str] | None = None
    """The question, the round and the vote that this phone sent last."""


class Seats:
    """The seats by the digests of their tokens, which are not stored."""

    def __init__(self) -> None:
        self.by_digest: dict[str, Seat] = {}
        self._sent_out: set[str] = set()

    def __len__(self) -> int:
        return len(self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """The people, in the order in which they joined."""
        return tuple(dict.fromkeys(seat.name for seat in self.by_digest.values()))

    @property
    def observers(self) -> frozenset[str]:
        """The people who do not vote."""
        return frozenset(seat.name for seat in self.by_digest.values() if seat.observes)

    def of(self, token: str) -> tuple[str, Seat]:
        """Return the digest of a token, and its seat. Raises NotGrantedError for a token without a seat."""
        digest = _digest(token)
        if digest in self._sent_out:
            raise NotGrantedError(410, statements.sent_out())
        if (seat := self.by_digest.get(digest)) is None:
            raise NotGrantedError(401, statements.not_joined())
        return digest, seat

    def take(self, name: str, *, again: bool, observes: bool, left: str = "") -> str:
        """Give a person a seat, and return its token; the seat of the token `left` is given up.

        `again` stands for a second phone of a person who has a seat. Raises NotGrantedError for a name that is taken,
        and for a full room.
        """
        others = {digest: seat for digest, seat in self.by_digest.items() if digest != _digest(left)}
        same = [digest for digest, seat in others.items() if seat.name.casefold() == name.casefold()]
        if same and not again:
            raise NotGrantedError(409, statements.name_taken(name=others[same[0]].name))
        if not same and len({seat.name for seat in others.values()}) >= MOST_PEOPLE:
            raise NotGrantedError(409, statements.room_full(number=MOST_PEOPLE))
        if same:
            name, observes = others[same[0]].name, others[same[0]].observes
        for surplus in same[: len(same) + 1 - MOST_PHONES]:
            del others[surplus]
        token = secrets.token_urlsafe(24)
        self.by_digest = others | {_digest(token): Seat(name, observes)}
        return token

    def send_out(self, name: str) -> None:
        """Take the seats of a person away; their phones are told so, and may join again."""
        own = {digest for digest, seat in self.by_digest.items() if seat.name == name}
        self._sent_out |= own
        self.by_digest = {digest: seat for digest, seat in self.by_digest.items() if digest not in own}

    def observe(self, name: str, *, observes: bool) -> None:
        """Set on all phones of a person whether that person votes."""
        for seat in self.by_digest.values():
            if seat.name == name:
                seat.observes = observes


def clean_name(typed: object) -> str:
    """Return a name in the normal form of Unicode. Raises NotGrantedError for what cannot be one."""
    name = " ".join(unicodedata.normalize("NFC", typed).split()) if isinstance(typed, str) else ""
    if not name or len(name) > _LONGEST_NAME or escape_controls(name) != name or name == "-":
        raise NotGrantedError(400, statements.no_name(number=_LONGEST_NAME))
    return name


def _digest(token: str) -> str:
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()
