"""Natural names of output formats, and the note that a run was asked for JSON."""

from collections.abc import Sequence
from contextvars import ContextVar
from typing import TypeVar

T = TypeVar("T", str, list[str], None)

NATURAL = {
    "text": "terminal",
    "txt": "terminal",
    "table": "terminal",
    "md": "markdown",
    "gh": "github",
    "powerpoint": "pptx",
    "slides": "pptx",
    "htm": "html",
    "excel": "xlsx",
    "pr": "pull-request",
}
"""Names that people type, with the name of the format."""

wants_json = ContextVar("wants_json", default=False)
"""True in a run that was asked for JSON: then its errors are JSON too."""


def natural(said: T) -> T:
    """Return the name of the format, or the names, for what a person typed."""
    if isinstance(said, list):
        return [NATURAL.get(one.lower(), one.lower()) for one in said]
    if said is None:
        return None
    named = NATURAL.get(said.lower(), said.lower())
    if named == "json":
        wants_json.set(True)
    return named


def check_form(said: str, forms: Sequence[str] = ("terminal", "json")) -> None:
    """Raise UnknownNameError for a format that is none of those of a command."""
    from readiness.errors import UnknownNameError

    if said not in forms:
        raise UnknownNameError("format", said, forms)
