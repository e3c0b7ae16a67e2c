"""The part of the view that says how it was computed, and from which texts."""

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, repr=False)
class Method:
    """How the numbers came about."""

    about: str | None
    sentences: tuple[str, ...]
    answer_rules: tuple[str, ...]
    assumptions: tuple[str, ...]


@dataclass(frozen=True, eq=False, repr=False)
class FrameworkEntry:
    """One identifier of a framework and the questions that refer to it."""

    id: str
    title: str | None
    status: str | None
    questions: tuple[str, ...]


@dataclass(frozen=True, eq=False, repr=False)
class Framework:
    """A published framework, rule or model the questions refer to."""

    id: str
    title: str
    status: str
    as_of: str
    jurisdiction: str | None
    entries: tuple[FrameworkEntry, ...]


@dataclass(frozen=True, eq=False, repr=False)
class SourceDocument:
    """A document the questionnaire was written from."""

    id: str
    title: str
    publisher: str | None
    status: str
    date: str | None


@dataclass(frozen=True, eq=False, repr=False)
class Statement:
    """A claim or a number of a source document; unverified."""

    text: str
    sources: tuple[str, ...]
    remark: str | None
