"""Names beside the points of a plot, where none lies upon another; greedy, in the order given, always the same."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.charts.label_boxes import LabelBox, text_box
from readiness.charts.symbols import TEXT

_NEAR, _FAR = (10.0,), (10.0, 20.0, 31.0, 43.0, 56.0)
_DIRECTIONS = ((1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1))


class LabelRequest(NamedTuple):
    """A point that is to be named: with its short name at least, with the long one where there is room."""

    x: float
    y: float
    short: str
    long: str


class PlacedLabel(NamedTuple):
    """A name and where it stands."""

    text: str
    x: float
    y: float
    anchor: str
    box: LabelBox
    is_far: bool
    """Far enough from its point to need a line to it."""


def place_labels(wishes: Sequence[LabelRequest], within: LabelBox) -> list[PlacedLabel | None]:
    """Return where every name stands; None for one there is no room for."""
    points = [LabelBox(wish.x - 6, wish.y - 6, wish.x + 6, wish.y + 6) for wish in wishes]
    found: list[PlacedLabel | None] = []
    for wish in wishes:
        taken = [*points, *(one.box for one in found if one)]
        found.append(next(_places(wish, wish.short, _FAR, within, taken), None))
    for index, wish in enumerate(wishes):
        taken = [*points, *(one.box for other, one in enumerate(found) if one and other != index)]
        found[index] = next(_places(wish, wish.long, _NEAR, within, taken), found[index])
    return found


def _places(
    wish: LabelRequest, text: str, distances: Sequence[float], within: LabelBox, taken: Sequence[LabelBox]
) -> Iterator[PlacedLabel]:
    for distance in distances:
        for across, down in _DIRECTIONS:
            far = distance * (0.8 if across and down else 1)
            x, y = wish.x + across * far, wish.y + down * (far + (3 if not across else 0)) + 3.4
            anchor = ("end", "middle", "start")[across + 1]
            box = text_box(x, y, text, TEXT, anchor)
            if box.lies_in(within) and box.is_free_of(taken):
                yield PlacedLabel(text, x, y, anchor, box, is_far=distance > _NEAR[0])
