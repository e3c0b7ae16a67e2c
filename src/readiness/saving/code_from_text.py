"""An id as people write it in a table → a code of a pack."""

import re
import unicodedata

_MOST = 64


def code_of(text: str) -> str:
    """Return an id of a table as a code: letters, digits, points and hyphens; empty where it has none of them.

    >>> code_of(" GV.SC-04 Ex1 ")
    'GV.SC-04-Ex1'
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    code = re.sub(r"[^A-Za-z0-9.]+", "-", plain)
    code = re.sub(r"[.-]*\.[.-]*", ".", code)[:_MOST]
    return code.strip(".-")
