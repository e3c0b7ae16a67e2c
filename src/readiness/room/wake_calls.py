"""Requests that wait for a change, woken together; changes in a row wake them once."""

import asyncio
from contextlib import suppress

_PAUSE = 0.04
"""Seconds between two calls: fifty votes in a row would otherwise be fifty answers to each of fifty phones."""
_FIRST, _TOGETHER, _BETWEEN = 0.01, 10, 0.004
"""Seconds that the wall is ahead of the phones, how many are woken together, and the seconds until the next of them."""


class WakeCalls:
    """The waiting requests of one loop."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()
        self._next = 0.0
        self._is_due = False

    def call(self, *, at_once: bool = False) -> None:
        """Wake all who wait, by default after the pause; call it in the thread of the loop."""
        loop = asyncio.get_running_loop()
        if at_once:
            self._wake(list(self._waiting))
        elif not self._is_due:
            self._is_due = True
            loop.call_at(max(loop.time() + _FIRST, self._next), self._begin)

    def _begin(self) -> None:
        self._is_due = False
        self._next = asyncio.get_running_loop().time() + _PAUSE
        self._wake_some(list(self._waiting))

    def _wake_some(self, left: "list[asyncio.Future[None]]") -> None:
        self._wake(left[:_TOGETHER])
        if left := left[_TOGETHER:]:
            asyncio.get_running_loop().call_later(_BETWEEN, self._wake_some, left)

    def _wake(self, chosen: "list[asyncio.Future[None]]") -> None:
        for waiting in chosen:
            if not waiting.done():
                waiting.set_result(None)

    async def wait(self, seconds: float) -> None:
        """Wait for the next call, or until the time is over."""
        waiting = asyncio.get_running_loop().create_future()
        self._waiting.add(waiting)
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await waiting
        finally:
            self._waiting.discard(waiting)
