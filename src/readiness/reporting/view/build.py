"""Assessment → View, one line per part."""

from readiness.model.answers import State
from readiness.model.assessment import Assessment
from readiness.reporting.edition import DEFAULT, Edition
from readiness.reporting.view.answers import all_answers, open_questions
from readiness.reporting.view.gates import contradictions, dimension_needs, gates, question_needs, sites
from readiness.reporting.view.header import edition_view, footer, header
from readiness.reporting.view.leader import leader
from readiness.reporting.view.marks import done_late, remarks
from readiness.reporting.view.method import method
from readiness.reporting.view.part import part_of
from readiness.reporting.view.plan import evidence_to_collect, gaps
from readiness.reporting.view.roadmap import roadmap
from readiness.reporting.view.scores import node_rows, theme_rows, waiting, weakest
from readiness.reporting.view.shape import View
from readiness.reporting.view.since import changes
from readiness.reporting.view.sources import REFERENCES_NOTE, context_box, documents, frameworks
from readiness.reporting.view.voices import voices
from readiness.reporting.view.wording import Wording


def view_of(assessment: Assessment, edition: Edition = DEFAULT) -> View:
    """Return what an edition of the report shows of an assessment."""
    wording = Wording(assessment, edition)
    view = _whole(wording)
    dimension = next((node for node in wording.questionnaire.dimensions if node.id == edition.dimension), None)
    return part_of(view, dimension) if dimension else view


def _whole(wording: Wording) -> View:
    return View(
        edition=edition_view(wording),
        header=header(wording),
        leader=leader(wording),
        changes=changes(wording),
        scorecard=node_rows(wording),
        weakest=weakest(wording),
        waiting=waiting(wording),
        themes=theme_rows(wording),
        gates=gates(wording),
        question_needs=question_needs(wording),
        dimension_needs=dimension_needs(wording),
        sites=sites(wording),
        done_late=done_late(wording),
        remarks=remarks(wording),
        gaps=gaps(wording),
        roadmap=roadmap(wording),
        evidence_to_collect=evidence_to_collect(wording),
        unanswered=open_questions(wording, State.UNANSWERED),
        unknown=open_questions(wording, State.UNKNOWN),
        not_applicable=open_questions(wording, State.NOT_APPLICABLE),
        not_asked=open_questions(wording, State.NOT_ASKED),
        contradictions=contradictions(wording),
        voices=voices(wording),
        dimensions=all_answers(wording),
        method=method(wording),
        frameworks=frameworks(wording),
        documents=documents(wording),
        references_note=REFERENCES_NOTE,
        context_box=context_box(wording),
        footer=footer(wording),
    )
