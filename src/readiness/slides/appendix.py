"""Add the appendix: a slide that lists what it holds, and the rows that had no room before."""

from collections.abc import Sequence
from typing import NamedTuple

from pptx.slide import Slide

from readiness.slides.deck import Deck, RestOfTable, SlidePage
from readiness.slides.links import link_words
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import MOST_ROWS, SIZES, TableColumn, TableGrid, TableRow
from readiness.slides.tables import FOOT, add_table, foot_line
from readiness.slides.text_boxes import BODY, SMALL, add_text
from readiness.slides.text_fit import Paragraph
from readiness.statements import slide_appendix as said
from readiness.statements import slide_titles, slides
from readiness.statements.statement import Words

_SIZES = (SIZES[1], BODY, SIZES[-1])
"""The largest font sizes of a table of the appendix: the first of those with the fewest slides is taken."""
_FEWEST_LISTED = 4
"""The tables of an appendix that begins with a list of them, at least; fewer are found without it."""
_CONTENTS = (
    TableColumn(said.table_head(), 5),
    TableColumn(said.rows_head(), 1, numbers=True),
    TableColumn(said.slides_head(), 1.2, numbers=True),
)


class PlacedRest(NamedTuple):
    """A table of the appendix: the pages that have a slide, the first of these slides, and the rows without one."""

    rest: RestOfTable
    first: Slide
    number: int
    pages: list[list[TableRow]]
    left_out: int

    @property
    def shown(self) -> int:
        """The number of rows that have a slide."""
        return self.rest.number - self.left_out

    @property
    def slides(self) -> str:
        """The numbers of its slides."""
        return str(self.number) if len(self.pages) == 1 else f"{self.number}–{self.number + len(self.pages) - 1}"


def add_appendix(deck: Deck) -> None:
    """Add the rows without room, and name and link their slide where they are missing; count those without a slide.

    Tables that are only in the appendix come first, because the deck may end before the others.
    """
    rests = sorted(deck.rests, key=lambda rest: rest.is_continued)
    is_listed = len(rests) >= _FEWEST_LISTED and deck.slides_left > _FEWEST_LISTED
    contents = deck.page(slide_titles.appendix(), notes=[slide_titles.for_questions()]) if is_listed else None
    placed: list[PlacedRest] = []
    for rest in rests:
        if not deck.slides_left:
            _count_in_report(rest)
            continue
        placed.append(_add_rest(deck, rest, is_first=not is_listed and not placed))
        _lead_there(placed[-1])
    if contents:
        _list(deck, contents, placed)


def _count_in_report(rest: RestOfTable) -> None:
    if rest.foot is not None:
        told = slides.more_in_report if rest.is_continued else slide_titles.all_in_report
        foot_line(rest.foot.text_frame, told(number=rest.number))


def _lead_there(placed: PlacedRest) -> None:
    """Say where the rows are: on the slides from the first, and, those beyond, in the report."""
    foot = placed.rest.foot
    if foot is None:
        return
    told = slide_titles.more_in_appendix if placed.rest.is_continued else slide_titles.all_in_appendix
    line: Words = told(number=placed.shown, slide=placed.number)
    if placed.left_out:
        line = said.others_in_report(line=line, number=placed.left_out)
    foot_line(foot.text_frame, line)
    link_words(foot, foot.text_frame, placed.first)


def _add_rest(deck: Deck, rest: RestOfTable, *, is_first: bool) -> PlacedRest:
    """Add the slides of one table; with more rows than the appendix has room for, the last slide counts the others."""
    table, foot = deck.box.above(FOOT)
    most, number = min(rest.most, deck.slides_left), deck.number_of_next
    grid, pages = fewest_pages(deck, rest.columns, rest.rows, deck.box)
    if len(pages) > most:  # a line counts the other rows
        grid, pages = fewest_pages(deck, rest.columns, rest.rows, table)
    left_out = sum(not row.is_heading for later in pages[most:] for row in later)
    notes = [*([slide_titles.for_questions()] if is_first else []), *rest.notes]
    added = [
        deck.page(slide_titles.appendix_of(table=rest.name), notes=() if place else notes).slide
        for place in range(len(pages[:most]))
    ]
    for slide, page in zip(added, pages, strict=False):
        add_table(deck, slide, grid, page, rest.name)
    if left_out:
        add_text(added[-1], foot, [Paragraph(slides.more_in_report(number=left_out))], SMALL, deck.face)
    return PlacedRest(rest, added[0], number, pages[:most], left_out)


def fewest_pages(
    deck: Deck, columns: tuple[TableColumn, ...], rows: Sequence[TableRow], box: SlideBox
) -> tuple[TableGrid, list[list[TableRow]]]:
    """Return the table in the largest font size that takes the fewest slides, and its rows on each of them."""
    sizes = [TableGrid(columns, box, deck.face).sized_for(rows[:MOST_ROWS], most) for most in _SIZES]
    # Days and numbers of later rows stay on one line as well, where that takes no further slide.
    grids = [grid for size in sizes for grid in (size.spread(rows), size)]
    return min(((grid, _even_pages(grid, rows)) for grid in grids), key=lambda found: len(found[1]))


def _list(deck: Deck, contents: SlidePage, placed: Sequence[PlacedRest]) -> None:
    """List the tables with their rows and slides, in two columns if there are many; each leads to its first slide."""
    boxes = [contents.box] if len(placed) <= MOST_ROWS else contents.box.beside(0.5)
    each = -(-len(placed) // len(boxes))
    rows = [TableRow((one.rest.name, str(one.shown), one.slides)) for one in placed]
    grids = [TableGrid(_CONTENTS, boxes[0], deck.face, size).spread(rows) for size in SIZES]
    grid = next((grid for grid in grids if grid.has_whole_cells(rows) and grid.holds(rows[:each])), grids[-1])
    for number, box in enumerate(boxes):
        part = placed[number * each : (number + 1) * each]
        shown = next(grid.pages(rows[number * each : (number + 1) * each], each))
        frame = add_table(deck, contents.slide, grid._replace(box=box), shown, slide_titles.appendix())
        for place, one in enumerate(part[: len(shown)], 1):
            link_words(contents.slide, frame.table.cell(place, 0).text_frame, one.first)


def _even_pages(grid: TableGrid, rows: Sequence[TableRow]) -> list[list[TableRow]]:
    """Return as few pages as the rows need, with about as many rows each."""
    fewest, number = list(grid.pages(rows)), sum(not row.is_heading for row in rows)
    even = list(grid.pages(rows, -(-number // len(fewest))))
    return even if len(even) == len(fewest) else fewest
