"""The view of the head and the foot of a report."""

import datetime as dt
from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.view.models.parts import FactView, LevelView, ScaleView


class EditionView(NamedTuple):
    """The audience of the report and the part of the assessment it shows."""

    audience: str
    detail: bool
    """True for the full edition and for parts: lists are whole, and every picture and table is there."""
    dimension: str | None
    """Title of the only dimension shown; None shows all."""
    part: str | None
    """The part for one kind of reader: `team`, `site`, `safety` or `finance`; None for the whole report."""
    site: str | None
    """The title of the site that the part is for."""
    redacted: bool
    words: Statement | None
    """The edition in words; None for the whole assessment."""


class HeaderView(NamedTuple):
    """The subject, date, profile and participants of the assessment, with its questionnaire and rubric."""

    title: str
    organization: str
    use_case: str
    subject: str
    """Name of the kind of thing assessed, as the questionnaire defines it."""
    category: str | None
    date: date
    """The day of the assessment."""
    judged_on: dt.date
    """The day on which ages, events and promises are judged, and on which the plan begins."""
    context: str | None
    profile: tuple[FactView, ...]
    milestones: tuple[FactView, ...]
    participants: tuple[Words, ...]
    questionnaire: Statement
    rubric: Statement
    pack_digest: str | None
    """Content digest of the pack that last judged the answers; None if the answers record none."""
    rejudged: Statement | None
    """Sentence naming both pack versions if the answers are judged by a different one here, else None."""
    overlay: Statement | None
    """Sentence on the number of things that the organization changes in the pack, with its reason; else None."""
    scale: tuple[LevelView, ...]
    scales: tuple[ScaleView, ...]
    """Further scales, for questions that name them."""
    facets: tuple[str, ...]
    """Titles of the facets that a question can be answered by."""
    asks_evidence: bool
    """True if claims need evidence; otherwise claimed and evidenced scores are the same."""
    has_work: bool
    """True if the rubric offers initiatives for a roadmap."""


class FooterView(NamedTuple):
    """The versions and hashes of the tool, the pack and the answers."""

    tool: str
    questionnaire: str
    rubric: str
    pack_sha256: str
    answers_sha256: str
