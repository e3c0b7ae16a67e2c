"""Tall pictures of a PDF, split between rows where a page would stay empty."""

from io import BytesIO

import pytest

from readiness.chart_elements.name_column import row_breaks
from readiness.chart_elements.svg import svg_picture, svg_text
from readiness.pdf.layout import render_pdf
from readiness.pdf.split_pictures import part_that_fits

pypdf = pytest.importorskip("pypdf")

ROWS = 10
HEIGHTS = [20.0, *(20.0 + row * 40 for row in range(2, ROWS)), 420.0]
"""The end of the head of a picture, the ends of its rows from the second one on, and its own height."""


def texts_of_pages(above: int, breaks: tuple[float, ...]) -> list[list[str]]:
    """Return the texts on each page of a document with a picture of ten rows of 40 px below so many px."""
    rows = [svg_text(0, 40 + row * 40, f"row {row}") for row in range(ROWS)]
    picture = svg_picture("A picture", 600, 420, svg_text(0, 12, "head"), *rows, breaks=breaks)
    styles = "<style>@page { size: 600px 800px; margin: 0 } body { margin: 0 } svg { display: block }</style>"
    html = f'<html lang="en"><title>x</title>{styles}<body><div style="height: {above}px"></div>{picture}</body></html>'
    pages = pypdf.PdfReader(BytesIO(render_pdf(html))).pages
    return [page.extract_text().split("\n") for page in pages]


def test_a_tall_picture_goes_on_below_its_head_on_the_next_page():
    first, second = texts_of_pages(600, row_breaks([20.0 + row * 40 for row in range(ROWS)]))

    assert first == ["head", "row 0", "row 1", "row 2", "row 3"]
    assert second == ["head", *(f"row {row}" for row in range(4, ROWS))]


def test_a_picture_without_breaks_moves_whole():
    assert [len(texts) for texts in texts_of_pages(600, ())] == [1, 1 + ROWS]


def test_a_picture_that_fits_is_not_split():
    assert [len(texts) for texts in texts_of_pages(380, tuple(HEIGHTS[:-1]))] == [1 + ROWS]


def test_a_small_rest_of_a_page_stays_empty():
    part, goes_on = part_that_fits(HEIGHTS, room=110, least=128)

    assert (part.height, goes_on) == (420, False)


def test_a_part_that_goes_on_is_split_again_on_a_short_page():
    part, goes_on = part_that_fits(HEIGHTS, room=150, least=100, start=100)

    assert (part.head, part.start, part.end, goes_on) == (20, 100, 220, True)


def test_two_rows_stay_together_at_both_ends():
    assert row_breaks([22, 42, 62, 82, 102]) == (22, 62, 82)
    assert row_breaks([22, 42, 62]) == ()
