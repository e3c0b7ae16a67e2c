"""Choose the sections of a report by content and audience."""

from typing import NamedTuple

from readiness.statements import sections as titles
from readiness.statements.statement import Statement
from readiness.view.models.report import ReportView

_DETAIL, _FULL = {"leadership", "full"}, {"full"}
_ALL = _DETAIL | {"board"}


class Section(NamedTuple):
    """A section with its anchor id, its title and its number from 1."""

    id: str
    title: Statement
    number: str


def report_sections(view: ReportView) -> tuple[Section, ...]:
    """Return the sections with content that are meant for the edition's audience, numbered in order."""
    open_questions = (view.unanswered, view.unknown, view.not_applicable, view.not_asked, view.contradictions)
    open_parts = (*open_questions, view.done_late, view.remarks)
    live = view.live
    is_told = live is not None and (live.is_judged or bool(view.events or live.approved or live.failed_sites))
    candidates = (
        ("in_use", titles.tool_in_use(), _ALL, is_told),
        ("scorecard", titles.scorecard(), _DETAIL, True),
        ("board", _board(view), {"board"}, True),
        ("gates", titles.gates(), _DETAIL, bool(view.gates)),
        ("gaps", titles.gaps(), _DETAIL, bool(view.gaps)),
        ("roadmap", titles.roadmap(), _DETAIL, view.header.has_work),
        ("calendar", titles.calendar(), _DETAIL, bool(view.calendar)),
        ("evidence", titles.evidence(), _DETAIL, bool(view.evidence_to_collect)),
        ("open", titles.open_questions(), _DETAIL, any(open_parts)),
        ("voices", titles.voices(), _DETAIL, any(view.voices)),
        ("answers", titles.answers(), _FULL, any(dimension.answers for dimension in view.dimensions)),
        ("about", titles.about(), _DETAIL, True),
        ("method", titles.method(), _DETAIL, True),
        ("sources", titles.sources(), _FULL, bool(view.frameworks or view.documents or view.context_box)),
    )
    present = [
        (id_, title)
        for id_, title, audiences, has_content in candidates
        if has_content and view.edition.audience in audiences
    ]
    return tuple(Section(id_, title, str(number)) for number, (id_, title) in enumerate(present, 1))


def _board(view: ReportView) -> Statement:
    """Return the title of the board's second page, which depends on gates and changes."""
    if view.gates:
        return titles.way()
    return titles.changes(day=view.changes.date) if view.changes and view.changes.scores else titles.basis()
