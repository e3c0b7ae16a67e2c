"""The addresses a link may lead to: those written whole in a template, and those the answers hold.

So an address can carry nothing of the answers to whoever it names: not as a query, not as the name of a host, which
some browsers look up before anyone follows the link.
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
    """Return the addresses written in the text of templates."""
    return {found[0] for text in pages for found in _WRITTEN.finditer(unescape(text))}


def addresses_in_data(data: Any) -> Iterator[str]:
    """Yield every text of the data that is an address as a whole."""
    if isinstance(data, str):
        if _HELD.fullmatch(data):
            yield data
    elif isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from addresses_in_data(part)
