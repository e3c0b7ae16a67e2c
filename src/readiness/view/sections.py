"""Choose the sections of a report by content and audience."""

from typing import NamedTuple

from readiness.view.models.report import ReportView

_DETAIL, _FULL = {"leadership", "full"}, {"full"}

_RESTS = "What the numbers rest on"


class Section(NamedTuple):
    """A section with its anchor id, its title and its number from 1."""

    id: str
    title: str
    number: str


def report_sections(view: ReportView) -> tuple[Section, ...]:
    """Return the sections with content that are meant for the edition's audience, numbered in order."""
    open_questions = (view.unanswered, view.unknown, view.not_applicable, view.not_asked, view.contradictions)
    open_parts = (*open_questions, view.done_late, view.remarks)
    candidates = (
        ("scorecard", "Scorecard", _DETAIL, True),
        ("board", _board(view), {"board"}, True),
        ("gates", "Gates", _DETAIL, bool(view.gates)),
        ("gaps", "Gaps", _DETAIL, bool(view.gaps)),
        ("roadmap", "Roadmap", _DETAIL, view.header.has_work),
        ("evidence", "Evidence to collect", _DETAIL, bool(view.evidence_to_collect)),
        ("open", "Open questions", _DETAIL, any(open_parts)),
        ("voices", "Voices in the room", _DETAIL, any(view.voices)),
        ("answers", "Every answer", _FULL, any(dimension.answers for dimension in view.dimensions)),
        ("about", "About this assessment", _DETAIL, True),
        ("method", "How this was computed", _DETAIL, True),
        ("sources", "Frameworks and sources", _FULL, bool(view.frameworks or view.documents or view.context_box)),
    )
    present = [
        (id_, title)
        for id_, title, audiences, has_content in candidates
        if has_content and view.edition.audience in audiences
    ]
    return tuple(Section(id_, title, str(number)) for number, (id_, title) in enumerate(present, 1))


def _board(view: ReportView) -> str:
    """Return the title of the board's second page, which depends on gates and changes."""
    if view.gates:
        return "The way there"
    return f"What changed since {view.changes.date_long}" if view.changes and view.changes.scores else _RESTS
