"""Changes of ids between the versions of a questionnaire, for carrying older answers over."""

from collections.abc import Iterator

from pydantic import Field

from readiness.model.field_types import Id, Key, Text, Version
from readiness.model.file_model import FileModel


class InitiativeMoves(FileModel):
    """The initiatives that a version renamed or retired."""

    renamed: dict[Id, Id] = Field(default_factory=dict)
    """New ids by the old ones."""
    retired: dict[Id, Text] = Field(default_factory=dict)
    """Reasons in one sentence, by id."""


class FactMoves(FileModel):
    """Renamed, reworded and retired facts of the profile."""

    renamed: dict[Key, Key] = Field(default_factory=dict)
    """New ids by the old ones."""
    values: dict[Key, dict[Id, Id]] = Field(default_factory=dict)
    """New choices by the old ones, by the id that the fact has from this version on."""
    retired: dict[Key, Text] = Field(default_factory=dict)
    """Reasons in one sentence, by id."""


class VersionChanges(FileModel):
    """The ids that one version of a questionnaire changed."""

    version: Version
    """The version that brought the changes."""
    renamed: dict[Id, Id] = Field(default_factory=dict)
    """New ids of questions by the old ones; the question asks the same."""
    split: dict[Id, tuple[Id, ...]] = Field(default_factory=dict)
    """The questions that each old one became, itself among them where it stays; each is answered as the old one was."""
    retired: dict[Id, Text] = Field(default_factory=dict)
    """Questions that are no longer asked, with the reason in one sentence."""
    remeasured: dict[Id, Text] = Field(default_factory=dict)
    """Questions that measure something else from this version on, with the difference in one sentence."""
    initiatives: InitiativeMoves = InitiativeMoves.model_construct(renamed={}, retired={})
    facts: FactMoves = FactMoves.model_construct(renamed={}, values={}, retired={})

    @property
    def number(self) -> tuple[int, ...]:
        """The version as numbers, for comparison."""
        return version_number(self.version)

    def moved(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield each old id of a question that was renamed or split, with its new ones."""
        yield from ((old, (new,)) for old, new in self.renamed.items())
        yield from self.split.items()


def version_number(version: str) -> tuple[int, ...]:
    """Return the numbers of a version."""
    return tuple(int(part) for part in version.split("."))
