"""Codes such as `DATA-01` on a page for screens, where browsers break a line at a hyphen."""

import re

_CODE = r"(?<![\w.&/-])[A-Z][A-Z0-9]{0,9}-[0-9]{1,4}(?![\w-])"
_PIECES = re.compile(rf"<(svg|script|style|title|option|select)\b.*?</\1>|<[^>]*>|({_CODE})", re.DOTALL)
_OWN = '<span class="id">'


def keep_codes_whole(page: str) -> str:
    """Return the page with each code in its text in an element whose style keeps it on one line."""
    start = page.find("<body")
    if start < 0:
        return page
    whole = _PIECES.sub(lambda found: f"{_OWN}{found[2]}</span>" if found[2] else found[0], page[start:])
    return page[:start] + whole
