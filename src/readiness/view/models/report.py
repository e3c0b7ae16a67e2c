"""The view of an assessment: frozen, plain data, the only input of every output format.

The models are named tuples because creating as many dataclasses would slow every start.
"""

from typing import NamedTuple

from readiness.statements.statement import Statement
from readiness.view.models.answers import DimensionAnswersView, OpenQuestionView
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.models.changes import ChangesView
from readiness.view.models.counts import AnswerCountsView, GapCountsView
from readiness.view.models.curves import CurveView
from readiness.view.models.documents import DocumentView
from readiness.view.models.gates import GateView, NeedsView, SiteGateView
from readiness.view.models.header import EditionView, FooterView, HeaderView
from readiness.view.models.history import HistoryView
from readiness.view.models.indicators import IndicatorView
from readiness.view.models.leader import LeaderView
from readiness.view.models.live import EventView, LiveView
from readiness.view.models.method import FrameworkView, MethodView, SourceDocumentView, StatementView
from readiness.view.models.money import MoneyView
from readiness.view.models.options import OptionsView
from readiness.view.models.plan import EvidenceDebtView, GapView, RoadmapView
from readiness.view.models.remarks import ContradictionView, DoneLateView, RemarkView
from readiness.view.models.scores import NodeScoreView, ThemeScoreView
from readiness.view.models.votes import VotesView


class ReportView(NamedTuple):
    """Everything a report shows."""

    edition: EditionView
    header: HeaderView
    leader: LeaderView
    live: LiveView | None
    """The verdict on the tool in use; None for a rubric without rules for it."""
    events: tuple[EventView, ...]
    """The events that happened to the tool in use, from the oldest event."""
    options: OptionsView | None
    """The options up to the gate of the target; None for a plan of several use cases, and where no gate is ahead."""
    curve: CurveView | None
    """The date of the target's gate by people, and what a budget buys, in the full edition."""
    money: MoneyView | None
    """The costs and the return of the use case; None where its answers state no case."""
    indicators: tuple[IndicatorView, ...]
    """The indicators, in the full edition and in the part for finance."""
    calendar: tuple[CalendarEntryView, ...]
    """Everything dated, by day."""
    changes: ChangesView | None
    """Changes since the previous assessment; None without one."""
    history: HistoryView | None
    """The states of the answers from the oldest; None where it is not asked for."""
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
    register: tuple[DocumentView, ...]
    """The documents of the register of evidence."""
    voices: VotesView
    dimensions: tuple[DimensionAnswersView, ...]
    method: MethodView
    frameworks: tuple[FrameworkView, ...]
    documents: tuple[SourceDocumentView, ...]
    references_note: Statement
    """Sentence on the meaning of a framework reference and its limits."""
    context_box: tuple[StatementView, ...]
    footer: FooterView
