"""Add the slide of what is asked for: the choice between the options first, then each decision with day and owner."""

from collections.abc import Iterator, Sequence

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_rows
from readiness.slides.text_boxes import BODY, add_body
from readiness.slides.text_fit import Paragraph
from readiness.statements import labels, slide_titles, slides
from readiness.statements import slide_plans as plans
from readiness.statements.statement import Words
from readiness.view.cells import NOTHING, cell_text
from readiness.view.models.leader import DecisionView, LeaderView
from readiness.view.models.options import OptionsView, OptionView
from readiness.view.models.report import ReportView

_COLUMNS = (
    TableColumn(slides.number(), 0.6, numbers=True),
    TableColumn(labels.decision(), 6.2),
    TableColumn(slide_titles.decide_by(), 1.7, whole=True),
    TableColumn(slides.owner(), 2.2),
    TableColumn(labels.cost_low_to_high(), 1.8),
)
_WITH_WHY = (*_COLUMNS, TableColumn(labels.why(), 4))
_FEW, _STRIP = 4, 48
"""The rows that have room for their reasons, and the height of what follows if nothing is decided, in points."""


def add_decision(deck: Deck, view: ReportView) -> None:
    """Add a table of the decisions, the choice first; without any what ends first, and nothing without that."""
    leader, options = view.leader, view.options
    every = (*leader.decisions, *leader.later_decisions)
    chosen = option_to_choose(options)
    if not every and chosen is None:
        _add_what_ends(deck, leader)
        return
    rows = [_row(number, one) for number, one in enumerate(every, 1)]
    if chosen and options:
        rows.insert(0, _choice(chosen, options))
    page = deck.page(*_titles(leader, options, chosen), notes=list(_notes(leader, options)))
    columns: tuple[TableColumn, ...] = _COLUMNS
    if len(rows) <= _FEW:
        told = [
            row._replace(cells=(*row.cells, why)) for row, why in zip(rows, _whys(every, chosen, options), strict=True)
        ]
        if TableGrid(_WITH_WHY, page.box, deck.face, BODY).spread(told).holds(told):
            columns, rows = _WITH_WHY, told
    if len(leader.if_nothing) != 1:
        add_rows(deck, page, columns, rows, slides.decisions())
        return
    box, below = page.box.above(_STRIP)
    add_rows(deck, page._replace(box=box), columns, rows, slides.decisions())
    lines = [Paragraph(slide_titles.if_nothing(line=leader.if_nothing[0]), bold=True)]
    add_body(page.slide, below, lines, deck.face, slides.more_in_notes)


def _whys(every: Sequence[DecisionView], chosen: OptionView | None, options: OptionsView | None) -> list[Words]:
    """Return the reason of each row."""
    return [*([options.advice] if chosen and options else []), *(one.why for one in every)]


def option_to_choose(options: OptionsView | None) -> OptionView | None:
    """Return the option that the facts speak for, where a choice is asked for and none stands."""
    if options is None or not options.is_asked or any(one.is_chosen for one in options.options):
        return None
    return next((one for one in options.options if one.is_advised), None)


def _titles(leader: LeaderView, options: OptionsView | None, chosen: OptionView | None) -> Iterator[Words]:
    every = (*leader.decisions, *leader.later_decisions)
    days = [one.decide_by for one in every]
    if chosen is None or options is None:
        yield slide_titles.asked(number=len(every), day=min(days))
        return
    days += [chosen.decide_by] if chosen.decide_by else []
    if days:
        choice = slide_titles.choose_by(day=min(days), option=chosen.name, gate=options.gate.code)
        yield slide_titles.and_more(choice=choice, number=len(every)) if every else choice
    yield slide_titles.choose(option=chosen.name, gate=options.gate.code)


def _choice(chosen: OptionView, options: OptionsView) -> TableRow:
    cells = (NOTHING, options.brief_advice, cell_text(chosen.decide_by), NOTHING, cell_text(chosen.cost))
    return TableRow(cells, bold=True)


def _row(number: int, decision: DecisionView) -> TableRow:
    owner, cost = decision.owner or NOTHING, decision.cost or NOTHING
    return TableRow((str(number), decision.sentence, cell_text(decision.decide_by), owner, cost))


def _add_what_ends(deck: Deck, leader: LeaderView) -> None:
    if leader.if_nothing:
        page = deck.page(leader.decisions_title)
        add_body(page.slide, page.box, list(map(Paragraph, leader.if_nothing)), deck.face, slides.more_in_notes)


def _notes(leader: LeaderView, options: OptionsView | None) -> Iterator[Words]:
    if options and options.is_asked:
        yield options.advice
    yield leader.decisions_title
    for number, decision in enumerate((*leader.decisions, *leader.later_decisions), 1):
        yield plans.numbered(number=number, line=decision.sentence)
        yield decision.why
