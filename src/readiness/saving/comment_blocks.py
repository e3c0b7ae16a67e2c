"""A mapping in a YAML text as blocks of lines: each key with the comments that belong to it."""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field

from readiness.saving.node_positions import KeyPosition, NodePosition

HEAD = ""
"""The key of the lines above the first entry, which stay where they are."""


@dataclass
class EntryBlock:
    """The lines of one entry of a mapping: blank lines and comments above it, the entry, and comments below it."""

    key: str
    lines: list[str]
    low: int = 0
    """The number of the first line in the text."""
    key_line: int = 0
    """The number of the line with the key, or with the comment that names it."""
    entry: KeyPosition | None = None
    """The entry; None for the comment line of a question without an answer, and for the head."""
    below: list[str] = field(default_factory=list)
    """Comments below the entry that belong to nothing else."""

    @property
    def all_lines(self) -> list[str]:
        """Every line of the block."""
        return [*self.lines, *self.below]

    @property
    def text(self) -> str:
        """The text of the block, every line with its line end."""
        return "".join(f"{line}\n" for line in self.all_lines)


def split_blocks(
    text: str,
    lines: list[str],
    mapping: NodePosition,
    low: int,
    high: int,
    named: Mapping[str, str] | None = None,
    *,
    at_top: bool = False,
) -> list[EntryBlock]:
    """Return the blocks of a mapping in block style, the head first.

    The mapping's lines in the text are those from `low` to before `high`.
    `named` has the key that a comment line belongs to, by the first word of the comment: questions by their codes. Such
    a line begins a block, also where the mapping does not have the key. With `at_top`, all comments above the first
    entry are about the file, and so part of the head.
    """
    items = list(_items(text, lines, mapping, low, high, named or {}))
    blocks = [EntryBlock(HEAD, [])]
    before = low
    for number, (key, first, last, key_line, entry) in enumerate(items):
        start = first
        while (number or not at_top) and start > before and _is_above(lines[start - 1], mapping.column):
            start -= 1
        blank = start
        while number and blank > before and not lines[blank - 1].strip():
            blank -= 1
        (blocks[-1].below if number else blocks[0].lines).extend(lines[before:blank])
        blocks.append(EntryBlock(key, lines[blank : last + 1], blank, key_line, entry))
        before = last + 1
    (blocks[-1].below if items else blocks[0].lines).extend(lines[before:high])
    return blocks


def _items(
    text: str, lines: list[str], mapping: NodePosition, low: int, high: int, named: Mapping[str, str]
) -> Iterator[tuple[str, int, int, int, KeyPosition | None]]:
    """Yield the key, the first, the last and the key's line, and the entry of each block, from top to bottom."""
    seen: set[str] = set()
    here = low
    for key, entry in mapping.entries.items():
        line = entry.line
        begun = yield from _named(lines, here, line, key, named, mapping, seen)
        seen.add(key)
        last = line + text.count("\n", entry.start, max(entry.value.end, entry.after_colon))
        yield key, line if begun is None else begun, last, line, entry
        here = last + 1
    yield from _named(lines, here, high, None, named, mapping, seen)


def _named(
    lines: list[str],
    low: int,
    high: int,
    following: str | None,
    named: Mapping[str, str],
    mapping: NodePosition,
    seen: set[str],
) -> Generator[tuple[str, int, int, int, None], None, int | None]:
    """Yield the comment lines of keys without an entry; return the line that begins the block of the entry below."""
    line = low
    while named and line < high:
        words = lines[line].lstrip(" ").removeprefix("#").split(None, 1) if _is_comment(lines[line]) else []
        key = named.get(words[0].rstrip(":")) if words else None
        if key is None or key in seen:
            line += 1
            continue
        last = line
        while last + 1 < high and _is_remark(lines[last + 1], named):
            last += 1
        if key == following and not "".join(lines[last + 1 : high]).strip():
            return line
        if key not in mapping.entries:
            seen.add(key)
            yield key, line, last, line, None
        line = last + 1
    return None


def _is_remark(line: str, named: Mapping[str, str]) -> bool:
    """Return whether a line is a comment that names no key."""
    words = line.lstrip(" ").removeprefix("#").split(None, 1)
    return _is_comment(line) and not (words and words[0].rstrip(":") in named)


def _is_above(line: str, column: int) -> bool:
    """Return whether a line can be a comment on what is below it; one that is deeper is about what is above."""
    return _is_comment(line) and _column(line) <= column


def _is_comment(line: str) -> bool:
    return line.lstrip(" ").startswith("#")


def _column(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
