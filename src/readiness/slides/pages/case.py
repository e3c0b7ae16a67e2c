"""Add the slide of the money case: the totals, and in detail costs and cash of each year as bars."""

from collections.abc import Iterator

from pptx.enum.dml import MSO_THEME_COLOR

from readiness.chart_elements.money_axis import money_axis
from readiness.slides.deck import Deck
from readiness.slides.native_charts import BarName, Series, ValueAxis, add_bars
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_rows, add_table, beside_table
from readiness.slides.text_boxes import add_body, holds_body
from readiness.slides.text_fit import Paragraph
from readiness.statements import case_tables, sections
from readiness.statements import slide_plans as plans
from readiness.statements.case_totals import option_money
from readiness.statements.lists import paragraph
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.cells import cell_text
from readiness.view.models.money import MoneyView
from readiness.view.models.options import OptionsView
from readiness.view.models.report import ReportView
from readiness.view.money_tables import totals_table

_FORM = "#,##0"
_WIDE, _MOST_YEARS = (0.46, 0.38), 6
_NAME_SHARE, _AMOUNT_SHARE, _GAP = 2.2, 1.3, 12


def add_case(deck: Deck, view: ReportView) -> None:
    """Add what the use case costs and returns; nothing without a case."""
    found = view.money
    if found is None:
        return
    titles = [line for line in (found.payback_line, found.driver_line) if line]
    notes = [*found.page, *found.lines, *_of_options(view.options)]
    page = deck.page(paragraph(found.return_line, *titles), found.return_line, notes=notes)
    table = totals_table(found)
    columns = (
        TableColumn(table.heading, _NAME_SHARE),
        *(TableColumn(head, _AMOUNT_SHARE, numbers=True) for head in table.heads[1:]),
    )
    rows = [TableRow((row.about, *map(cell_text, row.cells))) for row in table.rows]
    places = beside_table(deck, page.box, columns, rows, _WIDE)
    if places and 1 < len(found.years) <= _MOST_YEARS:
        _add_years(deck, page.slide, places[0], found)
        page = page._replace(box=places[1])
    grid = TableGrid(columns, page.box, deck.face).sized_for(rows)
    lines = [Paragraph(plans.bullet(line=found.page[0]))]  # the title says the return and what moves it most
    left = page.box.below(sum(grid.heights(rows)), _GAP)
    if grid.holds(rows) and holds_body(lines, left, deck.face):
        add_table(deck, page.slide, grid, rows, sections.money())
        add_body(page.slide, left, lines, deck.face)
        return
    add_rows(deck, page, columns, rows, sections.money())


def _of_options(options: OptionsView | None) -> Iterator[Words]:
    """Yield the money of each option, for the notes."""
    for row in options.totals if options else ():
        for option, cell in zip(options.options if options else (), row.cells, strict=True):
            yield option_money(about=row.about, option=option.name, amount=cell_text(cell))


def _add_years(deck: Deck, slide: object, box: SlideBox, found: MoneyView) -> None:
    axis = money_axis(amount for one in found.years for amount in (one.costs, one.cash))
    names = [BarName(say(one.name), str(number)) for number, one in enumerate(found.years, 1)]
    costs = Series(case_tables.costs(), tuple(float(one.costs) for one in found.years), _FORM, MSO_THEME_COLOR.TEXT_1)
    cash = Series(
        case_tables.cash(), tuple(float(one.cash) for one in found.years), _FORM, MSO_THEME_COLOR.ACCENT_1, 0.4
    )
    add_bars(slide, box, names, (costs, cash), ValueAxis(axis.least, axis.most, axis.step, _FORM), deck.day)
