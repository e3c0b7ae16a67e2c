"""A title → an id: its letters and digits, with hyphens between words."""

import re
import unicodedata

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
