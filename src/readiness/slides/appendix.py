"""Add the appendix: a slide that lists what it holds, and the rows that had no room before."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pptx.slide import Slide

from readiness.slides.deck import Deck, ShortTitle, SlidePage
from readiness.slides.links import link_words
from readiness.slides.paired_tables import TablePair, paired_tables
from readiness.slides.rest_of_table import RestOfTable, number_of_rows
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import MOST_ROWS, SIZES, TableColumn, TableGrid, TableRow
from readiness.slides.tables import FOOT, add_table, foot_line
from readiness.slides.text_boxes import BODY, SMALL, add_text
from readiness.slides.text_fit import Paragraph
from readiness.statements import slide_appendix as said
from readiness.statements import slide_parts, slide_titles, slides
from readiness.statements.statement import Words

_SIZES = (SIZES[1], BODY, SIZES[-1])
"""The largest font sizes of a table of the appendix: the first of those with the fewest slides is taken."""
_FEW = 4
"""The rows of a table that is set larger, at most."""
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
    deck.begin_appendix()
    listed = slide_parts.tables_for_questions(number=len(rests))
    contents = deck.page(listed, notes=[slide_titles.for_questions()]) if is_listed else None
    placed: list[PlacedRest] = []
    while rests:
        notes = [] if is_listed or placed else [slide_titles.for_questions()]
        added = _add_next(deck, rests, notes)
        placed += added
        for one in added:
            _lead_there(one)
    if contents:
        _list(deck, contents, placed)


def _add_next(deck: Deck, rests: list[RestOfTable], notes: Sequence[Words]) -> list[PlacedRest]:
    """Add the slides of the first table of a list, with a later one that has room below it; take them off the list."""
    first = rests.pop(0)
    if not deck.slides_left:
        _count_in_report(first)
        return []
    pairs = (paired_tables(deck, first, other) for other in rests)
    if pair := next((one for one in pairs if one), None):
        rests.remove(pair.below)
        return _add_pair(deck, pair, notes)
    return [_add_rest(deck, first, notes)]


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


def _add_rest(deck: Deck, rest: RestOfTable, told: Sequence[Words]) -> PlacedRest:
    """Add the slides of one table; with more rows than the appendix has room for, the last slide counts the others."""
    table, foot = deck.box.above(FOOT)
    most, number = min(rest.most, deck.slides_left), deck.number_of_next
    grid, pages = fewest_pages(deck, rest.columns, rest.rows, deck.box)
    if len(pages) > most:  # a line counts the other rows
        grid, pages = fewest_pages(deck, rest.columns, rest.rows, table)
    left_out = sum(map(number_of_rows, pages[most:]))
    added: list[Slide] = []
    shown = rest.before
    for page in pages[:most]:
        first, shown = shown + 1, shown + number_of_rows(page)
        titles = [ShortTitle(title, "") for title in rest.titles(first, max(first, shown))]
        added.append(deck.page(*titles, notes=() if added else [*told, *rest.notes]).slide)
        add_table(deck, added[-1], grid, page, rest.name)
    if left_out:
        add_text(added[-1], foot, [Paragraph(slides.more_in_report(number=left_out))], SMALL, deck.face)
    return PlacedRest(rest, added[0], number, pages[:most], left_out)


def _add_pair(deck: Deck, pair: TablePair, told: Sequence[Words]) -> list[PlacedRest]:
    """Add a slide with two short tables, each below what it says; the title has both where there is room."""
    number, notes = deck.number_of_next, [*told, *pair.above.notes, pair.heading.text, *pair.below.notes]
    page = deck.page(*_pair_titles(pair), notes=notes)
    placed = []
    for rest, grid in ((pair.above, pair.upper), (pair.below, pair.lower)):
        if rest is pair.below:
            add_text(page.slide, pair.heading_box, [pair.heading], BODY, deck.face)
        (shown,) = grid.pages(rest.rows)
        add_table(deck, page.slide, grid, shown, rest.name)
        placed.append(PlacedRest(rest, page.slide, number, [shown], 0))
    return placed


def _pair_titles(pair: TablePair) -> Iterator[ShortTitle]:
    titles = list(pair.titles_above)
    for title in titles:
        yield ShortTitle(slide_parts.both(title=title, then=pair.heading.text), "")
    for title in titles:
        yield ShortTitle(title, "")


def fewest_pages(
    deck: Deck, columns: tuple[TableColumn, ...], rows: Sequence[TableRow], box: SlideBox
) -> tuple[TableGrid, list[list[TableRow]]]:
    """Return the table in the largest font size that takes the fewest slides, and its rows on each of them."""
    largest = (SIZES[0], *_SIZES) if number_of_rows(rows) <= _FEW else _SIZES
    sizes = [TableGrid(columns, box, deck.face).sized_for(rows[:MOST_ROWS], most) for most in largest]
    # Days and numbers of later rows stay on one line as well, where that takes no further slide.
    grids = [grid for size in sizes for grid in (size.spread(rows), size)]
    fewest = min(((grid, _even_pages(grid, rows)) for grid in grids), key=lambda found: len(found[1]))
    return _enlarged(fewest[0], rows, fewest[1]) or fewest


def _enlarged(
    grid: TableGrid, rows: Sequence[TableRow], pages: list[list[TableRow]]
) -> tuple[TableGrid, list[list[TableRow]]] | None:
    """Return the table and its pages in a larger font size, where pages with fewer rows have room; None if not."""
    most = max(map(number_of_rows, pages))
    for size in SIZES if most <= _FEW else SIZES[1:]:
        larger = grid._replace(size=size).spread(rows)
        larger_pages = list(larger.pages(rows, most))
        if size > grid.size and len(larger_pages) == len(pages) and all(map(larger.holds, larger_pages)):
            return larger, larger_pages
    return None


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
    fewest, number = list(grid.pages(rows)), number_of_rows(rows)
    even = list(grid.pages(rows, -(-number // len(fewest))))
    return even if len(even) == len(fewest) else fewest
