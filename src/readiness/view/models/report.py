"""The view of an assessment: frozen, plain data; every format reads this and nothing else.

Named tuples, because making as many dataclasses would be felt at every start.
"""

from typing import NamedTuple

from readiness.view.models.answers import DimensionAnswersView, OpenQuestionView
from readiness.view.models.changes import ChangesView
from readiness.view.models.method import FrameworkView, MethodView, SourceDocumentView, StatementView
from readiness.view.models.parts import FactView, FigureView, LevelView, NamedView, ScaleView, StateView
from readiness.view.models.plan import EvidenceDebtView, GapView, RoadmapView
from readiness.view.models.scores import NodeScoreView, ThemeScoreView
from readiness.view.models.votes import VotesView


class EditionView(NamedTuple):
    """For whom the report is made, and which part of the assessment it shows."""

    audience: str
    dimension: str | None
    """The title of the one dimension it shows."""
    redacted: bool
    words: str
    """The same in a sentence; empty for the whole."""


class HeaderView(NamedTuple):
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
    profile: tuple[FactView, ...]
    milestones: tuple[FactView, ...]
    participants: tuple[str, ...]
    questionnaire: str
    rubric: str
    pack_digest: str | None
    """The content of the pack that the answers were last judged by, where they say it."""
    rejudged: str | None
    """By what they were judged before and are judged here, where that is not the same."""
    scale: tuple[LevelView, ...]
    scales: tuple[ScaleView, ...]
    """Further scales, for questions that name one."""
    facets: tuple[str, ...]
    """Sides of a question that are answered apart."""
    asks_evidence: bool
    """Does a claim need evidence? Where it does not, claimed and evidenced are one score."""
    has_work: bool
    """Is there any work a roadmap could be made of?"""


class FlagView(NamedTuple):
    """Something a leader should know before the numbers: a broken rule of time."""

    id: str
    title: str
    message: str
    weeks: int


class BlockingView(NamedTuple):
    """One thing that keeps the next gate from opening."""

    subject: NamedView
    dimension: str
    criticality: str
    because: str
    kind: str


class LowPartView(NamedTuple):
    """A section or a question that scores among the lowest."""

    title: str
    """That of a section, or the code and the title of a question."""
    dimension: str
    score: str
    """What it scores, in words: `0.75 of 3`."""


class DecisionView(NamedTuple):
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


class LeaderView(NamedTuple):
    """What a leader reads first."""

    reached: StateView
    reached_gate: str | None
    next_gate: str | None
    headline: str
    opening: str
    opens: str | None
    opens_high: str | None
    flags: tuple[FlagView, ...]
    marks: tuple[str, ...]
    """What the verdict rests on and a leader should know: work done late, caps, sites."""
    blocking_title: str
    blocking: tuple[BlockingView, ...]
    blocking_more: str | None
    lowest: tuple[LowPartView, ...]
    """The lowest scores below the dimensions, where the rubric has no gates."""
    decisions_title: str
    decisions: tuple[DecisionView, ...]


class GateReasonView(NamedTuple):
    """One condition of a gate that does not simply hold."""

    subject: NamedView
    kind: str
    criticality: str
    needs: FigureView
    has: FigureView | None
    because: str


class ThresholdView(NamedTuple):
    """The score a gate needs of a dimension, beside what it is."""

    dimension: NamedView
    needs: FigureView
    has: FigureView | None


class GateView(NamedTuple):
    """A gate, its verdict and its reasons."""

    id: str
    title: str
    held: str
    conditional: str
    """How much a conditional verdict can bear, in words."""
    verdict: StateView
    reads: str | None
    met: int
    needed: int
    met_words: str
    because: str
    is_next: bool
    reasons: tuple[GateReasonView, ...]
    thresholds: tuple[ThresholdView, ...]


class SiteGateView(NamedTuple):
    """A repeating gate at one site."""

    site: str
    title: str
    gate: GateView


class DoneLateView(NamedTuple):
    """Work done after its time and accepted on record."""

    question: NamedView
    level: int
    accepted_by: str
    date: str
    note: str | None


class RemarkView(NamedTuple):
    """Something about a question that is to be explained or known; it lowers nothing by itself."""

    question: NamedView
    text: str


class NeedView(NamedTuple):
    """What one gate needs of a question or a dimension; None when it needs nothing."""

    gate: str
    needs: FigureView | None
    short: bool | None
    """None when it is not known."""


class NeedsView(NamedTuple):
    """What the gates need of a question or a dimension, beside where it stands."""

    subject: NamedView
    criticality: str | None
    has: FigureView | None
    by_gate: tuple[NeedView, ...]


class ContradictionView(NamedTuple):
    """Answers that cannot well be true together."""

    said: tuple[str, ...]
    needs: tuple[str, ...]
    because: str


class FooterView(NamedTuple):
    """What made the report, from what."""

    tool: str
    questionnaire: str
    rubric: str
    pack_sha256: str
    answers_sha256: str


class ReportView(NamedTuple):
    """Everything a report shows."""

    edition: EditionView
    header: HeaderView
    leader: LeaderView
    changes: ChangesView | None
    """What changed since the assessment before, where there is one."""
    scorecard: tuple[NodeScoreView, ...]
    weakest: str | None
    """The dimension with the lowest evidenced score, in a sentence, because the mean hides it."""
    waiting: tuple[str, ...]
    """Where there are stages: what keeps the next one shut, a sentence for each dimension."""
    themes: tuple[ThemeScoreView, ...]
    gates: tuple[GateView, ...]
    question_needs: tuple[NeedsView, ...]
    """Questions short of a gate, or not known, at any gate."""
    dimension_needs: tuple[NeedsView, ...]
    sites: tuple[SiteGateView, ...]
    done_late: tuple[DoneLateView, ...]
    remarks: tuple[RemarkView, ...]
    gaps: tuple[GapView, ...]
    roadmap: RoadmapView
    evidence_to_collect: tuple[EvidenceDebtView, ...]
    unanswered: tuple[OpenQuestionView, ...]
    unknown: tuple[OpenQuestionView, ...]
    not_applicable: tuple[OpenQuestionView, ...]
    not_asked: tuple[OpenQuestionView, ...]
    contradictions: tuple[ContradictionView, ...]
    voices: VotesView
    dimensions: tuple[DimensionAnswersView, ...]
    method: MethodView
    frameworks: tuple[FrameworkView, ...]
    documents: tuple[SourceDocumentView, ...]
    references_note: str
    """What a framework reference means, and what it never means."""
    context_box: tuple[StatementView, ...]
    footer: FooterView


__all__ = [
    "BlockingView",
    "ContradictionView",
    "DecisionView",
    "DimensionAnswersView",
    "DoneLateView",
    "EvidenceDebtView",
    "FactView",
    "FigureView",
    "FlagView",
    "FooterView",
    "FrameworkView",
    "GapView",
    "GateReasonView",
    "GateView",
    "HeaderView",
    "LeaderView",
    "LevelView",
    "LowPartView",
    "MethodView",
    "NamedView",
    "NodeScoreView",
    "OpenQuestionView",
    "RemarkView",
    "ReportView",
    "RoadmapView",
    "ScaleView",
    "SiteGateView",
    "SourceDocumentView",
    "StateView",
    "StatementView",
    "ThemeScoreView",
    "ThresholdView",
    "VotesView",
]
