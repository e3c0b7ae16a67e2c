"""The text of an older answers file with its entries under the ids of today; every other character stays.

An entry that was retired stays as a comment in its place. One that is written in brackets with others, where no
comment can stand, becomes a comment at the end of the text.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from readiness.errors import InvalidFilesError
from readiness.loading.id_places import Move
from readiness.loading.yaml_file import KeyPath, parse
from readiness.saving.node_positions import KeyPosition, NodePosition, node_positions
from readiness.saving.splice_values import splice_values
from readiness.saving.yaml_scalars import emit_scalar


def migrate_text(text: str, data: dict[str, Any], moves: Sequence[Move]) -> str:
    """Return a text with all moves made, after reading it back to prove that it holds `data`.

    Raises ValueError when the layout of the text does not allow it.
    """
    if not text.endswith("\n"):
        text += "\n"
    for write in (_moved, _in_new_layout):
        try:
            migrated = write(text, data, moves)
            if _comparable(parse(migrated, "").data) == _comparable(data):
                return migrated
        except (InvalidFilesError, ValueError):
            continue
    raise ValueError


def _moved(text: str, _: dict[str, Any], moves: Sequence[Move]) -> str:
    return _MigratedText(text, moves).text


def _in_new_layout(text: str, data: dict[str, Any], moves: Sequence[Move]) -> str:
    """Return a text with its changed sections in a new layout, and the entries left out as comments at its end."""
    root = node_positions(text)
    left: list[str] = []
    for move in moves:
        if not move.becomes:
            value = _node(root, move.way)
            left += [f"# {line}" for line in (str(move.way[-1]), *text[value.start : value.end].split("\n"))]
    return splice_values(text, data) + "".join(f"{line}\n" for line in left)


def _comparable(value: object) -> object:
    """Return data without what is empty, however it is written."""
    if isinstance(value, dict):
        return {key: one for key, inner in value.items() if (one := _comparable(inner)) not in ("", None, {})}
    return [_comparable(one) for one in value] if isinstance(value, list) else value


class _MigratedText:
    """A text with moves made in it."""

    def __init__(self, text: str, moves: Sequence[Move]) -> None:
        self.old = text
        self.left: list[str] = []
        """The entries left out of brackets, as comments for the end of the text."""
        edits: list[tuple[int, int, str]] = []
        root = node_positions(text)
        in_brackets: dict[KeyPath, list[Move]] = {}
        for move in moves:
            above = _node(root, move.way[:-1])
            if above.flow:
                in_brackets.setdefault(move.way[:-1], []).append(move)
            else:
                edits.append(self._block(above, move))
        for way, there in in_brackets.items():
            edits += self._brackets(_node(root, way), {move.way[-1]: move for move in there})
        self.text = text
        for start, end, new in sorted(edits, reverse=True):
            self.text = self.text[:start] + new + self.text[end:]
        self.text += "".join(f"# {line}\n" for line in self.left)

    def _block(self, above: NodePosition, move: Move) -> tuple[int, int, str]:
        """Return the edit for an entry or item that stands on lines of its own."""
        name = move.way[-1]
        entry = above.entries[name] if isinstance(name, str) else None
        value = entry.value if entry else above.items[int(name)]
        if entry and move.at == () and move.becomes:
            return value.start, value.end, self._scalar(move.becomes[0], value.start)
        first = entry.start if entry else self.old.rindex("-", 0, value.start + 1)
        start = self.old.rfind("\n", 0, first) + 1
        if self.old[start:first].strip(" "):
            raise ValueError
        end = self.old.index("\n", max(value.end, entry.after_colon if entry else first))
        margin = self.old[start:first]
        if not move.becomes:
            return start, end, _comment(self.old[start:end], margin)
        copies = [self._copy(start, end, entry, value, move, index) for index in range(len(move.becomes))]
        return start, end, "\n".join(copies)

    def _copy(
        self, start: int, end: int, entry: KeyPosition | None, value: NodePosition, move: Move, index: int
    ) -> str:
        """Return the lines of an entry or item under one of its new names."""
        edits = [self._named(entry, value, move, index)]
        if move.value:
            edits.append((value.start, value.end, self._scalar(move.value, value.start)))
        for key in sorted(move.without[index]) if move.without else ():
            inner = value.entries[key]
            if value.flow:
                edits += self._brackets(value, {key: Move((*move.way, key), None, ())})
                continue
            low = self.old.rfind("\n", 0, inner.start) + 1
            high = self.old.index("\n", max(inner.value.end, inner.after_colon))
            edits.append((low, high, _comment(self.old[low:high], self.old[low : inner.start])))
        text = self.old[start:end]
        for low, high, new in sorted(edits, reverse=True):
            text = text[: low - start] + new + text[high - start :]
        return text

    def _named(self, entry: KeyPosition | None, value: NodePosition, move: Move, index: int) -> tuple[int, int, str]:
        """Return the edit that writes a new name."""
        if move.at is None and entry:
            return entry.start, entry.key_end, self._scalar(move.becomes[index], entry.start)
        named = _node(value, move.at or ())
        return named.start, named.end, self._scalar(move.becomes[index], named.start)

    def _scalar(self, text: str, place: int) -> str:
        """Return an id or version as it is written in the place of another, in double quotes if that one is."""
        return f'"{text}"' if self.old.startswith('"', place) else emit_scalar(text, 0, flow=True)[0]

    def _brackets(self, above: NodePosition, moves: Mapping[str | int, Move]) -> list[tuple[int, int, str]]:
        """Return the edits of a list or mapping in brackets: one edit of the whole where something is left out."""
        kept: list[str] = []
        edits: list[tuple[int, int, str]] = []
        for name, entry, value in _inside(above):
            start, end = (entry.start, max(value.end, entry.after_colon)) if entry else (value.start, value.end)
            move, text = moves.get(name), self.old[start:end]
            if move is None:
                kept.append(text)
            elif move.becomes:
                kept += [self._copy(start, end, entry, value, move, index) for index in range(len(move.becomes))]
                edits.append((start, end, ", ".join(kept[-len(move.becomes) :])))
            else:
                self.left += text.split("\n")
        if all(move.becomes for move in moves.values()):
            return edits
        self.left += _comments(self.old[above.start : above.end])
        return [(above.start, above.end, ", ".join(kept).join("{}" if above.entries else "[]"))]


def _inside(above: NodePosition) -> Iterator[tuple[str | int, KeyPosition | None, NodePosition]]:
    """Yield the name, the key and the value of each entry of a mapping, and of each item of a list."""
    yield from ((name, entry, entry.value) for name, entry in above.entries.items())
    yield from ((index, None, item) for index, item in enumerate(above.items))


def _node(root: NodePosition, way: KeyPath) -> NodePosition:
    for step in way:
        root = root.entries[step].value if isinstance(step, str) else root.items[step]
    return root


def _comment(lines: str, margin: str) -> str:
    """Return lines as comments, in the column of the first."""
    return "\n".join(f"{margin}# {line.removeprefix(margin)}".rstrip(" ") for line in lines.split("\n"))


def _comments(text: str) -> Iterator[str]:
    """Yield the comments between values in brackets."""
    for line in text.split("\n"):
        if " #" in line or line.lstrip(" ").startswith("#"):
            yield line[line.index("#") + 1 :].strip(" ")
