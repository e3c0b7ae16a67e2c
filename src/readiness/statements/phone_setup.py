"""Phones that take part: what is wrong with the options or the network, and lines printed before the first question."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("votes by phone need aiohttp and segno, which this machine lacks")
def no_libraries() -> None:
    """A library is missing; the hint is the command that installs it."""


@phrase("this machine is on no network")
def no_network() -> None:
    """The reason why phones cannot reach this machine."""


@phrase("--phones alone serves this machine only")
def no_network_hint() -> None:
    """The hint for a machine without a network; --phones is typed in every language."""


@phrase("'{text}' is no address", text="wlan0")
def no_address(*, text: str) -> None:
    """A wrong value of an option."""


@phrase("write lan, or an address of this machine such as 192.168.1.20")
def address_hint() -> None:
    """The hint for a wrong address; lan is typed in every language."""


@phrase("'{text}' is every address of this machine, also those in networks that you do not know", text="0.0.0.0")  # noqa: S104
def every_address(*, text: str) -> None:
    """A wrong value of an option."""


@phrase("nothing can listen on {address}: {reason}", address="192.168.1.20", reason="Cannot assign requested address")
def cannot_listen(*, address: str, reason: str) -> None:
    """The reason why phones are not served; the second value is the system's own text."""


@phrase("this machine has {addresses}", addresses=("lan", "192.168.1.20"))
def own_addresses(*, addresses: tuple[str, ...]) -> None:
    """The hint for an address that this machine does not have."""


@phrase("no port is free on {address}", address="192.168.1.20")
def no_port(*, address: str) -> None:
    """The reason why phones are not served."""


@phrase("close another program that listens")
def close_others() -> None:
    """The hint where no port is free."""


@phrase("'{text}' is no address of a web page", text="example.org")
def no_url(*, text: str) -> None:
    """A wrong value of an option."""


@phrase("write the address that phones open, such as https://vote.example.org/")
def url_hint() -> None:
    """The hint for a wrong address of a page."""


@phrase("{path}: {reason}", path="room.pem", reason="No such file or directory")
def no_certificate(*, path: str, reason: str) -> None:
    """A certificate or its key cannot be used; the second value is the system's own text."""


@phrase("name a certificate and its key, both as PEM, with --phones-cert and --phones-key")
def certificate_hint() -> None:
    """The hint for a certificate; the options are typed in every language."""


@phrase("{option} needs --phones", option="--phones-url")
def needs_phones(*, option: str) -> None:
    """An option that is useless alone; options are typed in every language."""


@phrase("add --phones lan")
def add_phones() -> None:
    """The hint for an option that is useless alone; it is typed in every language."""


@phrase("Port {taken} is taken; phones use {port}.", taken="8765", port="8766")
def port_taken(*, taken: str, port: str) -> None:
    """Told before the first question."""


@phrase(
    "This machine has several addresses. Phones use {used}; --phones ADDRESS chooses another: {others}.",
    used="192.168.1.20",
    others=("10.0.0.4", "172.17.0.1"),
)
def several_addresses(*, used: str, others: tuple[str, ...]) -> None:
    """Told before the first question; --phones is typed in every language."""


@phrase(
    "One request of a phone failed through a fault of this program; please report it: {where}",
    "{number} requests of phones failed through a fault of this program; please report it: {where}",
    by="number",
    number=2,
    where="KeyError in room.py:80",
)
def faults(*, number: int, where: str) -> None:
    """Told after the session."""
