"""Build the slides of a view, one kind after the other."""

from readiness.slide_template.slide_template import SlideTemplate
from readiness.slides.deck import Deck
from readiness.slides.pages.decisions import add_decisions
from readiness.slides.pages.dimensions import add_dimensions
from readiness.slides.pages.gaps import add_gaps
from readiness.slides.pages.gates import add_gates
from readiness.slides.pages.roadmap import add_roadmap
from readiness.slides.pages.summary import add_summary
from readiness.statements import slides
from readiness.view.models.report import ReportView

PAGES = (add_summary, add_dimensions, add_gaps, add_gates, add_roadmap, add_decisions)


def build_slides(view: ReportView, template: SlideTemplate | None = None) -> bytes:
    """Return the view as the bytes of a .pptx file, on the given template or in the default look."""
    header = view.header
    title = slides.report_of(organization=header.organization, use_case=header.use_case)
    deck = Deck(title, str(header.date), template)
    for add in PAGES:
        add(deck, view)
    return deck.content()
