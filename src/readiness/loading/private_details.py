"""Text that looks as if it named a patient or held a secret: the place of each in a file, and the file without them."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from readiness.errors import Problem
from readiness.loading.number_checks import CARD, NUMBERS, luhn
from readiness.loading.patient_details import (
    ADDRESSES,
    BIRTHDAYS,
    PATIENT_NAMES,
    PHONES,
    RECORD_NUMBERS,
    TITLES,
)
from readiness.loading.secret_details import BESIDE_KEY_WORD, CONNECTION, PRIVATE_KEY, TOKENS, is_random
from readiness.loading.suspect_lines import suspect_lines
from readiness.loading.yaml_file import Document
from readiness.loading.yaml_positions import Position
from readiness.statements import private_details as statements
from readiness.statements.statement import Statement


class Detail(NamedTuple):
    """A part of a text that looks private."""

    kind: str
    start: int
    end: int


_PATTERNS: Mapping[str, str] = {
    "token": TOKENS,
    "private_key": PRIVATE_KEY,
    "connection": CONNECTION,
    "password": BESIDE_KEY_WORD,
    "patient_name": PATIENT_NAMES,
    "birthday": BIRTHDAYS,
    "record_number": RECORD_NUMBERS,
    **{name: pattern for name, (pattern, _) in NUMBERS.items()},
    "card": CARD,
    "address": ADDRESSES,
    "phone": PHONES,
    "title": TITLES,
}
"""Patterns by kind; where two begin at the same place, the first counts."""
_CHECKS: Mapping[str, Callable[[str], bool]] = {
    **{name: check for name, (_, check) in NUMBERS.items()},
    "card": luhn,
    "password": is_random,
}
_OF_STAFF = {"address", "phone", "title"}
"""Kinds that are no patient's where a key names a person of the organization."""
_PERSON_KEYS = re.compile(
    r"(?:^|[\s{,])(?:owner|accountable|approved_by|decided_by|verified_by|reviewed_by|reported_by|accepted_by|by|who|role|name|"
    r"participants|contact|team)[\"']?:\s[^:]{0,200}$"
)
_SECRETS = {"token": statements.token, "private_key": statements.private_key, "password": statements.password}
_MESSAGES: Mapping[str, Callable[[], Statement]] = {
    **_SECRETS,
    "connection": statements.connection,
    "patient_name": statements.patient_name,
    "title": statements.person_name,
    "birthday": statements.birthday,
    "record_number": statements.record_number,
    "card": statements.card_number,
    "address": statements.address,
    "phone": statements.phone,
}


def private_problems(document: Document) -> Iterator[Problem]:
    """Yield a warning for every private detail in the text of a file, comments included; none shows the detail."""
    counted, line = 0, 0
    for found in private_details(document.text):
        line += document.text.count("\n", counted, found.start)
        counted = found.start
        column = found.start - document.text.rfind("\n", 0, found.start) - 1
        message = _MESSAGES.get(found.kind, statements.person_number)()
        is_secret = found.kind in _SECRETS or found.kind == "connection"
        hint = statements.replace_secret() if is_secret else statements.leave_out()
        yield document.problem_at(Position(line, column, found.end - found.start), message, hint, warning=True)


def private_details(text: str) -> Iterator[Detail]:
    """Yield what looks private in a text, from its beginning to its end.

    >>> [one.kind for one in private_details("MRN 00412345 was merged; key AKIAIOSFODNN7EXAMPLE")]
    ['record_number', 'token']
    """
    for start, end in suspect_lines(text):
        yield from _details_between(text, start, end)


def _details_between(text: str, place: int, end: int) -> Iterator[Detail]:
    while found := _pattern().search(text, place, end):
        kind = found.lastgroup or ""
        check = _CHECKS.get(kind)
        if (check is None or check(found[0])) and not (kind in _OF_STAFF and _is_of_staff(text, found.start())):
            yield Detail(kind, *found.span())
            place = found.end()
        else:
            place = found.start() + 1


def masked(text: str) -> str:
    """Return a text in which only the first two characters of each private detail can be read; its length stays.

    >>> masked("by patient Ann Ellery, MRN 00412345")
    'by pa***** *** ******, MR* ********'
    """
    parts, place = list[str](), 0
    for one in private_details(text):
        parts += [text[place : one.start + 2], re.sub(r"\w", "*", text[one.start + 2 : one.end])]
        place = one.end
    return "".join([*parts, text[place:]])


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _PATTERNS.items()))


def _is_of_staff(text: str, start: int) -> bool:
    """Return whether the value at a place stands at a key for people of the organization."""
    begin = max(text.rfind("\n", 0, start) + 1, start - 300)
    return _PERSON_KEYS.search(text[begin:start]) is not None
