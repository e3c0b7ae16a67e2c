"""An answers file open for a session: each change is on the disk when the call returns.

Answers and facts of the organization go into the organization's file when the answers file names one.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from readiness.errors import ConflictError, WriteError
from readiness.loading.pack_of_answers import load_pack_of, pack_names_in_header
from readiness.loading.read_answers import parse_answers, read_answers, read_pack_and_organization
from readiness.loading.read_organization import organization_path
from readiness.loading.read_pack import PackReader
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.saving.atomic_write import check_folder, remove_stale_files
from readiness.saving.changes import Change
from readiness.saving.file_attributes import changes_by_replacing
from readiness.saving.file_contents import FileContents
from readiness.saving.hidden_names import temporary_path
from readiness.saving.hold_lock import hold_lock
from readiness.saving.write_errors import write_error
from readiness.saving.yaml_file_edit import YamlFileEdit
from readiness.statements import conflicts, outputs
from readiness.statements.statement import Statement


@contextmanager
def open_answers(
    path: Path | str, packs: Path | None = None, wait: float = 0, waiting: Callable[[Statement], None] | None = None
) -> Iterator["AnswersFile"]:
    """Open an answers file for a session, and hold its lock until the session ends.

    `wait` is how many seconds to wait for the lock; `waiting` is called with a statement about its holder when it is
    not free. The organization's file is shared, and is locked only while a change is written to it.
    Raises InvalidFilesError, UnknownNameError, ConflictError when another session holds the answers, and WriteError
    when they cannot be saved.
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
            raise ConflictError(conflicts.leads_elsewhere(path=str(path)), outputs.try_again())
        yield file


def _check_writable(path: Path | str) -> None:
    real = Path(os.path.realpath(path))
    if not os.path.lexists(real):
        raise WriteError(outputs.target_deleted(path=str(path)), outputs.name_file())
    check_folder(real)
    if not os.access(real, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise WriteError(outputs.no_permission(path=str(path)), outputs.allow(command=f"chmod u+w {path}"))
    try:
        temporary_path(real).lstat()  # raises when the path is longer than the system allows
    except FileNotFoundError:
        pass
    except OSError as error:
        raise write_error(path, error) from None


class AnswersFile:
    """The answers in a file and the means to change them; `open_answers` makes one and holds its lock."""

    contents: FileContents
    """The last known content of the files; replaced after a change, never modified in place."""

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
        """The path of the file, with symlinks resolved."""
        return self._own.real

    @property
    def warnings(self) -> tuple[Statement, ...]:
        """Warnings about what changes in the files' owner or hard links at the first save."""
        files = [self._own, *([self._organization] if self._organization else [])]
        return tuple(warning for file in files for warning in changes_by_replacing(file.real, file.path))

    @property
    def pack(self) -> Pack:
        """The questionnaire and the rubric that the file names."""
        return self.contents.pack

    @property
    def answers(self) -> Answers:
        """The answers, including those of the organization."""
        return self.contents.answers

    def reload(self) -> None:
        """Read the files again after someone else changed them; keep the current content when they are not valid."""
        files, self._names, self.contents = self._read()
        for file, content, document in files:
            file.take(content, document)

    def on_disk_now(self) -> Answers:
        """Return the answers that are in the files now, without replacing the current content."""
        return self._read()[-1].answers

    def _read(self) -> tuple[list[tuple[YamlFileEdit, bytes, Document]], tuple[str, str], FileContents]:
        content, document = self._own.read(read_answers)
        files = [(self._own, content, document)]
        names = pack_names_in_header(document)
        shared = organization_path(document, self.path)
        if (shared and Path(os.path.realpath(shared))) != (self._organization and self._organization.real):
            raise ConflictError(conflicts.other_organization(path=str(self.path)), conflicts.begin_again())
        # The organization's file is read here for errors at the place that refers to it.
        pack, _ = read_pack_and_organization(document, self.path, lambda: self._pack_of(names, document))
        organization = None
        if self._organization is not None:
            content, organization = self._organization.read()
            files.append((self._organization, content, organization))
        answers, _ = parse_answers(document, pack, organization)
        return files, names, FileContents(pack, document, organization, answers)

    def _pack_of(self, names: tuple[str, str], document: Document) -> Pack:
        return self.pack if names == self._names else load_pack_of(document, PackReader(self._packs))

    @property
    def is_gone(self) -> bool:
        """True if the file, or the organization's file, was deleted or moved away."""
        return self._own.is_gone or (self._organization is not None and self._organization.is_gone)

    def restore(self) -> None:
        """Write a file that is gone again with its last known content. Raises the errors of `apply`."""
        self._own.restore()
        if self._organization is not None:
            self._organization.restore()

    def apply(self, *changes: Change) -> Answers:
        """Apply changes; when this returns, they are on the disk, even if the file was deleted meanwhile.

        All changes to one file are written at once. Raises InvalidFilesError when a change is not valid, ConflictError
        when the file on the disk was changed meanwhile, and WriteError when it cannot be written; then this object
        and that file are unchanged.
        """
        self.contents.changed(*changes)  # raises for invalid changes before anything is written
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
