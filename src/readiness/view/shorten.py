"""Text → as much of it as there is room for. Alone here, so that a process of a template's own starts at once."""

import re

_SENTENCE_END = re.compile(r"[.!?。](?= [A-Z\d]|[^\x00-\x7f])")


def shorten(text: str, most: int) -> str:
    """Return `text` on one line, at most that long, ending in … when something was left out."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def first_sentences(text: str, most: int) -> str:
    """Return the sentences of `text` that fit, at least a part of the first."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    ends = [found.end() for found in _SENTENCE_END.finditer(text, 0, most)]
    return text[: ends[-1]].rstrip() if ends else shorten(text, most)
