"""Collect the allowed addresses of links: those written out in a template, and those contained in the answers.

This keeps a template from building an address out of answers, which would send them to its host as a query, or as a
host name that some browsers resolve before a reader follows the link.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape
from typing import Any

_SIGN = r"""[^\x00-\x20\x7f"'<>\\{}]"""
_MAIL = r"""mailto:[^\x00-\x20\x7f"'<>\\{}?&]+(?:\?subject=[^\x00-\x20\x7f"'<>\\{}&]*)?"""
_WRITTEN = re.compile(rf"https?://{_SIGN}+|{_MAIL}(?!{_SIGN})", re.IGNORECASE)
_HELD = re.compile(r"https?://[^\x00-\x20\x7f]+", re.IGNORECASE)


def addresses_in_templates(pages: Iterable[str]) -> set[str]:
    """Return the web and mail addresses written in the text of templates."""
    return {match[0] for text in pages for match in _WRITTEN.finditer(unescape(text))}


def addresses_in_data(data: Any) -> Iterator[str]:
    """Yield every string of the data that is entirely a web address."""
    if isinstance(data, str):
        if _HELD.fullmatch(data):
            yield data
    elif isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from addresses_in_data(part)
