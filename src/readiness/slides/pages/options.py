"""Add the slides of the options: cost against date with the figures beside it, and in detail what each rests on."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from readiness.chart_elements.money_axis import money_axis
from readiness.slides.deck import Deck, ShortTitle
from readiness.slides.option_chart import OptionRange, add_option_chart
from readiness.slides.rest_of_table import RestOfTable, RowsTitles, named_rows
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import FOOT, add_rows, beside_table
from readiness.slides.text_boxes import SMALL, add_body, add_text, text_box
from readiness.slides.text_fit import Paragraph
from readiness.statements import (
    decision_page,
    plan_tables,
    report_text,
    slide_charts,
    slide_parts,
    slide_titles,
    slides,
)
from readiness.statements import options as rows
from readiness.statements import slide_plans as plans
from readiness.statements.first_page import verdict_of
from readiness.statements.lists import entries
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say
from readiness.view.cells import cell_text
from readiness.view.models.options import OptionsView
from readiness.view.models.plan_rows import PlanCell, PlanRow
from readiness.view.models.report import ReportView
from readiness.view.option_names import marked_name

_FACT, _OPTION = 1.3, 1.6
_CHART, _FEWEST = (0.45, 0.36), 2
_PARTS = {rows.dangers().code, plan_tables.effort_of(role="").code}
"""The rows that tell a part of the row above them."""


def add_options(deck: Deck, view: ReportView) -> None:
    """Add cost and date of the options as a chart beside their figures; nothing where nothing is asked or known."""
    options = view.options
    if options is None or not options.is_asked or not options.brief:
        return
    short = ShortTitle(_short_advice(options), options.brief_advice)
    page = deck.page(options.brief_advice, short, notes=[options.advice, *options.told])
    name, ranges = slide_titles.option_figures(), list(_ranges(options))
    columns, table = _side_by_side(options)
    box, foot = page.box.above(2 * FOOT)
    places = beside_table(deck, box, columns, table, _CHART) if options.currency and len(ranges) >= _FEWEST else None
    if places is None:
        add_rows(deck, page, _columns(options), [_row(one) for one in _money_apart(options)], name)
        return
    add_option_chart(page.slide, places[0], ranges, view.header.judged_on, deck.day, deck.face)
    add_rows(deck, page._replace(box=places[1]), columns, table, name)
    add_text(page.slide, foot, [Paragraph(" ".join(map(say, _below(options, ranges))))], SMALL, deck.face)


def _short_advice(options: OptionsView) -> Statement:
    advised = next((one.name for one in options.options if one.is_advised), None)
    return slide_parts.advised(option=advised) if advised else slide_parts.none_advised()


def add_option_lines(deck: Deck, view: ReportView) -> None:
    """Add what each option rests on, leaves open and needs by when; the table of all figures is in the appendix."""
    options = view.options
    if options is None or not options.told:
        return
    left_open = [row for row in options.rows if row.about == rows.stays_open(gate=options.gate.code)]
    titles = (*_row_titles(options, left_open), slide_titles.options_in_detail())
    page = deck.page(*(ShortTitle(title, "") for title in titles), notes=options.told)
    box, foot = page.box.above(FOOT)
    lines = [Paragraph(plans.bullet(line=line)) for line in options.told]
    dangers = {Paragraph(plans.bullet(line=line)) for group in options.dangers for line in group.dangers}
    add_body(page.slide, box, lines, deck.face, lambda left_out: dangers_and_lines(left_out, dangers))
    table = [_row(row) for row in options.rows]
    name, foot_box = slide_titles.option_figures(), text_box(page.slide, foot)
    deck.leave_for_appendix(RestOfTable(name, _columns(options), table, foot_box, _titles(options)))


def dangers_and_lines(left_out: Sequence[Paragraph], dangers: Collection[Paragraph]) -> Statement:
    """Return the numbers of the lines without room: of dangers, which a line above counts, apart from the others."""
    number = sum(one in dangers for one in left_out)
    if not number:
        return slides.more_in_notes(number=len(left_out))
    more = slides.more_dangers(number=number)
    if number < len(left_out):
        more = slides.more_dangers_and_lines(dangers=more, number=len(left_out) - number)
    return slides.told_in_notes(more=more)


def _titles(options: OptionsView) -> RowsTitles:
    """Return titles with the figures of the option that is advised."""

    def titles(first: int, last: int) -> Iterable[Words]:
        shown = options.rows[first - 1 : last]
        yield from _option_titles(options, shown) or _row_titles(options, shown)
        yield from named_rows(slide_titles.option_figures(), len(options.rows))(first, last)

    return titles


def _option_titles(options: OptionsView, shown: Sequence[PlanRow]) -> list[Statement]:
    """Return titles with the figures of the option that is advised, then with fewer of them; none without one."""
    place = next((place for place, one in enumerate(options.options) if one.is_advised), None)
    if place is None:
        return []
    told = [(row.about, row.cells[place]) for row in shown if not _is_part(row)]
    return _figures_told(marked_name(options.options[place]), told)


def _row_titles(options: OptionsView, shown: Sequence[PlanRow]) -> list[Statement]:
    """Return titles with the first figure of all options, then of fewer; none without a row."""
    names = [marked_name(one) for one in options.options]
    return _figures_told(shown[0].about, list(zip(names, shown[0].cells, strict=True))) if shown else []


def _figures_told(of: Words, told: Sequence[tuple[Words, PlanCell | None]]) -> list[Statement]:
    figures = [report_text.titled(title=about, text=cell_text(value)) for about, value in told if value is not None]
    return [
        slide_parts.figures_told(of=of, figures=entries(*figures[:number])) for number in range(len(figures), 0, -1)
    ]


def _ranges(options: OptionsView) -> Iterator[OptionRange]:
    """Yield the options that have days and amounts."""
    for one in options.options:
        if one.at_50 and one.at_80 and one.cost_50 is not None and one.cost_80 is not None:
            yield OptionRange(one.name, one.at_50, one.at_80, one.cost_50, one.cost_80, one.is_advised)


def _below(options: OptionsView, ranges: Sequence[OptionRange]) -> Iterator[Statement]:
    axis = money_axis(cost for one in ranges for cost in (one.cost_50, one.cost_80))
    yield slide_charts.option_axes(unit=axis.words(options.currency or ""))
    shown = {say(one.name) for one in ranges}
    absent: tuple[Words, ...] = tuple(one.name for one in options.options if say(one.name) not in shown)
    if absent:
        yield slide_charts.without_day(number=len(absent), options=absent)


def _columns(options: OptionsView) -> tuple[TableColumn, ...]:
    every = (TableColumn(marked_name(one), _OPTION, bold=one.is_advised) for one in options.options)
    return (TableColumn(decision_page.option_head(), _FACT), *every)


def _money_apart(options: OptionsView) -> list[PlanRow]:
    """Return the rows of page 1 without those of the money case, which has a slide of its own."""
    return [row for row in options.brief if row not in options.totals]


def _side_by_side(options: OptionsView) -> tuple[tuple[TableColumn, ...], list[TableRow]]:
    """Return a row for each option, with its verdict, day and cost, and what it leaves open."""
    gate = options.gate.code
    wanted = (verdict_of(gate=gate), rows.done_80(), rows.cost(), rows.stays_open(gate=gate))
    shown = [row for row in options.brief if row.about in wanted]
    columns = (TableColumn(decision_page.option_head(), _FACT), *(TableColumn(row.about, _FACT) for row in shown))
    table = [
        TableRow((marked_name(one), *(cell_text(row.cells[place]) for row in shown)), bold=one.is_advised)
        for place, one in enumerate(options.options)
    ]
    return columns, table


def _row(row: PlanRow) -> TableRow:
    return TableRow((row.about, *map(cell_text, row.cells)), is_part=_is_part(row))


def _is_part(row: PlanRow) -> bool:
    return isinstance(row.about, Statement) and row.about.code in _PARTS
