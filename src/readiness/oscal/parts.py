"""The parts that OSCAL documents are made of: identifiers, texts, days, properties."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from readiness.safe_text import escape_controls
from readiness.statements.statement import Words
from readiness.statements.voice import say

NAMESPACE = "urn:readiness:oscal"
"""The namespace of properties that OSCAL does not define."""
_ROOT = uuid5(NAMESPACE_URL, NAMESPACE)
_MARKUP = re.compile(r"([\\`*_\[\]<>~])")
_NOT_IN_TOKEN = re.compile(r"[^\w.-]")

Json = dict[str, Any]


def identifier(*names: object) -> str:
    """Return the UUID of something by its names, the same in every run.

    >>> identifier("Mercy", "notes") == identifier("Mercy", "notes")
    True
    """
    return str(uuid5(_ROOT, "\x1f".join(map(str, names))))


def line(words: Words) -> str:
    """Return words as a text on one line."""
    return " ".join(escape_controls(say(words)).split())


def markup(words: Words) -> str:
    """Return words as a line of Markdown that reads as they do."""
    return _MARKUP.sub(r"\\\1", line(words))


def token(name: str) -> str:
    """Return a name as a token: letters, digits, periods, hyphens and underscores, after a letter.

    >>> token("G1"), token("4:a")
    ('G1', '_4-a')
    """
    written = _NOT_IN_TOKEN.sub("-", name)
    return written if written[:1].isalpha() or written[:1] == "_" else f"_{written}"


def moment(day: date) -> str:
    """Return the beginning of a day, because answers know no time of day."""
    return f"{day.isoformat()}T00:00:00Z"


def properties(*values: tuple[str, Words | int | date | None]) -> Json:
    """Return properties by name, without those that have no value; nothing for none."""
    written = [
        {"name": name, "ns": NAMESPACE, "value": text}
        for name, value in values
        if value is not None and (text := line(str(value) if isinstance(value, int | date) else value))
    ]
    return {"props": written} if written else {}


def several(key: str, entries: Iterable[Json]) -> Json:
    """Return a list under a key; nothing for an empty one, which OSCAL does not allow."""
    found = list(entries)
    return {key: found} if found else {}
