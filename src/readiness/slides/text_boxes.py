"""Write paragraphs on a slide, and describe shapes for screen readers."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pptx.enum.text import MSO_AUTO_SIZE
from pptx.slide import Slide
from pptx.util import Pt

from readiness.slides.advance_widths import USUAL, TextFace
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_fit import LINE, Paragraph, fit_paragraphs
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language, say

BODY, SMALL = 14, 12
"""Font sizes, in points."""
_BODIES = (18, 16, BODY, SMALL)
_MARGIN, _MARGIN_TOP = 7.2, 3.6


def office_language() -> str:
    """Return the code of the language of the run for an office program, whose English is that of a country."""
    code = language().code
    return "en-US" if code == "en" else code


def write_paragraphs(frame: Any, paragraphs: Iterable[Paragraph], size: float | None = None) -> None:
    """Write paragraphs into an empty text frame, in the direction of the language."""
    for number, paragraph in enumerate(paragraphs):
        place = frame.add_paragraph() if number else frame.paragraphs[0]
        if language().direction == "rtl":
            place._p.get_or_add_pPr().set("rtl", "1")  # noqa: SLF001  python-pptx has no direction
        run = place.add_run()
        run.text = say(paragraph.text)
        run.font._rPr.set("lang", office_language())  # noqa: SLF001  python-pptx lists only some languages
        if size:
            run.font.size = Pt(size)
        if paragraph.bold:
            run.font.bold = True


def add_text(
    slide: Slide, box: SlideBox, paragraphs: Iterable[Paragraph], size: float = BODY, face: TextFace = USUAL
) -> None:
    """Add a text box with the first paragraphs that fit whole; nothing if none fits."""
    if fits := _fitting(list(paragraphs), box, size, face):
        _write(slide, box, fits, size)


def add_body(
    slide: Slide,
    box: SlideBox,
    paragraphs: Sequence[Paragraph],
    face: TextFace,
    say_more: Callable[..., Statement],
) -> None:
    """Add a text box with whole paragraphs, as large as all of them fit; otherwise the last ones are counted.

    `say_more` counts them, for a `number`.
    """
    for size in _BODIES:
        if len(fits := _fitting(paragraphs, box, size, face)) == len(paragraphs):
            _write(slide, box, fits, size)
            return
    fits = _fitting(paragraphs, box._replace(height=box.height - SMALL * LINE), SMALL, face)
    more = Paragraph(say_more(number=len(paragraphs) - len(fits)))
    _write(slide, box, [*fits, more], SMALL)


def holds_body(paragraphs: Sequence[Paragraph], box: SlideBox, face: TextFace) -> bool:
    """Return whether `add_body` has room for all paragraphs."""
    return len(_fitting(paragraphs, box, SMALL, face)) == len(paragraphs)


def text_box(slide: Slide, box: SlideBox) -> Any:
    """Add an empty text box."""
    shape = slide.shapes.add_textbox(*box.lengths)
    frame = shape.text_frame
    frame.word_wrap, frame.margin_left, frame.auto_size = True, 0, MSO_AUTO_SIZE.NONE
    return shape


def describe_shape(shape: Any, name: Words, alternative_text: Words) -> None:
    """Set the name and the alternative text of a table or chart."""
    shape.name = say(name)
    shape.element.nvGraphicFramePr.cNvPr.set("descr", say(alternative_text))


def _fitting(paragraphs: Sequence[Paragraph], box: SlideBox, size: float, face: TextFace) -> list[Paragraph]:
    return list(fit_paragraphs(paragraphs, box.width - _MARGIN, box.height - 2 * _MARGIN_TOP, size, face))


def _write(slide: Slide, box: SlideBox, paragraphs: Sequence[Paragraph], size: float) -> None:
    frame = text_box(slide, box).text_frame
    write_paragraphs(frame, paragraphs, size)
    for paragraph in frame.paragraphs:
        paragraph.space_after = Pt(6)
