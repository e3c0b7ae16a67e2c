"""Add the slide of what is asked for: the choice between the options first, then each decision with day and owner."""

from collections.abc import Iterator, Sequence

from readiness.slides.deck import Deck
from readiness.slides.pages.decisions import decision_titles
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_rows, lines_below
from readiness.slides.text_boxes import BODY, add_body
from readiness.slides.text_fit import Paragraph
from readiness.statements import labels, plan_keys, slide_parts, slide_titles, slides
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
    TableColumn(plan_keys.cost_low_to_high(), 1.8),
)
_WITH_WHY = (*_COLUMNS, TableColumn(labels.why(), 5))
_FEW, _STRIP = 4, 48
"""The rows that have room for their reasons, and the height of what follows if nothing is decided, in points."""


def add_decision(deck: Deck, view: ReportView) -> None:
    """Add a table of the decisions, the choice first; without any what ends first, and nothing without that.

    Below it stands what follows if nothing is decided, if that is one thing, or if there is room for all.
    """
    leader, options = view.leader, view.options
    columns, rows = _table(deck, view)
    if not rows:
        _add_what_ends(deck, leader)
        return
    page = deck.page(*_titles(leader, options, option_to_choose(options)), notes=list(_notes(leader, options)))
    if not ends_with_decisions(deck, view):
        every = (*leader.decisions, *leader.later_decisions)
        titles = decision_titles(every, slide_parts.asked_by, len(rows) - len(every))
        add_rows(deck, page, columns, rows, slides.decisions(), titles)
        return
    lines = if_nothing_lines(leader)
    box, below = page.box.above(lines_below(deck, columns, rows, lines) or _STRIP)
    add_rows(deck, page._replace(box=box), columns, rows, slides.decisions())
    add_body(page.slide, below, lines, deck.face)


def ends_with_decisions(deck: Deck, view: ReportView) -> bool:
    """Return whether what follows if nothing is decided stands below the decisions."""
    leader, (columns, rows) = view.leader, _table(deck, view)
    if not rows or not leader.if_nothing:
        return False
    return len(leader.if_nothing) == 1 or lines_below(deck, columns, rows, if_nothing_lines(leader)) is not None


def if_nothing_lines(leader: LeaderView) -> list[Paragraph]:
    """Return what follows if nothing is decided, for the lower part of a slide."""
    first, *others = leader.if_nothing
    told = Paragraph(slide_titles.if_nothing(line=first), bold=True)
    return [told, *(Paragraph(plans.bullet(line=line)) for line in others)]


def _table(deck: Deck, view: ReportView) -> tuple[tuple[TableColumn, ...], list[TableRow]]:
    """Return the table of the decisions: with their reasons if there are few; without rows if there are none."""
    leader, options = view.leader, view.options
    every, chosen = (*leader.decisions, *leader.later_decisions), option_to_choose(options)
    rows = [_row(number, one) for number, one in enumerate(every, 1)]
    if chosen and options:
        rows.insert(0, _choice(chosen, options))
    if 0 < len(rows) <= _FEW:
        told = [
            row._replace(cells=(*row.cells, why)) for row, why in zip(rows, _whys(every, chosen, options), strict=True)
        ]
        if TableGrid(_WITH_WHY, deck.box, deck.face, BODY).spread(told).holds(told):
            return _WITH_WHY, told
    return _COLUMNS, rows


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
    leads = None if "stop" in chosen.kinds else options.gate.code
    if days:
        choice = (
            slide_titles.choose_by(day=min(days), option=chosen.name, gate=leads)
            if leads
            else slide_titles.stop_by(day=min(days), option=chosen.name)
        )
        yield slide_titles.and_more(choice=choice, number=len(every)) if every else choice
    yield slide_titles.choose(option=chosen.name, gate=leads) if leads else slide_titles.stop(option=chosen.name)


def _choice(chosen: OptionView, options: OptionsView) -> TableRow:
    cells = (NOTHING, options.brief_advice, cell_text(chosen.decide_by), NOTHING, cell_text(chosen.cost))
    return TableRow(cells, bold=True)


def _row(number: int, decision: DecisionView) -> TableRow:
    owner, cost = decision.owner or NOTHING, decision.cost or NOTHING
    return TableRow((str(number), decision.sentence, cell_text(decision.decide_by), owner, cost))


def _add_what_ends(deck: Deck, leader: LeaderView) -> None:
    if leader.if_nothing:
        page = deck.page(leader.decisions_title)
        add_body(page.slide, page.box, list(map(Paragraph, leader.if_nothing)), deck.face)


def _notes(leader: LeaderView, options: OptionsView | None) -> Iterator[Words]:
    if options and options.is_asked:
        yield options.advice
    yield leader.decisions_title
    for number, decision in enumerate((*leader.decisions, *leader.later_decisions), 1):
        yield plans.numbered(number=number, line=decision.sentence)
        yield decision.why
