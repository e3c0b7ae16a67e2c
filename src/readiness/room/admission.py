"""The two keys of a room: a long one in the QR code, and a short one to type."""

import hmac
import secrets
import time
from collections import deque
from collections.abc import Callable

from readiness.room.refusal import NotGrantedError
from readiness.statements import phone_refusals as statements

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Letters and digits that nobody confuses: no 0 and O, no 1 and I."""
_TRIES, _SECONDS = 5, 60.0
"""Wrong tries that one address has in so many seconds."""
_ADDRESSES = 1_000
"""The number of addresses whose wrong tries are counted; beyond that all wait."""


class Admission:
    """The keys, and the limit on wrong tries."""

    def __init__(self, key: str = "", code: str = "", clock: Callable[[], float] = time.monotonic) -> None:
        self.key = key or secrets.token_urlsafe(9)
        """The long key, with 72 random bits."""
        self.code = code or "".join(secrets.choice(_LETTERS) for _ in range(6))
        """The short key."""
        self._clock = clock
        self._wrong: dict[str, deque[float]] = {}

    def check(self, given: str, address: str) -> None:
        """Raise NotGrantedError for a wrong key, and for the short one after too many wrong tries from an address."""
        if hmac.compare_digest(given.encode("utf-8", "surrogatepass"), self.key.encode()):
            return
        now = self._clock()
        tries = self._recent_tries(address, now)
        if len(tries) >= _TRIES or len(self._wrong) > _ADDRESSES:
            raise NotGrantedError(429, statements.too_many_tries())
        typed = "".join(given.split()).replace("-", "").upper()
        if not hmac.compare_digest(typed.encode("utf-8", "surrogatepass"), self.code.encode()):
            tries.append(now)
            raise NotGrantedError(403, statements.wrong_key())

    def _recent_tries(self, address: str, now: float) -> deque[float]:
        """Return the times of the wrong tries of an address in the last minute; those of all others are kept small."""
        for known in list(self._wrong):
            tries = self._wrong[known]
            while tries and now - tries[0] > _SECONDS:
                tries.popleft()
            if not tries:
                del self._wrong[known]
        return self._wrong.setdefault(address, deque())
