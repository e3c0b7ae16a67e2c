"""The phones of a session: checked and listening before the first question, served until the session ends."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future
from contextlib import asynccontextmanager, contextmanager, suppress
from contextvars import copy_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from readiness.room.admission import Admission
from readiness.room.kept_room import KeptRoom
from readiness.room.phone_options import PhoneOptions, check_libraries, tls_context
from readiness.room.place import Place
from readiness.room.room import VotingRoom
from readiness.room.sealed_votes import SealedVotes

if TYPE_CHECKING:
    from aiohttp import web

_SAVE_AFTER, _THREAD_ENDS, _LOOKS_AGAIN = 0.2, 2.0, 5.0
"""Seconds from a change to its file, for the end of the thread, between looks at a net."""
_FAREWELL, _RELEASED = 0.3, 0.1
"""Seconds at the end for phones that are between two requests, and then for requests that are not whole."""


class Phones:
    """The socket, the keys and the room. Raises ReadinessError when phones cannot be served as wanted."""

    def __init__(self, options: PhoneOptions, answers: Path) -> None:
        check_libraries()
        self.bell = options.bell
        self._tls = tls_context(options)
        self._kept_room = KeptRoom(answers)
        self._kept = self._kept_room.load()
        kept = self._kept or {}
        self._admission = Admission(kept.get("key", ""), kept.get("code", ""))
        self.place = Place(options, kept.get("port"))
        self.faults: list[str] = []
        """Bugs that failed a request, each with its place in the source."""
        self.is_interrupted = False
        """True when the session was interrupted; the room is then kept for a restart."""
        self.room: VotingRoom | None = None

    @property
    def code(self) -> str:
        """The short code to type."""
        return self._admission.code

    @property
    def link(self) -> str:
        """The address with the key of the room, for the QR code. The key is in the fragment, which reaches no log."""
        return f"{self.place.url}#{self._admission.key}"

    def attach(self, votes: SealedVotes) -> VotingRoom:
        """Return the room in which phones vote."""
        self.room = VotingRoom(votes)
        if self._kept:
            self.room.restore(self._kept)
        return self.room

    def close(self) -> None:
        """Forget the room; after an interruption keep it for a restart."""
        self.place.socket.close()
        if self.is_interrupted:
            self._save()
        else:
            self._kept_room.discard()

    def _save(self) -> None:
        if self.room is not None:
            keys = {"key": self._admission.key, "code": self._admission.code}
            self._kept_room.save({**keys, "port": self.place.port, **self.room.kept()})

    # Serving

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        """Serve phones in the running loop until the end of the block; then nothing listens any more."""
        from aiohttp import web  # noqa: PLC0415 - slow to import, and only for phones

        from readiness.room.phone_connection import ConnectionFactory  # noqa: PLC0415
        from readiness.room.phone_requests import PhoneRequests  # noqa: PLC0415

        room, loop = self.room, asyncio.get_running_loop()
        assert room is not None
        requests = PhoneRequests(room, self._admission, self.place.hosts, self._note_fault)
        runner = web.ServerRunner(ConnectionFactory(requests.answer), shutdown_timeout=_RELEASED)
        saving = _Later(loop, self._save)

        def changed() -> None:
            requests.wake()
            saving.call()

        def listener() -> None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(changed)

        following: asyncio.Task[None] | None = None
        before = loop.get_exception_handler()
        loop.set_exception_handler(self._note_loop_fault)
        room.listeners.append(listener)
        try:
            await runner.setup()
            following = asyncio.create_task(self._follow(runner, await self._begin(runner)))
            self._save()
            yield
        except BaseException:
            self.is_interrupted = True
            raise
        finally:
            if not self.is_interrupted:
                room.end()
            room.listeners.remove(listener)
            requests.release()
            if following is not None:
                following.cancel()
                if not self.is_interrupted:
                    await requests.tell_the_end(_FAREWELL)
            await runner.cleanup()
            saving.cancel()
            loop.set_exception_handler(before)

    async def _follow(self, runner: "web.ServerRunner", site: "web.SockSite") -> None:
        """Serve at the new address after a change of the network; seats stay valid."""
        while True:
            await asyncio.sleep(_LOOKS_AGAIN)
            if self.place.follow():
                await site.stop()
                site = await self._begin(runner)
                if self.room is not None:
                    self.room.changed()

    async def _begin(self, runner: "web.ServerRunner") -> "web.SockSite":
        from aiohttp import web  # noqa: PLC0415

        site = web.SockSite(runner, self.place.socket, ssl_context=self._tls)
        await site.start()
        return site

    @contextmanager
    def in_thread(self) -> Iterator[None]:
        """Serve phones in a thread of their own until the end of the block."""
        started: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()

        async def serve() -> None:
            ends = asyncio.Event()
            try:
                async with self.serving():
                    started.set_result((asyncio.get_running_loop(), ends))
                    await ends.wait()
            except Exception as error:
                if started.done():
                    raise
                started.set_exception(error)

        # A thread does not know the language of the run by itself.
        thread = threading.Thread(target=copy_context().run, args=(asyncio.run, serve()), name="phones", daemon=True)
        thread.start()
        loop, ends = started.result()
        try:
            yield
        except BaseException:
            self.is_interrupted = True
            raise
        finally:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(ends.set)
            thread.join(_THREAD_ENDS)

    def _note_fault(self, error: BaseException) -> None:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        self.faults.append(f"{type(error).__name__} in {where}")

    def _note_loop_fault(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Remember a fault of a task; the loop would print its traceback on the screen that the room sees."""
        error = context.get("exception")
        if isinstance(error, Exception) and not isinstance(error, OSError):
            self._note_fault(error)


class _Later:
    """A function that is called once, some time after the first of several calls."""

    def __init__(self, loop: asyncio.AbstractEventLoop, function: Any) -> None:
        self._loop, self._function = loop, function
        self._due: asyncio.TimerHandle | None = None

    def call(self) -> None:
        if self._due is None:
            self._due = self._loop.call_later(_SAVE_AFTER, self._run)

    def cancel(self) -> None:
        if self._due is not None:
            self._due.cancel()

    def _run(self) -> None:
        self._due = None
        self._function()
