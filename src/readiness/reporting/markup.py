"""Text and tables in Markdown, with everything from files escaped: it stays text wherever it is rendered."""

import re
from collections.abc import Iterable, Sequence

from readiness.safe_text import visible

_MEANT = re.compile(r"[\\`*_\[\]|~#&<>@]|://")
_BEGINS = re.compile(r"^(\s*)([-+=]|\d+[.)])")
_WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "://": ":&#47;&#47;", "@": "@\u200b"}
"""What a backslash does not disarm: HTML, links made of bare addresses, and mentions of people."""


def md(text: str) -> str:
    """Return `text` on one line as Markdown that means just that text: no markup, no links, nobody mentioned."""
    shown = " ".join(visible(text).split())
    shown = _MEANT.sub(lambda found: _WRITTEN.get(found[0], f"\\{found[0]}"), shown)
    return _BEGINS.sub(lambda found: f"{found[1]}{_escaped_start(found[2])}", shown)


def _escaped_start(sign: str) -> str:
    return f"{sign[:-1]}\\{sign[-1]}" if len(sign) > 1 else f"\\{sign}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: str = "") -> list[str]:
    """Return a table; `numbers` holds an `n` for every column that is aligned right. Cells are escaped already."""
    aligned = ["---:" if index < len(numbers) and numbers[index] == "n" else "---" for index in range(len(heads))]
    lines = [heads, aligned, *rows]
    return [*(f"| {' | '.join(cell or ' ' for cell in line)} |" for line in lines), ""]


def bullets(items: Iterable[str]) -> list[str]:
    """Return a list. Items are escaped already."""
    lines = [f"- {entry}" for entry in items]
    return [*lines, ""] if lines else []
