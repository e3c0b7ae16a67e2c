"""The phones that are between two requests when the session ends: each is waited for a moment, to be told."""

import asyncio
import time

_BETWEEN = 2.0
"""Seconds for which a phone that got its answer is about to ask again; one that is silent for longer has gone."""


class Farewells:
    """The phones that still have to be told that the session has ended."""

    def __init__(self) -> None:
        self._answered: dict[str, float] = {}
        self._asked = asyncio.Event()

    def asks(self, token: str) -> None:
        """Note that a request of a phone is open: it is answered in any case."""
        self._answered.pop(token, None)
        self._asked.set()

    def answered(self, token: str, *, told: bool) -> None:
        """Note that a phone got its answer; `told` when that said that the session has ended."""
        if not told:
            self._answered[token] = time.monotonic()

    async def wait(self, seconds: float) -> None:
        """Wait until every phone that is about to ask has asked, at most for some seconds."""
        oldest, ends = time.monotonic() - _BETWEEN, time.monotonic() + seconds
        while any(when > oldest for when in self._answered.values()) and (left := ends - time.monotonic()) > 0:
            self._asked.clear()
            try:
                await asyncio.wait_for(self._asked.wait(), left)
            except TimeoutError:
                return
