"""Compute the boxes of labels and spread positions so that labels do not overlap."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from readiness.chart_elements.svg import text_width


class LabelBox(NamedTuple):
    """A rectangle covered by a label or a mark."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "LabelBox") -> bool:
        """Return whether the box overlaps another one."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def lies_in(self, other: "LabelBox") -> bool:
        """Return whether the box lies within another one."""
        return (
            other.left <= self.left
            and self.right <= other.right
            and other.top <= self.top
            and self.bottom <= other.bottom
        )

    def is_free_of(self, others: Iterable["LabelBox"]) -> bool:
        """Return whether the box overlaps none of the others."""
        return not any(self.meets(other) for other in others)


def text_box(x: float, y: float, text: str, size: float, anchor: str = "start") -> LabelBox:
    """Return the box of a line of text whose baseline is at `y`."""
    width = text_width(text, size)
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return LabelBox(left, y - size * 0.85, left + width, y + size * 0.27)


def space_apart(wanted: Sequence[float], apart: float, top: float) -> list[float]:
    """Return positions near the `wanted` ones, in their order, at least `apart` from each other, none above `top`."""
    order = sorted(range(len(wanted)), key=lambda index: (wanted[index], index))
    placed = dict(zip(order, _spread(sorted(wanted), apart, top), strict=True))
    return [placed[index] for index in range(len(wanted))]


def _spread(places: Sequence[float], apart: float, top: float) -> Iterator[float]:
    """Yield sorted positions spread out: a run of close ones is centered on their mean, touching runs are joined."""
    runs: list[tuple[float, int]] = []
    for place in places:
        total, size = place, 1
        while runs and _first(runs[-1], apart, top) + runs[-1][1] * apart > _first((total, size), apart, top):
            total, size = total + runs[-1][0], size + runs[-1][1]
            runs.pop()
        runs.append((total, size))
    for run in runs:
        first = _first(run, apart, top)
        yield from (first + index * apart for index in range(run[1]))


def _first(run: tuple[float, int], apart: float, top: float) -> float:
    total, size = run
    return max(top, total / size - (size - 1) * apart / 2)
