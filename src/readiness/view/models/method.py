"""The part of the view that says how it was computed, and from which texts."""

from typing import NamedTuple


class MethodView(NamedTuple):
    """How the numbers came about."""

    about: str | None
    sentences: tuple[str, ...]
    chosen: tuple[str, ...]
    """What the rubric chose for this profile: minimums, criticality, words, gates, caps."""
    answer_rules: tuple[str, ...]
    assumptions: tuple[str, ...]
    weighs: bool
    """Do the weights of dimensions make a difference to the overall score?"""


class FrameworkEntryView(NamedTuple):
    """One identifier of a framework and the questions that refer to it."""

    id: str
    title: str | None
    status: str | None
    addressed_to: str | None
    questions: tuple[str, ...]


class FrameworkView(NamedTuple):
    """A published framework, rule or model the questions refer to."""

    id: str
    title: str
    status: str
    as_of: str
    jurisdiction: str | None
    entries: tuple[FrameworkEntryView, ...]


class SourceDocumentView(NamedTuple):
    """A document the questionnaire was written from."""

    id: str
    title: str
    publisher: str | None
    status: str
    date: str | None


class StatementView(NamedTuple):
    """A claim or a number of a source document; unverified."""

    text: str
    sources: tuple[str, ...]
    remark: str | None
