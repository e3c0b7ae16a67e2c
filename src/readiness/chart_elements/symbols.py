"""Draw the marks shared by all charts, distinct by shape so that charts do not depend on color."""

from collections.abc import Iterator, Sequence

from readiness.chart_elements.palette import ACCENT, INK, MUTED, PAPER, TEAL
from readiness.chart_elements.svg import number, svg_element, svg_group, svg_text, text_width
from readiness.statements.statement import Words

WIDTH = 660.0
"""Width of every large chart; printed across a page, one unit is 0.75 points."""
TEXT = 9.6
"""Size of the smallest text in a large chart: 7 points in print."""


def filled_circle(x: float, y: float, radius: float = 4.2) -> str:
    """Return the mark of an evidenced level or score."""
    return svg_element("circle", cx=x, cy=y, r=radius, fill=INK)


def hollow_circle(x: float, y: float, radius: float = 5.2) -> str:
    """Return the mark of a claimed or supported level or score."""
    return svg_element("circle", cx=x, cy=y, r=radius, fill=PAPER, stroke=TEAL, stroke_width=1.6)


def tick_mark(x: float, y: float, height: float = 15) -> str:
    """Return the mark of a target or needed level or score."""
    return svg_element("rect", x=x - 1.4, y=y - height / 2, width=2.8, height=height, fill=ACCENT)


def diamond(x: float, y: float, size: float = 6) -> str:
    """Return the mark of a gate."""
    path = f"M{x:.2f} {y - size:.2f}l{size:g} {size:g}l-{size:g} {size:g}l-{size:g} -{size:g}z"
    return svg_element("path", d=path, fill=ACCENT, stroke=PAPER, stroke_width=1)


def line_segment(
    x1: float, y1: float, x2: float, y2: float, color: str = INK, width: float = 1, dashes: str = ""
) -> str:
    """Return a straight line; `dashes` is an SVG dash pattern, empty for a solid line."""
    if not dashes:
        return svg_element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=color, stroke_width=width)
    return svg_element("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=color, stroke_width=width, stroke_dasharray=dashes)


def legend(x: float, y: float, entries: Sequence[tuple[str, Words]], size: float = TEXT) -> Iterator[str]:
    """Yield a legend on one line; an entry is a mark drawn around (0, 0) and its text."""
    for mark, words in entries:
        yield svg_group(mark, transform=f"translate({number(x + 8)} {number(y - size * 0.35)})")
        yield svg_text(x + 20, y, words, size, fill=MUTED)
        x += 20 + text_width(words, size) + 14


def criticality_mark(x: float, y: float, criticality: str) -> str:
    """Return a filled square for a blocker, an open one for a major and a dot for a standard question."""
    if criticality == "blocker":
        return svg_element("rect", x=x - 4, y=y - 4, width=8, height=8, fill=INK)
    if criticality == "major":
        return svg_element("rect", x=x - 3.5, y=y - 3.5, width=7, height=7, fill=PAPER, stroke=INK, stroke_width=1.2)
    return svg_element("circle", cx=x, cy=y, r=1.6, fill=MUTED)
