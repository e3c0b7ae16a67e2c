"""Set two short tables of the appendix one above the other on one slide."""

from collections.abc import Sequence
from typing import NamedTuple

from readiness.slides.deck import Deck
from readiness.slides.rest_of_table import RestOfTable
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import MOST_ROWS, SIZES, TableGrid
from readiness.slides.text_boxes import BODY, body_height
from readiness.slides.text_fit import Paragraph
from readiness.statements.statement import Words

_FEW, _GAP = 4, 18
"""The rows of a short table, at most, and the room between two tables, in points."""
_ROUNDED = 0.1
"""The points by which the area of a table is higher than its rows, so that no rounding leaves one out."""
_SIZES = tuple(size for size in SIZES if size >= BODY)


class TablePair(NamedTuple):
    """Two tables that have room on one slide."""

    above: RestOfTable
    below: RestOfTable
    upper: TableGrid
    lower: TableGrid
    titles_above: Sequence[Words]
    """The messages of the upper table; the longest first."""
    heading: Paragraph
    """The message of the lower table, above it."""
    heading_box: SlideBox


def paired_tables(deck: Deck, above: RestOfTable, below: RestOfTable) -> TablePair | None:
    """Return two tables as they stand on one slide, in the largest font size; None if they are long or have no room."""
    if not (above.number <= _FEW and below.number <= _FEW and above.number + below.number <= MOST_ROWS):
        return None
    titles = [list(one.titles(one.before + 1, one.before + one.number)) for one in (above, below)]
    heading = Paragraph(titles[1][0], bold=True)
    height = body_height([heading], deck.box.width, deck.face)
    for size in _SIZES:
        upper, lower = (TableGrid(one.columns, deck.box, deck.face, size).spread(one.rows) for one in (above, below))
        needs = _heights(((upper, above), (lower, below)), deck.box.height - _GAP - height - 2 * _ROUNDED)
        if not needs:
            continue
        upper = upper._replace(box=deck.box._replace(height=needs[0] + _ROUNDED))
        heading_box = deck.box._replace(top=upper.box.bottom + _GAP, height=height)
        lower = lower._replace(box=deck.box._replace(top=heading_box.bottom, height=needs[1] + _ROUNDED))
        if upper.holds(above.rows) and lower.holds(below.rows):
            return TablePair(above, below, upper, lower, titles[0], heading, heading_box)
    return None


def _heights(tables: Sequence[tuple[TableGrid, RestOfTable]], room: float) -> list[float]:
    """Return the heights of the tables, with as much air as there is room for; none if they have no room."""
    least = [sum(map(grid.height, [grid.head, *one.rows])) for grid, one in tables]
    airy = [sum(grid.heights(one.rows)) for grid, one in tables]
    if sum(least) > room:
        return []
    share = min(1.0, (room - sum(least)) / max(1.0, sum(airy) - sum(least)))
    return [low + (high - low) * share for low, high in zip(least, airy, strict=True)]
