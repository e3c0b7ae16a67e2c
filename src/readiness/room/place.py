"""The place where phones reach the room: a listening socket, the address that they open, and the names of the host."""

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

from readiness.errors import ReadinessError
from readiness.room.addresses import FIRST_PORT, LAN, listen, other_addresses, outside_address, resolve_address
from readiness.room.phone_options import PhoneOptions, checked_url
from readiness.statements import phone_setup as statements
from readiness.statements.statement import Statement

_LOOPBACK = {"127.0.0.1", "::1"}


class Place:
    """A place. Raises ReadinessError when nothing can listen there."""

    def __init__(self, options: PhoneOptions, port: int | None = None) -> None:
        """Listen; `port` is that of an earlier run."""
        self._options = options
        self._url = checked_url(options.url) if options.url else ""
        self.hosts: set[str] = set()
        """The names that requests may give the host, in lower case."""
        self._listen(resolve_address(options.where), port or FIRST_PORT)
        self.notices = tuple(self._notices(port or FIRST_PORT))
        """Sentences for the person at the keyboard."""

    def _listen(self, address: str, port: int) -> None:
        self.socket: socket.socket = listen(address, port)
        self.address = address
        self.port: int = self.socket.getsockname()[1]
        host = f"[{address}]" if ":" in address else address
        scheme = "https" if self._options.certificate else "http"
        self.url = self._url or f"{scheme}://{host}:{self.port}/"
        """The address that phones open."""
        self.hosts |= {f"{host}:{self.port}", *_hosts(self.url)}
        if address in _LOOPBACK:
            self.hosts.add(f"localhost:{self.port}")

    @property
    def is_this_machine(self) -> bool:
        """True where other devices cannot reach the address."""
        return self.address in _LOOPBACK and not self._url

    @property
    def is_open_network(self) -> bool:
        """True where others in the network could read votes on their way."""
        return self.address not in _LOOPBACK and not self.url.startswith("https:")

    def follow(self) -> bool:
        """Listen on the address that this machine has in its network by now; return False when that is not new."""
        address = outside_address() if self._options.where == LAN else None
        if address in {None, self.address}:
            return False
        try:
            self._listen(str(address), self.port)
        except ReadinessError:  # the network is coming up; the next look tries again
            return False
        return True

    def _notices(self, wanted: int) -> Iterator[Statement]:
        if self.port != wanted:
            yield statements.port_taken(taken=str(wanted), port=str(self.port))
        if self._options.where == LAN and (others := other_addresses(self.address)):
            yield statements.several_addresses(used=self.address, others=tuple(others))


def _hosts(url: str) -> Iterator[str]:
    """Yield the names of the host in an address, with and without the usual port."""
    parts = urlsplit(url)
    yield parts.netloc.lower()
    if parts.port is None:
        yield f"{parts.netloc.lower()}:{443 if parts.scheme == 'https' else 80}"
