"""Add the appendix: a slide that divides it from the deck, and the rows that had no room before."""

from collections.abc import Sequence

from readiness.slides.deck import Deck, RestOfTable
from readiness.slides.table_grid import MOST_ROWS, TableGrid, TableRow
from readiness.slides.tables import FOOT, add_table, foot_line
from readiness.slides.text_boxes import BODY, SMALL, add_body, add_text
from readiness.slides.text_fit import Paragraph
from readiness.statements import slide_titles, slides
from readiness.statements.statement import Statement

_FEWEST = 2
"""The slides of an appendix, at least: the one that divides it, and one more."""


def add_appendix(deck: Deck) -> None:
    """Add the rows without room, and name their first slide where they are missing; count those without a slide.

    Tables that are only in the appendix come first, because the deck may end before the others.
    """
    rests = sorted(deck.rests, key=lambda rest: rest.is_continued)
    if not rests or deck.slides_left < _FEWEST:
        _count_in_report(rests)
        return
    divider = deck.page(slide_titles.appendix(), notes=[slide_titles.for_questions()])
    entries: list[Statement] = []
    for number, rest in enumerate(rests):
        if not deck.slides_left:
            _count_in_report(rests[number:])
            break
        entries.append(slide_titles.appendix_entry(table=rest.name, slide=deck.number_of_next))
        first = deck.number_of_next
        left_out = _add_rest(deck, rest)
        if rest.foot is not None:
            foot_line(rest.foot.text_frame, _where(rest, first, left_out))
    add_body(divider.slide, divider.box, list(map(Paragraph, entries)), deck.face, slides.more_in_report)


def _where(rest: RestOfTable, slide: int, left_out: int) -> Statement:
    """Return where the other rows of a table are: all in the appendix, or as many as it has room for."""
    if not left_out:
        told = slide_titles.more_in_appendix if rest.is_continued else slide_titles.all_in_appendix
        return told(number=rest.number, slide=slide)
    some = slide_titles.some_more_in_appendix if rest.is_continued else slide_titles.some_in_appendix
    return some(number=rest.number, shown=rest.number - left_out, slide=slide)


def _count_in_report(rests: Sequence[RestOfTable]) -> None:
    for rest in rests:
        if rest.foot is not None:
            told = slides.more_in_report if rest.is_continued else slide_titles.all_in_report
            foot_line(rest.foot.text_frame, told(number=rest.number))


def _add_rest(deck: Deck, rest: RestOfTable) -> int:
    """Add the slides of one table, and return the number of rows without room; the last slide counts them."""
    table, foot = deck.box.above(FOOT)
    grid = TableGrid(rest.columns, table, deck.face).sized_for(rest.rows[:MOST_ROWS], BODY)
    pages = _even_pages(grid, rest.rows)
    most = min(rest.most, deck.slides_left)
    left_out = sum(not row.is_heading for page in pages[most:] for row in page)
    for number, page in enumerate(pages[:most]):
        slide = deck.page(slide_titles.appendix_of(table=rest.name), notes=() if number else rest.notes).slide
        add_table(deck, slide, grid, page, rest.name)
        if left_out and number == most - 1:
            add_text(slide, foot, [Paragraph(slides.more_in_report(number=left_out))], SMALL, deck.face)
    return left_out


def _even_pages(grid: TableGrid, rows: Sequence[TableRow]) -> list[list[TableRow]]:
    """Return as few pages as the rows need, with about as many rows each."""
    fewest, number = list(grid.pages(rows)), sum(not row.is_heading for row in rows)
    even = list(grid.pages(rows, -(-number // len(fewest))))
    return even if len(even) == len(fewest) else fewest
