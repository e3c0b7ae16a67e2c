"""Write a trial slide with a title and notes on a template, to find errors before a report is written."""

from readiness.shorten import shorten
from readiness.slide_template import slide_limits
from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_faults import UnusableError
from readiness.slides.deck import Deck

_INCH = 72


def try_out(copied: bytes) -> None:
    """Write a slide on the copied template.

    Raises UnusableError: when writing fails or the content area is too small.
    """
    try:
        deck = Deck("Trial", "2000-01-01", SlideTemplate(copied))
        deck.slide("Trial", ["Trial"])
        deck.content()
    except Exception as error:
        raise UnusableError("no slide can be written on its layouts: something in them is broken") from error
    if deck.box.width < slide_limits.WIDTH or deck.box.height < slide_limits.HEIGHT:
        size, least = (_size(*deck.box[2:]), _size(slide_limits.WIDTH, slide_limits.HEIGHT))
        raise UnusableError(
            f"the layout '{shorten(deck.layout_name, 40)}' has room for {size} of content, and {least} are needed",
            "make the slides larger, or the title of that layout smaller",
        )


def _size(width: float, height: float) -> str:
    return f"{max(0, width) / _INCH:.1f} by {max(0, height) / _INCH:.1f} inches"
