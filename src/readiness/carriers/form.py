"""A page on which one person answers offline, in any browser; what comes back is an answers file."""

from readiness.carrier import Carrier, ReturnedAnswers, SentAnswers
from readiness.exchange.returned_form import is_form_text, read_form
from readiness.form.build_form import build_form, digest_of
from readiness.loading.input_limits import FILE_BYTES
from readiness.model.pack import Pack


def write(sent: SentAnswers) -> bytes:
    """Return the page."""
    return build_form(sent).encode()


def read(content: bytes, shown: str, pack: Pack) -> ReturnedAnswers:
    """Return what a returned form says. Raises InvalidFilesError when it is none, or not whole."""
    return read_form(content, shown, pack)


CARRIER = Carrier(
    suffix=".html",
    endings=(".yaml", ".yml", ".json", ".html", ".htm"),
    write=write,
    read=read,
    size=FILE_BYTES,
    asks=digest_of,
    knows=is_form_text,
)
