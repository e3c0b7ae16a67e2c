"""The five requests of a phone: the page, its script, join, state and vote."""

import json
import time
from collections.abc import Callable, Collection
from typing import Any

from aiohttp import web

from readiness.room.admission import Admission
from readiness.room.farewells import Farewells
from readiness.room.phone_connection import HEADERS, plain_response, read_body
from readiness.room.phone_page import phone_page, phone_script
from readiness.room.refusal import NotGrantedError
from readiness.room.room import VotingRoom
from readiness.room.wake_calls import WakeCalls
from readiness.statements import phone_refusals as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_HELD, _BODY_SECONDS = 25.0, 10.0


class PhoneRequests:
    """The requests, answered for one room; `hosts` are the names it goes by, in lower case."""

    def __init__(
        self, room: VotingRoom, admission: Admission, hosts: Collection[str], fault: Callable[[Exception], None]
    ) -> None:
        self._room, self._admission, self._hosts, self._fault = room, admission, hosts, fault
        self._calls, self._farewells, self._is_ending = WakeCalls(), Farewells(), False
        self._page = web.Response(body=phone_page(), content_type="text/html", charset="utf-8").body
        self._script = phone_script()

    def wake(self) -> None:
        """Answer the waiting requests soon, because the room has changed."""
        self._calls.call()

    def release(self) -> None:
        """Answer the waiting requests now, and hold no further one."""
        self._is_ending = True
        self._calls.call(at_once=True)

    async def tell_the_end(self, seconds: float) -> None:
        """Wait for the phones that are between two requests, at most for some seconds, so that each learns the end."""
        await self._farewells.wait(seconds)

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """Return the response to a request."""
        try:
            response = await self._respond(request)
        except NotGrantedError as error:
            response = _refused(error)
        except ConnectionError:
            raise
        except Exception as error:  # noqa: BLE001 - it is told after the session; a traceback would be projected
            self._fault(error)
            response = _json(500, {"say": say(statements.fault())})
        response.headers.update(HEADERS)
        if self._is_ending:
            response.force_close()
        return response

    async def _respond(self, request: web.BaseRequest) -> web.Response:
        host = request.headers.get("Host")
        if host is None:
            return plain_response(400)
        if host.lower() not in self._hosts:
            return plain_response(421, "not the address of this room\n")
        match request.method, request.rel_url.path:
            case "GET", "/":
                return web.Response(body=self._page, content_type="text/html", charset="utf-8")
            case "GET", "/room.js":
                return web.Response(body=self._script, content_type="text/javascript", charset="utf-8")
            case "GET", "/state":
                return await self._state(request)
            case "POST", "/join":
                return await self._join(request)
            case "POST", "/vote":
                return await self._vote(request)
            case _, "/" | "/room.js" | "/state" | "/join" | "/vote":
                return plain_response(405)
        return plain_response(404)

    async def _state(self, request: web.BaseRequest) -> web.Response:
        """Answer at once when the version differs from `after`, otherwise after the next change."""
        token, ends = _token(request), time.monotonic() + _HELD
        view = self._room.view(token)
        self._farewells.asks(token)
        while request.rel_url.query.get("after") == str(view["version"]) and not self._is_ending:
            if (left := ends - time.monotonic()) <= 0:
                break
            await self._calls.wait(left)
            view = self._room.view(token)
        self._farewells.answered(token, told=view["state"] == "end")
        return _json(200, view)

    async def _join(self, request: web.BaseRequest) -> web.Response:
        said = await _read(request)
        if isinstance(said, int):
            return plain_response(said)
        key, left = said.get("key"), said.get("left")
        if not isinstance(key, str):
            raise NotGrantedError(400, statements.bad_request())
        self._admission.check(key, request.remote or "")
        token = self._room.join(
            said.get("name"),
            again=said.get("again") is True,
            observes=said.get("observe") is True,
            left=left if isinstance(left, str) else "",
        )
        return _json(200, {"token": token, "key": self._admission.key})

    async def _vote(self, request: web.BaseRequest) -> web.Response:
        said = await _read(request)
        if isinstance(said, int):
            return plain_response(said)
        token = _token(request)
        if isinstance(observes := said.get("observe"), bool):
            self._room.observe(token, observes=observes)
        else:
            self._room.vote(token, said.get("question"), said.get("round"), said.get("level"))
        return _json(200, self._room.view(token))


def _token(request: web.BaseRequest) -> str:
    """Return the token that a phone sends. Raises NotGrantedError."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind != "Bearer" or not token:
        raise NotGrantedError(401, statements.not_joined())
    return token


async def _read(request: web.BaseRequest) -> dict[str, Any] | int:
    """Return the object in the body of a request, or the status code of its refusal. Raises NotGrantedError."""
    body = await read_body(request, _BODY_SECONDS)
    if isinstance(body, int):
        return body
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise NotGrantedError(400, statements.bad_request())
    return said


def _refused(error: NotGrantedError) -> web.Response:
    message = error.message
    taken = isinstance(message, Statement) and message.code == statements.name_taken(name="").code
    return _json(error.status, {"say": say(message), "again": taken})


def _json(status: int, data: dict[str, Any]) -> web.Response:
    body = json.dumps(data, ensure_ascii=True, separators=(",", ":")).encode()
    return web.Response(status=status, body=body, content_type="application/json")
