"""Draw the radar: the scores of the dimensions on axes around a center."""

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.axis import number_text, score_range
from readiness.chart_elements.palette import INK, LINE, MUTED, TEAL
from readiness.chart_elements.svg import number, svg_element, svg_picture, svg_text
from readiness.chart_elements.symbols import TEXT, WIDTH, filled_circle, hollow_circle, legend, line_segment
from readiness.shorten import shorten
from readiness.statements import chart_titles as titles
from readiness.statements import charts, labels, report_text
from readiness.statements.statement import Statement, Value, Words
from readiness.statements.values import Figure
from readiness.view.cells import cell_text
from readiness.view.models.report import ReportView
from readiness.view.models.scores import NodeScoreView
from readiness.view.possible_scores import score_of

_FEWEST, _MOST, _CROWDED = 3, 12, 8
_RADIUS, _MIDDLE_X, _MIDDLE_Y, _HEIGHT = 106.0, WIDTH / 2, 144.0, 314.0
_LINES, _TITLE = 12.0, 60


def radar(scorecard: Sequence[NodeScoreView], *, asks_evidence: bool) -> Chart | None:
    """Return a chart of the dimensions around a center, each axis on its own scale.

    None for fewer than 3 scores, which make no shape, for more than 12 dimensions, which cannot be distinguished, and
    where too many answers of a dimension are unknown.
    """
    rows = [row for row in scorecard if row.depth == 1]
    is_known = not any(row.too_unknown and row.evidenced for row in rows)
    if not is_known or len(rows) > _MOST or sum(1 for row in rows if row.evidenced) < _FEWEST:
        return None
    parts = list(_net(rows))
    if asks_evidence:
        parts += _outline(rows, [row.claimed for row in rows], TEAL, 1.6, "6 3")
    parts += _outline(rows, [row.evidenced for row in rows], INK, 2.2, "", fill=True)
    for index, row in enumerate(rows):
        parts += _marks(index, len(rows), row, asks_evidence=asks_evidence)
        parts += _names(index, len(rows), row)
    parts += legend(0, _HEIGHT - 6, list(_legend_entries(asks_evidence=asks_evidence)))
    title = _title(rows, asks_evidence=asks_evidence)
    each = [_described(row, asks_evidence=asks_evidence) for row in rows]
    alternative = [titles.radar(number=len(rows)), title, *each]
    return Chart(title, svg_picture(alternative, WIDTH, _HEIGHT, *parts), *_data(rows, asks_evidence=asks_evidence))


def _title(rows: Sequence[NodeScoreView], *, asks_evidence: bool) -> Statement:
    scored = sorted((row for row in rows if row.evidenced), key=lambda row: _share(row, row.evidenced))
    low, high = scored[0], scored[-1]
    if _share(low, low.evidenced) == _share(high, high.evidenced):
        if len({_score_of_most(row) for row in scored}) > 1:
            alike = titles.all_evidenced_alike if asks_evidence else titles.all_alike
            return alike(number=len(scored))
        same = titles.all_evidenced if asks_evidence else titles.all_at
        return same(number=len(scored), score=_score_of_most(low))
    strongest, weakest = (
        titles.dimension_at(title=shorten(row.title, _TITLE), score=_score_of_most(row)) for row in (high, low)
    )
    debts = [(_share(row, row.claimed) - _share(row, row.evidenced), row) for row in scored if row.claimed]
    widest, row = max(debts, key=lambda debt: debt[0], default=(0.0, low))
    if not asks_evidence or widest <= 0 or row.claimed is None or row.evidenced is None:
        return titles.strongest(strongest=strongest, weakest=weakest)
    return titles.strongest_ahead(
        strongest=strongest,
        weakest=weakest,
        title=shorten(row.title, _TITLE),
        claimed=row.claimed,
        evidenced=row.evidenced,
    )


def _score_of_most(row: NodeScoreView) -> Statement | Figure:
    if row.evidenced is None:
        return report_text.no_score()
    return score_of(row.evidenced, row.least, row.most)


def _described(row: NodeScoreView, *, asks_evidence: bool) -> Statement:
    scores: list[Value] = []
    if row.evidenced:
        scores.append(charts.evidenced_at(score=row.evidenced) if asks_evidence else row.evidenced)
    if row.claimed and asks_evidence:
        scores.append(charts.claimed_at(score=row.claimed))
    return charts.scores_of(title=shorten(row.title, _TITLE), scores=tuple(scores) or (report_text.no_score(),))


def _share(row: NodeScoreView, value: Figure | None) -> float:
    return score_range(row).share(value.rounded) if value else 0.0


def _place(index: int, size: int, share: float) -> tuple[float, float]:
    angle = 2 * pi * index / size
    return _MIDDLE_X + sin(angle) * _RADIUS * share, _MIDDLE_Y - cos(angle) * _RADIUS * share


def _net(rows: Sequence[NodeScoreView]) -> Iterator[str]:
    """Yield the axes, and rings at the ticks of the shared scale, or at the quarters if scales differ."""
    size, scales = len(rows), {score_range(row) for row in rows}
    shared = next(iter(scales)) if len(scales) == 1 else None
    rings = [shared.share(value) for value in shared.ticks()] if shared else [0.25, 0.5, 0.75, 1.0]
    for ring in rings:
        corners = " ".join(_point(*_place(index, size, ring)) for index in range(size))
        yield svg_element("polygon", points=corners, fill="none", stroke=LINE, stroke_width=1)
    for index in range(size):
        yield line_segment(_MIDDLE_X, _MIDDLE_Y, *_place(index, size, 1.0), LINE)
    for value in shared.ticks() if shared else []:
        x, y = _place(0, size, shared.share(value)) if shared else (0.0, 0.0)
        yield svg_text(x - 5, y + 3.2, number_text(value), TEXT, text_anchor="end", fill=MUTED)


def _outline(
    rows: Sequence[NodeScoreView],
    values: Sequence[Figure | None],
    color: str,
    width: float,
    dashes: str,
    *,
    fill: bool = False,
) -> Iterator[str]:
    """Yield lines between neighboring axes that both have a value; `fill` fills an outline without gaps."""
    size = len(rows)
    places = [
        _place(i, size, _share(row, value)) if value else None
        for i, (row, value) in enumerate(zip(rows, values, strict=True))
    ]
    if fill and all(places):
        yield svg_element(
            "polygon", points=" ".join(_point(*place) for place in places if place), fill=INK, fill_opacity=0.14
        )
    for place, following in zip(places, [*places[1:], places[0]], strict=True):
        if place and following:
            yield line_segment(*place, *following, color, width, dashes)


def _marks(index: int, size: int, row: NodeScoreView, *, asks_evidence: bool) -> Iterator[str]:
    if row.claimed and asks_evidence:
        yield hollow_circle(*_place(index, size, _share(row, row.claimed)), 4.6)
    if row.evidenced:
        yield filled_circle(*_place(index, size, _share(row, row.evidenced)), 3.8)


def _names(index: int, size: int, row: NodeScoreView) -> Iterator[str]:
    """Yield the name and the score beside the end of an axis, outside the net."""
    angle = 2 * pi * index / size
    across, down = sin(angle), -cos(angle)
    x, y = _MIDDLE_X + across * (_RADIUS + 12), _MIDDLE_Y + down * (_RADIUS + 8 + _LINES) + 3.4
    anchor = "middle" if abs(across) < 0.1 else "start" if across > 0 else "end"
    room = WIDTH - x if across > 0 else x
    if anchor == "middle":
        room = 240.0 if size < _CROWDED else 110.0
    yield svg_text(x, y - _LINES / 2, row.title, TEXT, room, text_anchor=anchor, font_weight="bold")
    yield svg_text(x, y + _LINES / 2, cell_text(_score_of_most(row)), TEXT, room, text_anchor=anchor, fill=MUTED)


def _legend_entries(*, asks_evidence: bool) -> Iterator[tuple[str, Statement]]:
    yield filled_circle(0, 0, 3.8), titles.evidenced_solid() if asks_evidence else charts.score()
    if asks_evidence:
        yield hollow_circle(0, 0, 4.6), titles.claimed_dashed()


def _point(x: float, y: float) -> str:
    return f"{number(x)},{number(y)}"


def _data(
    rows: Sequence[NodeScoreView], *, asks_evidence: bool
) -> tuple[tuple[Words, ...], tuple[tuple[str, ...], ...]]:
    kind, most = rows[0].kind_label, labels.of_at_most()
    if not asks_evidence:
        cells = [(row.title, row.evidenced, row.most) for row in rows]
        return (kind, labels.score(), most), tuple(tuple(map(cell_text, line)) for line in cells)
    every = [(row.title, row.claimed, row.evidenced, row.most) for row in rows]
    return (kind, labels.claimed(), labels.evidenced(), most), tuple(tuple(map(cell_text, line)) for line in every)


def _draw(view: ReportView) -> Chart | None:
    return radar(view.scorecard, asks_evidence=view.header.asks_evidence)


CHART = ChartKind("radar", _draw)
