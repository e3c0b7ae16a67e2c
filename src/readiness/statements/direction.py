"""The direction of texts of people within sentences of another direction: marks that keep the two apart."""

from __future__ import annotations

ISOLATE, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
"""The marks around an isolated text: its own first letter decides its direction, and nothing around it."""
_OTHER_WAY = {"ltr": {"R", "AL"}, "rtl": {"L"}}
"""The classes of letters that are written against a direction."""


def isolated(text: str, direction: str) -> str:
    """Return a text with marks around each line that has letters written against `direction`.

    Marks that the text has already are shown as `<U+2068>`, so that it cannot end its own isolation.
    """
    from unicodedata import bidirectional  # noqa: PLC0415 - most texts are ASCII in a language from left to right

    for mark in (ISOLATE, END):
        text = text.replace(mark, f"<U+{ord(mark):04X}>")
    against = _OTHER_WAY[direction]
    return "\n".join(
        f"{ISOLATE}{line}{END}" if any(sign.isalpha() and bidirectional(sign) in against for sign in line) else line
        for line in text.split("\n")
    )
