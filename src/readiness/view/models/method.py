"""Models of the method notes, frameworks and source documents."""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement


class MethodView(NamedTuple):
    """Notes on how scores, gates and roadmap were computed."""

    about: str | None
    sentences: tuple[Statement, ...]
    chosen: tuple[Statement, ...]
    """Rules of the rubric that hold for this profile: minimums, criticality, words, gates, caps."""
    answer_rules: tuple[str, ...]
    assumptions: tuple[Statement, ...]
    weighs: bool
    """True if the overall score depends on the weights of dimensions."""


class FrameworkEntryView(NamedTuple):
    """An identifier of a framework with the codes of the questions that refer to it."""

    id: str
    title: str | None
    status: str | None
    addressed_to: str | None
    questions: tuple[str, ...]


class FrameworkView(NamedTuple):
    """A published framework, rule or model that questions refer to."""

    id: str
    title: str
    status: str
    as_of: str
    jurisdiction: str | None
    entries: tuple[FrameworkEntryView, ...]


class SourceDocumentView(NamedTuple):
    """A source document of the questionnaire."""

    id: str
    title: str
    publisher: str | None
    status: str
    date: date | None


class StatementView(NamedTuple):
    """An unverified claim or number of a source document."""

    text: str
    sources: tuple[str, ...]
    remark: str | None
