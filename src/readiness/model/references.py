"""Published frameworks and source documents a pack refers to, with their status and date."""

from typing import Literal

from readiness.model.condition import Condition
from readiness.model.field_types import Day, FileModel, Id, Text, Whole


class Framework(FileModel):
    """A published framework, rule or model."""

    id: Id
    """The part of a reference before the colon: `NIST-AI-RMF`."""
    title: Text
    status: Text
    """In force, proposed, voluntary …, in words."""
    as_of: Text
    """The month the status was last checked: `2026-11`."""
    jurisdiction: Text | None = None
    when: Condition | None = None
    """The profile it is shown for; everyone when absent."""


class FrameworkEntry(FileModel):
    """One identifier of a framework, with a short factual title."""

    id: Text
    """As questions refer to it: `NIST-AI-RMF:MAP 2.3`."""
    title: Text
    status: Text
    """Verified, or from memory, and of what."""
    source: Text
    """Where the status was seen."""
    addressed_to: Text | None = None
    """Whom it binds or addresses, where that is not the organization assessed: `developer`."""
    note: Text | None = None


class SourceDocument(FileModel):
    """A document the pack was written from."""

    id: Id
    """As `sources` refer to it: `s002`."""
    title: Text
    publisher: Text | None = None
    status: Text
    date: Day | None = None
    lines: Whole
    """How many lines it has; references beyond are wrong."""


class SourceItem(FileModel):
    """One statement of a source document, and where the pack covers it."""

    code: Id
    sources: tuple[Text, ...]
    type: Literal[
        "practice", "barrier", "claim", "phase", "number", "role", "definition", "context", "table", "metric", "gate"
    ]
    area: Text
    text: Text
    questions: tuple[Id, ...] = ()
    initiatives: tuple[Id, ...] = ()
    gates: tuple[Id, ...] = ()
    report: Text | None = None
    """The part of the report or program that covers it."""


class References(FileModel):
    """What a pack refers to."""

    frameworks: tuple[Framework, ...] = ()
    entries: tuple[FrameworkEntry, ...] = ()
    documents: tuple[SourceDocument, ...] = ()
    items: tuple[SourceItem, ...] = ()
