"""Laws that hold for every slide of every deck: each returns the places where a deck breaks it."""

from collections.abc import Iterator
from typing import Any

from pptx.presentation import Presentation
from pptx.util import Length

from readiness.slides.advance_widths import TextFace
from readiness.slides.text_fit import LINE, line_count
from readiness.statements.criticalities import criticality

_POINTS = 12_700
_SPACE, _LEAST = 0.6, 9
MOST_ROWS = 8


def broken(deck: Presentation) -> dict[str, object]:
    """Return the laws that a deck breaks, each with the places."""
    laws = (
        without_alternative_text,
        double_titles,
        out_of_order,
        without_head,
        with_many_rows,
        without_notes,
        without_source,
    )
    return {law.__name__: places for law in laws if (places := law(deck))}


def without_alternative_text(deck: Presentation) -> list[tuple[str, str]]:
    """Return the tables, charts and pictures without an alternative text, and those whose text says nothing."""
    return [
        (_title(slide), shape.name)
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_table or shape.has_chart or shape.element.tag.endswith("}pic")
        if len(shape._element._nvXxPr.cNvPr.get("descr", "")) < _LEAST  # noqa: SLF001
    ]


def double_titles(deck: Presentation) -> set[str]:
    """Return the titles that two slides share, and empty ones."""
    titles = [_title(slide) for slide in deck.slides]
    return {title for title in titles if titles.count(title) > 1 or not title.strip()}


def out_of_order(deck: Presentation) -> list[str]:
    """Return the slides whose shapes are not read from the title down, and in a row from left to right."""
    found = []
    for slide in deck.slides:
        shapes = [shape for shape in slide.shapes if not (shape.is_placeholder and shape != slide.shapes.title)]
        places = [(shape.top, shape.left) for shape in shapes[1:]]
        if shapes[0] != slide.shapes.title or places != sorted(places):
            found.append(_title(slide))
    return found


def without_head(deck: Presentation) -> list[str]:
    """Return the slides with a table whose head row is not flagged."""
    return [_title(slide) for slide, table in _tables(deck) if not table.first_row]


def with_many_rows(deck: Presentation) -> list[str]:
    """Return the slides with a table of more than eight rows, without headings between them, which end no row.

    A ninth row is that of the last blocker, where all nine are blockers.
    """
    found = []
    for slide, table in _tables(deck):
        rows = list(filter(_is_row, list(table.rows)[1:]))
        are_blockers = all(str(criticality("blocker")) in [cell.text for cell in row.cells] for row in rows)
        if len(rows) > MOST_ROWS + are_blockers:
            found.append(_title(slide))
    return found


def _is_row(row: Any) -> bool:
    """Return whether a row is none of the headings between rows, which are bold and have empty cells."""
    runs = [run for cell in row.cells for run in cell.text_frame.paragraphs[0].runs]
    is_heading = all(run.font.bold for run in runs if run.text) and any(not cell.text for cell in row.cells)
    return not is_heading


def without_notes(deck: Presentation) -> list[str]:
    """Return the slides whose notes do not begin with the message, or end before the source."""
    return [
        _title(slide)
        for slide in deck.slides
        if not slide.has_notes_slide or len(slide.notes_slide.notes_text_frame.text.split("\n")) < 2
    ]


def without_source(deck: Presentation) -> list[str]:
    """Return the slides whose last text above the number is not the source."""
    return [
        _title(slide)
        for slide in deck.slides
        if not [one for one in slide.shapes if not one.is_placeholder][-1].text_frame.text.startswith("Source: ")
    ]


def past_its_box(deck: Presentation, face: TextFace) -> list[tuple[str, str]]:
    """Return the texts that are higher than their shape or row when they are set in a typeface."""
    found = []
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_text_frame and shape.text_frame.text and not _is_number(slide, shape):
                frame = shape.text_frame
                margins = (frame.margin_left + frame.margin_right, frame.margin_top + frame.margin_bottom)
                if _height(frame, shape.width - margins[0], face) > (shape.height - margins[1]) / _POINTS + _SPACE:
                    found.append((_title(slide), frame.text[:60]))
            if shape.has_table:
                found += [(_title(slide), text) for text in _high_cells(shape.table, face)]
    return found


def _high_cells(table: Any, face: TextFace) -> Iterator[str]:
    for row in table.rows:
        for cell, column in zip(row.cells, table.columns, strict=True):
            width = column.width - cell.margin_left - cell.margin_right
            height = (row.height - cell.margin_top - cell.margin_bottom) / _POINTS
            if _height(cell.text_frame, width, face) > height + _SPACE:
                yield cell.text[:60]


def _height(frame: Any, width: Length, face: TextFace) -> float:
    """Return the height of a text in points, without the space after its last paragraph."""
    height, after = 0.0, 0.0
    for paragraph in frame.paragraphs:
        size = next((run.font.size.pt for run in paragraph.runs if run.font.size), 0)
        widths = face.bold if any(run.font.bold for run in paragraph.runs) else face.regular
        height += after + line_count(paragraph.text, width / _POINTS, size, widths) * size * LINE if size else 0
        after = paragraph.space_after.pt if paragraph.space_after else 0
    return height


def _is_number(slide: Any, shape: Any) -> bool:
    return bool(shape.is_placeholder and shape != slide.shapes.title)


def _tables(deck: Presentation) -> Iterator[tuple[Any, Any]]:
    return ((slide, shape.table) for slide in deck.slides for shape in slide.shapes if shape.has_table)


def _title(slide: Any) -> str:
    return str(slide.shapes.title.text)
