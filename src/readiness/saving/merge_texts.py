"""Two changed copies of an answers file → one text, block by block; what both changed differently is marked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import KeyPath, parse
from readiness.saving.changes import keep_quoting
from readiness.saving.comment_blocks import HEAD, EntryBlock, split_blocks
from readiness.saving.merge_values import MISSING, ConflictingValuesError, answers_to_merge, merge_values, merged_order
from readiness.saving.node_positions import NodePosition, comments_in, node_positions
from readiness.saving.splice_values import splice_values

OURS, BETWEEN, THEIRS = "<<<<<<< ours", "=======", ">>>>>>> theirs"


class ConflictMark(NamedTuple):
    """A value that both copies changed, differently."""

    way: KeyPath
    """Its key path; empty for the whole file."""
    line: int
    """The line of the first marker, from 1."""


class MergedText(NamedTuple):
    """A merged text, with markers around every conflict."""

    text: str
    conflicts: tuple[ConflictMark, ...]


@dataclass
class _Part:
    """A mapping in one version of the file: its blocks by key."""

    blocks: dict[str, EntryBlock]
    text: str
    lines: list[str]

    def lines_of(self, key: str) -> list[str] | None:
        block = self.blocks.get(key)
        return block.all_lines if block else None

    def value(self, key: str) -> Any:
        block = self.blocks.get(key)
        return block.entry.value.data if block and block.entry else MISSING

    def comments(self, key: str) -> list[str]:
        """Return the comments of an entry: above it, in it and below it."""
        block = self.blocks.get(key)
        if block is None:
            return []
        if block.entry is None:
            return [line.strip() for line in block.all_lines if line.strip()]
        inside = comments_in(self.text, block.entry.value, block.entry.after_colon, self._end_of(block))
        return [line.strip() for line in block.lines[: block.key_line - block.low] if line.strip()] + inside

    def _end_of(self, block: EntryBlock) -> int:
        """Return the offset of the end of a block with an entry."""
        begin = self.text.rfind("\n", 0, block.entry.start if block.entry else 0) + 1
        after = self.lines[block.key_line : block.low + len(block.all_lines)]
        return begin + sum(len(line) + 1 for line in after)

    def inside(self, key: str, named: Mapping[str, str]) -> "_Part | None":
        """Return the mapping below a key; None where it is not one in block style."""
        block = self.blocks.get(key)
        if block is None or block.entry is None or block.entry.value.flow:
            return None
        value = block.entry.value
        if value.start == value.end:  # nothing yet but comments
            value = NodePosition({}, value.start, value.end, 2)
        return _part(self.text, self.lines, value, block, named) if isinstance(value.data, dict) else None


def _part(text: str, lines: list[str], mapping: NodePosition, of: EntryBlock | None, named: Mapping[str, str]) -> _Part:
    low, high = (of.key_line + 1, of.low + len(of.all_lines)) if of else (0, len(lines) - 1)
    blocks = split_blocks(text, lines, mapping, low, high, named, at_top=of is None)
    return _Part({block.key: block for block in blocks}, text, lines)


def merge_texts(base: str, ours: str, theirs: str, named: Mapping[str, str], path: str = "") -> MergedText:
    """Return our text with their changes in it; `named` has the ids of questions by their codes.

    Comments of both sides stay. Where the result would not hold the merged values, the lines that differ are marked.
    Raises InvalidFilesError, at the side, when a text cannot be read.
    """
    sides = {f"base:{path}": base, f"ours:{path}": ours, f"theirs:{path}": theirs}
    versions = [parse(text, name).data if text.strip() else {} for name, text in sides.items()]
    parts = [_whole(one) for one in (base, ours, theirs)]
    was, mine, other = parts
    if was and mine and other:
        merge = _Merge(named)
        text = "".join(f"{line}\n" for line in merge.mapping(was, mine, other, ()))
        if merge.ways or _holds(text, versions):
            numbers = [number for number, line in enumerate(text.split("\n"), 1) if line == OURS]
            return MergedText(
                text, tuple(ConflictMark(way, line) for way, line in zip(merge.ways, numbers, strict=True))
            )
    return mark_all(ours, theirs)


def _holds(text: str, versions: Sequence[Any]) -> bool:
    """Return whether a text holds the values of three versions, merged."""
    try:
        return bool(parse(text, "").data == merge_values(*versions))
    except (InvalidFilesError, ConflictingValuesError):
        return False


def _whole(text: str) -> _Part | None:
    if not text.strip():
        return _Part({HEAD: EntryBlock(HEAD, [])}, text, [])
    text = text if text.endswith("\n") else f"{text}\n"
    root = node_positions(text)
    return None if root.flow or not root.entries else _part(text, text.split("\n"), root, None, {})


def mark_all(ours: str, theirs: str) -> MergedText:
    """Return both texts with markers around everything between the first and the last line that differ."""
    lines, begin = _marked(ours.splitlines(), theirs.splitlines())
    return MergedText("".join(f"{line}\n" for line in lines), (ConflictMark((), begin),))


def _marked(ours: list[str], theirs: list[str]) -> tuple[list[str], int]:
    """Return the lines of both with markers around those that differ, and the number of the first marker."""
    most = min(len(ours), len(theirs))
    head = next((i for i in range(most) if ours[i] != theirs[i]), most)
    tail = next((i for i in range(most - head) if ours[-1 - i] != theirs[-1 - i]), most - head)
    middle = [OURS, *ours[head : len(ours) - tail], BETWEEN, *theirs[head : len(theirs) - tail], THEIRS]
    return [*ours[:head], *middle, *ours[len(ours) - tail :]], head + 1


@dataclass
class _Merge:
    """The merge of one file, and the key paths of its conflicts so far, from top to bottom."""

    named: Mapping[str, str]
    ways: list[KeyPath] = field(default_factory=list)

    def mapping(self, base: _Part, ours: _Part, theirs: _Part, way: KeyPath) -> list[str]:
        """Return the lines of a merged mapping."""
        lines: list[str] = []
        for key in merged_order(list(ours.blocks), list(theirs.blocks), way):
            was, mine, other = (part.lines_of(key) for part in (base, ours, theirs))
            if other in (mine, was):
                lines += mine or ()
            elif mine == was:
                lines += other or ()
            else:
                lines += self._both_changed(base, ours, theirs, (*way, key))
        return lines

    def _both_changed(self, base: _Part, ours: _Part, theirs: _Part, way: KeyPath) -> list[str]:
        key = way[-1]
        was, mine, other = (part.value(str(key)) for part in (base, ours, theirs))
        inside = [part.inside(str(key), self.named if key == "answers" else {}) for part in (base, ours, theirs)]
        if inside[1] and inside[2] and not self._needs_levels(was, mine, other, way):
            return self._inside(inside, (base, ours, theirs), way)
        if other in (mine, was):
            return _with_comments(ours, theirs, base, str(key))
        if mine == was:
            return _with_comments(theirs, ours, base, str(key))
        try:
            lines = _with_comments(ours, theirs, base, str(key))
            return _spliced(lines, str(key), merge_values(was, mine, other, way))
        except (ConflictingValuesError, ValueError):
            if inside[1] and inside[2]:
                return self._inside(inside, (base, ours, theirs), way)
            self.ways.append(way)
            return _marked(ours.lines_of(str(key)) or [], theirs.lines_of(str(key)) or [])[0]

    def _needs_levels(self, was: Any, mine: Any, other: Any, way: KeyPath) -> bool:
        """Return whether evidence has to state its level, so that an answer cannot be merged line by line."""
        is_answer = len(way) > 1 and way[-2] == "answers"
        return is_answer and answers_to_merge(was, mine, other)[1:] != (mine, other)

    def _inside(self, inside: Sequence[_Part | None], around: Sequence[_Part], way: KeyPath) -> list[str]:
        """Return the lines of an entry whose mapping is merged key by key."""
        base, mine, other = (part or _Part({HEAD: EntryBlock(HEAD, [])}, "", []) for part in inside)
        was, ours, theirs = (part.blocks.get(str(way[-1])) for part in around)
        if ours is None or theirs is None:
            return []
        own = ours.lines[: ours.key_line + 1 - ours.low]
        known = [*own, *(was.lines if was else ())]
        return [*_added(own[:-1], _above(theirs), known), own[-1], *self.mapping(base, mine, other, way)]


def _above(block: EntryBlock) -> list[str]:
    """Return the comments above an entry, and the one on the line of its key."""
    above = block.lines[: block.key_line - block.low]
    return [*above, *re.findall(r"\s(#.*)", block.lines[block.key_line - block.low])]


def _with_comments(of: _Part, more: _Part, base: _Part, key: str) -> list[str]:
    """Return the lines of an entry with the comments that only the other copy has."""
    block = of.blocks.get(key)
    if block is None:
        return []
    at = block.key_line - block.low if block.entry else len(block.lines)
    known = [*of.comments(key), *base.comments(key)]
    return [*_added(block.lines[:at], more.comments(key), known), *block.lines[at:], *block.below]


def _spliced(lines: Sequence[str], key: str, value: Any) -> list[str]:
    """Return the lines of an entry with another value. Raises ValueError when its layout does not allow it."""
    new = splice_values("".join(f"{line}\n" for line in lines), {key: keep_quoting(value)})
    try:
        if parse(new, "").data == {key: value}:
            return new.removesuffix("\n").split("\n")
    except InvalidFilesError:
        pass
    raise ValueError


def _added(lines: Sequence[str], comments: Sequence[str], known: Sequence[str]) -> list[str]:
    """Return lines with the comments that are not known, indented like the last line with text."""
    seen = {line.strip() for line in known}
    margin = next((len(line) - len(line.lstrip(" ")) for line in reversed(lines) if line.strip()), 0)
    new = [comment.strip() for comment in comments if comment.strip() and comment.strip() not in seen]
    return [*lines, *(f"{' ' * margin}{comment}" for comment in new)]
