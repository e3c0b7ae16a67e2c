"""A pack as it is read from a table, before it becomes files."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from readiness.errors import Problem
from readiness.statements.statement import Statement


@dataclass(frozen=True)
class DraftLevel:
    """A level of a scale."""

    number: int
    name: str


@dataclass(frozen=True)
class DraftScale:
    """A scale, and the words on where it is from, for a comment."""

    levels: tuple[DraftLevel, ...]
    origin: str
    is_range: bool = False
    """True for whole numbers in a row without names."""
    list: str = ""
    """The list of a form that it is made from; empty for other tables."""
    by_place: bool = False
    """True where a level is higher only because its choice stands further down."""


@dataclass(frozen=True)
class DraftQuestion:
    """A question with its row."""

    row: int
    id: str
    """Its id in the dimension."""
    code: str
    title: str
    prompt: str
    why: str = ""
    weight: str = ""
    """A decimal; empty for the usual one."""
    levels: Mapping[int, str] = field(default_factory=dict)
    scale: str = ""
    """The id of one of the further scales; empty for the usual one."""
    ask_when: Mapping[str, str] = field(default_factory=dict)


@dataclass
class DraftSection:
    """A dimension, or a section of one."""

    id: str
    title: str
    row: int
    questions: list[DraftQuestion] = field(default_factory=list)
    sections: list["DraftSection"] = field(default_factory=list)


@dataclass(frozen=True)
class DraftFact:
    """A fact of the profile that decides what is asked."""

    id: str
    prompt: str
    row: int
    choices: tuple[str, ...] = ()
    """The values of a choice; none for a fact that is yes or no."""
    ask_when: Mapping[str, str] = field(default_factory=dict)


@dataclass
class DraftPack:
    """The content of a pack."""

    source: str
    """The name of the table's file, for comments."""
    scale: DraftScale
    dimensions: list[DraftSection]
    columns: tuple[tuple[str, str], ...] = ()
    """The field and the heading of each column that is used."""
    not_used: tuple[str, ...] = ()
    """The headings of the other columns."""
    scales: dict[str, DraftScale] = field(default_factory=dict)
    facts: list[DraftFact] = field(default_factory=list)


@dataclass
class Remarks:
    """Sentences on how a table was read, and problems of its rows."""

    told: list[Statement] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def errors(self) -> list[Problem]:
        """The problems that are no warnings."""
        return [problem for problem in self.problems if not problem.warning]
