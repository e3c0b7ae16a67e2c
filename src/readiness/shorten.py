"""Shorten text to a number of characters; apart from the view, so that an isolated process starts without it."""

import re

from readiness.statements.direction import END, ISOLATE
from readiness.statements.statement import Words
from readiness.statements.voice import say

_SENTENCE_END = re.compile(r"[.!?。](?= [A-Z\d]|[^\x00-\x7f])")


def shorten(text: Words, most: int) -> str:
    """Return `text` on one line of at most `most` characters, ending in … if it was cut.

    A part that is isolated in its direction of writing is closed where the text is cut.
    """
    text = " ".join(say(text).split())
    if len(text) <= most:
        return text
    kept = text[: most - 1].rstrip()
    return f"{kept}{END * (kept.count(ISOLATE) - kept.count(END))}…"


def first_sentences(text: Words, most: int) -> str:
    """Return the leading sentences of `text` that fit in `most` characters, or a cut first sentence."""
    text = " ".join(say(text).split())
    if len(text) <= most:
        return text
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, most)]
    return text[: ends[-1]].rstrip() if ends else shorten(text, most)
