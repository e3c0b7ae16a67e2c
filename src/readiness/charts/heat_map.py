"""Draw the heat map: every question's evidenced level, a row for each dimension."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.palette import ACCENT, INK, LINE, MUTED, PAPER, level_color
from readiness.chart_elements.svg import (
    BOLD,
    number,
    svg_cells,
    svg_element,
    svg_picture,
    svg_text,
    text_width,
    wrap_text,
)
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.statements import chart_titles as titles
from readiness.statements import labels
from readiness.statements.counts import questions
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement
from readiness.view.cells import cell_text
from readiness.view.models.answers import AnswerView, DimensionAnswersView

_NAME, _ROW, _GAP, _LINES = 132.0, 33.0, 2.0, 11.0
_CODE, _LEVEL = TEXT, 12.0
_NARROWEST, _WIDEST = 26.0, 64.0
_PREFIX = re.compile(r"^.*[-. ]")
"""A code up to its last separator."""


class _Row(NamedTuple):
    """Cells beside each other, from the top."""

    answers: Sequence[AnswerView]
    prefix: str
    """The part of the codes that stands beside the row."""
    top: float


class _Grid(NamedTuple):
    """The rows of all dimensions, and the width of a cell with the gap beside it."""

    rows: list[_Row]
    cell: float
    height: float

    def places(self) -> Iterator[tuple[float, float, AnswerView]]:
        """Yield each answer with the left and the top of its cell."""
        for row in self.rows:
            for column, answer in enumerate(row.answers):
                yield _NAME + column * self.cell, row.top, answer


def heat_map(dimensions: Sequence[DimensionAnswersView], *, asks_evidence: bool = True) -> Chart | None:
    """Return a chart with a cell for every question; None where no question has a level.

    Without `asks_evidence`, the title does not mention claims above their evidence.
    """
    shown = [dimension for dimension in dimensions if dimension.answers]
    answers = [answer for dimension in shown for answer in dimension.answers]
    if not any(map(_has_level, answers)):
        return None
    grid = _grid(shown)
    parts = [*_names(shown, grid), *_fills(grid), *_texts(grid), *_signs(grid)]
    title = _title(answers, asks_evidence=asks_evidence)
    alternative = [titles.heat_map(), title, titles.marks_of_heat_map()]
    heads = (
        labels.code(),
        labels.question(),
        labels.dimension(),
        labels.level(),
        labels.needed(),
        labels.criticality_in_general(),
    )
    return Chart(title, svg_picture(alternative, WIDTH, grid.height, *parts), heads, tuple(_data(dimensions)))


def _title(answers: Sequence[AnswerView], *, asks_evidence: bool) -> Statement:
    known = [answer for answer in answers if _has_level(answer)]
    others = Counter((answer.state.kind, answer.state.word) for answer in answers if not _has_level(answer))
    short = sum(answer.short for answer in known)
    stars = sum(answer.unverified for answer in known) if asks_evidence else 0
    asked = questions(number=len(answers))
    title = titles.with_level(known=len(known), questions=asked)
    if others:
        apart = tuple(titles.in_state(number=count, state=word) for (_, word), count in sorted(others.items()))
        title = titles.others_apart(levels=title, others=apart)
    if short:
        title = titles.short_of_gate(levels=title, number=short)
    if stars:
        title = titles.claimed_above(levels=title, number=stars)
    return titles.sentence(text=title)


def _grid(dimensions: Sequence[DimensionAnswersView]) -> _Grid:
    """Return the rows: as few for a dimension as hold its cells, about equally long."""
    prefixes = [_prefix([answer.question.code for answer in dimension.answers]) for dimension in dimensions]
    widest = max(
        text_width(answer.question.code[len(prefix) :], _CODE)
        for dimension, prefix in zip(dimensions, prefixes, strict=True)
        for answer in dimension.answers
    )
    longest = max(len(dimension.answers) for dimension in dimensions)
    fitting = min(_WIDEST, max(_NARROWEST, widest + _GAP + 3, (WIDTH - _NAME) / longest))
    most = max(1, int((WIDTH - _NAME) / fitting + 1e-6))
    rows, top = [], 0.0
    for dimension, prefix in zip(dimensions, prefixes, strict=True):
        lines = -(-len(dimension.answers) // most)
        size = -(-len(dimension.answers) // lines)
        for first in range(0, len(dimension.answers), size):
            rows.append(_Row(dimension.answers[first : first + size], prefix, top))
            top += _ROW + _GAP
    return _Grid(rows, min(fitting, (WIDTH - _NAME) / most), top)


def _prefix(codes: Sequence[str]) -> str:
    """Return what several codes share up to their last separator; empty where one differs, and for one question."""
    found = {match[0] if (match := _PREFIX.match(code)) else "" for code in codes}
    return found.pop() if len(found) == 1 and len(codes) > 1 else ""


def _names(dimensions: Sequence[DimensionAnswersView], grid: _Grid) -> Iterator[str]:
    """Yield the name of each dimension beside its first row, with what its codes begin with."""
    first = 0
    for dimension in dimensions:
        row = grid.rows[first]
        first += next(n for n in range(1, len(grid.rows) + 1) if _ends(grid.rows[first : first + n], dimension))
        lines = wrap_text(dimension.title, _NAME - 10, TEXT * BOLD, 2)
        y = row.top + _ROW / 2 + 3 - (len(lines) - 1 + bool(row.prefix)) * _LINES / 2
        for place, text in enumerate(lines):
            yield svg_text(0, y + place * _LINES, text, TEXT, font_weight="bold")
        if row.prefix:
            yield svg_text(0, y + len(lines) * _LINES, f"{row.prefix}…", _CODE, _NAME - 10, fill=MUTED)


def _ends(rows: Sequence[_Row], dimension: DimensionAnswersView) -> bool:
    return sum(len(row.answers) for row in rows) == len(dimension.answers)


def _fills(grid: _Grid) -> Iterator[str]:
    """Yield the cells, those of one color as one path."""
    cells: defaultdict[str, list[tuple[float, float]]] = defaultdict(list)
    for x, y, answer in grid.places():
        cells[_colors(answer)[0]].append((x + 0.5, y + 0.5))
    width = grid.cell - _GAP - 1
    for fill, corners in cells.items():
        path = "".join(f"M{number(x)} {number(y)}h{number(width)}v{_ROW - 1:g}h-{number(width)}z" for x, y in corners)
        yield svg_element("path", d=path, fill=fill, stroke=LINE)


def _texts(grid: _Grid) -> Iterator[str]:
    """Yield two lines of text for each row: codes and levels."""
    middle = (grid.cell - _GAP) / 2
    for row in grid.rows:
        inks = [_colors(answer)[1] for answer in row.answers]
        middles = [_NAME + column * grid.cell + middle for column in range(len(row.answers))]
        codes = [answer.question.code[len(row.prefix) :] for answer in row.answers]
        yield svg_cells(row.top + 11, zip(middles, codes, inks, strict=True), _CODE, grid.cell - _GAP)
        levels = [_shown(answer) for answer in row.answers]
        yield svg_cells(
            row.top + 24, zip(middles, levels, inks, strict=True), _LEVEL, grid.cell - _GAP, font_weight="bold"
        )


def _signs(grid: _Grid) -> Iterator[str]:
    """Yield a corner for each blocker, dark on light cells and light on dark ones, and a bar for each shortfall."""
    corners: defaultdict[str, str] = defaultdict(str)
    bars = ""
    for x, y, answer in grid.places():
        if answer.criticality == "blocker":
            ink = PAPER if _colors(answer)[1] == PAPER else INK
            corners[ink] += f"M{number(x + 0.5)} {number(y + _ROW - 9)}v8.5h8.5z"
        if answer.short:
            width = number(grid.cell - _GAP - 13)
            bars += f"M{number(x + 11)} {number(y + _ROW - 6)}h{width}v3.6h-{width}z"
    yield from (svg_element("path", d=path, fill=ink) for ink, path in corners.items())
    if bars:
        yield svg_element("path", d=bars, fill=ACCENT, stroke=PAPER, stroke_width=0.8)


def _colors(answer: AnswerView) -> tuple[str, str]:
    """Return the fill and the ink of a cell."""
    return level_color(answer.evidenced or 0, answer.lowest, answer.top) if _has_level(answer) else (PAPER, MUTED)


def _has_level(answer: AnswerView) -> bool:
    """Return whether a question has a level that comes from an answer, not from the policy on unknown ones."""
    return answer.evidenced is not None and answer.state.kind != "unknown"


def _shown(answer: AnswerView) -> str:
    return f"{answer.called.evidenced}{'*' if answer.unverified else ''}" if _has_level(answer) else answer.state.glyph


def _data(dimensions: Sequence[DimensionAnswersView]) -> Iterator[tuple[str, ...]]:
    for dimension in dimensions:
        for answer in dimension.answers:
            level = _shown(answer) if _has_level(answer) else answer.state.word
            question = (answer.question.code, answer.question.title, dimension.title)
            yield tuple(map(cell_text, (*question, level, answer.called.needed, criticality(answer.criticality))))


CHART = ChartKind("heat", lambda view: heat_map(view.dimensions, asks_evidence=view.header.asks_evidence))
