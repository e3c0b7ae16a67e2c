"""A deck of slides, each with a title, a content area, notes and a slide number."""

from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from xml.sax.saxutils import quoteattr

from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as Slides
from pptx.slide import Slide

from readiness.slide_template.slide_template import SlideTemplate
from readiness.slides import layouts
from readiness.slides.default_look import default_presentation
from readiness.slides.reproducible_zip import seal_package
from readiness.slides.text_boxes import office_language, write_paragraphs
from readiness.slides.text_fit import LINE, Paragraph, fit_text, line_count, slide_text
from readiness.statements import slides
from readiness.statements.statement import Words
from readiness.statements.voice import say

_TITLE_SIZES = (28, 24, 20)
_MARGIN = 14.4
_MOST_NOTES = 80


class Deck:
    """The slides of one report, on an organization's template or in the default look."""

    def __init__(self, title: Words, day: str, template: SlideTemplate | None = None) -> None:
        self._slides = Presentation(BytesIO(template.content)) if template else default_presentation()
        self.day = day
        self._layout = layouts.layout_for(self._slides)
        self._placed = layouts.layout_title_box(self._slides, self._layout)
        self._title = self._placed or layouts.top_box(self._slides)
        self.box = layouts.content_box(self._slides, self._layout, self._title)
        """The content area, in points."""
        _set_properties(self._slides, slide_text(title), day)

    @property
    def layout_name(self) -> str:
        """The name of the layout used for all slides."""
        return str(self._layout.name)

    def slide(self, title: Words, notes: Sequence[Words] = ()) -> Slide:
        """Add a slide and return it; a long title is set smaller, then cut, and notes end after 80 paragraphs."""
        slide = self._slides.slides.add_slide(self._layout)
        for place in list(slide.placeholders):
            if place.placeholder_format.idx:
                place.element.getparent().remove(place.element)
        self._write_title(slide, title)
        if notes and (frame := slide.notes_slide.notes_text_frame) is not None:
            paragraphs = [Paragraph(slide_text(note)) for note in notes[:_MOST_NOTES]]
            write_paragraphs(frame, [*paragraphs, *([Paragraph("…")] if len(notes) > _MOST_NOTES else [])])
        return slide

    def room_for_title(self, text: Words) -> bool:
        """Return whether a title fits uncut in the middle font size."""
        return fit_text(text, self._title.width - _MARGIN, _TITLE_SIZES[1], self._lines(_TITLE_SIZES[1])) == slide_text(
            text
        )

    def content(self) -> bytes:
        """Return the .pptx file; the same slides give the same bytes."""
        for number, slide in enumerate(self._slides.slides, 1):
            self._number(slide, number)
        out = BytesIO()
        self._slides.save(out)
        return seal_package(out.getvalue())

    def _write_title(self, slide: Slide, title: Words) -> None:
        place = slide.shapes.title or _add_title(slide)
        if self._placed is None:
            place.left, place.top, place.width, place.height = self._title.lengths
        width, text = self._title.width - _MARGIN, slide_text(title)
        fits = (size for size in _TITLE_SIZES if line_count(text, width, size) <= self._lines(size))
        size = next(fits, _TITLE_SIZES[-1])
        write_paragraphs(place.text_frame, [Paragraph(fit_text(text, width, size, self._lines(size)))], size)

    def _lines(self, size: float) -> int:
        return max(1, int((self._title.height - _MARGIN / 2) / (size * LINE)))

    def _number(self, slide: Slide, number: int) -> None:
        """Add the slide's number, last in the reading order, if the layout has a placeholder for it."""
        place = layouts.number_place(self._slides, self._layout)
        if place is not None:
            shapes = slide.shapes
            numbered = _number_shape(number, shapes._next_shape_id, place.placeholder_format.idx)  # noqa: SLF001
            shapes.element.append(numbered)


def _set_properties(deck: Slides, title: str, day: str) -> None:
    """Set title, language and date in the document properties, and remove all others, such as the author."""
    about = deck.core_properties
    for entry in list(about._element):  # noqa: SLF001  the properties of the template
        about._element.remove(entry)  # noqa: SLF001
    about.title, about.language = title[:255], office_language()
    about.created = about.modified = datetime.fromisoformat(day).replace(tzinfo=UTC)


def _add_title(slide: Slide) -> Any:
    """Add a title placeholder on a layout without one, so that screen readers can name the slide."""
    shape = slide.shapes.add_textbox(0, 0, 0, 0)
    shape.name = say(slides.title_shape())
    shape.text_frame.word_wrap = True
    about = shape.element.find(qn("p:nvSpPr"))
    about.find(qn("p:cNvSpPr")).attrib.pop("txBox", None)
    about.find(qn("p:nvPr")).append(parse_xml(f'<p:ph {nsdecls("p")} type="title"/>'))
    return shape


def _number_shape(number: int, key: int, index: int) -> Any:
    name, language = quoteattr(say(slides.number_shape())), quoteattr(office_language())
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{key}" name={name}/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="sldNum" sz="quarter" idx="{index}"/></p:nvPr></p:nvSpPr><p:spPr/>'
        '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
        f"<a:rPr lang={language}/><a:t>{number}</a:t></a:fld><a:endParaRPr lang={language}/></a:p></p:txBody></p:sp>"
    )
