"""Draw a row of the dot plot: claimed hollow, evidenced filled, needed as a tick, on the row's scale."""

from readiness.charts.axis import ScoreRange
from readiness.charts.palette import ACCENT, INK, LINE, MUTED, PAPER, TEAL
from readiness.charts.svg import svg_element, svg_picture, svg_text
from readiness.view.models.parts import FigureView

_WIDTH, _HEIGHT, _EDGE = 240.0, 20.0, 9.0


def scale_axis(ends: ScoreRange) -> str:
    """Return the scale as an SVG line of numbers, for the head of the rows."""
    numbers = [
        svg_text(_x(value, ends), 13, f"{value:g}", 14, text_anchor="middle", fill=MUTED) for value in ends.ticks()
    ]
    return svg_picture(f"Scale from {ends.least:g} to {ends.most:g}", _WIDTH, 16, *numbers)


def scale_strip(
    title: str, claimed: FigureView | None, evidenced: FigureView | None, needed: FigureView | None, ends: ScoreRange
) -> str:
    """Return a row's scores as an SVG strip from the lowest to the highest possible score."""
    middle = _HEIGHT / 2
    described = _described(title, claimed, evidenced, needed, ends)
    if not claimed and not evidenced and not needed:
        return svg_picture(described, _WIDTH, _HEIGHT, svg_text(_EDGE, middle + 5, "no score yet", 14, fill=MUTED))
    parts = [svg_element("line", x1=_EDGE, y1=middle, x2=_WIDTH - _EDGE, y2=middle, stroke=LINE, stroke_width=1)]
    parts += [
        svg_element("line", x1=x, y1=middle - 4, x2=x, y2=middle + 4, stroke=LINE, stroke_width=1)
        for x in (_x(value, ends) for value in ends.ticks())
    ]
    if claimed and evidenced:
        start, end = _x(evidenced.rounded, ends), _x(claimed.rounded, ends)
        parts.append(svg_element("line", x1=start, y1=middle, x2=end, y2=middle, stroke=TEAL, stroke_width=1.5))
    if needed:
        x = _x(needed.rounded, ends)
        parts.append(svg_element("rect", x=x - 1.25, y=1.5, width=2.5, height=_HEIGHT - 3, fill=ACCENT))
    if claimed:
        x = _x(claimed.rounded, ends)
        parts.append(svg_element("circle", cx=x, cy=middle, r=5.2, fill=PAPER, stroke=TEAL, stroke_width=1.6))
    if evidenced:
        parts.append(svg_element("circle", cx=_x(evidenced.rounded, ends), cy=middle, r=4.2, fill=INK))
    return svg_picture(described, _WIDTH, _HEIGHT, *parts)


def _described(
    title: str, claimed: FigureView | None, evidenced: FigureView | None, needed: FigureView | None, ends: ScoreRange
) -> str:
    named = (("claimed", claimed), ("evidenced", evidenced), ("needed", needed))
    scores = [f"{name} {value.shown}" for name, value in named if value]
    return f"{title}: {', '.join(scores) or 'no score yet'}, of {ends.most:g}"


def _x(value: float, ends: ScoreRange) -> float:
    return _EDGE + ends.share(value) * (_WIDTH - 2 * _EDGE)
