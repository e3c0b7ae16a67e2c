"""The small parts the view is made of: a figure, a mark, a name, a fact."""

from typing import NamedTuple


class Figure(NamedTuple):
    """A number: exact, rounded by the rubric's rule, and as it is shown."""

    exact: str
    rounded: float
    shown: str


class Mark(NamedTuple):
    """A state: its kind, and always a glyph and a word."""

    kind: str
    glyph: str
    word: str


class Named(NamedTuple):
    """Something with an id, a short code and a title."""

    id: str
    code: str
    title: str


class Fact(NamedTuple):
    """A fact of the profile or a date, in words."""

    id: str
    name: str
    said: str


class LevelName(NamedTuple):
    """A rung of the scale."""

    level: int
    name: str
    meaning: str
    counts: str
    """What it counts for in a score."""


class NamedScale(NamedTuple):
    """A scale beside the rubric's own."""

    name: str
    levels: tuple[LevelName, ...]
