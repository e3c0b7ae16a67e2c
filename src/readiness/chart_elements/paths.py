"""Draw many shapes of one look as a single path: a picture of few elements is laid out sooner."""

from collections.abc import Iterable, Iterator

from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.palette import INK
from readiness.chart_elements.svg import Value, number, svg_element

Line = tuple[float, float, float, float]
"""A line from one point to another: x and y of both."""


def rectangles(boxes: Iterable[LabelBox], **attributes: Value) -> Iterator[str]:
    """Yield rectangles as one path; nothing without any."""
    parts = [
        f"M{number(box.left)} {number(box.top)}H{number(box.right)}V{number(box.bottom)}H{number(box.left)}z"
        for box in boxes
    ]
    yield from _path(parts, attributes)


def segments(lines: Iterable[Line], color: str = INK, width: float = 1, dashes: str = "") -> Iterator[str]:
    """Yield straight lines as one path; nothing without any."""
    parts = [f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}" for x1, y1, x2, y2 in lines]
    look: dict[str, Value] = {"fill": "none", "stroke": color, "stroke_width": width}
    yield from _path(parts, look | ({"stroke_dasharray": dashes} if dashes else {}))


def shapes(parts: Iterable[str], **attributes: Value) -> Iterator[str]:
    """Yield shapes, each the data of a path, as one path; nothing without any."""
    yield from _path(list(parts), attributes)


def _path(parts: list[str], attributes: dict[str, Value]) -> Iterator[str]:
    if parts:
        yield svg_element("path", d="".join(parts), **attributes)
