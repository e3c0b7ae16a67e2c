"""Draw the options of a decision: the mark of each, and a row for each where only days are told."""

from collections.abc import Sequence
from datetime import date

from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.name_column import ROW
from readiness.chart_elements.palette import ACCENT, INK, LEVELS, MUTED, PAPER
from readiness.chart_elements.paths import rectangles
from readiness.chart_elements.svg import svg_element, svg_group, svg_text
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.chart_elements.week_axis import HEAD, NAME, WeekAxis
from readiness.statements.statement import Value
from readiness.view.cells import cell_text
from readiness.view.models.options import OptionView
from readiness.view.option_names import marked_name

_BESIDE = 110.0
"""The room for a day beside the last mark."""


def option_mark(option: OptionView, x: float, y: float) -> str:
    """Return the mark of an option: filled with a ring if it is advised or chosen, a square for stopping."""
    if "stop" in option.kinds:
        return _square(x, y, is_ringed=bool(option.mark))
    if not option.mark:
        return svg_element("circle", cx=x, cy=y, r=4.4, fill=PAPER, stroke=INK, stroke_width=1.6)
    ring = svg_element("circle", cx=x, cy=y, r=6.4, fill=PAPER, stroke=INK, stroke_width=1.4)
    return svg_group(ring, svg_element("circle", cx=x, cy=y, r=4, fill=ACCENT))


def _square(x: float, y: float, *, is_ringed: bool) -> str:
    if not is_ringed:
        return svg_element("rect", x=x - 4, y=y - 4, width=8, height=8, fill=PAPER, stroke=INK, stroke_width=1.4)
    ring = svg_element("rect", x=x - 6, y=y - 6, width=12, height=12, fill=PAPER, stroke=INK, stroke_width=1.4)
    return svg_group(ring, svg_element("rect", x=x - 3.5, y=y - 3.5, width=7, height=7, fill=ACCENT))


def day_words(option: OptionView) -> Value:
    """Return the day of an option with a chance of 80 %, or the words in place of it."""
    return option.no_day or option.at_80 or ""


def option_rows(options: Sequence[OptionView], last: int, day: date) -> tuple[float, list[str]]:
    """Return the height and the elements of a row for each option: its days, or the words in place of them."""
    weeks = WeekAxis(0, last, day, NAME, WIDTH - _BESIDE)
    height = HEAD + ROW * len(options) + 4
    parts, bars, marks = list(weeks.grid(height)), list[LabelBox](), list[str]()
    for number, one in enumerate(options):
        y = HEAD + (number + 0.5) * ROW
        weight = "bold" if one.mark else "normal"
        parts.append(svg_text(0, y + 3.4, marked_name(one), TEXT, NAME - 12, font_weight=weight))
        x = weeks.left
        if one.at_50 and one.at_80:
            x = weeks.x(weeks.week(one.at_80))
            bars.append(LabelBox(weeks.x(weeks.week(one.at_50)), y - 3, x, y + 3))
            marks.append(option_mark(one, x, y))
        parts.append(svg_text(x + 12, y + 3.4, cell_text(day_words(one)), TEXT, WIDTH - x - 12, fill=MUTED))
    parts += rectangles([box for box in bars if box.right > box.left], fill=LEVELS[1], stroke=INK, stroke_width=0.5)
    return height, [*parts, *marks]
