"""The view of an assessment: frozen, plain data, the only input of every output format.

The models are named tuples because creating as many dataclasses would slow every start.
"""

from datetime import date
from typing import NamedTuple

from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure, Level
from readiness.view.models.answers import DimensionAnswersView, OpenQuestionView
from readiness.view.models.changes import ChangesView
from readiness.view.models.counts import AnswerCountsView, DueView, GapCountsView, ShortfallsView
from readiness.view.models.method import FrameworkView, MethodView, SourceDocumentView, StatementView
from readiness.view.models.parts import FactView, LevelView, NamedView, ScaleView, StateView
from readiness.view.models.plan import EvidenceDebtView, GapView, RoadmapView
from readiness.view.models.scores import NodeScoreView, ThemeScoreView
from readiness.view.models.votes import VotesView


class EditionView(NamedTuple):
    """The audience of the report and the part of the assessment it shows."""

    audience: str
    dimension: str | None
    """Title of the only dimension shown; None shows all."""
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
    scale: tuple[LevelView, ...]
    scales: tuple[ScaleView, ...]
    """Further scales, for questions that name them."""
    facets: tuple[str, ...]
    """Titles of the facets that a question can be answered by."""
    asks_evidence: bool
    """True if claims need evidence; otherwise claimed and evidenced scores are the same."""
    has_work: bool
    """True if the rubric offers initiatives for a roadmap."""


class FlagView(NamedTuple):
    """A broken time rule, shown to leaders before the numbers."""

    id: str
    title: str
    message: str
    weeks: int


class BlockingView(NamedTuple):
    """A reason that blocks the next gate."""

    subject: NamedView
    dimension: str
    criticality: str
    because: Statement
    kind: str


class LowPartView(NamedTuple):
    """A section or a question with one of the lowest scores."""

    title: str
    """Title of a section, or code and title of a question."""
    dimension: str
    score: Statement
    """The score in words: `0.75 of 3`."""


class DecisionView(NamedTuple):
    """A decision asked of the leaders."""

    title: Words
    code: str | None
    why: Statement
    owner: Words | None
    cost: Words | None
    effort: Statement | None
    start: date | None
    finish: date
    """The date it is due."""
    finish_high: date | None


class LeaderView(NamedTuple):
    """The first page for leaders: gate reached, next gate, decisions."""

    reached: StateView
    reached_gate: NamedView | None
    next_gate: NamedView | None
    headline: Statement
    """The sentence on the gate reached, or on the score."""
    in_the_way: Statement | None
    """The sentence on what is in the way of the next gate; None when there is none."""
    opening: Statement
    opens: date | None
    opens_high: date | None
    first_due: DueView | None
    """The condition of the gates reached that falls due first; None without conditions."""
    flags: tuple[FlagView, ...]
    marks: tuple[Statement, ...]
    """Sentences that qualify the verdict: late work, caps, votes, sites."""
    blocking_title: Statement | None
    blocking: tuple[BlockingView, ...]
    blocking_more: Statement | None
    lowest: tuple[LowPartView, ...]
    """The lowest scores below the dimensions; empty for a rubric with gates."""
    decisions_title: Statement
    decisions: tuple[DecisionView, ...]


class GateReasonView(NamedTuple):
    """A condition of a gate that is short, unanswered or met only by a remedy."""

    subject: NamedView
    kind: str
    criticality: str
    needs: Figure
    has: Figure | None
    because: Statement
    lacks: str | None
    """The thing that is missing, for an undecided condition: `answer`, `known-answer` or `score`."""


class ThresholdView(NamedTuple):
    """The score a gate needs of a dimension, and the score it has."""

    dimension: NamedView
    needs: Figure
    has: Figure | None


class GateView(NamedTuple):
    """A gate, its verdict and its reasons."""

    id: str
    title: str
    held: str
    conditional: Statement
    """Limits of a conditional verdict in words."""
    verdict: StateView
    reads: str | None
    met: int
    needed: int
    met_words: Statement
    because: Statement
    is_next: bool
    shortfalls: ShortfallsView
    reasons: tuple[GateReasonView, ...]
    thresholds: tuple[ThresholdView, ...]


class SiteGateView(NamedTuple):
    """A repeating gate at one site."""

    site: str
    title: str
    gate: GateView


class DoneLateView(NamedTuple):
    """Work completed after its deadline and formally accepted."""

    question: NamedView
    level: Level
    accepted_by: str
    date: date
    note: str | None


class RemarkView(NamedTuple):
    """A remark on a question, such as a cap or an unexpected figure."""

    question: NamedView
    text: Statement


class NeedView(NamedTuple):
    """The level or score a gate needs of a question or a dimension; `needs` is None without one."""

    gate: str
    needs: Figure | None
    short: bool | None
    """True if the need is not met; None if there is no need or no level."""


class NeedsView(NamedTuple):
    """The levels or scores all gates need of a question or a dimension, and the one it has."""

    subject: NamedView
    criticality: str | None
    has: Figure | None
    by_gate: tuple[NeedView, ...]


class ContradictionView(NamedTuple):
    """Answers that contradict each other by a rule of the rubric."""

    text: Statement
    """The sentence on what is claimed, and what would have to be."""
    because: str
    questions: tuple[str, ...]
    """Ids of the questions that are claimed or needed."""


class FooterView(NamedTuple):
    """The versions and hashes of the tool, the pack and the answers."""

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
    """Changes since the previous assessment; None without one."""
    answer_counts: AnswerCountsView
    scorecard: tuple[NodeScoreView, ...]
    weakest: Statement | None
    """Sentence on the dimension with the lowest evidenced score, which the mean hides."""
    waiting: tuple[Statement, ...]
    """Sentence for each dimension with stages on the questions that block its next stage."""
    sums: tuple[Statement, ...]
    """Sentence for each score that is a sum and to which the scores shown below it do not add up."""
    themes: tuple[ThemeScoreView, ...]
    gates: tuple[GateView, ...]
    question_needs: tuple[NeedsView, ...]
    """Questions below the minimum of any gate, or without a level."""
    dimension_needs: tuple[NeedsView, ...]
    sites: tuple[SiteGateView, ...]
    done_late: tuple[DoneLateView, ...]
    remarks: tuple[RemarkView, ...]
    gaps: tuple[GapView, ...]
    gap_counts: GapCountsView
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
    references_note: Statement
    """Sentence on the meaning of a framework reference and its limits."""
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
    "Figure",
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
