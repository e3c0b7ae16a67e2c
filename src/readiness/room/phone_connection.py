"""A connection of a phone: closed when there are too many, or when it sends too much before a request is whole."""

import asyncio
import logging
from typing import Any

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader

MOST_CONNECTIONS, HEADER_BYTES, BODY_BYTES, IDLE_SECONDS = 400, 16_384, 4_096, 60.0
_LINE_BYTES, _FIELDS = 2_048, 64
_TOO_LONG = b"HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; form-action 'none'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY, "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store", "Server": "readiness",
}  # fmt: skip
"""The headers of every response."""

_SILENT = logging.getLogger("readiness.phones")
"""A logger that prints nothing: the terminal is what the room sees."""
_SILENT.addHandler(logging.NullHandler())
_SILENT.propagate = False


class PhoneConnection(web.RequestHandler):
    """One connection."""

    __slots__ = ("_unread",)

    def __init__(self, manager: "ConnectionFactory", loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(
            manager,
            loop=loop,
            keepalive_timeout=IDLE_SECONDS,
            logger=_SILENT,
            access_log=None,  # type: ignore[arg-type]  # as the library's own documentation has it
            max_line_size=_LINE_BYTES,
            max_field_size=HEADER_BYTES // 2,
            max_headers=_FIELDS,
            lingering_time=0.5,
        )
        self._unread = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Accept a connection, or close it when there are too many."""
        if self._manager is not None and len(self._manager.connections) >= MOST_CONNECTIONS:
            self._force_close = True
            if isinstance(transport, asyncio.Transport):
                transport.abort()
            return
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Read on, and refuse headers that do not end."""
        super().data_received(data)
        if self._messages or self._current_request is not None:
            self._unread = 0
            return
        self._unread += len(data)
        if self._unread > HEADER_BYTES and self.transport is not None:
            self.transport.write(_TOO_LONG)
            self.force_close()

    def handle_error(
        self,
        request: web.BaseRequest,  # noqa: ARG002 - the signature is the library's
        status: int = 500,
        exc: BaseException | None = None,  # noqa: ARG002
        message: str | None = None,  # noqa: ARG002
    ) -> web.StreamResponse:
        """Return a response that repeats nothing of the request."""
        response = web.Response(status=status, text="bad request\n", headers=HEADERS)
        response.force_close()
        return response


class ConnectionFactory(web.Server):
    """The connections of all phones."""

    def __call__(self) -> web.RequestHandler:
        """Return the protocol of a new connection."""
        return PhoneConnection(self, self._loop)

    def _make_request(
        self,
        message: RawRequestMessage,
        payload: StreamReader,
        protocol: web.RequestHandler,
        writer: AbstractStreamWriter,
        task: "asyncio.Task[None]",
    ) -> web.BaseRequest:
        return web.BaseRequest(message, payload, protocol, writer, task, self._loop, client_max_size=BODY_BYTES)


async def read_body(request: web.BaseRequest, seconds: float) -> bytes | int:
    """Return the body of a request, or the status code of its refusal."""
    if request.content_type != "application/json":
        return 415
    if "Transfer-Encoding" in request.headers or request.content_length is None:
        return 411
    if request.content_length > BODY_BYTES:
        return 413
    try:
        async with asyncio.timeout(seconds):
            return await request.read()
    except TimeoutError:
        return 408
    except web.HTTPException as error:
        return error.status
    except web.RequestPayloadError:
        return 400


def plain_response(status: int, text: str = "", **headers: Any) -> web.Response:
    """Return a response of plain text that ends the connection."""
    response = web.Response(status=status, text=text or "refused\n", headers=headers)
    response.force_close()
    return response
