"""Write a trial slide with a title and notes on a template, to find errors before a report is written."""

from readiness.shorten import shorten
from readiness.slide_template import slide_limits
from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_faults import UnusableError
from readiness.slides.deck import Deck
from readiness.statements import slide_template_problems as problems
from readiness.statements import slides
from readiness.statements.values import Figure

_INCH = 72


def try_out(copied: bytes) -> None:
    """Write a slide on the copied template.

    Raises UnusableError: when writing fails or the content area is too small.
    """
    try:
        deck = Deck(slides.trial(), "2000-01-01", SlideTemplate(copied))
        deck.page(slides.trial(), notes=[slides.trial()])
        deck.content()
    except Exception as error:
        raise UnusableError(problems.broken_layouts()) from error
    if deck.area.width < slide_limits.WIDTH or deck.area.height < slide_limits.HEIGHT:
        message = problems.small_layout(
            layout=shorten(deck.layout_name, 40),
            width=_inches(deck.area.width),
            height=_inches(deck.area.height),
            least_width=_inches(slide_limits.WIDTH),
            least_height=_inches(slide_limits.HEIGHT),
        )
        raise UnusableError(message, problems.make_room())


def _inches(points: float) -> Figure:
    inches = max(0, points) / _INCH
    return Figure(f"{inches}", round(inches, 1), f"{inches:.1f}")
