"""The files a pack was read from, so that whatever is wrong with the whole is told at its place in one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line
from readiness.loading.yaml_file import Document, KeyPath, read_yaml
from readiness.model.field_types import quote_value
from readiness.model.questionnaire import Node, Question, Questionnaire
from readiness.package_data import data_folder

NAMED_FILES = ("questionnaire", "rubric", "initiatives", "references", "sources")
"""What a pack's files beside those of its dimensions are called."""


@dataclass(frozen=True)
class Spot:
    """A place in one of a pack's files, and how to tell a problem there or below."""

    document: Document
    way: KeyPath = ()

    def __truediv__(self, step: str | int) -> "Spot":
        return Spot(self.document, (*self.way, step))

    def problem(self, message: str, hint: str = "", *, warning: bool = False) -> Problem:
        """Return a problem at the value that stands here."""
        return self.document.problem(self.way, message, hint, warning=warning)

    def key_problem(self, message: str, hint: str = "", *, warning: bool = False) -> Problem:
        """Return a problem at the key that stands here."""
        return self.document.key_problem(self.way, message, hint, warning=warning)

    @property
    def is_mapping(self) -> bool:
        """Was a mapping written here?"""
        return isinstance(self._written, dict)

    @property
    def is_list(self) -> bool:
        """Was a list written here?"""
        return isinstance(self._written, list)

    @property
    def _written(self) -> Any:
        data = self.document.data
        for step in self.way:
            data = data[step]
        return data


@dataclass
class PackFiles:
    """The files a pack was read from, so that a problem can be told at its place."""

    questionnaire: Document = field(default_factory=lambda: Document("questionnaire.yaml", "", {}))
    rubric: Document = field(default_factory=lambda: Document("rubric.yaml", "", {}))
    dimensions: dict[str, Document] = field(default_factory=dict)
    """Questionnaire files by dimension."""
    judged: dict[str, Document] = field(default_factory=dict)
    """Rubric files by dimension."""
    initiatives: Document | None = None
    references: dict[str, Document] = field(default_factory=dict)
    """By the key they hold: frameworks, entries, documents, items."""

    def all(self) -> list[Document]:
        """Every file, in a fixed order."""
        found = [self.questionnaire, self.rubric, *self.dimensions.values(), *self.judged.values()]
        found += [self.initiatives] if self.initiatives else []
        return sorted({id(file): file for file in [*found, *self.references.values()]}.values(), key=lambda f: f.name)

    def in_rubric(self, *way: str | int) -> Spot:
        """A place in the rubric's own file."""
        return Spot(self.rubric, way)

    def in_questionnaire(self, *way: str | int) -> Spot:
        """A place in the questionnaire's own file."""
        return Spot(self.questionnaire, way)

    def asked(self, questionnaire: Questionnaire) -> Iterator[tuple[Question, Spot]]:
        """Yield every question with the place where it is asked, those of a node before those of its sections."""
        for dimension in questionnaire.dimensions:
            yield from _asked(dimension, Spot(self.dimensions[dimension.id]))

    def node(self, dimension: Node, node: Node) -> Spot:
        """The place of the id of a dimension or of a section in it."""
        way = _way_to(dimension, node)
        return Spot(self.dimensions[dimension.id], (*way, "id") if way else ("dimension",))

    def question_rubric(self, question: str) -> Spot:
        """The place of what the rubric says of a question."""
        dimension, _, name = question.partition(".")
        return Spot(self.judged[dimension], (name,))

    def initiative(self, index: int) -> Spot:
        """The place of an initiative, by its position."""
        return Spot(self.initiatives or self.rubric, ("initiatives", index))

    def reference(self, kind: str, index: int) -> Spot:
        """The place of a framework, an entry, a document or an item, by its position."""
        return Spot(self.references[kind], (kind, index))


def _way_to(node: Node, wanted: Node) -> KeyPath:
    """The steps that lead from a node down to a section; none for the node itself. Two may have one id."""
    for index, section in enumerate(node.sections):
        if section is wanted:
            return ("sections", index)
        if way := _way_to(section, wanted):
            return ("sections", index, *way)
    return ()


def _asked(node: Node, spot: Spot) -> Iterator[tuple[Question, Spot]]:
    for index, question in enumerate(node.questions):
        yield question, spot / "questions" / index
    for index, section in enumerate(node.sections):
        yield from _asked(section, spot / "sections" / index)


def read_part(path: Path, problems: list[Problem]) -> Document | None:
    """Read a file of a pack; add what is wrong to `problems` and then return None."""
    try:
        return _part(path)
    except InvalidFilesError as error:
        problems.extend(error.problems)
        return None


def display_path(path: Path) -> str:
    """Return a pack's file as messages name it: as the user named its folder, or short when the pack is shipped."""
    short = "/".join(path.parts[-3:])
    shipped = any(path.parent.parent == data_folder(kind) for kind in ("questionnaires", "rubrics"))
    return path_on_one_line(short if shipped else path.as_posix())


def check_name(kind: str, folder: Path, document: Document, problems: list[Problem]) -> None:
    """Check that a pack's folder and the file in it give the same name: answers are led to the folder."""
    said = document.data.get(kind)
    if isinstance(said, str) and said and folder.name and said != folder.name:
        message = f"this {kind} says it is {quote_value(said)}, but its folder is called {quote_value(folder.name)}"
        hint = f"write {kind}: {path_on_one_line(folder.name)}, or rename the folder"
        problems.append(document.problem((kind,), message, hint))


def _part(path: Path) -> Document:
    name = display_path(path)
    if path.resolve().parent != path.parent.resolve():
        raise InvalidFilesError([Problem(name, "this link leads out of its folder", "put the file itself here")])
    document = read_yaml(path, name)
    if document.data in (None, ""):
        raise InvalidFilesError([Problem(name, "this file is empty", "write 'key: value' lines, or remove the file")])
    if not isinstance(document.data, dict):
        message = f"expected 'key: value' lines, found {quote_value(document.data)}"
        raise InvalidFilesError([document.problem((), message, "see a shipped file of that name")])
    document.name = "/".join(path.absolute().parts[-3:])
    return document


def merge_documents(documents: Sequence[Document], problems: list[Problem]) -> dict[str, Document]:
    """Return which of the documents holds each key; a key in two of them is a problem."""
    found: dict[str, Document] = {}
    for document in documents:
        for key in document.data:
            if key in found:
                message = f"{quote_value(key)} is in {found[key].path} too"
                problems.append(document.key_problem((key,), message, "keep it in one of the two"))
            found[key] = document
    return found
