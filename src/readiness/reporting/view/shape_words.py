"""The small parts the view is made of: a figure, a mark, a name, a fact."""

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class Figure:
    """A number: exact, rounded by the rubric's rule, and as it is shown."""

    exact: str
    rounded: float
    shown: str


@dataclass(frozen=True, eq=False, repr=False)
class Mark:
    """A state: its kind, and always a glyph and a word."""

    kind: str
    glyph: str
    word: str


@dataclass(frozen=True, eq=False, repr=False)
class Named:
    """Something with an id, a short code and a title."""

    id: str
    code: str
    title: str


@dataclass(frozen=True, eq=False, repr=False)
class Fact:
    """A fact of the profile or a date, in words."""

    id: str
    name: str
    said: str


@dataclass(frozen=True, eq=False, repr=False)
class LevelName:
    """A rung of the scale."""

    level: int
    name: str
    meaning: str
