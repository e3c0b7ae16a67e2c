"""Build the slides of a view, one kind after the other."""

from readiness.slide_template.slide_template import SlideTemplate
from readiness.slides.deck import Deck
from readiness.slides.pages.calendar import add_calendar
from readiness.slides.pages.case import add_case
from readiness.slides.pages.decision import add_decision, add_options
from readiness.slides.pages.decisions import add_decisions
from readiness.slides.pages.dimensions import add_dimensions
from readiness.slides.pages.gaps import add_gaps
from readiness.slides.pages.gates import add_gates
from readiness.slides.pages.in_use import add_if_nothing, add_in_use, add_safe_now
from readiness.slides.pages.roadmap import add_roadmap
from readiness.slides.pages.summary import add_summary
from readiness.slides.tables import add_appendix
from readiness.statements import slides
from readiness.view.models.report import ReportView
from readiness.view.sections import report_sections

BOARD = (add_summary, add_decision, add_case, add_safe_now, add_if_nothing, add_calendar, add_gates)
_FIRST = (add_summary, add_decision, add_safe_now, add_options, add_case, add_if_nothing, add_calendar)
PAGES = (*_FIRST, add_dimensions, add_gaps, add_gates, add_roadmap, add_in_use, add_decisions)
IN_USE = (*_FIRST, add_decisions, add_in_use, add_gates, add_dimensions, add_gaps, add_roadmap)
"""The order for a tool in use that is not safe: the reasons for what is asked come before all else."""
_SECTIONS = {
    add_options: {"options"},
    add_dimensions: {"scorecard"},
    add_gaps: {"gaps"},
    add_gates: {"gates", "board"},
    add_roadmap: {"roadmap"},
    add_in_use: {"in_use"},
}
"""The sections of a report of which an edition must have one for some slides; the others follow from what it shows."""


def build_slides(view: ReportView, template: SlideTemplate | None = None) -> bytes:
    """Return the view as the bytes of a .pptx file, on the given template or in the default look."""
    header, is_for_board = view.header, view.edition.audience == "board"
    title = slides.report_of(organization=header.organization, use_case=header.use_case)
    deck = Deck(title, str(header.date), template, has_appendix=not is_for_board)
    sections = {section.id for section in report_sections(view)}
    for add in BOARD if is_for_board else IN_USE if view.leader.safe_now else PAGES:
        if add not in _SECTIONS or sections & _SECTIONS[add]:
            add(deck, view)
    add_appendix(deck)
    return deck.content()
