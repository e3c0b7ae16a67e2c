"""Lines of text on a terminal, measured in cells: a wide character, such as a Chinese one, takes two."""

import re
from collections.abc import Iterable, Iterator
from textwrap import TextWrapper

from rich.cells import cell_len, chop_cells, get_character_cell_size, set_cell_size

from readiness.safe_text import escape_controls
from readiness.statements.statement import Words
from readiness.statements.voice import say

NARROWEST, WIDEST = 24, 100
_RUN = re.compile("[\0-\u02ff\u1e00-\u1eff]+|[^\0-\u02ff\u1e00-\u1eff]+")
"""Latin letters and signs, or others."""


def line_width(width: int) -> int:
    """Return the width of text on a screen of `width` cells: long lines are hard to read."""
    return max(NARROWEST, min(width, WIDEST))


def wrap_text(said: Words, width: int, first: str = "", rest: str | None = None) -> str:
    """Return a text with control characters escaped, wrapped to `width` cells, each paragraph separately.

    The first line begins with `first`, all others with `rest`, by default with as many blanks.
    """
    rest = " " * cells(first) if rest is None else rest
    lines: list[str] = []
    for paragraph in escape_controls(say(said)).split("\n"):
        margin = rest if lines else first
        lines += _wrap_paragraph(paragraph.expandtabs(), line_width(width), margin, rest) or [margin.rstrip()]
    return "\n".join(lines)


def _wrap_paragraph(paragraph: str, width: int, first: str, rest: str) -> list[str]:
    """Return the lines of a paragraph; none when it is blank. A word longer than a line is divided."""
    if not paragraph.strip():
        return []
    lines: list[str] = []
    line, used, is_empty, margin = first, cells(first), True, cells(rest)
    for part in _parts(paragraph.rstrip()):
        if part.isspace() and is_empty and lines:
            continue
        size = cells(part)
        if used + size > width and not is_empty and (part.isspace() or margin + size <= width):
            lines.append(line.rstrip())
            line, used, is_empty = rest, margin, True
            if part.isspace():
                continue
        if used + size > width:
            begun, *pieces = _divided(part, width - used, width - margin)
            lines += [line + begun, *(rest + piece for piece in pieces[:-1])]
            line, used = rest + pieces[-1], margin + cells(pieces[-1])
        else:
            line, used = line + part, used + size
        is_empty = False
    return [*lines, line.rstrip()]


def cells(text: str) -> int:
    """Return the number of cells that a text takes."""
    return len(text) if text.isascii() else cell_len(text)


def _divided(word: str, room: int, width: int) -> list[str]:
    """Return a long word in pieces: the first of at most `room` cells, the others of at most `width`."""
    first = chop_cells(word, max(1, room))[0]
    return [first, *(chop_cells(word[len(first) :], max(1, width)) or [""])]


def _parts(paragraph: str) -> Iterator[str]:
    """Yield words and blanks; a wide character is a part of its own, because a line may end at each of them."""
    for word in filter(None, TextWrapper.wordsep_re.split(paragraph)):
        if word.isascii() or not _is_wide(word):
            yield word
            continue
        for run in _RUN.findall(word):
            yield from chop_cells(run, 2) if _is_wide(run) else [run]


def _is_wide(text: str) -> bool:
    return any(get_character_cell_size(character) > 1 for character in text)


def truncate_line(text: str, width: int, *, keep_margin: bool = False) -> str:
    """Return `text` on one line of at most `width` cells, ending in … when something was cut off."""
    margin = text[: len(text) - len(text.lstrip(" "))] if keep_margin else ""
    line = margin + (text.strip(" ") if keep_margin else " ".join(text.split()))
    return line if cells(line) <= width else f"{chop_cells(line, max(1, width - 1))[0].rstrip()}…"


def pad(text: str, width: int) -> str:
    """Return `text` with blanks up to `width` cells; a longer one is shortened."""
    return set_cell_size(truncate_line(text, width, keep_margin=True), width)


def pad_left(text: str, width: int) -> str:
    """Return `text` with blanks before it up to `width` cells."""
    return " " * (width - cells(text)) + text


def flow(entries: Iterable[str], width: int) -> str:
    """Return entries on as many lines as they need; an entry is never divided."""
    lines: list[str] = []
    for entry in entries:
        if lines and cells(lines[-1]) + 2 + cells(entry) <= width:
            lines[-1] += f"  {entry}"
        else:
            lines.append(entry)
    return "\n".join(lines)


def widest(texts: Iterable[str]) -> int:
    """Return the number of cells of the widest text."""
    return max(map(cells, texts), default=0)
