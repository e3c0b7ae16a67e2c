"""The options about phones, checked before the first question."""

import ssl
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from readiness.errors import MissingCapabilityError, ReadinessError
from readiness.statements import phone_setup as statements


@dataclass(frozen=True, slots=True)
class PhoneOptions:
    """The options of `assess` about phones."""

    where: str
    """`loopback`, `lan`, or an address."""
    url: str = ""
    """The address that phones open, where a proxy stands before this program."""
    certificate: Path | None = None
    key: Path | None = None
    bell: bool = False
    """True to ring the bell of the terminal when all have voted."""


def check_libraries() -> None:
    """Raise MissingCapabilityError when the libraries for phones are not installed."""
    if find_spec("aiohttp") is None or find_spec("segno") is None:
        raise MissingCapabilityError(statements.no_libraries(), "pip install 'readiness[room]'")


def tls_context(options: PhoneOptions) -> ssl.SSLContext | None:
    """Return the context of the certificate; None without one. Raises ReadinessError."""
    if options.certificate is None and options.key is None:
        return None
    hint = statements.certificate_hint()
    if options.certificate is None or options.key is None:
        path = options.certificate or options.key
        raise ReadinessError(statements.no_certificate(path=str(path), reason="alone"), hint)
    for path in (options.certificate, options.key):
        try:
            path.read_bytes()
        except OSError as error:
            raise ReadinessError(
                statements.no_certificate(path=str(path), reason=error.strerror or "?"), hint
            ) from None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(options.certificate, options.key, password=lambda: "")
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or str(error)
        raise ReadinessError(statements.no_certificate(path=str(options.certificate), reason=reason), hint) from None
    return context


def checked_url(text: str) -> str:
    """Return the address of a page with a slash at its end. Raises ReadinessError."""
    wrong = ReadinessError(statements.no_url(text=text), statements.url_hint())
    try:
        parts = urlsplit(text)
        is_good = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        raise wrong from None
    if not is_good or parts.username or parts.query or parts.fragment or not text.isascii() or not text.isprintable():
        raise wrong
    return text if text.endswith("/") else f"{text}/"
