"""Draw a row of the dot plot: claimed hollow, evidenced filled, on the whole scale of the row."""

from readiness.chart import ChartKind, Picture
from readiness.chart_elements.axis import SCORE_STRIP, SCORE_STRIP_WIDTH, ScoreRange, number_figure, score_range
from readiness.chart_elements.palette import INK, LINE, MUTED, PAPER, TEAL
from readiness.chart_elements.svg import number, svg_element, svg_picture, svg_text
from readiness.statements import charts
from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.models.report import ReportView
from readiness.view.models.scores import NodeScoreView

_HEIGHT = 20.0


def scale_strip(title: str, claimed: Figure | None, evidenced: Figure | None, ends: ScoreRange) -> str:
    """Return a row's scores as an SVG strip from the lowest to the highest possible score."""
    middle = _HEIGHT / 2
    described = _described(title, claimed, evidenced, ends)
    if not claimed and not evidenced:
        return _words_only(described, charts.no_score_yet())
    left, right = number(SCORE_STRIP.left), number(SCORE_STRIP.right)
    ticks = "".join(f"M{number(SCORE_STRIP.x(value, ends))} {middle - 4:g}v8" for value in ends.ticks())
    parts = [svg_element("path", d=f"M{left} {middle:g}H{right}{ticks}", fill="none", stroke=LINE)]
    if claimed and evidenced:
        start, end = SCORE_STRIP.x(evidenced.rounded, ends), SCORE_STRIP.x(claimed.rounded, ends)
        parts.append(svg_element("line", x1=start, y1=middle, x2=end, y2=middle, stroke=TEAL, stroke_width=1.5))
    if claimed:
        x = SCORE_STRIP.x(claimed.rounded, ends)
        parts.append(svg_element("circle", cx=x, cy=middle, r=5.2, fill=PAPER, stroke=TEAL, stroke_width=1.6))
    if evidenced:
        parts.append(svg_element("circle", cx=SCORE_STRIP.x(evidenced.rounded, ends), cy=middle, r=4.2, fill=INK))
    return svg_picture(described, SCORE_STRIP_WIDTH, _HEIGHT, *parts)


def _words_only(described: Statement, words: Statement) -> str:
    """Return a strip without marks: words in their place."""
    left, below = SCORE_STRIP.left, _HEIGHT / 2 + 6.5
    text = svg_text(left, below, words, 22, SCORE_STRIP_WIDTH - left, fill=MUTED)
    return svg_picture(described, SCORE_STRIP_WIDTH, _HEIGHT, text)


def _described(title: str, claimed: Figure | None, evidenced: Figure | None, ends: ScoreRange) -> Statement:
    scores = _said(claimed, evidenced) or (charts.no_score_yet(),)
    least, most = number_figure(ends.least), number_figure(ends.most)
    if ends.least < 0:
        return charts.strip_within(title=title, scores=scores, least=least, most=most)
    return charts.strip(title=title, scores=scores, most=most)


def _said(claimed: Figure | None, evidenced: Figure | None) -> tuple[Statement, ...]:
    named = ((charts.claimed_at, claimed), (charts.evidenced_at, evidenced))
    return tuple(at(score=value) for at, value in named if value)


def _draw(view: ReportView) -> dict[str, Picture]:
    """Return the strip of each row of the scorecard by the row's id."""
    return {row.id: Picture(_strip_of(row, asks_evidence=view.header.asks_evidence)) for row in view.scorecard}


def _strip_of(row: NodeScoreView, *, asks_evidence: bool) -> str:
    claimed = row.claimed if asks_evidence else None
    if row.too_unknown and (claimed or row.evidenced):
        words = charts.from_few(answered=row.answered, number=row.applicable)
        scores = _said(claimed, row.evidenced)
        return _words_only(charts.strip_of_few(title=row.title, scores=scores, few=words), words)
    return scale_strip(say(row.title), claimed, row.evidenced, score_range(row))


CHART = ChartKind("strips", _draw)
