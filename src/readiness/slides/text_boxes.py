"""Write paragraphs on a slide, and describe shapes for screen readers."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
from pptx.slide import Slide
from pptx.util import Pt

from readiness.slides.advance_widths import USUAL, TextFace, drawn_face
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_fit import (
    LINE,
    SPACE_AFTER,
    Paragraph,
    end_without_broken_code,
    fit_paragraphs,
    line_count,
    slide_text,
)
from readiness.statements import slides
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language, say

BODY, SMALL = 14, 12
"""Font sizes, in points."""
_BODIES = (20, 18, 16, BODY)
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
            place.alignment = PP_ALIGN.RIGHT
        run = place.add_run()
        run.text = say(paragraph.text)
        run.font._rPr.set("lang", office_language())  # noqa: SLF001  python-pptx lists only some languages
        if size:
            run.font.size = Pt(size)
        if paragraph.bold:
            run.font.bold = True


def add_text(
    slide: Slide,
    box: SlideBox,
    paragraphs: Iterable[Paragraph],
    size: float = BODY,
    face: TextFace = USUAL,
    name: str = "",
) -> None:
    """Add a text box with the first paragraphs that fit whole; nothing if none fits."""
    if fits := _fitting(list(paragraphs), box, size, face):
        shape = _write(slide, box, fits, size, face)
        shape.name = name or shape.name


def add_body(
    slide: Slide,
    box: SlideBox,
    paragraphs: Sequence[Paragraph],
    face: TextFace,
    say_more: Callable[[Sequence[Paragraph]], Statement] | None = None,
) -> None:
    """Add a text box with whole paragraphs, as large as all of them fit; otherwise those without room are counted.

    `say_more` counts those without room otherwise than as lines.
    """
    for size in _BODIES:
        if len(fits := _fitting(paragraphs, box, size, face)) == len(paragraphs):
            _write(slide, box, fits, size, face)
            return
    room = box._replace(height=box.height - BODY * LINE - 2 * _MARGIN_TOP)
    fits, left_out = _with_room(paragraphs, room, BODY, face)
    more = say_more(left_out) if say_more else slides.more_in_notes(number=len(left_out))
    _write(slide, box, [*fits, Paragraph(more)], BODY, face)


def _with_room(
    paragraphs: Sequence[Paragraph], box: SlideBox, size: float, face: TextFace
) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return the paragraphs that fit, without those that are too long for the room that is left, and those."""
    fits: list[Paragraph] = []
    left_out = []
    for paragraph in paragraphs:
        if len(more := _fitting([*fits, paragraph], box, size, face)) > len(fits):
            fits = more
        else:
            left_out.append(paragraph)
    return fits, left_out


def holds_body(paragraphs: Sequence[Paragraph], box: SlideBox, face: TextFace) -> bool:
    """Return whether `add_body` has room for all paragraphs."""
    return len(_fitting(paragraphs, box, BODY, face)) == len(paragraphs)


def body_height(paragraphs: Sequence[Paragraph], width: float, face: TextFace) -> float:
    """Return the height of a text box that holds all paragraphs in the usual font size, in points."""
    lines = sum(
        line_count(slide_text(one.text), width - _MARGIN, BODY, face.bold if one.bold else face.regular)
        for one in paragraphs
    )
    return lines * BODY * LINE + len(paragraphs) * SPACE_AFTER + 2 * _MARGIN_TOP


def text_box(slide: Slide, box: SlideBox) -> Any:
    """Add an empty text box."""
    shape = slide.shapes.add_textbox(*box.lengths)
    frame = shape.text_frame
    frame.word_wrap, frame.margin_left, frame.auto_size = True, 0, MSO_AUTO_SIZE.NONE
    return shape


def describe_shape(shape: Any, name: Words, alternative_text: Words) -> None:
    """Set the name and the alternative text of a table, chart or drawing."""
    shape.name = say(name)
    shape._element._nvXxPr.cNvPr.set("descr", slide_text(alternative_text))  # noqa: SLF001  python-pptx sets none


def _fitting(paragraphs: Sequence[Paragraph], box: SlideBox, size: float, face: TextFace) -> list[Paragraph]:
    return list(fit_paragraphs(paragraphs, box.width - _MARGIN, box.height - 2 * _MARGIN_TOP, size, face))


def _write(slide: Slide, box: SlideBox, paragraphs: Sequence[Paragraph], size: float, face: TextFace) -> Any:
    shape = text_box(slide, box)
    frame = shape.text_frame
    if narrower := _narrower(paragraphs, box, size, face):
        frame.margin_right = Pt(_MARGIN + narrower)
    write_paragraphs(frame, paragraphs, size)
    for paragraph in frame.paragraphs:
        paragraph.space_after = Pt(SPACE_AFTER)
    return shape


def _narrower(paragraphs: Sequence[Paragraph], box: SlideBox, size: float, face: TextFace) -> float:
    """Return how much narrower a text box is set, so that no line ends within a code."""

    def holds(width: float) -> bool:
        return len(_fitting(paragraphs, box._replace(width=width + _MARGIN), size, face)) == len(paragraphs)

    return end_without_broken_code(paragraphs, box.width - _MARGIN, size, drawn_face(face), holds)
