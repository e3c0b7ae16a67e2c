"""The heat map: every question's evidenced level, by dimension."""

from collections.abc import Iterator, Sequence

from readiness.reporting.charts.palette import ACCENT, INK, LINE, MUTED, PAPER, level_color
from readiness.reporting.charts.svg import label, picture, shape
from readiness.reporting.view.shape_answers import AnswerView, DimensionAnswers

_NAME, _CELL, _ROW, _GAP = 142.0, 46.0, 34.0, 3.0
_PER_LINE = 12
_SMALLEST = 6.4


def heat_map(dimensions: Sequence[DimensionAnswers]) -> str:
    """Return the heat map, or nothing when no question is asked."""
    parts: list[str] = []
    y = 0.0
    for dimension in dimensions:
        for first in range(0, len(dimension.answers), _PER_LINE):
            if first == 0:
                parts.append(label(0, y + _ROW / 2 + 3, dimension.title, 9.4, _NAME - 4, font_weight="bold"))
            for column, answer in enumerate(dimension.answers[first : first + _PER_LINE]):
                parts += _cell(_NAME + column * _CELL, y, answer)
            y += _ROW + _GAP
    if not parts:
        return ""
    title = (
        "Heat map of the evidenced level of every question; a corner marks a blocker, a bar below marks a level short "
        "of the next gate, a star marks a claim above its evidence"
    )
    return picture(title, _NAME + _PER_LINE * _CELL, y, *parts)


def _cell(x: float, y: float, answer: AnswerView) -> Iterator[str]:
    width, code = _CELL - _GAP, answer.question.code
    if answer.evidenced is None or answer.state.kind == "unknown":
        fill, ink, shown = PAPER, MUTED, answer.state.glyph
    else:
        fill, ink = level_color(answer.evidenced, answer.lowest, answer.top)
        shown = f"{answer.evidenced}{'*' if answer.unverified else ''}"
    yield shape("rect", x=x + 0.5, y=y + 0.5, width=width - 1, height=_ROW - 1, fill=fill, stroke=LINE, stroke_width=1)
    yield label(x + width / 2, y + 24.5, shown, 11, text_anchor="middle", fill=ink, font_weight="bold")
    yield label(x + width / 2, y + 11, code, _fitting(code, width), width, text_anchor="middle", fill=ink)
    if answer.criticality == "blocker":
        yield shape("path", d=f"M{x + 0.5:g} {y + _ROW - 8:g}v7.5h7.5z", fill=INK if ink != PAPER else PAPER)
    if answer.short:
        yield shape(
            "rect", x=x + 10, y=y + _ROW - 5, width=width - 12, height=3, fill=ACCENT, stroke=PAPER, stroke_width=0.6
        )


def _fitting(code: str, width: float) -> float:
    """The font size at which a code fits its cell, within what can be read."""
    return max(_SMALLEST, min(9.0, width / (0.6 * max(1, len(code)))))
