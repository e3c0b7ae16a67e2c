"""An answers file open for a session: one change at a time, on the disk when the call returns.

Answers and facts of the organization go into the file that the answers refer to for them, where they refer to one.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from readiness.errors import ConflictError, WriteError
from readiness.loading.answers import answers_in, names_in_header, pack_of, read_answers
from readiness.loading.organization import organization_path, read_organization
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers, AssessmentHeader
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.saving.changes import Change
from readiness.saving.files import check_folder, remove_stale
from readiness.saving.lock import locked
from readiness.saving.one_file import OneFile, Way


@contextmanager
def opened(path: Path | str, packs: Path | None = None) -> Iterator["AnswersFile"]:
    """Open an answers file for a session, locked until the session ends.

    The file of an organization is shared, so it is locked only while a change is written to it. Raises
    InvalidFilesError, UnknownNameError, ConflictError when another session holds the answers, and WriteError when
    they could not be saved to.
    """
    document = read_answers(path)
    shared = organization_path(document, path)
    for each in (path, *([shared] if shared and shared.exists() else [])):
        _check_writable(each)
    real = Path(os.path.realpath(path))
    with locked(real, str(path)):
        remove_stale(real)
        yield AnswersFile(path, packs)


def _check_writable(path: Path | str) -> None:
    real = Path(os.path.realpath(path))
    check_folder(real)
    if not os.access(real, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise WriteError(f"cannot write {path}: no permission to write here", f"allow it: chmod u+w {path}")


class AnswersFile:
    """The answers as they stand in the file; get one from `opened`, which holds the lock."""

    pack: Pack
    answers: Answers

    def __init__(self, path: Path | str, packs: Path | None = None) -> None:
        self.path = path
        self._packs = packs
        self._names: tuple[str, str] | None = None
        self._own = OneFile(path)
        shared = organization_path(read_answers(path), path)
        self._organization = OneFile(shared) if shared else None
        self.reload()

    def reload(self) -> None:
        """Read the file again, as someone else left it; changes nothing when that is not valid."""
        files, self._names, self.pack, self.answers = self._read()
        for file, content, document in files:
            file.take(content, document)

    def on_disk_now(self) -> Answers:
        """Return the answers as someone else left them in the file; changes nothing here."""
        return self._read()[-1]

    def _read(self) -> tuple[list[tuple[OneFile, bytes, Document]], tuple[str, str], Pack, Answers]:
        content, document = self._own.read(read_answers)
        files = [(self._own, content, document)]
        names = names_in_header(document)
        pack = self.pack if names == self._names else pack_of(document, self._packs)
        shared = organization_path(document, self.path)
        if (shared and Path(os.path.realpath(shared))) != (self._organization and self._organization.real):
            raise ConflictError(f"{self.path} refers to another organization's answers now", "leave, and begin again")
        organization = None
        if self._organization is not None:
            read_organization(document, self.path)  # tells what is wrong with it where it is referred to
            content, organization = self._organization.read()
            files.append((self._organization, content, organization))
        answers, _ = answers_in(document, pack, organization)
        return files, names, pack, answers

    def value_at(self, way: Way) -> Any:
        """Return the plain value that `way` leads to, or None."""
        file, way = self._where(way)
        return file.value_at(way)

    @property
    def is_gone(self) -> bool:
        """Was the file deleted or moved away meanwhile, or that of the organization?"""
        return self._own.is_gone or (self._organization is not None and self._organization.is_gone)

    def restore(self) -> None:
        """Write the file again as it was last seen, if it is gone. Raises what `apply` raises."""
        self._own.restore()
        if self._organization is not None:
            self._organization.restore()

    def apply(self, change: Change) -> Answers:
        """Make one change; when this returns, it is on the disk, also when the file was gone meanwhile.

        Raises InvalidFilesError when the change is not valid, ConflictError when the file was changed on the disk
        meanwhile, and WriteError when it cannot be written; then this object is as before.
        """
        file, way = self._where(change.way)
        data = file.with_value(way, change.edit(file.value_at(way)), self._order_in(file))
        if file.holds(data):
            file.refuse_when_changed()
            return self.answers
        answers, _ = answers_in(*self._documents(file, data))
        if file is self._own:
            file.write(data, way, self.pack)
        else:
            with locked(file.real, str(file.path)):
                file.write(data, way, self.pack)
        self.answers = answers
        return answers

    def _documents(self, changed: OneFile, data: dict[str, Any]) -> tuple[Document, Pack, Document | None]:
        """The documents as they would be with `data` in the one that changes, and the pack."""

        def of(file: OneFile) -> Document:
            return Document(str(file.path), file.document.text, data if file is changed else file.document.data)

        return of(self._own), self.pack, of(self._organization) if self._organization is not None else None

    def _where(self, way: Way) -> tuple[OneFile, Way]:
        """The file a change belongs to, and the way to it there."""
        questionnaire = self.pack.questionnaire
        match way:
            case ("answers", id_, *_) if self._organization and id_ in questionnaire.questions:
                if questionnaire.questions[id_].scope == "organization":
                    return self._organization, way
            case ("assessment", "profile", fact, *_) if self._organization:
                scopes = {known.id: known.scope for known in questionnaire.facts}
                if scopes.get(fact) == "organization":
                    return self._organization, way[1:]
            case _:
                pass
        return self._own, way

    def _order_in(self, file: OneFile) -> Any:
        if file is self._organization:
            return lambda way: _order(("assessment", *way) if way[:1] == ("profile",) else way, self.pack, _SHARED)
        return lambda way: _order(way, self.pack, _SECTIONS)


_SECTIONS = list(Answers.model_fields)
_SHARED = list(OrganizationAnswers.model_fields)


def _order(way: Way, pack: Pack, sections: list[str]) -> list[str]:
    """The order of the keys that may stand where `way` leads."""
    match way:
        case ():
            return sections
        case ("assessment",):
            return list(AssessmentHeader.model_fields)
        case ("assessment", "profile"):
            return [fact.id for fact in pack.questionnaire.facts]
        case ("assessment", "milestones"):
            return [*pack.questionnaire.milestones, *pack.rubric.gate_named]
        case _:
            return list(pack.questionnaire.questions)
