"""Models shared by all parts of the view: figures, states, names, facts and scales."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Level


class StateView(NamedTuple):
    """A state with its kind, its glyph and its word."""

    kind: str
    glyph: str
    word: Statement


class NamedView(NamedTuple):
    """The id, short code and title of a question, node or initiative."""

    id: str
    code: str
    title: str


class PartView(NamedTuple):
    """A function, a segment of the workforce or a site."""

    kind: str
    id: str
    title: str


class FactView(NamedTuple):
    """A fact of the profile or a date, in words."""

    id: str
    name: str
    said: Words | date


class CalledLevels(NamedTuple):
    """The levels of a question as its model calls them: by their ids, or by their numbers where they have none."""

    claimed: Level | None = None
    supported: Level | None = None
    evidenced: Level | None = None
    needed: Level | None = None
    wanted: Level | None = None
    following: Level | None = None
    """The level after the claimed one."""


class LevelView(NamedTuple):
    """A level of a scale."""

    level: int
    called: Level
    """Its id, or its number where it has none."""
    name: str
    meaning: str
    counts: str
    """Value of the level in a score, as text."""


class ScaleView(NamedTuple):
    """A scale of the rubric other than its main one."""

    name: str
    levels: tuple[LevelView, ...]
