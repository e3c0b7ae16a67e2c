"""The radar: one small picture of all dimensions, for those who like it; the dot plot is the one to read."""

from collections.abc import Sequence
from math import cos, pi, sin

from readiness.reporting.charts.palette import ACCENT, INK, LINE, MUTED, TEAL
from readiness.reporting.charts.svg import group, label, number, picture, shape
from readiness.reporting.view.shape import NodeRow
from readiness.reporting.view.shape_words import Figure

_WIDTH, _HEIGHT, _RADIUS = 420.0, 250.0, 88.0
_CENTER = (_WIDTH / 2, _HEIGHT / 2)
_FEWEST, _MOST = 3, 12


def radar(rows: Sequence[NodeRow], lowest: int, top: int) -> str:
    """Return the radar of the dimensions, or nothing when their number makes no shape."""
    if not _FEWEST <= len(rows) <= _MOST or top <= lowest or not any(row.evidenced for row in rows):
        return ""
    rings = [_ring(len(rows), level / (top - lowest)) for level in range(1, top - lowest + 1)]
    spokes = [_spoke(*_point(index, len(rows), 1.0)) for index in range(len(rows))]
    names = [_name(index, len(rows), row) for index, row in enumerate(rows)]
    lines = [
        _line([row.needed for row in rows], lowest, top, stroke=ACCENT, stroke_width=1.2, stroke_dasharray="2 2"),
        _line([row.claimed for row in rows], lowest, top, stroke=TEAL, stroke_width=1.4, stroke_dasharray="5 3"),
        _line([row.evidenced for row in rows], lowest, top, stroke=INK, stroke_width=2),
    ]
    dots = [
        shape("circle", cx=x, cy=y, r=2.6, fill=INK)
        for index, row in enumerate(rows)
        if row.evidenced
        for x, y in [_point(index, len(rows), _share(row.evidenced, lowest, top))]
    ]
    title = "Radar of the dimensions: evidenced as a solid line, claimed dashed, needed by the next gate dotted"
    return picture(title, _WIDTH, _HEIGHT, group(*rings, *spokes), *lines, *dots, *names)


def _ring(sides: int, share: float) -> str:
    points = " ".join(f"{number(x)},{number(y)}" for x, y in (_point(i, sides, share) for i in range(sides)))
    return shape("polygon", points=points, fill="none", stroke=LINE, stroke_width=0.8)


def _spoke(x: float, y: float) -> str:
    return shape("line", x1=_CENTER[0], y1=_CENTER[1], x2=x, y2=y, stroke=LINE, stroke_width=0.8)


def _name(index: int, sides: int, row: NodeRow) -> str:
    x, y = _point(index, sides, 1.14)
    side = x - _CENTER[0]
    anchor = "middle" if abs(side) < 8 else "start" if side > 0 else "end"
    room = _WIDTH - x if side > 8 else x if side < -8 else _WIDTH
    score = row.evidenced.shown if row.evidenced else "no score"
    text = label(x, y, row.title, 8.5, room, text_anchor=anchor)
    return text + label(x, y + 10.5, score, 8.5, text_anchor=anchor, fill=MUTED)


def _line(values: Sequence[Figure | None], lowest: int, top: int, **style: str | float) -> str:
    """One line around; broken where a score is absent, because absent is not zero."""
    places = [None if v is None else _point(i, len(values), _share(v, lowest, top)) for i, v in enumerate(values)]
    known = [place for place in places if place is not None]
    if len(known) == len(places):
        points = " ".join(f"{number(x)},{number(y)}" for x, y in known)
        return shape("polygon", points=points, fill="none", **style)
    pairs = zip(places, [*places[1:], places[0]], strict=True)
    return "".join(shape("line", x1=a[0], y1=a[1], x2=b[0], y2=b[1], **style) for a, b in pairs if a and b)


def _share(value: Figure, lowest: int, top: int) -> float:
    return max(0.0, min(1.0, (value.rounded - lowest) / (top - lowest)))


def _point(index: int, sides: int, share: float) -> tuple[float, float]:
    angle = 2 * pi * index / sides - pi / 2
    return _CENTER[0] + _RADIUS * share * cos(angle), _CENTER[1] + _RADIUS * share * sin(angle)
