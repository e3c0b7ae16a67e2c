"""Words of a text, and the form in which they are compared."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*")
"""Letters and digits; a hyphen of three kinds may join parts."""
_HYPHEN = re.compile("[-‐‑]")


def words_in(text: str) -> list[str]:
    """Return the words of a text in order, as they are written; hyphens stay inside a word."""
    return _WORD.findall(text)


def words_with_hyphen(text: str) -> list[str]:
    """Return the words of a text with a hyphen inside."""
    near = (word for word in text.split() if _HYPHEN.search(word))
    return [word for words in near for word in words_in(words) if len(parts_of(word)) > 1]


def parts_of(word: str) -> list[str]:
    """Return the parts of a word between its hyphens."""
    return _HYPHEN.split(word)


@lru_cache(maxsize=16_384)
def plain(word: str) -> str:
    """Return a word in lower case and without diacritics."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in decomposed if not unicodedata.combining(one))


def plain_parts(text: str) -> list[str]:
    """Return the words of a text in order, divided at hyphens, in the form in which they are compared."""
    return [plain(part) for word in words_in(text) for part in parts_of(word)]
