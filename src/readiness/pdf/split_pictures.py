"""Split a tall picture between two of its rows where it does not fit the rest of a page, which would stay empty.

The layout engine moves a picture as a whole. A picture tells in `data-breaks` at which heights it may be split: the
end of its head, which is repeated above the part on the next page, and the ends of rows.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

BREAKS = "data-breaks"
_LEAST = 0.16
"""Share of a page's height below which the rest of a page stays empty."""

_Result = tuple[Any, ...]


class PicturePart(NamedTuple):
    """A part of a picture, in the heights of the whole; `head` is drawn above it."""

    head: float
    start: float
    end: float
    whole: float

    @property
    def height(self) -> float:
        """The height that the part takes with its head."""
        return self.head + self.end - self.start


def split_tall_pictures(weasyprint: Any) -> None:
    """Let the layout engine split pictures that tell where."""
    block, draw = weasyprint.layout.block, weasyprint.draw
    block.block_level_layout_switch = _splitting(block.block_level_layout_switch)
    draw.draw_replacedbox = _drawing_parts(draw.draw_replacedbox)


def _splitting(lay_out: Callable[..., _Result]) -> Callable[..., _Result]:
    """Return the layout of a block, which goes on from a height of a picture where the page before ended in it."""

    def lay_out_part(context: Any, box: Any, bottom_space: float, skip_stack: Any, *others: Any) -> _Result:
        if box.element is None or not (told := box.element.get(BREAKS)) or not hasattr(box, "replacement"):
            return lay_out(context, box, bottom_space, skip_stack, *others)
        new, _, *rest = lay_out(context, box, bottom_space, None, *others)
        room = context.page_bottom - bottom_space - new.content_box_y()
        part, goes_on = part_that_fits(_heights(told, new), room, context.page_bottom * _LEAST, _start(skip_stack))
        if part.height < part.whole:
            new.part, new.height = part, part.height
        return (new, {part.end: None} if goes_on else None, *rest)

    return lay_out_part


def _start(skip_stack: Any) -> float:
    return float(next(iter(skip_stack))) if skip_stack else 0.0


def _heights(told: str, box: Any) -> list[float]:
    """Return the heights at which a laid-out picture may be split, and its own."""
    scale = box.height / float(box.element.get("height"))
    return [*(float(one) * scale for one in told.split()), box.height]


def part_that_fits(heights: list[float], room: float, least: float, start: float = 0.0) -> tuple[PicturePart, bool]:
    """Return the part of a picture from `start` that fits the room, and whether another follows.

    All that is left is returned where it fits, where the room is less than `least`, and where no break fits.
    """
    end, *breaks, whole = heights
    head = end if start else 0.0
    left = PicturePart(head, start, whole, whole)
    fitting = [one for one in breaks if start < one and head + one - start <= room]
    if left.height <= room or room < least or not fitting:
        return left, False
    return left._replace(end=fitting[-1]), True


def _drawing_parts(draw: Callable[..., None]) -> Callable[..., None]:
    """Return what draws a box of a picture, or the head and the rows of its part."""

    def draw_part(stream: Any, box: Any) -> None:
        part: PicturePart | None = getattr(box, "part", None)
        if part is None:
            draw(stream, box)
            return
        for top, bottom, down in ((0.0, part.head, 0.0), (part.start, part.end, part.head)):
            if top < bottom:
                _draw_between(draw, stream, box, (top, bottom, down))

    return draw_part


def _draw_between(draw: Callable[..., None], stream: Any, box: Any, place: tuple[float, float, float]) -> None:
    """Draw what is between two heights of a picture, moved `down` in its box."""
    top, bottom, down = place
    picture, scale = box.replacement._svg, float(box.element.get("height")) / box.part.whole  # noqa: SLF001
    picture.shown_heights = top * scale, bottom * scale
    with stream.stacked():
        stream.rectangle(box.content_box_x(), box.content_box_y() + down, box.width, bottom - top)
        stream.clip()
        stream.end()
        whole = box.copy()
        whole.height, whole.position_y = box.part.whole, box.position_y + down - top
        draw(stream, whole)
    del picture.shown_heights


def is_elsewhere(picture: Any, node: Any) -> bool:
    """Return whether a text is in another part of its picture: cut away, it would still be found and copied."""
    shown = getattr(picture, "shown_heights", None)
    return shown is not None and not shown[0] <= float(node.get("y", shown[0])) <= shown[1]
