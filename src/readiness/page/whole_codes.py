"""Codes, days and amounts of money on a page for screens, where browsers break a line at a hyphen and a space."""

import re
from functools import lru_cache

from readiness.statements import money
from readiness.statements.language import Language
from readiness.statements.voice import language, phrase_of

_CODE = r"(?<![\w.&/-])[A-Z][A-Z0-9]{0,9}-[0-9]{1,4}(?![\w-])"
_ONE = r"[0-9](?:[0-9.,]*[0-9])?"
_NUMBER = rf"{_ONE}(?:–{_ONE})?"


def keep_codes_whole(page: str) -> str:
    """Return the page with each code in its text in an element whose style keeps it on one line.

    A day and an amount with its currency, the bracket before it and the point or comma after it, stand in one that
    breaks only in a line too narrow for them.
    """
    start = page.find("<body")
    if start < 0:
        return page
    return page[:start] + _pieces(language()).sub(_kept, page[start:])


def _kept(found: re.Match[str]) -> str:
    if found["code"]:
        return f'<span class="id">{found["code"]}</span>'
    return f'<span class="one">{found["one"]}</span>' if found["one"] else found[0]


@lru_cache(maxsize=4)
def _pieces(spoken: Language) -> re.Pattern[str]:
    """Return the pattern of what is kept whole, and of what holds no text of the page."""
    code = money.sum_of(currency="USD", amount=1).code
    amount = _filled(spoken.phrase(code, phrase_of(code), 1), currency="[A-Z]{3}", amount=_NUMBER)
    day = _filled(
        spoken.date_pattern, month=f"(?:{'|'.join(map(re.escape, spoken.months))})", day="[0-9]{1,2}", year="[0-9]{4}"
    )
    one = rf"(?<!\w)[(]?(?:{day}|{amount})(?!\w)[.,;:)]*"
    return re.compile(
        rf"<(svg|script|style|title|option|select)\b.*?</\1>|<[^>]*>|(?P<code>{_CODE})|(?P<one>{one})", re.DOTALL
    )


def _filled(pattern: str, **parts: str) -> str:
    """Return a pattern of words with regular expressions in place of its names, for text of a page."""
    return re.escape(pattern).replace(r"\{", "{").replace(r"\}", "}").format(**parts)
