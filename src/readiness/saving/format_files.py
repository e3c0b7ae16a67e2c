"""Answers files and organizations' files in the usual layout: planned in memory, then written."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem, ReadinessError, WriteError
from readiness.loading.bounded_file import path_on_one_line, read_bytes, text_of
from readiness.loading.merge_organization import check_organization
from readiness.loading.migrate_document import pack_named
from readiness.loading.older_answers import older_problem
from readiness.loading.pack_of_answers import load_pack_of
from readiness.loading.read_answers import answers_document
from readiness.loading.read_pack import PackReader
from readiness.loading.yaml_file import Document
from readiness.model.pack import Pack
from readiness.saving.canonical_layout import canonical_text
from readiness.saving.planned_edit import planned_edit
from readiness.saving.yaml_file_edit import BOM
from readiness.statements import file_layout as says
from readiness.statements import outputs
from readiness.statements.statement import Statement


@dataclass(frozen=True)
class FormattedFile:
    """One file, and its text in the usual layout."""

    path: str
    content: bytes
    """The file as it is."""
    text: str
    """The text in the usual layout."""

    @property
    def changes(self) -> bool:
        """True if the file is laid out otherwise."""
        return self.content != self.text.encode()

    @property
    def first_difference(self) -> "LineDifference | None":
        """The first line that differs; None where only the encoding of the line ends or the first bytes do."""
        now, then = (one.removesuffix("\n").split("\n") for one in (text_of(self.content, self.path), self.text))
        for number, (was, would_be) in enumerate(zip_longest(now, then), 1):
            if was != would_be:
                return LineDifference(number, was or "", would_be or "")
        return None

    @property
    def signs(self) -> tuple[Statement, ...]:
        """The signs in the file that no line shows: Windows line ends, and a byte order mark."""
        ends = (says.windows_line_ends(number=number),) if (number := self.content.count(b"\r\n")) else ()
        return (*ends, says.byte_order_mark()) if self.content.startswith(BOM) else ends


@dataclass(frozen=True)
class LineDifference:
    """A line of a file, and the line in its place in the usual layout."""

    line: int
    was: str
    would_be: str


def plan_formats(paths: Iterable[str], packs: Path | None = None) -> list[FormattedFile]:
    """Return the files in the usual layout, each file once.

    Raises InvalidFilesError with the problems of all files, and WriteError for a file that cannot be laid out so.
    """
    reader, problems = PackReader(packs), list[Problem]()
    planned: dict[str, FormattedFile] = {}
    for path in paths:
        if path == "-":
            raise ReadinessError(says.not_standard_input(), outputs.name_the_file())
        try:
            planned.setdefault(os.path.realpath(path), _planned(path, reader, packs))
        except InvalidFilesError as error:
            problems += error.problems
    if problems:
        raise InvalidFilesError(problems)
    return list(planned.values())


def _planned(path: str, reader: PackReader, packs: Path | None) -> FormattedFile:
    shown = path_on_one_line(path)
    content = read_bytes(path, shown)
    document = answers_document(text_of(content, shown), shown)
    try:
        return FormattedFile(path, content, canonical_text(document, _pack_of(document, reader, packs)))
    except ValueError:
        raise WriteError(says.cannot_lay_out(path=path), says.by_hand()) from None


def _pack_of(document: Document, reader: PackReader, packs: Path | None) -> Pack:
    """Return the pack of a file. Raises InvalidFilesError also for answers to an earlier version of it."""
    place: tuple[str, ...] = ("assessment", "questionnaire")
    if "assessment" not in document.data and "organization" in document.data:
        place = ("questionnaire",)
        name = pack_named(document).partition("@")[0]
        if not name:
            check_organization(document, packs)  # raises
        pack = reader.load(name, name)
    else:
        pack = load_pack_of(document, reader)
    if older := older_problem(pack_named(document), pack, document, place):
        raise InvalidFilesError([older])
    return pack


def write_format(file: FormattedFile) -> None:
    """Write a file in the usual layout.

    Raises ConflictError when the file changed since it was planned, and WriteError when it cannot be written.
    """
    with planned_edit(file.path, lambda content, _: content == file.content) as edit:
        edit.write_text(file.text, plain=True)
