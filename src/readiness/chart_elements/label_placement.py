"""Place names beside the points of a plot without overlap: greedy, in input order, deterministic."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.chart_elements.label_boxes import LabelBox, text_box
from readiness.chart_elements.symbols import TEXT

_NEAR, _FAR = (10.0,), (10.0, 20.0, 31.0, 43.0, 56.0)
_DIRECTIONS = ((1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1))


class LabelRequest(NamedTuple):
    """A point to label: with its long name if there is space, else with the short one."""

    x: float
    y: float
    short: str
    long: str


class PlacedLabel(NamedTuple):
    """A name with its position."""

    text: str
    x: float
    y: float
    anchor: str
    box: LabelBox
    is_far: bool
    """True if the name is so far from its point that it needs a line to it."""


def place_labels(wishes: Sequence[LabelRequest], within: LabelBox) -> list[PlacedLabel | None]:
    """Return the position of every name within a box; None for a name without space."""
    points = [LabelBox(request.x - 6, request.y - 6, request.x + 6, request.y + 6) for request in wishes]
    placed: list[PlacedLabel | None] = []
    for request in wishes:
        taken = [*points, *(label.box for label in placed if label)]
        placed.append(next(_places(request, request.short, _FAR, within, taken), None))
    for index, request in enumerate(wishes):
        taken = [*points, *(label.box for other, label in enumerate(placed) if label and other != index)]
        placed[index] = next(_places(request, request.long, _NEAR, within, taken), placed[index])
    return placed


def _places(
    request: LabelRequest, text: str, distances: Sequence[float], within: LabelBox, taken: Sequence[LabelBox]
) -> Iterator[PlacedLabel]:
    for distance in distances:
        for across, down in _DIRECTIONS:
            far = distance * (0.8 if across and down else 1)
            x, y = request.x + across * far, request.y + down * (far + (3 if not across else 0)) + 3.4
            anchor = ("end", "middle", "start")[across + 1]
            box = text_box(x, y, text, TEXT, anchor)
            if box.lies_in(within) and box.is_free_of(taken):
                yield PlacedLabel(text, x, y, anchor, box, is_far=distance > _NEAR[0])
