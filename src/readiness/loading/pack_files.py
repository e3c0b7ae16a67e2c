"""The files a pack was read from, so that whatever is wrong with the whole is told at its place in one of them."""

from dataclasses import dataclass, field

from readiness.loading.yaml_file import Document


@dataclass
class PackFiles:
    """The files a pack was read from, so that a problem can be told at its place."""

    questionnaire: Document
    rubric: Document
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
        return sorted({id(file): file for file in [*found, *self.references.values()]}.values(), key=lambda f: f.path)

    def question_rubric(self, question: str, *way: str | int) -> tuple[Document, tuple[str | int, ...]]:
        """The file and the way to what the rubric says of a question."""
        dimension, _, name = question.partition(".")
        return self.judged.get(dimension, self.rubric), (name, *way)

    def initiative(self, index: int, *way: str | int) -> tuple[Document, tuple[str | int, ...]]:
        """The file and the way to an initiative, by its position."""
        return self.initiatives or self.rubric, ("initiatives", index, *way)
