"""View → slides, one kind after the other."""

from readiness.reporting.slide_template.slide_template import SlideTemplate
from readiness.reporting.slides.deck import Deck
from readiness.reporting.slides.pages.decisions import add_decisions
from readiness.reporting.slides.pages.dimensions import add_dimensions
from readiness.reporting.slides.pages.gaps import add_gaps
from readiness.reporting.slides.pages.gates import add_gates
from readiness.reporting.slides.pages.roadmap import add_roadmap
from readiness.reporting.slides.pages.summary import add_summary
from readiness.reporting.view import View

PAGES = (add_summary, add_dimensions, add_gaps, add_gates, add_roadmap, add_decisions)


def slides_of(view: View, template: SlideTemplate | None = None) -> bytes:
    """Return the view as a .pptx, on an organization's own template where one is given."""
    header = view.header
    deck = Deck(f"{header.organization}: {header.use_case}", header.date, template)
    for add in PAGES:
        add(deck, view)
    return deck.content()
