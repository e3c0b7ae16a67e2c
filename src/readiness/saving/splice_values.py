"""Change some values in a YAML text and leave every other character unchanged.

A library that loads and dumps, even one that keeps comments, reformats what a person laid out by hand, and a review of
the answers then shows lines that nobody changed.
"""

import re
from collections.abc import Mapping
from typing import Any

import yaml

from readiness.saving.node_positions import KeyPosition, NodePosition, comments_in, node_positions
from readiness.saving.yaml_scalars import OneLine, emit_scalar

_REMARK = re.compile(r"\n([ ]*)#[^\n]*")
_HEADER = re.compile(r"[|>][+-]?(?=[ \t\n])")
InsertionPoint = Mapping[tuple[str, ...], tuple[int, int]]
"""For each key to add, by key path: the offset of the line break after which it goes, and its column."""


def splice_values(text: str, data: Any, below: InsertionPoint | None = None) -> str:
    """Return `text` changed so that it holds `data`; `below` gives the insertion points of some new keys."""
    if not text.endswith("\n"):
        text += "\n"
    splice = _Splice(text, below or {})
    splice.value(node_positions(text), data, (), after=0, column=-2)
    # From the end to the start, so that offsets stay valid; of two edits at one offset, the later first.
    for (start, end, new), _ in sorted(
        zip(splice.edits, range(len(splice.edits)), strict=True), key=_order, reverse=True
    ):
        text = text[:start] + new + text[end:]
    return text


def _order(numbered: tuple[tuple[int, int, str], int]) -> tuple[int, int, int]:
    (start, end, _), number = numbered
    return start, end, number


class _Splice:
    """A collector of edits: start, end, new text."""

    def __init__(self, text: str, below: InsertionPoint) -> None:
        self.text, self.below = text, below
        self.edits: list[tuple[int, int, str]] = []

    def value(self, old: NodePosition, new: Any, way: tuple[str, ...], after: int, column: int) -> None:
        """Change a value in block style; `after` is the start of its slot, `column` the column of its key."""
        if old.data == new:
            return
        if old.flow and (old.entries or old.items) and isinstance(new, type(old.data)):
            self._flow(old, new)
        elif old.entries and isinstance(new, dict) and self._removable(old, new):
            self._mapping(old, new, way)
        elif old.items and isinstance(new, list) and len(new) >= len(old.items):
            self._list(old, new, way)
        elif old.items and new and isinstance(new, list) and old.data[: len(new)] == new:
            self._shorten(old, len(new))
        elif isinstance(old.data, str) and isinstance(new, str) and (more := append_text(self.text, old, new, column)):
            self.edits.append((old.end, old.end, more))
        elif isinstance(new, dict) and new and all((*way, key) in self.below for key in new):
            self.edits.append((after, old.end, ""))
            for key, value in new.items():
                self._add_below(way, key, value)
        else:
            self._replace(old, new, after, column)

    def _mapping(self, old: NodePosition, new: dict[str, Any], way: tuple[str, ...]) -> None:
        for key, entry in old.entries.items():
            if key not in new:
                self._remove(entry)
            else:
                self.value(entry.value, new[key], (*way, key), entry.after_colon, old.column)
        previous: KeyPosition | None = None
        pending: list[str] = []
        for key, value in new.items():
            if key in old.entries:
                previous = old.entries[key]
            elif (*way, key) in self.below:
                self._add_below(way, key, value)
            else:
                pending = [*pending, key] if previous is None else pending
                if previous is not None:
                    self._add(self._line_end(previous.value.end, previous.after_colon), key, value, old.column)
        if pending:
            self._add_first(old, {key: new[key] for key in pending})

    def _list(self, old: NodePosition, new: list[Any], way: tuple[str, ...]) -> None:
        for item, value in zip(old.items, new, strict=False):
            self.value(item, value, (*way, "-"), self.text.rindex("-", 0, item.start) + 1, item.column - 2)
        end = self._remarks_end(self._line_end(old.end), old.column)
        for value in new[len(old.items) :]:
            inline, lines = _item(value, old.column)
            self.edits.append((end, end, "\n" + "\n".join([" " * old.column + f"- {inline}", *lines])))

    def _remarks_end(self, end: int, column: int) -> int:
        """Return the end of the comment lines below a list item that are indented deeper than its dash."""
        while match := _REMARK.match(self.text, end):
            if len(match[1]) <= column:
                break
            end = match.end()
        return end

    def _shorten(self, old: NodePosition, length: int) -> None:
        """Remove the lines of the last items of a list; comments in them become lines of their own."""
        start, end = self._line_end(old.items[length - 1].end), self._line_end(old.end)
        comments = [comment for item in old.items[length:] for comment in comments_in(self.text, item, item.start)]
        self.edits.append((start, end, "".join(f"\n{' ' * old.column}{comment}" for comment in comments)))

    def _flow(self, old: NodePosition, new: Any) -> None:
        """Change a list or mapping in brackets, item by item if possible."""
        only_grows = old.entries.keys() <= new.keys() if isinstance(new, dict) else len(new) >= len(old.items)
        if not only_grows:
            self.edits.append((old.start, old.end, in_brackets(new)))
            return
        pairs = (
            [(entry.value, new[key], entry.after_colon) for key, entry in old.entries.items()]
            if isinstance(new, dict)
            else [(item, value, item.start) for item, value in zip(old.items, new, strict=False)]
        )
        for place, value, after in pairs:
            if place.data == value:
                continue
            if place.flow and (place.entries or place.items) and isinstance(value, type(place.data)):
                self._flow(place, value)
            else:
                gap = " " if place.start == after and isinstance(new, dict) else ""
                self.edits.append((place.start, place.end, gap + in_brackets(value)))
        added = (
            [_pair(key, value) for key, value in new.items() if key not in old.entries]
            if isinstance(new, dict)
            else [in_brackets(value) for value in new[len(old.items) :]]
        )
        last = max((max(place.end, after) for place, _, after in pairs), default=old.start + 1)
        if added:
            self.edits.append((last, last, "".join(f", {one}" for one in added)))

    def _replace(self, old: NodePosition, new: Any, after: int, column: int) -> None:
        """Replace the value in a slot, and keep the comments in it."""
        inline, lines = _block(new, column)
        comments = comments_in(self.text, old, after)
        if comments and "\n" not in self.text[after : old.start] and not old.entries and not old.items:
            inline, comments = f"{inline}  {comments[0]}".strip(" "), comments[1:]
        self.edits.append((after, old.end, f" {inline}" if inline else ""))
        end = self._line_end(old.end)
        lines += [" " * column + comment for comment in comments]
        if lines:
            self.edits.append((end, end, "\n" + "\n".join(lines)))

    def _remove(self, entry: KeyPosition) -> None:
        """Remove the lines of an entry; comments in them become lines of their own."""
        start = self.text.rfind("\n", 0, entry.start) + 1
        end = self._line_end(entry.value.end, entry.after_colon)
        margin = self.text[start : entry.start]
        comments = comments_in(self.text, entry.value, entry.after_colon, end)
        self.edits.append((start, end + 1, "".join(f"{margin}{comment}\n" for comment in comments)))

    def _removable(self, old: NodePosition, new: dict[str, Any]) -> bool:
        """Return whether every removed key starts its line, so that its lines can be deleted."""
        gone = [entry for key, entry in old.entries.items() if key not in new]
        return not any(self.text[self.text.rfind("\n", 0, e.start) + 1 : e.start].strip(" ") for e in gone)

    def _add_first(self, old: NodePosition, new: dict[str, Any]) -> None:
        """Add keys before all others, or after the first when that one shares its line with a dash."""
        first = next(iter(old.entries.values()))
        start = self.text.rfind("\n", 0, first.start)
        if self.text[start + 1 : first.start].strip(" "):
            start = self._line_end(first.value.end, first.after_colon)
        for key, value in new.items():
            self._add(start, key, value, old.column)

    def _add_below(self, way: tuple[str, ...], key: str, value: Any) -> None:
        end, column = self.below[(*way, key)]
        line = self.text.rfind("\n", 0, end) + 1
        if not way and self.text[line:].startswith("#"):  # a section is no part of the comment above it
            self.edits.append((end, end, "\n"))
        self._add(end, key, value, column)

    def _add(self, end: int, key: str, value: Any, column: int) -> None:
        new = "\n".join(_entry(key, value, column))
        self.edits.append((end, end, f"\n{new}") if end >= 0 else (0, 0, f"{new}\n"))

    def _line_end(self, *offsets: int) -> int:
        return self.text.index("\n", max(offsets))


def _entry(key: str, value: Any, column: int) -> list[str]:
    inline, lines = _block(value, column)
    return [" " * column + f"{emit_scalar(key, 0, flow=True)[0]}: {inline}".rstrip(" "), *lines]


def _block(value: Any, column: int) -> tuple[str, list[str]]:
    """Return a value in block style: the text after the key in `column`, and the lines below it."""
    if isinstance(value, str):
        return emit_scalar(value, column + 2)
    if isinstance(value, OneLine) and value:
        return in_brackets(value), []
    if not value:
        return ("{}" if isinstance(value, dict) else "[]"), []
    if isinstance(value, dict):
        return "", [line for key, inner in value.items() for line in _entry(key, inner, column + 2)]
    lines = []
    for item in value:
        inline, below = _item(item, column + 2)
        lines += [" " * (column + 2) + f"- {inline}", *below]
    return "", lines


def _item(value: Any, column: int) -> tuple[str, list[str]]:
    """Return an item of a list: the text after the dash in `column`, and the lines below it."""
    inline, lines = _block(value, column)
    return (inline, lines) if inline else (lines[0].strip(" "), lines[1:])


def in_brackets(value: Any) -> str:
    """Return a value on one line: a list or mapping in brackets, or a scalar as it is written there."""
    if isinstance(value, dict):
        return "{" + ", ".join(_pair(key, inner) for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(in_brackets(inner) for inner in value) + "]"
    return emit_scalar(value, 0, flow=True)[0]


def _pair(key: str, value: Any) -> str:
    return f"{emit_scalar(key, 0, flow=True)[0]}: {in_brackets(value)}"


def append_text(text: str, old: NodePosition, new: str, column: int) -> str:
    """Return what to insert after a scalar so that it becomes `new`; empty when the scalar has to be rewritten."""
    was = text[old.start : old.end]
    margin = _margin(was)
    if margin is None or not new.startswith(old.data.rstrip("\n") + "\n"):
        return ""
    lines = new.rstrip("\n")[len(old.data.rstrip("\n")) + 1 :].split("\n")
    if any(line != line.rstrip() for line in lines):
        return ""
    # Where lines are folded, only a blank line between two keeps them apart.
    between = "\n" if was.startswith("|") else "\n\n"
    more = "".join(f"{between}{margin}{line}" if line else "\n" for line in lines)
    return more if _reads_as(f"{was}{more}", new, column) else ""


def _margin(was: str) -> str | None:
    """Return the indentation of an unquoted scalar of several lines; None for any other scalar."""
    if was.startswith(("'", '"')) or (was.startswith(("|", ">")) and not _HEADER.match(was)):
        return None
    below = [line for line in was.split("\n")[1:] if line.strip(" ")]
    return below[0][: len(below[0]) - len(below[0].lstrip(" "))] if below else None


def _reads_as(scalar: str, wanted: str, column: int) -> bool:
    try:
        return bool(node_positions(f"{' ' * max(column, 0)}k: {scalar}\n").data == {"k": wanted})
    except yaml.YAMLError:
        return False
