"""Limit the view of an assessment to one dimension, for the team that owns it.

Verdicts, headline and dates stay those of the whole assessment.
"""

from collections.abc import Iterable, Iterator

from readiness.model.node_rubric import OVERALL
from readiness.model.questionnaire import Node
from readiness.statements import phases as statements
from readiness.statements.statement import Statement
from readiness.view.models.documents import DocumentView
from readiness.view.models.gates import GateView
from readiness.view.models.method import FrameworkView
from readiness.view.models.parts import NamedView
from readiness.view.models.plan import PhaseView, RoadmapView, StepView
from readiness.view.models.report import ReportView
from readiness.view.models.votes import VotesView


def dimension_part(view: ReportView, dimension: Node) -> ReportView:
    """Return the parts of `view` that belong to one dimension."""
    part = _Part(dimension)
    return view._replace(
        scorecard=tuple(row for row in view.scorecard if row.depth == 0 or row.id in part.ids),
        weakest=None,
        waiting=(),
        sums=(),
        themes=(),
        gates=tuple(map(part.gate, view.gates)),
        question_needs=tuple(needs for needs in view.question_needs if needs.subject.id in part.ids),
        dimension_needs=tuple(needs for needs in view.dimension_needs if needs.subject.id in part.ids),
        sites=tuple(site._replace(gate=part.gate(site.gate)) for site in view.sites),
        done_late=tuple(late for late in view.done_late if late.question.id in part.ids),
        remarks=tuple(remark for remark in view.remarks if remark.question.id in part.ids),
        gaps=tuple(gap for gap in view.gaps if gap.question.id in part.ids),
        roadmap=part.roadmap(view.roadmap),
        evidence_to_collect=tuple(debt for debt in view.evidence_to_collect if debt.question.id in part.ids),
        register=tuple(part.documents(view.register)),
        unanswered=tuple(entry for entry in view.unanswered if entry.question.id in part.ids),
        unknown=tuple(entry for entry in view.unknown if entry.question.id in part.ids),
        not_applicable=tuple(entry for entry in view.not_applicable if entry.question.id in part.ids),
        not_asked=tuple(entry for entry in view.not_asked if entry.question.id in part.ids),
        contradictions=tuple(found for found in view.contradictions if not part.ids.isdisjoint(found.questions)),
        voices=part.voices(view.voices),
        dimensions=tuple(answers for answers in view.dimensions if answers.id in part.ids),
        frameworks=tuple(part.frameworks(view.frameworks)),
        context_box=(),
    )


class _Part:
    """The ids and codes of one dimension, by which parts of the view are selected."""

    def __init__(self, dimension: Node) -> None:
        self.id, self.title = dimension.id, dimension.title
        questions = list(dimension.all_questions())
        self.ids = {node.id for node in dimension.walk()} | {question.id for question in questions}
        self.codes = {question.code for question in questions}

    def documents(self, register: tuple[DocumentView, ...]) -> Iterator[DocumentView]:
        """Yield the documents that prove something in the dimension."""
        for one in register:
            if proves := tuple(proof for proof in one.proves if proof.question.id in self.ids):
                yield one._replace(proves=proves)

    def _in_part(self, named: Iterable[NamedView]) -> tuple[NamedView, ...]:
        return tuple(name for name in named if name.id in self.ids)

    def gate(self, gate: GateView) -> GateView:
        """Return a gate with only the reasons and thresholds of the dimension."""
        reasons = tuple(reason for reason in gate.reasons if reason.subject.id in self.ids)
        return gate._replace(
            reasons=reasons,
            thresholds=tuple(threshold for threshold in gate.thresholds if threshold.dimension.id in self.ids),
        )

    def roadmap(self, roadmap: RoadmapView) -> RoadmapView:
        """Return the roadmap with only the steps that raise a question of the dimension; their order numbers stay."""
        phases = tuple(self._phase(phase) for phase in roadmap.phases)
        total, shown = (sum(len(phase.steps) for phase in listed) for listed in (roadmap.phases, phases))
        return roadmap._replace(
            phases=phases,
            summary=self._summary(roadmap.target_title, total, shown) if total else roadmap.summary,
            uncovered=self._in_part(roadmap.uncovered),
            unanswered=self._in_part(roadmap.unanswered),
            instead=(),
            openers=None,
            by_status=None,
        )

    def _summary(self, target: str, total: int, shown: int) -> Statement:
        initiatives = statements.initiatives(number=total)
        if not shown:
            return statements.no_part_of_plan(initiatives=initiatives, target=target, dimension=self.title)
        return statements.part_of_plan(initiatives=initiatives, target=target, number=shown, dimension=self.title)

    def _phase(self, phase: PhaseView) -> PhaseView:
        return phase._replace(
            steps=tuple(step for step in phase.steps if self._lifts(step)),
            projected=tuple(score for score in phase.projected if score.id in {OVERALL, self.id}),
        )

    def _lifts(self, step: StepView) -> bool:
        return self.id in step.dimensions

    def voices(self, voices: VotesView) -> VotesView:
        """Return the votes on the questions of the dimension."""
        return VotesView(
            agreement=tuple(row for row in voices.agreement if row.id == self.id),
            apart=tuple(split for split in voices.apart if split.question.id in self.ids),
            talked=tuple(one for one in voices.talked if one.question.id in self.ids),
            parking_lot=tuple(one for one in voices.parking_lot if one.id in self.ids),
            delivery_team_only=self._in_part(voices.delivery_team_only),
        )

    def frameworks(self, frameworks: Iterable[FrameworkView]) -> Iterable[FrameworkView]:
        """Yield the frameworks with only the entries that questions of the dimension refer to."""
        for framework in frameworks:
            entries = tuple(entry for entry in framework.entries if not self.codes.isdisjoint(entry.questions))
            if entries:
                yield framework._replace(entries=entries)
