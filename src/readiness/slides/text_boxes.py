"""Write paragraphs on a slide, and describe shapes for screen readers."""

from collections.abc import Iterable
from typing import Any

from pptx.enum.text import MSO_AUTO_SIZE
from pptx.slide import Slide
from pptx.util import Pt

from readiness.slides.slide_box import SlideBox
from readiness.slides.text_fit import Paragraph, fit_paragraphs
from readiness.statements.statement import Words
from readiness.statements.voice import language, say

BODY, SMALL = 14, 12
"""Font sizes, in points."""
_MARGIN = 7.2


def office_language() -> str:
    """Return the code of the language of the run for an office program, whose English is that of a country."""
    code = language().code
    return "en-US" if code == "en" else code


def write_paragraphs(frame: Any, paragraphs: Iterable[Paragraph], size: float | None = None) -> None:
    """Write paragraphs into an empty text frame."""
    for number, paragraph in enumerate(paragraphs):
        place = frame.add_paragraph() if number else frame.paragraphs[0]
        run = place.add_run()
        run.text = say(paragraph.text)
        run.font._rPr.set("lang", office_language())  # noqa: SLF001  python-pptx lists only some languages
        if size:
            run.font.size = Pt(size)
        if paragraph.bold:
            run.font.bold = True


def add_text(slide: Slide, box: SlideBox, paragraphs: Iterable[Paragraph], size: float = BODY) -> None:
    """Add a text box with as many paragraphs as fit; nothing if none fits."""
    fits = list(fit_paragraphs(paragraphs, box.width - _MARGIN, box.height - _MARGIN, size))
    if not fits:
        return
    frame = slide.shapes.add_textbox(*box.lengths).text_frame
    frame.word_wrap, frame.margin_left = True, 0
    frame.auto_size = MSO_AUTO_SIZE.NONE
    write_paragraphs(frame, fits, size)
    for paragraph in frame.paragraphs:
        paragraph.space_after = Pt(6)


def describe_shape(shape: Any, name: Words, alternative_text: Words) -> None:
    """Set the name and the alternative text of a table or chart."""
    shape.name = say(name)
    shape.element.nvGraphicFramePr.cNvPr.set("descr", say(alternative_text))
