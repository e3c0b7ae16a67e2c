"""Build the view of a report from an assessment, one line per part."""

from functools import lru_cache

from readiness.model.answer import State
from readiness.model.assessment import Assessment
from readiness.statements.method import references_note
from readiness.view.answer_views import all_answers, open_questions
from readiness.view.calendar_views import calendar
from readiness.view.changes_since import changes_since
from readiness.view.counts import answer_counts, gap_counts
from readiness.view.curve_views import curve_view
from readiness.view.dimension_part import dimension_part
from readiness.view.edition import DEFAULT, Edition
from readiness.view.gap_views import evidence_to_collect, gaps
from readiness.view.gate_views import contradictions, dimension_needs, gates, question_needs, sites
from readiness.view.header import edition_view, footer, header
from readiness.view.leader_summary import leader
from readiness.view.method_notes import method
from readiness.view.models.documents import DocumentView
from readiness.view.models.history import HistoryView
from readiness.view.models.indicators import IndicatorView
from readiness.view.models.report import ReportView
from readiness.view.option_views import options_view
from readiness.view.phrases import Phrases
from readiness.view.planned_once import KEPT, SameObjects
from readiness.view.remarks import done_late, remarks
from readiness.view.roadmap_views import roadmap
from readiness.view.score_rows import node_rows, theme_rows, waiting_stages, weakest_dimensions
from readiness.view.sources import context_box, documents, frameworks
from readiness.view.sum_remarks import sum_remarks
from readiness.view.use_views import events_in_use, verdict_in_use
from readiness.view.vote_views import votes_view
from readiness.view.work_by_status import work_by_status


def build_view(assessment: Assessment, edition: Edition = DEFAULT) -> ReportView:
    """Return the view of an assessment, limited to the edition's dimension or part if it names one."""
    if edition.part:
        return _part(assessment, edition)
    wording = Phrases(assessment, edition)
    view = _whole(wording)
    dimension = next((node for node in wording.questionnaire.dimensions if node.id == edition.dimension), None)
    return dimension_part(view, dimension) if dimension else view


def _part(assessment: Assessment, edition: Edition) -> ReportView:
    from readiness.view.reader_part import reader_part  # noqa: PLC0415 - most reports are whole

    if edition.site:
        assessment = _at_site(edition.site, SameObjects(assessment))
    wording = Phrases(assessment, edition)
    return reader_part(_whole(wording), wording)


@lru_cache(maxsize=KEPT)
def _at_site(site: str, of: SameObjects) -> Assessment:
    """Return the results at a site: the same ones for every format, so that their plans are made once."""
    from readiness.view.one_site import at_one_site  # noqa: PLC0415 - only for a site

    return at_one_site(of.objects[0], site)


def _whole(wording: Phrases) -> ReportView:
    view = _parts(wording)
    return view._replace(roadmap=view.roadmap._replace(by_status=work_by_status(wording, view)))


def _parts(wording: Phrases) -> ReportView:
    return ReportView(
        edition=edition_view(wording),
        header=header(wording),
        leader=leader(wording),
        live=verdict_in_use(wording),
        events=events_in_use(wording),
        options=options_view(wording),
        curve=curve_view(wording),
        money=wording.money,
        indicators=_indicators(wording),
        calendar=calendar(wording),
        changes=changes_since(wording),
        history=_history(wording),
        answer_counts=answer_counts(wording),
        scorecard=node_rows(wording),
        weakest=weakest_dimensions(wording),
        waiting=waiting_stages(wording),
        sums=sum_remarks(wording),
        themes=theme_rows(wording),
        gates=gates(wording),
        question_needs=question_needs(wording),
        dimension_needs=dimension_needs(wording),
        sites=sites(wording),
        done_late=done_late(wording),
        remarks=remarks(wording),
        gaps=gaps(wording),
        gap_counts=gap_counts(wording),
        roadmap=roadmap(wording),
        evidence_to_collect=evidence_to_collect(wording),
        unanswered=open_questions(wording, State.UNANSWERED),
        unknown=open_questions(wording, State.UNKNOWN),
        not_applicable=open_questions(wording, State.NOT_APPLICABLE),
        not_asked=open_questions(wording, State.NOT_ASKED),
        contradictions=contradictions(wording),
        register=_register(wording),
        voices=votes_view(wording),
        dimensions=all_answers(wording),
        method=method(wording),
        frameworks=frameworks(wording),
        documents=documents(wording),
        references_note=references_note(),
        context_box=context_box(wording),
        footer=footer(wording),
    )


def _history(wording: Phrases) -> HistoryView | None:
    if not wording.assessment.history:
        return None
    from readiness.view.history import history_of  # noqa: PLC0415 - only where it is asked for

    return history_of(wording)


def _register(wording: Phrases) -> tuple[DocumentView, ...]:
    if not wording.answers.evidence:
        return ()
    from readiness.view.document_views import register  # noqa: PLC0415 - only with a register

    return tuple(one for one in register(wording) if one.proves or one.events)


def _indicators(wording: Phrases) -> tuple[IndicatorView, ...]:
    if not wording.assessment.indicators:
        return ()
    from readiness.view.indicator_views import indicators  # noqa: PLC0415 - only with indicators

    return indicators(wording)
