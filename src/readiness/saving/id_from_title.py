"""A title → an id: its letters and digits, with hyphens between words."""

import re
import unicodedata
from collections.abc import Container

_MOST = 40


def id_from_title(title: str) -> str:
    """Return an id made of the letters and digits of a title; empty where it has none.

    >>> id_from_title("Supplier license (2nd offer)")
    'supplier-license-2nd-offer'
    """
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall("[a-z0-9]+", plain)
    made = ""
    for word in words:
        if made and len(made) + len(word) >= _MOST:
            break
        made = f"{made}-{word}" if made else word[:_MOST]
    return made


def free_id(title: str, taken: Container[str], kind: str = "document") -> str:
    """Return an id made of a title that is not taken yet; `kind` is the id of one without letters.

    >>> free_id("Minutes", {"minutes"})
    'minutes-2'
    """
    made = id_from_title(title) or kind
    number, free = 1, made
    while free in taken:
        number += 1
        free = f"{made}-{number}"
    return free
