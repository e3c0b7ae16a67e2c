"""Build the slides of a view, one kind after the other."""

from readiness.slide_template.slide_template import SlideTemplate
from readiness.slides.deck import Deck
from readiness.slides.pages.decisions import add_decisions
from readiness.slides.pages.dimensions import add_dimensions
from readiness.slides.pages.gaps import add_gaps
from readiness.slides.pages.gates import add_gates
from readiness.slides.pages.in_use import add_in_use, add_safe_now
from readiness.slides.pages.roadmap import add_roadmap
from readiness.slides.pages.summary import add_summary
from readiness.statements import slides
from readiness.view.models.report import ReportView

PAGES = (add_summary, add_safe_now, add_dimensions, add_gaps, add_gates, add_roadmap, add_in_use, add_decisions)
IN_USE = (add_summary, add_safe_now, add_decisions, add_in_use, add_gates, add_dimensions, add_gaps, add_roadmap)
"""The order for a tool in use that is not safe: what makes it safe and what is to be decided come first."""


def build_slides(view: ReportView, template: SlideTemplate | None = None) -> bytes:
    """Return the view as the bytes of a .pptx file, on the given template or in the default look."""
    header = view.header
    title = slides.report_of(organization=header.organization, use_case=header.use_case)
    deck = Deck(title, str(header.date), template)
    for add in IN_USE if view.leader.safe_now else PAGES:
        add(deck, view)
    return deck.content()
