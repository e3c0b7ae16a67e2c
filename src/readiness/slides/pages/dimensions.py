"""Add the slide of the dimensions: claimed, evidenced and needed scores as bars and as a radar."""

from collections.abc import Callable, Iterator, Sequence
from math import ceil

from pptx.enum.dml import MSO_THEME_COLOR

from readiness.shorten import shorten
from readiness.slides.deck import Deck
from readiness.slides.native_charts import Series, ValueAxis, add_bars, add_radar
from readiness.slides.text_boxes import SMALL, add_text
from readiness.slides.text_fit import Paragraph, slide_text
from readiness.statements import labels, slides
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.models.report import ReportView
from readiness.view.models.scores import NodeScoreView
from readiness.view.possible_scores import score_of

_MOST, _FEWEST_FOR_RADAR = 12, 3
_BAR_NAME, _RADAR_NAME = 34, 24
_WIDE = 0.52


def add_dimensions(deck: Deck, view: ReportView) -> None:
    """Add the charts of the dimensions, at most the first 12; nothing without dimensions."""
    every = [row for row in view.scorecard if row.depth == 1]
    if not every:
        return
    rows = every[:_MOST]
    slide = deck.slide(_title(view), list(map(_note, every)))
    box, foot = deck.box.above(24)
    if len(every) > len(rows):
        add_text(slide, foot, [Paragraph(slides.more_in_report(number=len(every) - len(rows)))], SMALL)
    else:
        box = deck.box
    series, scale = tuple(_series(view, rows)), _scale(rows)
    left, right = box.beside(_WIDE) if _on_a_radar(rows) else (box, None)
    add_bars(slide, left, _names(rows, _BAR_NAME), series, scale, deck.day)
    if right:
        add_radar(slide, right, _names(rows, _RADAR_NAME), series, scale, deck.day)


def _on_a_radar(rows: Sequence[NodeScoreView]) -> bool:
    """Return whether a radar can show the dimensions: three or more, all on the same scale."""
    return len(rows) >= _FEWEST_FOR_RADAR and len({(row.least, row.most) for row in rows}) == 1


def _note(row: NodeScoreView) -> Statement:
    return slides.about_dimension(title=row.title, why=row.because, answered=row.coverage_words)


def _title(view: ReportView) -> Words:
    whole = view.scorecard[0]
    if whole.withheld:
        return whole.because
    if whole.evidenced is None:
        return slides.no_score_yet(answered=whole.coverage_words)
    score = score_of(whole.evidenced, whole.least, whole.most)
    at = slides.evidenced_at if view.header.asks_evidence else slides.stands_at
    sentence = at(title=whole.title, score=score)
    return f"{say(sentence)} {say(view.weakest)}" if view.weakest else sentence


def _series(view: ReportView, rows: Sequence[NodeScoreView]) -> Iterator[Series]:
    form = _form(rows)
    if view.header.asks_evidence:
        yield Series(labels.evidenced(), _values(rows, lambda row: row.evidenced), form, MSO_THEME_COLOR.ACCENT_1)
        yield Series(labels.claimed(), _values(rows, lambda row: row.claimed), form, MSO_THEME_COLOR.ACCENT_1, 0.6)
    else:
        yield Series(labels.score(), _values(rows, lambda row: row.evidenced), form, MSO_THEME_COLOR.ACCENT_1)
    upcoming = next((gate.id for gate in view.gates if gate.is_next), None)
    if upcoming and any(row.needed for row in rows):
        yield Series(slides.needed_for(gate=slide_text(upcoming)), _values(rows, lambda row: row.needed), form)


def _values(
    rows: Sequence[NodeScoreView], figure: Callable[[NodeScoreView], Figure | None]
) -> tuple[float | None, ...]:
    return tuple(None if (value := figure(row)) is None else value.rounded for row in rows)


def _form(rows: Sequence[NodeScoreView]) -> str:
    """Return the number format with as many decimals as the report shows."""
    digits = [len(row.evidenced.shown.partition(".")[2]) for row in rows if row.evidenced]
    return f"0.{'0' * max(digits)}" if any(digits) else "General"


def _scale(rows: Sequence[NodeScoreView]) -> ValueAxis:
    least = min((row.least.rounded for row in rows if row.least), default=0)
    most = max((row.most.rounded for row in rows if row.most), default=least + 1)
    most = max(most, least + 0.1)
    width = most - least
    step = width / 5 if width < 1 else 1 if width <= 12 else ceil(width / 5)
    return ValueAxis(least, most, step)


def _names(rows: Sequence[NodeScoreView], most: int) -> list[str]:
    return [shorten(slide_text(say(row.title)), most) for row in rows]
