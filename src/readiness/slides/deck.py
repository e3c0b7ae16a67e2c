"""A deck of slides, each with a title, a content area, notes and a slide number."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, NamedTuple
from xml.sax.saxutils import quoteattr

from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as Slides
from pptx.slide import Slide
from pptx.util import Pt

from readiness.slide_template.slide_template import SlideTemplate
from readiness.slides import layouts
from readiness.slides.advance_widths import face_named
from readiness.slides.default_look import default_presentation
from readiness.slides.reproducible_zip import seal_package
from readiness.slides.rest_of_table import RestOfTable
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_boxes import BODY, add_text, office_language, write_paragraphs
from readiness.slides.text_fit import LINE, Paragraph, broken_words, fit_text, line_count, set_text, slide_text
from readiness.statements import slide_parts, slide_titles, slides
from readiness.statements.statement import Words
from readiness.statements.voice import language, say

_TITLE_SIZES, _SMALL_SIZES = (24, 20), (18, 16, 14, 12)
_TITLE_LINES, _STRANDED = 2, 0.3
"""The lines of a title, at most, and the share of its width that the last one takes, at least."""
_NARROW = "Calibri"
"""The narrow typeface with which a last line must be filled as well."""
_MARGIN = 14.4
_MOST_NOTES = 80
_SOURCE, _SOURCE_SIZE, _ROOM_FOR_SOURCE = 20, 10, 240
"""The height of the line on the source and its font size, and the height of a content area that has room for it."""
_UNLIMITED = 10_000
TABLE_STYLE = "{3B4B98B0-60AC-42C2-AFA5-B58CD77FA1E5}"
"""The table style of the default look: Light Style 1 in the first accent color, which every office knows."""
_LEAD_SHARE = 0.3
"""The share of the content area that a message too long for the title takes, at most."""


class SlidePage(NamedTuple):
    """A slide, and the area of its content in points."""

    slide: Slide
    box: SlideBox


class ShortTitle(NamedTuple):
    """A title that says only the first of a message, and the rest of it."""

    title: Words
    rest: Words


class Deck:
    """The slides of one report, on an organization's template or in the default look."""

    def __init__(
        self,
        title: Words,
        day: str,
        template: SlideTemplate | None = None,
        *,
        most: int | None = None,
        source: Words = "",
    ) -> None:
        self._slides = Presentation(BytesIO(template.content)) if template else default_presentation()
        self.day = day
        self._most, self._source = most, slide_text(source)
        self.table_style = layouts.table_style(self._slides) if template else TABLE_STYLE
        """The id of the style of tables: that of the template, or a plain one with lines."""
        self.has_ruled_rows = template is None
        """True if a thin line ends each row of a table, as in the default look; a template's style has its own."""
        self._is_balanced = template is None
        """True if titles are set in lines of the same length; a template may center them."""
        self.rests: list[RestOfTable] = []
        """The rows that wait for the appendix."""
        self._layout = layouts.layout_for(self._slides)
        self._placed = layouts.layout_title_box(self._slides, self._layout)
        self._title = self._placed or layouts.top_box(self._slides)
        self._number_place = layouts.number_place(self._slides, self._layout)
        self._titles: dict[str, Slide] = {}
        self._appendix_from: int | None = None
        fonts = layouts.theme_fonts(self._layout) if template else layouts.ThemeFonts(None, None)
        self.face, self._title_widths = face_named(fonts.text), face_named(fonts.titles).bold
        """The widths of characters: those of the template's typeface, or for a safe side wide ones."""
        self.drawn = self.face if template else face_named(_NARROW)
        """The widths that the text is most likely drawn in, where they are not on the safe side."""
        self.box = self.area = layouts.content_box(self._slides, self._layout, self._title)
        """The content area, in points; `area` with the line on the source."""
        if self._source and self.area.height > _ROOM_FOR_SOURCE:
            self.box, self._foot = self.area.above(_SOURCE, 4)
        _set_properties(self._slides, slide_text(title), day)

    @property
    def layout_name(self) -> str:
        """The name of the layout used for all slides."""
        return str(self._layout.name)

    @property
    def number_of_next(self) -> int:
        """The number of the slide that will be added next."""
        return len(self._slides.slides) + 1

    @property
    def slides_left(self) -> int:
        """The number of slides that may still be added."""
        return _UNLIMITED if self._most is None else max(0, self._most - len(self._slides.slides))

    def page(self, *titles: Words | ShortTitle, notes: Sequence[Words] = ()) -> SlidePage:
        """Add a slide with the first of its titles that fits in two lines, and return it.

        The rest of a message, for a short title without one the first title of all, is the first paragraph of the
        content, if there is room for it. Notes begin with the message, and end after 80 paragraphs.
        """
        slide = self._slides.slides.add_slide(self._layout)
        for place in list(slide.placeholders):
            if place.placeholder_format.idx:
                place.element.getparent().remove(place.element)
        title, rest = self._choose_title(titles)
        self._place_title(slide, self._unique(title))
        spoken = dict.fromkeys((f"{title} {rest}".strip(), *filter(None, map(slide_text, notes))))
        _write_notes(slide, [*spoken, *([self._source] if self._source else [])])
        return SlidePage(slide, self._below_lead(slide, rest) if rest else self.box)

    def _choose_title(self, titles: Sequence[Words | ShortTitle]) -> tuple[str, str]:
        """Return the first title that fits, or the last one, and what it does not say."""
        whole, rest = "", ""
        for each in titles:
            short = each if isinstance(each, ShortTitle) else ShortTitle(each, whole)
            title, rest = slide_text(short.title), slide_text(short.rest)
            whole = whole or title
            if self._size_for(title, _TITLE_SIZES):
                break
        left = rest.removeprefix(title).lstrip(" .:;,").rstrip()
        return title, f"{left[:1].upper()}{left[1:]}"

    def holds_title(self, title: Words) -> bool:
        """Return whether a title fits in two lines of a large size."""
        return self._size_for(slide_text(title), _TITLE_SIZES) is not None

    def begin_appendix(self) -> None:
        """Mark all slides from the next one on as those of the appendix."""
        self._appendix_from = self.number_of_next

    def leave_for_appendix(self, rest: RestOfTable) -> None:
        """Keep rows for the appendix."""
        self.rests.append(rest)

    def content(self) -> bytes:
        """Return the .pptx file; the same slides give the same bytes."""
        self._write_titles()
        for number, slide in enumerate(self._slides.slides, 1):
            if self.box != self.area:
                self._write_source(slide, number)
            self._number(slide, number)
        out = BytesIO()
        self._slides.save(out)
        return seal_package(out.getvalue())

    def _unique(self, title: str) -> str:
        """Return a title that no other slide has: with a number, if it is not the first one."""
        number, unique = 1, title
        while unique in self._titles:
            number += 1
            unique = say(slide_titles.continued(title=title, number=number))
        return unique

    def _below_lead(self, slide: Slide, message: str) -> SlideBox:
        """Add the message above the content where it fits, and return the area that is left."""
        lines = line_count(message, self.box.width - _MARGIN, BODY, self.face.bold)
        height = lines * BODY * LINE + _MARGIN
        if height > self.box.height * _LEAD_SHARE:
            return self.box
        add_text(slide, self.box._replace(height=height), [Paragraph(message, bold=True)], BODY, self.face)
        return self.box._replace(top=self.box.top + height, height=self.box.height - height)

    def _write_source(self, slide: Slide, number: int) -> None:
        """Write the line on the source, on a slide of the appendix with its mark where there is room for it."""
        told = self._source
        if self._appendix_from is not None and number >= self._appendix_from:
            marked = slide_text(slide_parts.source_in_appendix(source=told))
            told = marked if line_count(marked, self._foot.width, _SOURCE_SIZE, self.face.regular) == 1 else told
        add_text(slide, self._foot, [Paragraph(told)], _SOURCE_SIZE, self.face, say(slides.source_shape()))

    def _place_title(self, slide: Slide, text: str) -> None:
        """Place the title, which is written when all are known."""
        place = slide.shapes.title or _add_title(slide)
        if self._placed is None:
            place.left, place.top, place.width, place.height = self._title.lengths
        self._titles[text] = slide

    def _write_titles(self) -> None:
        """Write the titles, all in one size but those that are too long for it."""
        large = [size for text in self._titles if (size := self._size_for(text, _TITLE_SIZES))]
        usual = min(large, default=_TITLE_SIZES[-1])
        for text, slide in self._titles.items():
            size = self._size_for(text, (usual,)) or self._size_for(text, _SMALL_SIZES) or _SMALL_SIZES[-1]
            self._write_title(slide.shapes.title, text, size)

    def _write_title(self, place: Any, text: str, size: int) -> None:
        fitted = fit_text(text, self._title.width - _MARGIN, size, self._lines(size), self._title_widths)
        write_paragraphs(place.text_frame, [Paragraph(fitted)], size)
        if self._is_balanced and (narrower := self._balanced(fitted, size)):
            end = "margin_left" if language().direction == "rtl" else "margin_right"
            setattr(place.text_frame, end, Pt(_MARGIN / 2 + narrower))

    def _balanced(self, text: str, size: float) -> float:
        """Return how much narrower a title on two lines is set, so that they are about as long, with whole words."""
        width = self._title.width - _MARGIN
        lines = line_count(text, width, size, self._title_widths)
        if lines == 1:
            return 0
        narrower = range(0, int(width / 2), 4)
        fitting = [one for one in narrower if line_count(text, width - one, size, self._title_widths) <= lines]
        told = [Paragraph(text, bold=True)]
        whole = (one for one in reversed(fitting) if not broken_words(told, width - one, size, self.drawn))
        return next(whole, fitting[-1])

    def _size_for(self, text: str, sizes: Sequence[int]) -> int | None:
        """Return the largest size in which a title fits, if possible with a filled last line; None if there is none.

        In the default look all lines are filled alike.
        """
        fitting = list(self._fitting_sizes(text, sizes))
        if self._is_balanced:
            return fitting[0][0] if fitting else None
        balanced = [size for size, is_balanced in fitting if is_balanced]
        return next(iter(balanced), fitting[0][0] if fitting else None)

    def _fitting_sizes(self, text: str, sizes: Sequence[int]) -> Iterator[tuple[int, bool]]:
        for size in sizes:
            faces = (self._title_widths, face_named(_NARROW).bold)
            drawn = [set_text(text, self._title.width - _MARGIN, size, widths) for widths in faces]
            if len(drawn[0].lines) <= min(_TITLE_LINES, self._lines(size)):
                yield size, all(len(one.lines) == 1 or one.last > _STRANDED for one in drawn)

    def _lines(self, size: float) -> int:
        return max(1, int((self._title.height - _MARGIN / 2) / (size * LINE)))

    def _number(self, slide: Slide, number: int) -> None:
        """Add the slide's number, last in the reading order, if the layout has a placeholder for it."""
        if self._number_place is not None:
            shapes, place = slide.shapes, self._number_place.placeholder_format.idx
            numbered = _number_shape(number, shapes._next_shape_id, place)  # noqa: SLF001
            shapes.element.append(numbered)


def _write_notes(slide: Slide, notes: Sequence[Words]) -> None:
    if notes and (frame := slide.notes_slide.notes_text_frame) is not None:
        paragraphs = [Paragraph(slide_text(note)) for note in notes[:_MOST_NOTES]]
        write_paragraphs(frame, [*paragraphs, *([Paragraph("…")] if len(notes) > _MOST_NOTES else [])])


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
