"""The files of a pack, with the position of each of its parts for messages."""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line
from readiness.loading.yaml_file import Document, KeyPath, read_yaml
from readiness.model.questionnaire import Node, Question, Questionnaire
from readiness.package_data import data_folder
from readiness.statements.quoting import found
from readiness.statements.statement import Words

if TYPE_CHECKING:
    from readiness.loading.pack_overlay import PackOverlay

QUESTIONNAIRE_FILE = "questionnaire.yaml"
NAMED_FILES = ("questionnaire", "rubric", "initiatives", "references", "sources")
"""Names of a pack's files that are not dimensions, without the suffix."""


class Spot(NamedTuple):
    """A key path in one of a pack's files, which creates problems at that position; `spot / key` goes one step down."""

    document: Document
    way: KeyPath = ()

    def __truediv__(self, step: str | int) -> "Spot":
        return Spot(self.document, (*self.way, step))

    def problem(self, message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at the value of this key path."""
        return self.document.problem(self.way, message, hint, warning=warning)

    def key_problem(self, message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at the key of this key path."""
        return self.document.key_problem(self.way, message, hint, warning=warning)

    @property
    def is_mapping(self) -> bool:
        """True if the file has a mapping here."""
        return isinstance(self._written, dict)

    @property
    def is_list(self) -> bool:
        """True if the file has a list here."""
        return isinstance(self._written, list)

    @property
    def _written(self) -> Any:
        data = self.document.data
        for step in self.way:
            data = data[step]
        return data


class PackFiles:
    """The files of a pack, as documents."""

    def __init__(self, overlay: "PackOverlay | None" = None) -> None:
        self.overlay = overlay
        """The overlay whose changes the documents have."""
        self.questionnaire = Document("questionnaire.yaml", "", {})
        self.rubric = Document("rubric.yaml", "", {})
        self.dimensions: dict[str, Document] = {}
        """Questionnaire files by dimension."""
        self.judged: dict[str, Document] = {}
        """Rubric files by dimension."""
        self.initiatives: Document | None = None
        self.references: dict[str, Document] = {}
        """Reference files by the key they hold: frameworks, entries, documents, items."""

    def all(self) -> list[Document]:
        """Return every file once, ordered by name."""
        found = [self.questionnaire, self.rubric, *self.dimensions.values(), *self.judged.values()]
        found += [self.initiatives] if self.initiatives else []
        found += [self.overlay.document] if self.overlay else []
        return sorted({id(file): file for file in [*found, *self.references.values()]}.values(), key=lambda f: f.name)

    @property
    def sha256(self) -> str:
        """The SHA-256 digest of all files, the same for each command."""
        return sha256("".join(f"{file.name} {file.sha256}\n" for file in self.all()).encode()).hexdigest()

    def in_rubric(self, *way: str | int) -> Spot:
        """Return the position of a key path in the rubric's main file."""
        return Spot(self.rubric, way)

    def in_questionnaire(self, *way: str | int) -> Spot:
        """Return the position of a key path in the questionnaire's main file."""
        return Spot(self.questionnaire, way)

    def asked(self, questionnaire: Questionnaire) -> Iterator[tuple[Question, Spot]]:
        """Yield every question with its position, those of a node before those of its sections."""
        for dimension in questionnaire.dimensions:
            yield from _asked(dimension, Spot(self.dimensions[dimension.id]))

    def node(self, dimension: Node, node: Node) -> Spot:
        """Return the position of the id of a dimension or of a section in it."""
        way = _path_to(dimension, node)
        return Spot(self.dimensions[dimension.id], (*way, "id") if way else ("dimension",))

    def question_rubric(self, question: str) -> Spot:
        """Return the position of the rules for a question, by its full id."""
        dimension, _, name = question.partition(".")
        return Spot(self.judged[dimension], (name,))

    def initiative(self, index: int) -> Spot:
        """Return the position of an initiative, by its index."""
        return Spot(self.initiatives or self.rubric, ("initiatives", index))

    def reference(self, kind: str, index: int) -> Spot:
        """Return the position of a framework, an entry, a document or an item, by its index."""
        return Spot(self.references[kind], (kind, index))


def _path_to(node: Node, wanted: Node) -> KeyPath:
    """Return the key path from a node down to a section, empty for the node itself.

    Sections are compared by identity, because two may have the same id.
    """
    for index, section in enumerate(node.sections):
        if section is wanted:
            return ("sections", index)
        if way := _path_to(section, wanted):
            return ("sections", index, *way)
    return ()


def _asked(node: Node, spot: Spot) -> Iterator[tuple[Question, Spot]]:
    for index, question in enumerate(node.questions):
        yield question, spot / "questions" / index
    for index, section in enumerate(node.sections):
        yield from _asked(section, spot / "sections" / index)


def read_part(path: Path, problems: list[Problem]) -> Document | None:
    """Read a file of a pack, or return None after adding its errors to `problems`."""
    try:
        return _part(path)
    except InvalidFilesError as error:
        problems.extend(error.problems)
        return None


def display_path(path: Path) -> str:
    """Return the path of a pack's file for messages: as the user wrote it, or shortened for a shipped pack."""
    short = "/".join(path.parts[-3:])
    shipped = any(path.parent.parent == data_folder(kind) for kind in ("questionnaires", "rubrics"))
    return path_on_one_line(short if shipped else path.as_posix())


def check_name(kind: str, folder: Path, document: Document, problems: list[Problem]) -> None:
    """Add a problem if the name in a pack's file differs from its folder, which answers refer to."""
    name = document.data.get(kind)
    if isinstance(name, str) and name and folder.name and name != folder.name:
        from readiness.statements import pack_file_problems  # noqa: PLC0415 - only for a problem

        is_rubric = kind == "rubric"
        named = pack_file_problems.rubric_named if is_rubric else pack_file_problems.questionnaire_named
        hint = pack_file_problems.write_name(key=kind, name=path_on_one_line(folder.name))
        problems.append(document.problem((kind,), named(name=found(name), folder=found(folder.name)), hint))


def _part(path: Path) -> Document:
    from readiness.statements import file_problems  # noqa: PLC0415 - a cached pack needs none

    name = display_path(path)
    if path.resolve().parent != path.parent.resolve():
        raise InvalidFilesError([Problem(name, file_problems.link_out(), file_problems.put_file_here())])
    document = read_yaml(path, name)
    if document.data in (None, ""):
        raise InvalidFilesError([Problem(name, file_problems.empty(), file_problems.write_lines())])
    if not isinstance(document.data, dict):
        message = file_problems.no_lines(found=found(document.data))
        raise InvalidFilesError([document.problem((), message, file_problems.see_shipped())])
    document.name = "/".join(path.absolute().parts[-3:])
    return document


def merge_documents(documents: Sequence[Document], problems: list[Problem]) -> dict[str, Document]:
    """Return the document that holds each key; add a problem for a key in two documents."""
    by_key: dict[str, Document] = {}
    for document in documents:
        for key in document.data:
            if key in by_key:
                from readiness.statements import pack_file_problems  # noqa: PLC0415 - only for a problem

                message = pack_file_problems.in_two_files(key=found(key), path=by_key[key].path)
                problems.append(document.key_problem((key,), message, pack_file_problems.keep_in_one()))
            by_key[key] = document
    return by_key
