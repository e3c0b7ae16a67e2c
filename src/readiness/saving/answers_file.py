"""An answers file open for a session: one change at a time, on the disk when the call returns.

Answers and facts of the organization go into the file that the answers refer to for them, where they refer to one.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from readiness.errors import ConflictError, WriteError
from readiness.loading.read_answers import load_pack_of, pack_names_in_header, parse_answers, read_answers
from readiness.loading.read_organization import organization_path, read_organization
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.saving.atomic_write import check_folder, remove_stale_files
from readiness.saving.changes import Change
from readiness.saving.file_attributes import changes_by_replacing
from readiness.saving.file_contents import FileContents
from readiness.saving.session_lock import hold_lock
from readiness.saving.yaml_file_edit import YamlFileEdit


@contextmanager
def open_answers(
    path: Path | str, packs: Path | None = None, wait: float = 0, waiting: Callable[[str], None] | None = None
) -> Iterator["AnswersFile"]:
    """Open an answers file for a session, locked until the session ends; `wait` so many seconds for another to end.

    `waiting` is called with who holds it, when there is something to wait for.
    The file of an organization is shared, so it is locked only while a change is written to it. Raises
    InvalidFilesError, UnknownNameError, ConflictError when another session holds the answers, and WriteError when
    they could not be saved to.
    """
    document = read_answers(path)
    shared = organization_path(document, path)
    for each in (path, *([shared] if shared and shared.exists() else [])):
        _check_writable(each)
    real = Path(os.path.realpath(path))
    with hold_lock(real, str(path), wait, waiting):
        remove_stale_files(real)
        file = AnswersFile(path, packs, wait)
        if file.real != real:
            raise ConflictError(f"{path} leads to another file now", "try again")
        yield file


def _check_writable(path: Path | str) -> None:
    real = Path(os.path.realpath(path))
    if not os.path.lexists(real):
        raise WriteError(f"cannot write {path}: the file it leads to was deleted", "name a file")
    check_folder(real)
    if not os.access(real, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise WriteError(f"cannot write {path}: no permission to write here", f"allow it: chmod u+w {path}")


class AnswersFile:
    """The answers as they stand in the file; get one from `opened`, which holds the lock."""

    contents: FileContents
    """What the files hold, as far as is known; never changed in place."""

    def __init__(self, path: Path | str, packs: Path | None = None, wait: float = 0) -> None:
        self.path = path
        self._packs, self._wait = packs, wait
        self._names: tuple[str, str] | None = None
        self._own = YamlFileEdit(path)
        shared = organization_path(read_answers(path), path)
        self._organization = YamlFileEdit(shared) if shared else None
        self.reload()

    @property
    def real(self) -> Path:
        """Where the file is, symlinks followed."""
        return self._own.real

    @property
    def warnings(self) -> tuple[str, ...]:
        """What changes about the files themselves when they are saved for the first time, in sentences."""
        files = [self._own, *([self._organization] if self._organization else [])]
        return tuple(text for file in files for text in changes_by_replacing(file.real, file.path))

    @property
    def pack(self) -> Pack:
        """The questionnaire and the rubric that the file names."""
        return self.contents.pack

    @property
    def answers(self) -> Answers:
        """What was said."""
        return self.contents.answers

    def reload(self) -> None:
        """Read the file again, as someone else left it; changes nothing when that is not valid."""
        files, self._names, self.contents = self._read()
        for file, content, document in files:
            file.take(content, document)

    def on_disk_now(self) -> Answers:
        """Return the answers as someone else left them in the file; changes nothing here."""
        return self._read()[-1].answers

    def _read(self) -> tuple[list[tuple[YamlFileEdit, bytes, Document]], tuple[str, str], FileContents]:
        content, document = self._own.read(read_answers)
        files = [(self._own, content, document)]
        names = pack_names_in_header(document)
        pack = self.pack if names == self._names else load_pack_of(document, self._packs)
        shared = organization_path(document, self.path)
        if (shared and Path(os.path.realpath(shared))) != (self._organization and self._organization.real):
            raise ConflictError(f"{self.path} refers to another organization's answers now", "leave, and begin again")
        organization = None
        if self._organization is not None:
            read_organization(document, self.path)  # tells what is wrong with it where it is referred to
            content, organization = self._organization.read()
            files.append((self._organization, content, organization))
        answers, _ = parse_answers(document, pack, organization)
        return files, names, FileContents(pack, document, organization, answers)

    @property
    def is_gone(self) -> bool:
        """Was the file deleted or moved away meanwhile, or that of the organization?"""
        return self._own.is_gone or (self._organization is not None and self._organization.is_gone)

    def restore(self) -> None:
        """Write the file again as it was last seen, if it is gone. Raises what `apply` raises."""
        self._own.restore()
        if self._organization is not None:
            self._organization.restore()

    def apply(self, *changes: Change) -> Answers:
        """Make changes; when this returns, they are on the disk, also when the file was gone meanwhile.

        Changes to one file are made at once. Raises InvalidFilesError when one is not valid, ConflictError when the
        file was changed on the disk meanwhile, and WriteError when it cannot be written; then this object, and that
        file, are as before.
        """
        self.contents.changed(*changes)  # what is not valid is told before anything is written
        shared = [change for change in changes if self.contents.place(change.way)[0]]
        own = [change for change in changes if change not in shared]
        if shared and self._organization:
            with hold_lock(self._organization.real, str(self._organization.path), self._wait):
                self._write(self._organization, shared)
        if own:
            self._write(self._own, own)
        return self.answers

    def _write(self, file: YamlFileEdit, changes: list[Change]) -> None:
        planned = self.contents.changed(*changes)
        data = (planned.own if file is self._own else planned.organization or planned.own).data
        if file.holds(data):
            file.refuse_when_changed()
            return
        file.write(data, [self.contents.place(change.way)[1] for change in changes], self.pack)
        if file is self._own:
            self.contents = replace(planned, own=file.document)
        else:
            self.contents = replace(planned, organization=file.document)
