"""Addresses of this machine that phones can reach, and the socket that listens on one of them."""

import errno
import ipaddress
import socket
import sys
from contextlib import suppress

from readiness.errors import ReadinessError
from readiness.statements import phone_setup as statements

LOOPBACK, LAN = "loopback", "lan"
FIRST_PORT, _PORTS = 8765, 20
_OUTSIDE = ("192.0.2.1", 9)
"""An address for documentation: connecting a UDP socket to it sends nothing."""
_IN_USE = {errno.EADDRINUSE, errno.EACCES}


def resolve_address(wanted: str) -> str:
    """Return the address to listen on. Raises ReadinessError when this machine does not have it."""
    if wanted == LOOPBACK:
        return "127.0.0.1"
    if wanted == LAN:
        if outside := outside_address():
            return outside
        raise ReadinessError(statements.no_network(), statements.no_network_hint())
    try:
        address = ipaddress.ip_address(wanted)
    except ValueError:
        raise ReadinessError(statements.no_address(text=wanted), statements.address_hint()) from None
    if address.is_unspecified or address.is_multicast:
        raise ReadinessError(statements.every_address(text=wanted), statements.address_hint())
    return str(address)


def outside_address() -> str | None:
    """Return the address of this machine towards the outside; None without a network."""
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(_OUTSIDE)
        address = str(probe.getsockname()[0])
        return None if ipaddress.ip_address(address).is_loopback else address
    return None


def other_addresses(used: str) -> list[str]:
    """Return the further IPv4 addresses of this machine, such as those of a VPN or a dock."""
    found = set(_interface_addresses())
    with suppress(OSError, UnicodeError):
        found |= {str(entry[4][0]) for entry in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    return sorted(one for one in found if one != used and not ipaddress.ip_address(one).is_loopback)


def _interface_addresses() -> list[str]:
    """Return the address of each network interface on Linux, where the host's name may lead to loopback only."""
    if sys.platform != "linux":
        return []
    import fcntl  # noqa: PLC0415 - not everywhere

    addresses = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _, name in socket.if_nameindex():
            with suppress(OSError):  # an interface without an address
                found = fcntl.ioctl(probe, 0x8915, name.encode()[:15].ljust(256, b"\0"))  # SIOCGIFADDR
                addresses.append(socket.inet_ntoa(found[20:24]))
    return addresses


def reach_itself(address: str) -> str:
    """Listen on an address, and connect to it; return the reason of a failure, empty without one."""
    try:
        with listen(address) as listening, socket.create_connection(listening.getsockname()[:2], timeout=2):
            return ""
    except ReadinessError as error:
        return str(error)
    except OSError as error:
        return error.strerror or str(error)


def listen(address: str, first: int = FIRST_PORT) -> socket.socket:
    """Return a listening socket on the first free port. Raises ReadinessError."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    ports = dict.fromkeys((first, *range(FIRST_PORT, FIRST_PORT + _PORTS), 0))
    for port in ports:
        listening = socket.socket(family, socket.SOCK_STREAM)
        try:
            if sys.platform != "win32":  # there it would share a port that is taken
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((address, port))
            listening.listen(128)
        except OSError as error:
            listening.close()
            if error.errno not in _IN_USE:
                reason = error.strerror or str(error)
                own = statements.own_addresses(addresses=(LAN, *other_addresses("")))
                raise ReadinessError(statements.cannot_listen(address=address, reason=reason), own) from None
        else:
            listening.settimeout(0)
            return listening
    raise ReadinessError(statements.no_port(address=address), statements.close_others())
