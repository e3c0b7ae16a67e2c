"""Words on slides are cut to the room there is, and hold nothing a file cannot."""

from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from pptx import Presentation

from readiness.slides.advance_widths import face_named
from readiness.slides.native_charts import BarName, Series, ValueAxis, add_bars
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import APART, SIDE, TableColumn, TableGrid, TableRow
from readiness.slides.text_boxes import add_text
from readiness.slides.text_fit import (
    Paragraph,
    end_without_broken_code,
    fit_paragraphs,
    fit_text,
    line_count,
    slide_text,
    text_width,
)
from readiness.statements.language import language_named
from readiness.statements.voice import speaking

LONG = "a long sentence that goes on " * 40
GRID = TableGrid((TableColumn("Code", 1), TableColumn("Words", 3)), SlideBox(0, 0, 600, 200))


def test_what_xml_cannot_hold_is_written_out():
    assert slide_text("a\x00b\ud800c\uffff\n  d\u202e") == "a<U+0000>b<U+D800>c<U+FFFF> d<U+202E>"


@pytest.mark.parametrize("text", [LONG, "x" * 70_000, "漢字" * 500, "😀" * 500])
def test_long_text_is_cut_to_its_lines(text):
    cut = fit_text(text, 200, 12, 2)

    assert cut.endswith("…")
    assert line_count(cut, 200, 12) == 2


def test_text_that_fits_stays_as_it_is():
    assert fit_text("  two\nwords ", 200, 12, 1) == "two words"


def test_wide_letters_take_more_room():
    assert line_count("漢" * 20, 200, 12) > line_count("a" * 20, 200, 12)


def test_paragraphs_end_where_the_room_does():
    assert len(list(fit_paragraphs([Paragraph("a line")] * 100, 200, 100, 14))) == 4


def test_a_table_is_set_as_large_as_it_fits():
    assert GRID.sized_for([TableRow(("A-1", "few words"))] * 3).size == 18
    assert GRID.sized_for([TableRow(("A-1", "few words"))] * 7).size == 14
    assert GRID.sized_for([TableRow(("A-1", "few words"))] * 70).size == 12


def test_a_table_goes_on_where_its_page_ends():
    pages = list(GRID.pages([TableRow((f"A-{number}", LONG)) for number in range(20)]))

    assert sum(map(len, pages)) == 20
    assert all(sum(map(GRID.height, [GRID.head, *page])) <= GRID.box.height for page in pages)


def test_a_column_is_wide_enough_for_its_widest_word():
    grid = GRID._replace(columns=(TableColumn("Day", 1), TableColumn("Words", 20)))

    assert grid.sized_for([TableRow(("2026-06-05", "few words"))]).widths[0] > 60


def test_a_name_is_no_formula_and_no_link_behind_a_chart():
    slide = (deck := Presentation()).slides.add_slide(deck.slide_layouts[5])
    names = ["=1+1", "{=1}", "https://example.org", "@SUM(1)"]
    chart = add_bars(
        slide,
        GRID.box,
        [BarName(name, name) for name in names],
        [Series("Score", (1.0,) * 4, "0.0")],
        ValueAxis(0, 4, 1),
        "2026-06-05",
    )
    with ZipFile(BytesIO(chart.part.chart_workbook.xlsx_part.blob)) as workbook:
        sheet = ET.fromstring(workbook.read("xl/worksheets/sheet1.xml"))
    kinds = {element.tag.rpartition("}")[2] for element in sheet.iter()}

    assert not kinds & {"f", "hyperlinks"}
    assert [name.strip() for name in chart.plots[0].categories] == names


@pytest.mark.parametrize(("code", "direction"), [("en", None), ("ar-XB", "1")])
def test_paragraphs_run_in_the_direction_of_the_language(code, direction):
    slide = (deck := Presentation()).slides.add_slide(deck.slide_layouts[5])
    with speaking(language_named(code)):
        add_text(slide, GRID.box, [Paragraph("a"), Paragraph("b")])
    properties = [one for one in slide.shapes[-1].element.iter() if one.tag.endswith("}pPr")]

    assert [one.get("rtl") for one in properties] == [direction] * 2


def test_a_row_that_is_part_of_another_stays_with_it():
    rows = [TableRow((f"A-{number}", "x")) for number in range(7)]
    parts = [TableRow(("of these", "x"), is_part=True)] * 2

    assert [len(page) for page in GRID._replace(box=SlideBox(0, 0, 600, 900)).pages([*rows, *parts])] == [6, 3]


def test_a_heading_row_moves_with_the_rows_below_it():
    rows = [TableRow((f"A-{number}", "x")) for number in range(8)]
    heading = TableRow(("Part", ""), is_heading=True)

    assert [len(page) for page in GRID._replace(box=SlideBox(0, 0, 600, 900)).pages([*rows, heading, *rows])] == [8, 9]


def test_a_number_is_not_broken_where_there_is_room():
    columns = (TableColumn("Words", 20), TableColumn("Met", 1, numbers=True))
    row = TableRow(("few words", "51 of 69"))
    grid = GRID._replace(columns=columns).sized_for([row])

    assert grid.height(row) == grid.height(TableRow(("x", "1")))


def test_a_day_is_not_broken_where_there_is_room():
    columns = (TableColumn("Words", 20), TableColumn("Day", 1, whole=True))
    row = TableRow(("few words", "July 17, 2026"))
    grid = GRID._replace(columns=columns).sized_for([row])

    assert grid.height(row) == grid.height(TableRow(("x", "1")))


@pytest.mark.parametrize(("width", "share"), [(590, 5), (592, 2), (594, 3), (597, 6)])
def test_rounding_breaks_no_word_of_a_column_as_wide_as_it_needs(width, share):
    columns = (TableColumn("Words", share), TableColumn("Minimums met", 0.1, numbers=True), TableColumn("Because", 3))
    grid = TableGrid(columns, SlideBox(0, 0, width, 200), size=16)
    rows = [TableRow(("few", "51 of 69", "more"))]

    assert grid.spread(rows).holds(rows)


def test_numbers_stand_apart_from_the_words_that_follow():
    columns = (TableColumn("Now", 1, numbers=True), TableColumn("Wanted", 1, numbers=True), TableColumn("Words", 3))

    assert GRID._replace(columns=columns).ends == [SIDE, SIDE + APART, SIDE]


def test_a_cell_is_cut_only_where_it_is_higher_than_its_table():
    whole, cut = GRID.shown(TableRow(("A-1", LONG[:300]))), GRID.shown(TableRow(("A-1", LONG * 9)))

    assert whole.cells[1] == slide_text(LONG[:300])
    assert str(cut.cells[1]).endswith("…")
    assert GRID.height(GRID.head) + GRID.height(cut) <= GRID.box.height


def test_a_text_is_set_narrower_so_that_no_line_ends_within_a_code():
    face = face_named("Calibri")
    told, size = [Paragraph("the evidence for DATA-12 Permitted use of data")], 14
    width = text_width("the evidence for DATA-1", size, face.regular)
    narrower = end_without_broken_code(told, width, size, face, lambda room: room > 0)

    assert 0 < narrower < width * 0.3
    assert end_without_broken_code(told, width, size, face, lambda room: room >= width) == 0
    assert end_without_broken_code([Paragraph("go-live")], 10, size, face, bool) == 0
