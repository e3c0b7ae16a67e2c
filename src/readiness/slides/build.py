"""Build the slides of a view, one kind after the other."""

from collections.abc import Callable

from readiness.slide_template.slide_template import SlideTemplate
from readiness.slides.appendix import add_appendix
from readiness.slides.deck import Deck
from readiness.slides.pages.answers import add_answers
from readiness.slides.pages.calendar import add_calendar
from readiness.slides.pages.case import add_case
from readiness.slides.pages.changes import add_changes
from readiness.slides.pages.decision import add_decision
from readiness.slides.pages.decisions import add_reasons
from readiness.slides.pages.dimensions import add_dimensions, add_shape
from readiness.slides.pages.gaps import add_gaps
from readiness.slides.pages.gates import add_gates
from readiness.slides.pages.if_nothing import add_if_nothing
from readiness.slides.pages.in_use import add_events, add_in_use, add_safe_now
from readiness.slides.pages.options import add_option_lines, add_options
from readiness.slides.pages.roadmap import add_roadmap
from readiness.slides.pages.summary import add_summary
from readiness.statements import slides
from readiness.statements.statement import Statement
from readiness.view.models.report import ReportView
from readiness.view.sections import report_sections

_FIRST = (add_summary, add_decision, add_safe_now, add_options, add_case, add_if_nothing)
BOARD = (*_FIRST, add_changes, add_calendar)
BOARD_WITHOUT_GATES = (*_FIRST, add_changes, add_dimensions, add_calendar)
LEADERSHIP = (*_FIRST, add_changes, add_calendar, add_dimensions, add_gaps, add_gates, add_roadmap, add_in_use)
IN_USE = (*_FIRST, add_in_use, add_changes, add_calendar, add_gates, add_dimensions, add_gaps, add_roadmap)
"""The order for a tool in use that is not safe: the reasons for what is asked come before all else."""
DETAILS = (add_option_lines, add_reasons, add_events, add_answers)
"""The slides and the tables of the appendix that only the full edition has."""
_DIGITS = 8
_MOST = {"board": 6, "leadership": 14}
"""The slides of an edition, at most."""
_SECTIONS: dict[object, set[str]] = {
    add_options: {"options", "board"},
    add_option_lines: {"options"},
    add_dimensions: {"scorecard", "board"},
    add_gaps: {"gaps"},
    add_gates: {"gates", "board"},
    add_roadmap: {"roadmap"},
    add_in_use: {"in_use"},
    add_events: {"in_use"},
    add_answers: {"answers"},
}
"""The sections of a report of which an edition must have one for some slides; the others follow from what it shows."""


def build_slides(view: ReportView, template: SlideTemplate | None = None) -> bytes:
    """Return the view as the bytes of a .pptx file, on the given template or in the default look."""
    header, is_full = view.header, _is_full(view)
    title = slides.report_of(organization=header.organization, use_case=header.use_case)
    most = None if view.edition.part else _MOST.get(view.edition.audience)
    deck = Deck(title, str(header.date), template, most=most, source=_source(view))
    sections = {section.id for section in report_sections(view)}
    for add in (*_order(view), *(DETAILS if is_full else ())):
        if deck.slides_left and (add not in _SECTIONS or sections & _SECTIONS[add]):
            add(deck, view)
    add_appendix(deck)
    if is_full:
        add_shape(deck, view)
    return deck.content()


def _order(view: ReportView) -> tuple[Callable[[Deck, ReportView], None], ...]:
    """Return the slides of an edition in their order, without those of the full one alone."""
    if view.edition.audience == "board":
        return BOARD if view.gates else BOARD_WITHOUT_GATES
    return IN_USE if view.leader.safe_now else LEADERSHIP


def _is_full(view: ReportView) -> bool:
    return view.edition.audience == "full" and view.edition.part is None


def _source(view: ReportView) -> Statement:
    """Return the line at the foot of every slide, by which a number can be traced."""
    foot = view.footer
    return slides.source(day=view.header.date, digest=foot.answers_sha256[:_DIGITS], pack=foot.rubric, tool=foot.tool)
