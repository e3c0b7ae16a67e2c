"""Shorten text to a number of characters; apart from the view, so that an isolated process starts without it."""

import re

from readiness.statements.statement import Words
from readiness.statements.voice import say

_SENTENCE_END = re.compile(r"[.!?。](?= [A-Z\d]|[^\x00-\x7f])")


def shorten(text: Words, most: int) -> str:
    """Return `text` on one line of at most `most` characters, ending in … if it was cut."""
    text = " ".join(say(text).split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def first_sentences(text: Words, most: int) -> str:
    """Return the leading sentences of `text` that fit in `most` characters, or a cut first sentence."""
    text = " ".join(say(text).split())
    if len(text) <= most:
        return text
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, most)]
    return text[: ends[-1]].rstrip() if ends else shorten(text, most)
