"""Choose the sections of a report by content and audience."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.statements import editions, page, page_keys
from readiness.statements import sections as titles
from readiness.statements.statement import Statement
from readiness.view.models.report import ReportView
from readiness.view.reader_parts import PARTS

_DETAIL, _FULL, _LEADERS = {"leadership", "full"}, {"full"}, {"leadership"}
_ALL = _DETAIL | {"board"}


class Section(NamedTuple):
    """A section with its anchor id, its title and its number from 1."""

    id: str
    title: Statement
    number: str


def report_sections(view: ReportView) -> tuple[Section, ...]:
    """Return the sections with content that are meant for the edition's audience, numbered in order."""
    part = PARTS[view.edition.part] if view.edition.part else None
    present = [
        (id_, title)
        for id_, title, audiences in _with_content(view)
        if (id_ in part.sections if part else view.edition.audience in audiences)
    ]
    if part and part.money:
        present.sort(key=lambda one: one[0] != "money")
    return tuple(Section(id_, title, str(number)) for number, (id_, title) in enumerate(present, 1))


def moved_to_full(view: ReportView) -> Statement | None:
    """Return the sentence on what the full edition has beyond that for leaders; None for every other edition."""
    if view.edition.audience != "leadership" or view.edition.part:
        return None
    planned = any(phase.steps for phase in view.roadmap.phases)
    details = (
        (page_keys.themes(), bool(view.themes)),
        (page_keys.level_of_every(), any(dimension.answers for dimension in view.dimensions)),
        (page.question_needs(), bool(view.question_needs)),
        (titles.scores_after_phases(), planned),
        (titles.steps_in_detail(), planned),
        (titles.curve(), planned and view.options is not None),
    )
    sections = (title for _, title, audiences in _with_content(view) if "leadership" not in audiences)
    return editions.full_also_has(parts=(*(title for title, has_content in details if has_content), *sections))


def _with_content(view: ReportView) -> Iterator[tuple[str, Statement, set[str]]]:
    """Yield every section with content, with the audiences that it is meant for."""
    open_questions = (view.unanswered, view.unknown, view.not_applicable, view.contradictions)
    open_parts = (*open_questions, view.done_late, view.remarks, view.not_asked if view.edition.detail else ())
    live = view.live
    is_told = live is not None and (live.is_judged or bool(view.events or live.approved or live.failed_sites))
    candidates = (
        ("in_use", titles.tool_in_use(), _ALL, is_told),
        ("options", titles.options(), _DETAIL, view.options is not None),
        ("money", titles.money(), _DETAIL, view.money is not None),
        ("indicators", titles.indicators(), _FULL, bool(view.indicators)),
        ("scorecard", titles.scorecard(), _DETAIL, True),
        ("board", _board(view), {"board"}, True),
        ("gates", titles.gates(), _DETAIL, bool(view.gates or view.sites)),
        *_changes(view),
        ("history", titles.history(), _DETAIL, view.history is not None),
        ("gaps", titles.gaps(), _DETAIL, bool(view.gaps)),
        ("roadmap", titles.roadmap(), _DETAIL, view.header.has_work),
        ("calendar", titles.calendar(), _DETAIL, bool(view.calendar)),
        ("curve", titles.curve(), _FULL, view.curve is not None),
        ("evidence", titles.evidence(), _FULL, bool(view.evidence_to_collect)),
        ("register", titles.register(), _FULL, bool(view.register)),
        ("open", titles.open_questions(), _DETAIL, any(open_parts)),
        ("voices", titles.voices(), _FULL, any(view.voices)),
        ("answers", titles.answers(), _FULL, any(dimension.answers for dimension in view.dimensions)),
        ("basis", titles.basis(), _LEADERS, True),
        ("about", titles.about(), _FULL, True),
        ("method", titles.method(), _FULL, True),
        ("sources", titles.sources(), _FULL, bool(view.frameworks or view.documents or view.context_box)),
    )
    for id_, title, audiences, has_content in candidates:
        if has_content and (id_ != "board" or view.edition.audience == "board"):
            yield id_, title, audiences


def _changes(view: ReportView) -> Iterator[tuple[str, Statement, set[str], bool]]:
    """Yield the section of the changes, where there is a previous assessment."""
    if view.changes:
        yield "changes", titles.changes(day=view.changes.date), _DETAIL, bool(view.changes.groups)


def _board(view: ReportView) -> Statement:
    """Return the title of the board's second page, which depends on gates and changes."""
    if view.gates:
        return titles.way()
    return titles.changes(day=view.changes.date) if view.changes and view.changes.scores else titles.basis()
