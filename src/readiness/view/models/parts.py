"""Models shared by all parts of the view: figures, states, names, facts and scales."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words


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


class FactView(NamedTuple):
    """A fact of the profile or a date, in words."""

    id: str
    name: str
    said: Words | date


class LevelView(NamedTuple):
    """A level of a scale."""

    level: int
    name: str
    meaning: str
    counts: str
    """Value of the level in a score, as text."""


class ScaleView(NamedTuple):
    """A scale of the rubric other than its main one."""

    name: str
    levels: tuple[LevelView, ...]
