"""The usual layout of the lines of a YAML text: indentation, spaces, quotes and blank lines; order stays as it is."""

import re
from bisect import bisect_left
from contextlib import suppress
from typing import Any, NamedTuple

from readiness.saving.node_positions import NodePosition
from readiness.saving.splice_values import in_brackets
from readiness.saving.yaml_scalars import PlainScalar, emit_scalar

_COMMENT_LINE = re.compile(r"^([ \t]*)#", re.MULTILINE)
_ENDS_IN_SPACE = re.compile(r"[ \t]+$", re.MULTILINE)
_DASH = re.compile(r"\n *-")
_INDICATOR = re.compile(r"[|>][+-]?[0-9]")
"""A text that says how many of its spaces are indentation."""
_QUOTES = ("'", '"')
_BLANK_LINES = re.compile(r"(?:\A|(?<=\n\n))\n+")


class _Margin(NamedTuple):
    """A line that begins an entry: its number, the column it has and the one it gets."""

    line: int
    old: int
    new: int


def canonical_lines(text: str, root: NodePosition) -> str:
    """Return a text with the usual indentation and spaces, and quotes only where they are needed.

    Comments and values stay; a scalar of several lines keeps its style and its line breaks.
    """
    layout = _Layout(text)
    if not root.flow:
        layout.mapping(root, 0)
    layout.comment_lines()
    layout.spaces()
    if not layout.edits:
        return text
    parts, here = [], 0
    for start, end, new in sorted(layout.edits):
        parts += [text[here:start], new]
        here = end
    return "".join([*parts, text[here:]])


class _Layout:
    """A collector of edits of one text: start, end, new text; no two overlap."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.edits: list[tuple[int, int, str]] = []
        self.margins: list[_Margin] = []
        self.inside: list[tuple[int, int]] = []
        """The spans of values of several lines, which hold no comment lines of ours and keep their blank lines."""
        self.found: dict[tuple[int, int], _Margin | None] = {}
        """The entry that a comment belongs to, by the number of entries above it and its column."""
        self.line, self.at = 0, 0

    def mapping(self, node: NodePosition, column: int) -> None:
        """Lay out the entries of a mapping in block style, whose keys get the column `column`."""
        for name, entry in node.entries.items():
            self._margin(entry.start, column)
            key = self.text[entry.start : entry.key_end]
            if key.startswith(_QUOTES) and key.isascii():
                self._edit(entry.start, entry.key_end, emit_scalar(name, 0, flow=True)[0])
            self._value(entry.value, entry.after_colon, column)

    def _list(self, node: NodePosition, column: int) -> None:
        here = node.start
        for item in node.items:
            begins = None if here == node.start else _DASH.search(self.text, here)
            dash = begins.end() - 1 if begins else here
            self._margin(dash, column)
            self._value(item, dash + 1, column)
            here = max(item.end, dash + 1)

    def _value(self, value: NodePosition, after: int, column: int) -> None:
        """Lay out what follows a colon or a dash that ends at `after`; `column` is that of the key or dash."""
        gap = self.text[after : value.start]
        if (value.entries or value.items) and not value.flow:
            if "\n" not in gap and gap != " ":
                self._edit(after, value.start, " ")
            layout = self.mapping if value.entries else self._list
            layout(value, column + 2)
        elif value.end > value.start:
            if gap != " " and "#" not in gap:
                self._edit(after, value.start, " ")
                self.inside.append((after, value.start))
            self._leaf(value, column)

    def _leaf(self, value: NodePosition, column: int) -> None:
        raw = self.text[value.start : value.end]
        if "\n" in raw:
            self.inside.append((value.start, value.end))
            if raw.startswith(("|", ">")) and _INDICATOR.match(raw):
                inline, lines = emit_scalar(value.data, column + 2)
                self._edit(value.start, value.end, "\n".join([inline, *lines]))
            else:
                self._continuation(value.start, raw, column)
        elif value.flow:
            with suppress(ValueError):
                self._edit(value.start, value.end, in_brackets(_written(value, self.text)))
        elif raw.startswith(_QUOTES):
            self._edit(value.start, value.end, _least_quotes(value.data, raw))

    def _continuation(self, start: int, raw: str, column: int) -> None:
        """Indent the further lines of a value by the column of its key and two."""
        first, *lines = raw.split("\n")
        margin = 0
        if raw.startswith(("|", ">")):
            margin = next((len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")), 0)
        at = start + len(first) + 1
        for line in lines:
            spaces = min(margin, len(line) - len(line.lstrip(" "))) if margin else len(line) - len(line.lstrip(" \t"))
            rest = line[spaces:]
            new = " " * (column + 2) if rest else ""
            self._edit(at, at + spaces, new)
            at += len(line) + 1

    def _margin(self, start: int, column: int) -> None:
        """Give the line that begins at an entry the column `column`, unless something is before it there."""
        begin = self.text.rfind("\n", 0, start) + 1
        self.line, self.at = self.line + self.text.count("\n", self.at, begin), begin
        margin = self.text[begin:start]
        if not margin.strip(" ") and (not self.margins or self.margins[-1].line < self.line):
            self._edit(begin, start, " " * column)
        self.margins.append(_Margin(self.line, start - begin, column))

    def comment_lines(self) -> None:
        """Indent every comment line like the entry below it, or like the one above it that it belongs to."""
        numbers = [one.line for one in self.margins]
        line = at = 0
        for match in _COMMENT_LINE.finditer(self.text):
            if self._is_inside(match.start()):
                continue
            line, at = line + self.text.count("\n", at, match.start()), match.start()
            below = bisect_left(numbers, line)
            old = len(match[1])
            new = self._column_of_comment(old, below)
            self._edit(match.start(1), match.end(1), " " * new)

    def _column_of_comment(self, old: int, below: int) -> int:
        if below < len(self.margins) and old <= self.margins[below].old:
            return self.margins[below].new
        if (below, old) not in self.found:
            self.found[below, old] = self._nearest_above(old, below)
        above = self.found[below, old]
        if above is None:
            return 0
        return above.new if above.old == old else above.new + 2

    def _nearest_above(self, old: int, below: int) -> _Margin | None:
        """Return the nearest entry above that is indented as much as a comment or less."""
        while below and self.margins[below - 1].old > old:
            below -= 1
        return self.margins[below - 1] if below else None

    def spaces(self) -> None:
        """Remove spaces at line ends, and all blank lines but one between two lines with text."""
        end = len(self.text.rstrip("\n")) + 1
        if end < len(self.text) and not self._is_inside(end - 1):
            self._edit(end, len(self.text), "")
        for pattern in (_ENDS_IN_SPACE, _BLANK_LINES):
            for match in pattern.finditer(self.text, 0, end):
                if match.end() > match.start() and not self._is_inside(match.start()):
                    self._edit(match.start(), match.end(), "")

    def _is_inside(self, offset: int) -> bool:
        at = bisect_left(self.inside, (offset, offset))
        return bool(
            (at and offset < self.inside[at - 1][1]) or (at < len(self.inside) and self.inside[at][0] == offset)
        )

    def _edit(self, start: int, end: int, new: str) -> None:
        if self.text[start:end] != new:
            self.edits.append((start, end, new))


def _least_quotes(value: str, raw: str) -> str:
    """Return a quoted scalar of one line without quotes, or with single ones if they are enough."""
    return raw if "\n" in value else emit_scalar(value, 0)[0]


def _written(value: NodePosition, text: str) -> Any:
    """Return a value in brackets with its unquoted scalars as such. Raises ValueError when one is empty."""
    if value.entries:
        keys = ((text[one.start : one.key_end], name, one) for name, one in value.entries.items())
        return {
            name if key.startswith(_QUOTES) else PlainScalar(key): _written(one.value, text) for key, name, one in keys
        }
    if value.items:
        return [_written(item, text) for item in value.items]
    if value.flow:
        return value.data
    if value.start == value.end:
        raise ValueError
    return value.data if text.startswith(_QUOTES, value.start) else PlainScalar(text[value.start : value.end])
