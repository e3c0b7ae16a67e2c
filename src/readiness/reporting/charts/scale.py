"""A row of the dot plot: claimed hollow, evidenced filled, needed as a tick, on the rubric's scale."""

from readiness.reporting.charts.palette import ACCENT, INK, LINE, MUTED, PAPER, TEAL
from readiness.reporting.charts.svg import label, picture, shape
from readiness.reporting.view.shape_words import Figure

_WIDTH, _HEIGHT, _EDGE = 240.0, 20.0, 9.0


def scale_axis(lowest: int, top: int) -> str:
    """Return the levels as a line of numbers, to stand above the rows."""
    numbers = [
        label(_x(level, lowest, top), 13, str(level), 14, text_anchor="middle", fill=MUTED)
        for level in _ticks(lowest, top)
    ]
    return picture(f"Scale from {lowest} to {top}", _WIDTH, 16, *numbers)


def scale_strip(
    title: str, claimed: Figure | None, evidenced: Figure | None, needed: Figure | None, lowest: int, top: int
) -> str:
    """Return where a score stands on the scale."""
    middle = _HEIGHT / 2
    if not claimed and not evidenced and not needed:
        words = label(_EDGE, middle + 5, "no score yet", 14, fill=MUTED)
        return picture(_described(title, claimed, evidenced, needed, top), _WIDTH, _HEIGHT, words)
    parts = [shape("line", x1=_EDGE, y1=middle, x2=_WIDTH - _EDGE, y2=middle, stroke=LINE, stroke_width=1)]
    parts += [
        shape("line", x1=x, y1=middle - 4, x2=x, y2=middle + 4, stroke=LINE, stroke_width=1)
        for x in (_x(level, lowest, top) for level in _ticks(lowest, top))
    ]
    if claimed and evidenced:
        start, end = _x(evidenced.rounded, lowest, top), _x(claimed.rounded, lowest, top)
        parts.append(shape("line", x1=start, y1=middle, x2=end, y2=middle, stroke=TEAL, stroke_width=1.5))
    if needed:
        x = _x(needed.rounded, lowest, top)
        parts.append(shape("rect", x=x - 1.25, y=1.5, width=2.5, height=_HEIGHT - 3, fill=ACCENT))
    if claimed:
        x = _x(claimed.rounded, lowest, top)
        parts.append(shape("circle", cx=x, cy=middle, r=5.2, fill=PAPER, stroke=TEAL, stroke_width=1.6))
    if evidenced:
        parts.append(shape("circle", cx=_x(evidenced.rounded, lowest, top), cy=middle, r=4.2, fill=INK))
    return picture(_described(title, claimed, evidenced, needed, top), _WIDTH, _HEIGHT, *parts)


def _described(title: str, claimed: Figure | None, evidenced: Figure | None, needed: Figure | None, top: int) -> str:
    named = (("claimed", claimed), ("evidenced", evidenced), ("needed", needed))
    said = [f"{name} {value.shown}" for name, value in named if value]
    return f"{title}: {', '.join(said) or 'no score yet'}, of {top}"


def _x(value: float, lowest: int, top: int) -> float:
    share = (value - lowest) / (top - lowest) if top > lowest else 0.0
    return _EDGE + max(0.0, min(1.0, share)) * (_WIDTH - 2 * _EDGE)


def _ticks(lowest: int, top: int) -> range:
    return range(lowest, top + 1, max(1, (top - lowest) // 10))
