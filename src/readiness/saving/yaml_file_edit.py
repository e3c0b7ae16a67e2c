"""One YAML file under edit: its last known content, and the write of changed values to the disk."""

import os
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from readiness.errors import ConflictError, InvalidFilesError, WriteError
from readiness.loading import input_limits
from readiness.loading.bounded_file import read_bytes
from readiness.loading.yaml_file import Document, parse, read_yaml
from readiness.model.pack import Pack
from readiness.saving.atomic_write import read_with_attributes, write_atomically
from readiness.saving.file_attributes import Attributes
from readiness.saving.insertion_point import SECTIONS, insertion_points, section_point
from readiness.saving.splice_values import splice_values
from readiness.statements import conflicts, outputs
from readiness.statements import saving as statements

KeyPath = tuple[str, ...]

BOM = b"\xef\xbb\xbf"
"""The byte order mark that some editors put at the start of a file."""
_MAY_BE_EMPTY = ("answers", "remedies", "progress", "profile")


class YamlFileEdit:
    """The last known state of a file; only `write` and `restore` change the file on the disk."""

    def __init__(self, path: Path | str) -> None:
        self.path = path
        self.real = Path(os.path.realpath(path))
        self._raw = b""
        self._seen = b""
        self._attributes: Attributes | None = None
        self.document = Document(str(path), "", {})

    def read(self, reader: Callable[[Path | str], Document] = read_yaml) -> tuple[bytes, Document]:
        """Return the current content without remembering it. Raises InvalidFilesError, ConflictError."""
        content = read_bytes(self.real, str(self.path))
        document = reader(self.path)
        if Path(os.path.realpath(self.path)) != self.real:
            raise ConflictError(conflicts.leads_elsewhere(path=str(self.path)), conflicts.begin_again())
        if self._look()[0] != content:
            raise ConflictError(conflicts.being_changed(path=str(self.path)), outputs.try_again())
        return content, document

    def take(self, content: bytes, document: Document) -> None:
        """Remember content that was read, and the file's attributes in case the file is deleted later."""
        self._raw, self.document = content, document
        self._seen = sha256(content).digest()
        now, attributes = self._look()
        if now == content:
            self._attributes = attributes

    @property
    def is_gone(self) -> bool:
        """True if the file was deleted or moved away."""
        return not os.path.lexists(self.real)

    def holds(self, data: dict[str, Any]) -> bool:
        """Return whether `data` equals the last known content of the file on the disk."""
        return data == self.document.data and sha256(self._raw).digest() == self._seen and not self.is_gone

    def write(self, data: dict[str, Any], ways: Sequence[KeyPath], pack: Pack) -> None:
        """Write the file with `data`, which differs from the last known content only at the key paths `ways`.

        Raises ConflictError when the file on the disk was changed meanwhile, and WriteError when it cannot be written.
        """
        self.write_text(self._text(data, ways, pack))

    def write_text(self, text: str, *, plain: bool = False) -> None:
        """Write the file with a whole new text, in the encoding and with the line ends it has. Raises as `write`.

        With `plain` it gets no byte order mark, and a line feed at every line end.
        """
        document = parse(text, str(self.path))
        content = text.encode() if plain else encode_like(text, self._raw)
        if len(content) > input_limits.FILE_BYTES:
            most = input_limits.FILE_BYTES // 1024**2
            raise WriteError(statements.too_large(path=str(self.path), most=most), statements.shorten_notes())
        try:
            write_atomically(self.real, content, check=self._refuse_other, like=self._attributes)
        except WriteError:
            # The file may have been replaced without being safe from a power cut. It counts as not saved, and the
            # next change, which builds on the last saved content, may replace it.
            if self._look()[0] == content:
                self._seen = sha256(content).digest()
            raise
        self.take(content, document)

    def restore(self) -> None:
        """Write a file that is gone again with its last known content. Raises the errors of `write`."""
        if self.is_gone:
            write_atomically(self.real, self._raw, check=self._refuse_other, like=self._attributes)
            self._seen = sha256(self._raw).digest()

    def refuse_when_changed(self) -> None:
        """Raise ConflictError when the file on the disk differs from its last known content."""
        self._refuse_other(self._look()[0])

    def _refuse_other(self, content: bytes | None) -> None:
        """Raise ConflictError when `content` differs from the last known content; accept None when the file is gone."""
        if content is None and self.is_gone:
            return
        if content is None or sha256(content).digest() != self._seen:
            raise ConflictError(conflicts.changed(path=str(self.path)), conflicts.look_at_file())

    def _text(self, data: dict[str, Any], ways: Sequence[KeyPath], pack: Pack) -> str:
        """Return the file's text with the changes in it."""
        try:
            return edit_text(self.document, data, ways, pack)
        except ValueError:
            places = tuple(".".join(way) for way in ways[:3])
            message = statements.cannot_edit(places=places, path=str(self.path))
            raise WriteError(message, statements.edit_by_hand()) from None

    def _look(self) -> tuple[bytes | None, Attributes | None]:
        """Return content and attributes of the file on the disk; None for both if it cannot be read."""
        try:
            return read_with_attributes(self.real)
        except OSError:
            return None, None


def edit_text(document: Document, data: dict[str, Any], ways: Sequence[KeyPath], pack: Pack) -> str:
    """Return a document's text with `data` in it, after reading it back to prove that only `ways` changed.

    Raises ValueError when the layout of the text does not allow the change.
    """
    text, answers = document.text, document.data.get("answers") or {}
    new_answers = [way[1] for way in ways if way[0] == "answers" and way[1] not in answers]
    room = {place: where for question in new_answers for place, where in insertion_points(text, question, pack).items()}
    for section in dict.fromkeys(way[0] for way in ways if way[0] in SECTIONS):
        room |= section_point(text, section, SECTIONS)
    try:
        new = splice_values(text, data, room)
        if _comparable(parse(new, "").data) == _comparable(data):
            return new
    except InvalidFilesError:
        pass
    raise ValueError


def _comparable(data: dict[str, Any]) -> dict[str, Any]:
    """Return `data` without empty sections, however they are written."""
    return {key: value for key, value in data.items() if value or key not in _MAY_BE_EMPTY}


def encode_like(text: str, before: bytes) -> bytes:
    """Return the bytes of a file, with the byte order mark and the line ends that it had."""
    mark = BOM if before.startswith(BOM) else b""
    content, old = text.encode(), before.removeprefix(BOM)
    return mark + (_with_line_ends(content, old) if b"\r\n" in old else content)


def _with_line_ends(content: bytes, old: bytes) -> bytes:
    """Return `content` with the old line ends on unchanged lines, even mixed ones; new lines get Windows line ends."""
    was, now = old.split(b"\n"), content.split(b"\n")
    same = [line.removesuffix(b"\r") for line in was]
    most = min(len(same), len(now))
    head = next((i for i in range(most - 1) if same[i] != now[i]), most - 1)  # nothing ends the last line
    tail = next((i for i in range(most - head) if same[-1 - i] != now[-1 - i]), most - head)
    middle = [line + b"\r" for line in now[head : len(now) - tail]]
    if not tail and middle:
        middle[-1] = middle[-1].removesuffix(b"\r")
    return b"\n".join([*was[:head], *middle, *was[len(was) - tail :]])
