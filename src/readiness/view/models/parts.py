"""The small parts the view is made of: a figure, a mark, a name, a fact."""

from typing import NamedTuple


class FigureView(NamedTuple):
    """A number: exact, rounded by the rubric's rule, and as it is shown."""

    exact: str
    rounded: float
    shown: str


class StateView(NamedTuple):
    """A state: its kind, and always a glyph and a word."""

    kind: str
    glyph: str
    word: str


class NamedView(NamedTuple):
    """Something with an id, a short code and a title."""

    id: str
    code: str
    title: str


class FactView(NamedTuple):
    """A fact of the profile or a date, in words."""

    id: str
    name: str
    said: str


class LevelView(NamedTuple):
    """A rung of the scale."""

    level: int
    name: str
    meaning: str
    counts: str
    """What it counts for in a score."""


class ScaleView(NamedTuple):
    """A scale beside the rubric's own."""

    name: str
    levels: tuple[LevelView, ...]
