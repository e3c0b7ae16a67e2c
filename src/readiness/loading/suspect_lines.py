"""The few lines of a text in which something private may stand, found fast, so that most of a file is not searched."""

import re
from collections.abc import Iterator
from functools import cache

_WORDS = (
    "passw", "passph", "pwd", "kennwort", "secret", "token", "key", "geb", "glpat-",
    "hooks.slack", "k_live_", "hf_", "npm_", "pypi-AgE", "eyJ",
)  # fmt: skip
"""Texts of which each private detail of some kinds has one; the triggers have the others."""


_SHORT = 8
"""Digits of a number that says something only after a name such as 'MRN'."""


def suspect_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the begin and the end of each line that may have something private, from top to bottom."""
    places = {text.rfind("\n", 0, place) + 1 for place in _places(text)}
    for start in sorted(places):
        end = text.find("\n", start)
        yield start, len(text) if end < 0 else end


def _places(text: str) -> Iterator[int]:
    for word in _WORDS:
        place = text.find(word)
        while place >= 0:
            yield place
            place = text.find(word, place + 1)
    numbers, named, *triggers = _triggers()
    for found in numbers.finditer(text):
        start, end = found.span()
        is_date = found.lastgroup is not None
        is_long = end - start > _SHORT or not found[0].isdecimal()
        if not is_date and (is_long or named.search(text, max(0, start - 30), start)):
            yield start
    for trigger in triggers:
        yield from (found.start() for found in trigger.finditer(text))


@cache
def _triggers() -> tuple[re.Pattern[str], ...]:
    """Return patterns that begin with few possible characters, which makes them fast; first of numbers, and of names.

    A number has six digits and more, with at most one character between them, and is no date of today.
    """
    return (
        re.compile(
            r"\d(?:(?P<date>(?<=2)0[2-9]\d-\d\d(?:-\d\d)?(?![ -]?\d))|(?:[ ./-]?\d){5,40}|[A-Z][A-Z\d]\d-?[A-Z])"
        ),
        re.compile(r"(?i:mrn|number|no\b|#|id\b|nummer|nhs)"),
        re.compile(_birth_year("19", r"\d\d")),
        re.compile(_birth_year("20", r"[01]\d")),
        re.compile(r"@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[A-Za-z]{2}"),
        re.compile(r"://[^\s:/@'\"]{1,100}:[^\s/@'\"]{1,200}@"),
        re.compile(r"atient(?:in)?,? (?:named|called|by the|[A-Z])"),
        re.compile(r"A(?:[KS]IA[A-Z0-9]|Iza|PI.?KEY)"),
        re.compile(r"of birth(?: is| was)?[\s:]{0,3}[\dA-Z]"),
        re.compile(r"born(?: on)?(?: is| was)?[\s:]{0,3}[\dA-Z]"),
        re.compile(r"B(?:orn|ORN)"),
        re.compile(r"D(?:OB|\.O\.B)"),
        re.compile(r"F(?:rau)"),
        re.compile(r"G(?:eb\.|eboren|eburtsdatum)"),
        re.compile(r"H(?:err)"),
        re.compile(r"K(?:EY|ey|ennwort)"),
        re.compile(r"M(?:rs?|s|x|iss|onsieur|adame|me)\b"),
        re.compile(r"P(?:assw|ASSW|assph|ASSPH|WD|RIVATE KEY)"),
        re.compile(r"S(?:eñor|ra\.|G\.|ECRET|ecret)"),
        re.compile(r"T(?:oken|OKEN)"),
        re.compile(r"gh[oprsu]_"),
        re.compile(r"github_pat_"),
        re.compile(r"x(?:ox[a-z]|app)-"),
        re.compile(r"sk-[A-Za-z0-9_-]{32}"),
    )


def _birth_year(century: str, year: str) -> str:
    """Return the pattern of a year where one ends a date of birth or begins it, which most numbers do not."""
    before = rf"(?:(?<=[/.-]{century})|(?<=[a-z\d.,] {century}))"
    return rf"{century}(?:{before}{year}(?!\d)|{year}-\d\d-\d\d(?!\d))"
