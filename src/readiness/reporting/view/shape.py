"""The view of an assessment: frozen, plain data; every format reads this and nothing else.

Named tuples, because making as many dataclasses would be felt at every start.
"""

from typing import NamedTuple

from readiness.reporting.view.shape_answers import DimensionAnswers, OpenQuestion
from readiness.reporting.view.shape_changes import Changes
from readiness.reporting.view.shape_method import Framework, Method, SourceDocument, Statement
from readiness.reporting.view.shape_plan import Gap, Roadmap, ToCollect
from readiness.reporting.view.shape_scores import NodeRow, ThemeRow
from readiness.reporting.view.shape_voices import Voices
from readiness.reporting.view.shape_words import Fact, Figure, LevelName, Mark, Named, NamedScale


class EditionView(NamedTuple):
    """For whom the report is made, and which part of the assessment it shows."""

    audience: str
    dimension: str | None
    """The title of the one dimension it shows."""
    redacted: bool
    words: str
    """The same in a sentence; empty for the whole."""


class Header(NamedTuple):
    """What was assessed, when, and by which questionnaire and rubric."""

    title: str
    organization: str
    use_case: str
    subject: str
    """What such a thing is called."""
    category: str | None
    date: str
    date_long: str
    context: str | None
    profile: tuple[Fact, ...]
    milestones: tuple[Fact, ...]
    participants: tuple[str, ...]
    questionnaire: str
    rubric: str
    pack_digest: str | None
    """The content of the pack that the answers were last judged by, where they say it."""
    rejudged: str | None
    """By what they were judged before and are judged here, where that is not the same."""
    scale: tuple[LevelName, ...]
    scales: tuple[NamedScale, ...]
    """Further scales, for questions that name one."""
    facets: tuple[str, ...]
    """Sides of a question that are answered apart."""
    asks_evidence: bool
    """Does a claim need evidence? Where it does not, claimed and evidenced are one score."""
    has_work: bool
    """Is there any work a roadmap could be made of?"""


class Flag(NamedTuple):
    """Something a leader should know before the numbers: a broken rule of time."""

    id: str
    title: str
    message: str
    weeks: int


class Blocking(NamedTuple):
    """One thing that keeps the next gate from opening."""

    subject: Named
    dimension: str
    criticality: str
    because: str
    kind: str


class LowPart(NamedTuple):
    """A section or a question that scores among the lowest."""

    title: str
    """That of a section, or the code and the title of a question."""
    dimension: str
    score: str
    """What it scores, in words: `0.75 of 3`."""


class Decision(NamedTuple):
    """Something the leaders are asked to decide."""

    title: str
    code: str | None
    why: str
    owner: str | None
    cost: str | None
    effort: str | None
    start: str | None
    finish: str | None
    finish_high: str | None
    when: str
    """By which day, in words."""


class Leader(NamedTuple):
    """What a leader reads first."""

    reached: Mark
    reached_gate: str | None
    next_gate: str | None
    headline: str
    opening: str
    opens: str | None
    opens_high: str | None
    flags: tuple[Flag, ...]
    marks: tuple[str, ...]
    """What the verdict rests on and a leader should know: work done late, caps, sites."""
    blocking_title: str
    blocking: tuple[Blocking, ...]
    blocking_more: str | None
    lowest: tuple[LowPart, ...]
    """The lowest scores below the dimensions, where the rubric has no gates."""
    decisions_title: str
    decisions: tuple[Decision, ...]


class GateReason(NamedTuple):
    """One condition of a gate that does not simply hold."""

    subject: Named
    kind: str
    criticality: str
    needs: Figure
    has: Figure | None
    because: str


class Threshold(NamedTuple):
    """The score a gate needs of a dimension, beside what it is."""

    dimension: Named
    needs: Figure
    has: Figure | None


class Gate(NamedTuple):
    """A gate, its verdict and its reasons."""

    id: str
    title: str
    held: str
    conditional: str
    """How much a conditional verdict can bear, in words."""
    verdict: Mark
    reads: str | None
    met: int
    needed: int
    met_words: str
    because: str
    is_next: bool
    reasons: tuple[GateReason, ...]
    thresholds: tuple[Threshold, ...]


class SiteGate(NamedTuple):
    """A repeating gate at one site."""

    site: str
    title: str
    gate: Gate


class DoneLate(NamedTuple):
    """Work done after its time and accepted on record."""

    question: Named
    level: int
    accepted_by: str
    date: str
    note: str | None


class Remark(NamedTuple):
    """Something about a question that is to be explained or known; it lowers nothing by itself."""

    question: Named
    text: str


class Need(NamedTuple):
    """What one gate needs of a question or a dimension; None when it needs nothing."""

    gate: str
    needs: Figure | None
    short: bool | None
    """None when it is not known."""


class Needs(NamedTuple):
    """What the gates need of a question or a dimension, beside where it stands."""

    subject: Named
    criticality: str | None
    has: Figure | None
    by_gate: tuple[Need, ...]


class Contradiction(NamedTuple):
    """Answers that cannot well be true together."""

    said: tuple[str, ...]
    needs: tuple[str, ...]
    because: str


class Footer(NamedTuple):
    """What made the report, from what."""

    tool: str
    questionnaire: str
    rubric: str
    pack_sha256: str
    answers_sha256: str


class View(NamedTuple):
    """Everything a report shows."""

    edition: EditionView
    header: Header
    leader: Leader
    changes: Changes | None
    """What changed since the assessment before, where there is one."""
    scorecard: tuple[NodeRow, ...]
    weakest: str | None
    """The dimension with the lowest evidenced score, in a sentence, because the mean hides it."""
    waiting: tuple[str, ...]
    """Where there are stages: what keeps the next one shut, a sentence for each dimension."""
    themes: tuple[ThemeRow, ...]
    gates: tuple[Gate, ...]
    question_needs: tuple[Needs, ...]
    """Questions short of a gate, or not known, at any gate."""
    dimension_needs: tuple[Needs, ...]
    sites: tuple[SiteGate, ...]
    done_late: tuple[DoneLate, ...]
    remarks: tuple[Remark, ...]
    gaps: tuple[Gap, ...]
    roadmap: Roadmap
    evidence_to_collect: tuple[ToCollect, ...]
    unanswered: tuple[OpenQuestion, ...]
    unknown: tuple[OpenQuestion, ...]
    not_applicable: tuple[OpenQuestion, ...]
    not_asked: tuple[OpenQuestion, ...]
    contradictions: tuple[Contradiction, ...]
    voices: Voices
    dimensions: tuple[DimensionAnswers, ...]
    method: Method
    frameworks: tuple[Framework, ...]
    documents: tuple[SourceDocument, ...]
    references_note: str
    """What a framework reference means, and what it never means."""
    context_box: tuple[Statement, ...]
    footer: Footer


__all__ = [
    "Blocking",
    "Contradiction",
    "Decision",
    "DimensionAnswers",
    "DoneLate",
    "Fact",
    "Figure",
    "Flag",
    "Footer",
    "Framework",
    "Gap",
    "Gate",
    "GateReason",
    "Header",
    "Leader",
    "LevelName",
    "LowPart",
    "Mark",
    "Method",
    "Named",
    "NamedScale",
    "NodeRow",
    "OpenQuestion",
    "Remark",
    "Roadmap",
    "SiteGate",
    "SourceDocument",
    "Statement",
    "ThemeRow",
    "Threshold",
    "ToCollect",
    "View",
    "Voices",
]
