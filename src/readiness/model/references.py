"""Published frameworks and source documents to which a pack refers, with status and date."""

from typing import Literal

from readiness.model.condition import Condition
from readiness.model.field_types import Day, Id, Text, Whole
from readiness.model.file_model import FileModel


class Framework(FileModel):
    """A published framework, rule or model."""

    id: Id
    """The part of a reference before the colon: `NIST-AI-RMF`."""
    title: Text
    status: Text
    """The legal or publication status, in words: in force, proposed, voluntary."""
    as_of: Text
    """The month the status was last checked: `2026-11`."""
    jurisdiction: Text | None = None
    when: Condition | None = None
    """The profile it is shown for; every profile when absent."""


class FrameworkEntry(FileModel):
    """One identifier of a framework, with a short factual title."""

    id: Text
    """The identifier used in questions: `NIST-AI-RMF:MAP 2.3`."""
    title: Text
    status: Text
    """The state of verification, in words: verified or from memory, and against which text."""
    source: Text
    """The place where the status was found."""
    as_of: Text | None = None
    """The month or day on which the status was last checked; that of the framework when absent."""
    addressed_to: Text | None = None
    """The party it binds or addresses, when not the assessed organization: `developer`."""
    note: Text | None = None


class SourceDocument(FileModel):
    """A source document of the pack."""

    id: Id
    """The id used in `sources`: `s002`."""
    title: Text
    publisher: Text | None = None
    status: Text
    date: Day | None = None
    lines: Whole
    """The number of lines; a reference to a later line is an error."""


class SourceItem(FileModel):
    """One statement of a source document, with the parts of the pack that cover it."""

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
    rules: tuple[Text, ...] = ()
    """Other parts that follow it, each with its kind: `phases/P2`, `time_rules/stalled`, `indicators/readmissions`."""
    report: Text | None = None
    """The part of the report or of the program that covers it."""


class References(FileModel):
    """The frameworks, source documents and statements to which a pack refers."""

    frameworks: tuple[Framework, ...] = ()
    entries: tuple[FrameworkEntry, ...] = ()
    documents: tuple[SourceDocument, ...] = ()
    items: tuple[SourceItem, ...] = ()
