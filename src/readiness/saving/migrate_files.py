"""Migration of answers files and of the organizations' files they refer to: planned in memory, then written."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem, ReadinessError, WriteError
from readiness.loading.merge_organization import check_organization
from readiness.loading.migrate_document import Migration, facts_stated, migrate_document, pack_named
from readiness.loading.migrate_overlay import as_migrated, migrate_overlay
from readiness.loading.pack_of_answers import load_pack_of, overlay_of, pack_names_in_header
from readiness.loading.read_answers import is_overlay, parse_answers, read_answers
from readiness.loading.read_organization import organization_path, read_organization
from readiness.loading.read_overlay import said_by
from readiness.loading.read_pack import PackReader
from readiness.loading.yaml_file import Document
from readiness.model.pack import Pack
from readiness.saving.migrate_text import migrate_text
from readiness.saving.planned_edit import planned_edit
from readiness.saving.schema_file import schema_path, write_schema
from readiness.statements import migrating as says
from readiness.statements import outputs
from readiness.statements import saving as statements


@dataclass(frozen=True)
class PlannedFile:
    """One file, and its migration to the pack of today."""

    path: str
    pack: Pack
    document: Document
    """The file as it is."""
    migration: Migration | None
    """None where there is nothing to do."""
    text: str = ""
    """The text with the migration made; empty where there is nothing to do."""

    @property
    def now(self) -> str:
        """The questionnaire of today with its version."""
        return f"{self.pack.name}@{self.pack.questionnaire.version}"


def plan_migrations(paths: Iterable[str], packs: Path | None = None) -> list[PlannedFile]:
    """Return the migrations of files, and of the organizations' files they refer to, which come first.

    Raises InvalidFilesError with the problems of all files, also of a file that would not be valid once migrated, and
    WriteError for a layout that cannot be changed.
    """
    reader, problems = PackReader(packs), list[Problem]()
    planned: dict[str, PlannedFile] = {}
    for path in paths:
        if path == "-":
            raise ReadinessError(says.not_standard_input(), outputs.name_the_file())
        try:
            for file in _planned(path, reader, packs):
                planned.setdefault(os.path.realpath(file.path), file)
        except InvalidFilesError as error:
            problems += error.problems
    if problems:
        raise InvalidFilesError(problems)
    return list(planned.values())


def _planned(path: str, reader: PackReader, packs: Path | None) -> list[PlannedFile]:
    document = read_answers(path)
    if "assessment" not in document.data and "organization" in document.data:
        name = pack_named(document).partition("@")[0]
        if not name:
            check_organization(document, packs)  # raises
        pack = reader.load(name, name)
        file = _file(path, document, pack)
        check_organization(_current(file), packs)
        return [file]
    if is_overlay(document):
        return [_overlay_file(document, reader)]
    overlays = _overlay_of(document, reader)
    pack, shared = load_pack_of(document, reader, earlier=True), read_organization(document, path)
    of_all = _file(str(organization_path(document, path)), shared, pack) if shared else None
    file = _file(path, document, pack, _current(of_all) if of_all else None)
    parse_answers(_current(file), file.pack, _current(of_all) if of_all else None)
    return [*overlays, *([of_all] if of_all else []), file]


def _overlay_of(document: Document, reader: PackReader) -> list[PlannedFile]:
    """Return the migration of the overlay that answers name, where they name one."""
    overlay = overlay_of(document)
    return [_overlay_file(overlay, reader, *pack_names_in_header(document))] if overlay else []


def _overlay_file(document: Document, reader: PackReader, name: str = "", rubric: str = "") -> PlannedFile:
    """Return the migration of an overlay. Raises InvalidFilesError for one that does not fit its pack once migrated."""
    problems: list[Problem] = []
    said = said_by(document, problems)
    if said is None:
        raise InvalidFilesError(problems)
    name = name or said.name
    pack = reader.load(name, rubric or name)
    migration = migrate_overlay(document, said, pack)
    file = PlannedFile(document.path, pack, document, migration, _text(document, migration) if migration else "")
    reader.load(name, rubric or name, _current(file))
    return file


def _file(path: str, document: Document, pack: Pack, shared: Document | None = None) -> PlannedFile:
    migration = migrate_document(document, pack, facts_stated(shared))
    if migration is None:
        return PlannedFile(path, pack, document, None)
    return PlannedFile(path, pack, document, migration, _text(document, migration))


def _text(document: Document, migration: Migration) -> str:
    """Return the text of a file with its migration made. Raises WriteError for a layout that cannot be changed."""
    try:
        return migrate_text(document.text, migration.document.data, migration.moves)
    except ValueError:
        places = tuple(".".join(map(str, move.way)) for move in migration.moves[:3])
        message = statements.cannot_edit(places=places, path=document.path)
        raise WriteError(message, statements.edit_by_hand()) from None


def _current(file: PlannedFile) -> Document:
    if file.migration is None:
        return file.document
    return as_migrated(file.migration) if is_overlay(file.document) else file.migration.document


def write_migration(file: PlannedFile) -> None:
    """Write a file with its migration made, and the schema beside it where there is one.

    Raises ConflictError when the file changed since it was planned, and WriteError when it cannot be written.
    """
    with planned_edit(file.path, lambda _, document: document.text == file.document.text) as edit:
        edit.write_text(file.text)
    of_organization = "assessment" not in file.document.data
    if not is_overlay(file.document) and schema_path(Path(file.path), of_organization=of_organization).is_file():
        write_schema(file.pack, Path(file.path), of_organization=of_organization)
