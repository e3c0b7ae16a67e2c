"""The text of a cell as a pack may hold it."""

import re

from readiness.loading.yaml_events import UNSAFE
from readiness.model.amount_text import is_ambiguous
from readiness.model.field_types import NOTE_CHARACTERS, NOTE_LINES, to_number

_LINE_ENDS = re.compile("\r\n|\r|\x85|\u2028|\u2029")
TITLE = 70
"""The characters of the longest title made of a question."""


def has_unsafe(text: str) -> bool:
    """Return whether a text has signs that no file of a pack may hold, such as a terminal's commands."""
    return UNSAFE.search(_LINE_ENDS.sub("\n", text)) is not None


def safe_cell(text: str) -> str:
    """Return a text with one kind of line end, without blanks at the ends of its lines and without unsafe signs."""
    text = UNSAFE.sub("", _LINE_ENDS.sub("\n", text))
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(safe_cell(text).split())


def title_of(question: str) -> str:
    """Return a title for a question: the question itself, or its begin up to a word."""
    line = one_line(question)
    line = line[:-1] if line.endswith(".") and not line.endswith("..") and len(line) > 1 else line
    if len(line) <= TITLE:
        return line
    begin = line[:TITLE]
    return f"{begin[: begin.rfind(' ')] if ' ' in begin[20:] else begin}…"


def is_too_long(text: str) -> bool:
    """Return whether a text is longer than a pack may hold."""
    return len(text) > NOTE_CHARACTERS or text.count("\n") >= NOTE_LINES


def decimal_of(text: str, *, comma: bool) -> str | None:
    """Return a weight as a plain decimal, not negative; None for another text. With `comma`, `1.000` is none."""
    if comma and is_ambiguous(text):  # a thousand and a half in one language, one and a half in another
        return None
    is_decimal = comma or re.fullmatch(r"[0-9]+,[0-9]{1,2}", text)
    plain = text.replace(",", ".") if is_decimal and "." not in text else text
    number = to_number(plain)
    return plain if number is not None and number >= 0 else None
