"""Weeks of work, and the levels that work closes."""

from typing import NamedTuple


class Span(NamedTuple):
    """Weeks from the date of the assessment, counted from 0: `start` is the first, `finish` the one after the last."""

    start: int
    finish: int


class Closed(NamedTuple):
    """The levels of one gap that one initiative closes."""

    question: str
    from_: int
    to: int
