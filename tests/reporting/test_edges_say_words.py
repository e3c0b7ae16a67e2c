"""The edges of every format take statements and say them in the language of the run."""

from datetime import date
from io import StringIO

import pytest
from rich.console import Console

from readiness.chart_elements.svg import fit_text, svg_picture, svg_text, text_width, wrap_text
from readiness.chart_elements.week_axis import WeekAxis
from readiness.formats.csv import as_text
from readiness.markdown.escape import cells, markdown_heading, markdown_table
from readiness.slides import text_fit
from readiness.slides.deck import Deck
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.statements import gates, labels, report_text
from readiness.statements.language import language_named
from readiness.statements.values import Figure
from readiness.statements.voice import language, say, speaking
from readiness.terminal.elements import table_grid, terminal_cell, terminal_text
from readiness.view.answer_lines import votes_said
from readiness.view.cells import cell_text, state_text
from readiness.view.models.parts import StateView
from readiness.view.models.votes import VoteView

SHORT = gates.short(needs=2, has=1)
GRID = TableGrid((TableColumn(labels.code(), 1), TableColumn(labels.why(), 3)), SlideBox(0, 0, 600, 300))


@pytest.fixture(params=["en", "en-XA"], autouse=True)
def in_a_language(request):
    with speaking(language_named(request.param)):
        yield


def test_charts_say_texts_lines_and_alternatives():
    assert f">{say(SHORT)}</text>" in svg_text(0, 0, SHORT)
    assert text_width(SHORT, 9) == text_width(say(SHORT), 9)
    assert fit_text(SHORT, None, 9) == say(SHORT)
    assert " ".join(wrap_text(SHORT, 60, 9, 9)) == say(SHORT)
    assert f"<title>{say(SHORT)} A text</title>" in svg_picture([SHORT, "A text"], 1, 1)


def test_an_axis_of_weeks_has_dates_in_words_that_do_not_touch():
    written = "".join(WeekAxis(0, 15, date(2026, 9, 30)).grid(40))

    assert f">{language().date(date(2026, 9, 30))}<" in written
    assert written.count("<text") <= 4


def test_markdown_says_heads_and_cells():
    assert markdown_heading("a *b*", 3) == [r"### a \*b\*", ""]
    assert cells(None, 3, Figure("1/2", 0.5, "-0.50"), "a|b") == ("–", "3", "−0.50", r"a\|b")
    assert say(labels.code())[1:5].strip("[]~ ") in markdown_table((labels.code(),), [])[0]


def test_the_terminal_says_heads_and_cells_without_markup():
    out = StringIO()
    rows = table_grid(labels.gate(), labels.why())
    rows.add_row(terminal_text(report_text.titled(title="[red]G1", text="\x1b[1m")), terminal_cell(SHORT))
    Console(file=out, width=200, color_system=None, markup=False).print(rows)

    assert all(text in out.getvalue() for text in (say(labels.gate()), "[red]G1", "<U+001B>", say(SHORT)))


def test_slides_say_titles_notes_heads_and_cells():
    deck = Deck(SHORT, "2026-06-05")
    slide = deck.page(SHORT, notes=[SHORT]).slide
    row = TableRow(("DATA-01", SHORT))
    deck.content()

    assert slide.shapes.title.text_frame.text == say(SHORT)
    assert slide.notes_slide.notes_text_frame.text == say(SHORT)
    assert GRID.head.cells == (say(labels.code()), say(labels.why()))
    assert GRID.shown(row).cells == ("DATA-01", say(SHORT))
    assert text_fit.slide_text(SHORT) == say(SHORT)


def test_a_cell_of_csv_is_said_and_never_a_formula():
    assert as_text(report_text.titled(title="=1+1", text="x")) == "'=1+1: x"


def test_cells_are_said():
    assert cell_text(None) == "–"
    assert cell_text(SHORT) == say(SHORT)
    assert cell_text(date(2026, 6, 5)) == language().date(date(2026, 6, 5))
    assert cell_text(("a", SHORT)) == language().listed(["a", say(SHORT)])
    assert str(state_text(StateView("failed", "✗", SHORT))).startswith("✗ ")
    votes = votes_said([VoteView("Ana", "2", 2), VoteView("Ben", "3", 3)])
    assert cell_text(votes) == language().listed(["Ana 2", "Ben 3"])
