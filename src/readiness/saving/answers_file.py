"""An answers file open for a session: one change at a time, on the disk when the call returns."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from readiness.errors import ConflictError, InvalidFilesError, WriteError
from readiness.loading import limits
from readiness.loading.answers import answers_in, names_in_header, pack_of, read_answers
from readiness.loading.bounded_file import read_bytes
from readiness.loading.yaml_file import Document, parse
from readiness.model.answers import Answers, AssessmentHeader
from readiness.model.pack import Pack
from readiness.saving.changes import Change, in_order
from readiness.saving.files import check_folder, remove_stale, write_whole
from readiness.saving.layout import room_for
from readiness.saving.lock import locked
from readiness.saving.splicing import spliced

_BOM = b"\xef\xbb\xbf"
_SECTIONS = list(Answers.model_fields)
_MAY_BE_EMPTY = ("answers", "remedies", "progress")


@contextmanager
def opened(path: Path | str, packs: Path | None = None) -> Iterator["AnswersFile"]:
    """Open an answers file for a session, locked until the session ends.

    Raises InvalidFilesError, UnknownNameError, ConflictError when another session holds it, and WriteError when it
    could not be saved to.
    """
    read_answers(path)
    real = Path(os.path.realpath(path))
    check_folder(real)
    if not os.access(real, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise WriteError(f"cannot write {path}: no permission to write here", f"allow it: chmod u+w {path}")
    with locked(real, str(path)):
        remove_stale(real)
        yield AnswersFile(path, packs)


class AnswersFile:
    """The answers as they stand in the file; get one from `opened`, which holds the lock."""

    pack: Pack
    answers: Answers

    def __init__(self, path: Path | str, packs: Path | None = None) -> None:
        self.path = path
        self._real = Path(os.path.realpath(path))
        self._packs = packs
        self._names: tuple[str, str] | None = None
        self.reload()

    def reload(self) -> None:
        """Read the file again, as someone else left it; changes nothing when that is not valid."""
        self._raw, self._document, self._names, self.pack, self.answers = self._read()
        self._seen = sha256(self._raw).digest()

    def on_disk_now(self) -> Answers:
        """Return the answers as someone else left them in the file; changes nothing here."""
        return self._read()[-1]

    def _read(self) -> tuple[bytes, Document, tuple[str, str], Pack, Answers]:
        content = self._content()
        document = read_answers(self.path)
        if self._content() != content:
            raise ConflictError(f"{self.path} is being changed by someone else", "try again")
        names = names_in_header(document)
        pack = self.pack if names == self._names else pack_of(document, self._packs)
        answers, _ = answers_in(document, pack)
        return content, document, names, pack, answers

    def value_at(self, way: tuple[str, ...]) -> Any:
        """Return the plain value that `way` leads to, or None."""
        value: Any = self._document.data
        for key in way:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    @property
    def is_gone(self) -> bool:
        """Was the file deleted or moved away meanwhile?"""
        return not os.path.lexists(self._real)

    def restore(self) -> None:
        """Write the file again as it was last seen, if it is gone. Raises what `apply` raises."""
        if self.is_gone:
            write_whole(self._real, self._raw, before_replacing=self._refuse_when_changed)
            self._seen = sha256(self._raw).digest()

    def apply(self, change: Change) -> Answers:
        """Make one change; when this returns, it is on the disk, also when the file was gone meanwhile.

        Raises InvalidFilesError when the change is not valid, ConflictError when the file was changed on the disk
        meanwhile, and WriteError when it cannot be written; then this object is as before.
        """
        data = self._changed(change)
        if data == self._document.data and sha256(self._raw).digest() == self._seen and not self.is_gone:
            self._refuse_when_changed()
            return self.answers
        answers, _ = answers_in(Document(str(self.path), self._document.text, data), self.pack)
        text = self._text(data, change)
        document = parse(text, str(self.path))
        content = _encoded(text, self._raw)
        if len(content) > limits.FILE_BYTES:
            raise WriteError(
                f"{self.path} would be larger than {limits.FILE_BYTES // 1024**2} MiB", "shorten some notes"
            )
        try:
            write_whole(self._real, content, before_replacing=self._refuse_when_changed)
        except WriteError:
            # Perhaps replaced, but not known to survive a power cut: it counts as not saved, and the next change,
            # which builds on what was saved, may replace it.
            if self._on_disk() == content:
                self._seen = sha256(content).digest()
            raise
        self._seen, self._raw, self._document = sha256(content).digest(), content, document
        self.answers = answers
        return answers

    def _changed(self, change: Change) -> dict[str, Any]:
        new = change.edit(self.value_at(change.way))
        data: dict[str, Any] = _put(self._document.data, change.way, new, (), self.pack)
        return data

    def _text(self, data: dict[str, Any], change: Change) -> str:
        """Return the file's text with the change in it, read back to be sure that nothing else changed."""
        text = self._document.text
        is_new_answer = change.way[0] == "answers" and self.value_at(change.way) is None
        try:
            new = spliced(text, data, room_for(text, change.way[1], self.pack) if is_new_answer else None)
            if _comparable(parse(new, "").data) == _comparable(data):
                return new
        except (InvalidFilesError, ValueError):
            pass
        place = ".".join(change.way)
        raise WriteError(f"{place} cannot be changed in the way {self.path} is laid out", "edit it by hand there")

    def _content(self) -> bytes:
        return read_bytes(self._real, str(self.path))

    def _on_disk(self) -> bytes | None:
        try:
            return self._content()
        except InvalidFilesError:
            return None

    def _refuse_when_changed(self) -> None:
        if self.is_gone:
            return
        content = self._on_disk()
        if content is None or sha256(content).digest() != self._seen:
            raise ConflictError(
                f"{self.path} was changed by someone else meanwhile", "look at the file, then try again"
            )


def _put(old: Any, way: tuple[str, ...], new: Any, above: tuple[str, ...], pack: Pack) -> Any:
    """Return a copy of `old` with `new` where `way` leads, or without it; new keys go where they belong."""
    if not way:
        return new
    key, *rest = way
    before = old if isinstance(old, dict) else {}
    inner = _put(before.get(key), tuple(rest), new, (*above, key), pack)
    copy = {name: value for name, value in before.items() if name != key}
    if inner is None or (inner == {} and above):
        return copy
    return in_order(before, copy | {key: inner}, _order(above, pack))


def _order(way: tuple[str, ...], pack: Pack) -> list[str]:
    """The order of the keys that may stand where `way` leads."""
    match way:
        case ():
            return _SECTIONS
        case ("assessment",):
            return list(AssessmentHeader.model_fields)
        case ("assessment", "profile"):
            return [fact.id for fact in pack.questionnaire.facts]
        case ("assessment", "milestones"):
            return [*pack.questionnaire.milestones, *pack.rubric.gate_named]
        case _:
            return list(pack.questionnaire.questions)


def _comparable(data: dict[str, Any]) -> dict[str, Any]:
    """Leave out sections that hold nothing, however that is written."""
    return {key: value for key, value in data.items() if value or key not in _MAY_BE_EMPTY}


def _encoded(text: str, before: bytes) -> bytes:
    """Return the bytes of a file, with the byte order mark and the line ends it had."""
    mark = _BOM if before.startswith(_BOM) else b""
    content, old = text.encode(), before.removeprefix(_BOM)
    return mark + (_with_line_ends(content, old) if b"\r\n" in old else content)


def _with_line_ends(content: bytes, old: bytes) -> bytes:
    """Lines that stay keep their line ends, even in a file that mixes them; new ones get what Windows writes."""
    was, now = old.split(b"\n"), content.split(b"\n")
    same = [line.removesuffix(b"\r") for line in was]
    most = min(len(same), len(now))
    head = next((i for i in range(most) if same[i] != now[i]), most)
    tail = next((i for i in range(most - head) if same[-1 - i] != now[-1 - i]), most - head)
    middle = [line + b"\r" for line in now[head : len(now) - tail]]
    if not tail and middle:
        middle[-1] = middle[-1].removesuffix(b"\r")
    return b"\n".join([*was[:head], *middle, *was[len(was) - tail :]])
