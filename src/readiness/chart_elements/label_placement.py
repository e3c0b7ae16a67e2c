"""Place labels beside the points of a plot without overlap: greedy, in input order, deterministic."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.svg import BOLD, text_width
from readiness.chart_elements.symbols import TEXT

LINE_HEIGHT = 12.0
_DISTANCES = (9.0, 20.0, 34.0)
_NEAR = _DISTANCES[0]
_DIRECTIONS = ((1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1), (0, -1), (0, 1))
_STEP = 6


class LabelRequest(NamedTuple):
    """A point to label: with lines of text, of which some at the start are bold."""

    x: float
    y: float
    lines: tuple[str, ...]
    bold: int = 0

    @property
    def width(self) -> float:
        """The width of the longest line."""
        return max(
            text_width(line, TEXT * (BOLD if number < self.bold else 1)) for number, line in enumerate(self.lines)
        )

    @property
    def height(self) -> float:
        """The height of all lines."""
        return len(self.lines) * LINE_HEIGHT


class PlacedLabel(NamedTuple):
    """A label with the box that its lines fill."""

    request: LabelRequest
    box: LabelBox

    @property
    def is_far(self) -> bool:
        """True if the label is so far from its point that it needs a line to it."""
        x, y = self.nearest
        return abs(x - self.request.x) > _NEAR + 3 or abs(y - self.request.y) > _NEAR + 3

    @property
    def nearest(self) -> tuple[float, float]:
        """The point of the box that is nearest to the point of the label."""
        box = self.box
        return (
            max(box.left, min(self.request.x, box.right)),
            max(box.top, min(self.request.y, box.bottom)),
        )


def place_labels(
    requests: Sequence[LabelRequest], within: LabelBox, marks: Sequence[LabelBox] = (), *, covers: bool = True
) -> list[PlacedLabel] | None:
    """Return a place within a box for every label, clear of the points and of each other; None without room for all.

    Labels keep clear of `marks` as well where there is room; with `covers` false, always.
    """
    points = [LabelBox(one.x - 6, one.y - 6, one.x + 6, one.y + 6) for one in requests]
    placed: list[PlacedLabel] = []
    for request in requests:
        box = _free(request, within, [*points, *(label.box for label in placed)], marks, covers=covers)
        if box is None:
            return None
        placed.append(PlacedLabel(request, box))
    return placed


def _free(
    request: LabelRequest, within: LabelBox, taken: Sequence[LabelBox], marks: Sequence[LabelBox], *, covers: bool
) -> LabelBox | None:
    """Return the first place clear of all, or with `covers` the first that only marks lie in; None without any."""
    first: LabelBox | None = None
    for box in _boxes(request, within):
        if box.lies_in(within) and box.is_free_of(taken):
            if box.is_free_of(marks):
                return box
            first = first or (box if covers else None)
    return first


def _boxes(request: LabelRequest, within: LabelBox) -> Iterator[LabelBox]:
    """Yield places for a label: around its point, from near to far, and then all over the plot, from the nearest."""
    wide, high = request.width, request.height
    for distance in _DISTANCES:
        for across, down in _DIRECTIONS:
            left = request.x + across * distance - (1 - across) / 2 * wide
            top = request.y + down * distance - (1 - down) / 2 * high
            yield LabelBox(left, top, left + wide, top + high)
    spots = [
        (float(left), float(top))
        for left in range(int(within.left) + 1, int(within.right - wide) + 1, _STEP)
        for top in range(int(within.top) + 1, int(within.bottom - high) + 1, _STEP)
    ]
    boxes = [LabelBox(left, top, left + wide, top + high) for left, top in spots]
    yield from sorted(boxes, key=lambda box: _distance(request, box))


def _distance(request: LabelRequest, box: LabelBox) -> float:
    x, y = PlacedLabel(request, box).nearest
    return (x - request.x) ** 2 + (y - request.y) ** 2
