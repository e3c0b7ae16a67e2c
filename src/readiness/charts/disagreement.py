"""Where the room disagreed: the votes on each question along its scale."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.charts.axis import AxisStrip, ScoreRange
from readiness.charts.chart import Chart
from readiness.charts.palette import INK, MUTED, PAPER, TEAL
from readiness.charts.svg import BOLD, svg_element, svg_picture, svg_text, text_width
from readiness.charts.symbols import TEXT, WIDTH, legend, tick_mark
from readiness.view.models.votes import QuestionVotesView
from readiness.view.shorten import shorten
from readiness.view.words import count_text, list_text

_MOST_ROWS = 12
_HIGHEST = 4
"""Dots upon each other; more are told by their number."""
_HEAD, _FOOT, _DOT = 20.0, 26.0, 9.0
_STRIP = AxisStrip(318.0, 506.0)


def disagreement(apart: Sequence[QuestionVotesView]) -> Chart | None:
    """Return a strip for each question with votes apart, the widest first; None where there are none."""
    shown = [one for one in apart if any(vote.level is not None for vote in one.votes)][:_MOST_ROWS]
    if not shown:
        return None
    scales = {_ends(one) for one in shown}
    parts = list(_STRIP.numbers(12, next(iter(scales)))) if len(scales) == 1 else []
    codes = min(110.0, max(text_width(one.question.code, TEXT * BOLD) for one in shown) + 8)
    y = _HEAD
    for one in shown:
        high = _height(one)
        parts += _row(y + high - 9, one, codes, named=len(scales) > 1)
        y += high
    parts += legend(0, y + _FOOT - 8, ((_dot(0, 0), "a vote"), (tick_mark(0, 0), "the level recorded")))
    title = _title(apart)
    alternative = (
        f"Votes on {count_text(len(shown), 'question')} along the scale. {title} {'; '.join(map(_said, shown))}."
    )
    return Chart(title, svg_picture(alternative, WIDTH, y + _FOOT, *parts), _HEADS, tuple(map(_data, shown)))


_HEADS = ("Code", "Question", "Votes", "Recorded", "Levels apart")


def _title(apart: Sequence[QuestionVotesView]) -> str:
    widest = apart[0]
    wide = sum(one.is_wide for one in apart)
    first = f"The room voted apart on {count_text(len(apart), 'question')}"
    discuss = f", on {wide} of them far enough to talk" if wide else ""
    most = f"{widest.question.code} {shorten(widest.question.title, 70)}"
    return f"{first}{discuss}; widest, {count_text(widest.apart, 'level')}, on {most}."


def _counted(one: QuestionVotesView) -> list[tuple[int, int]]:
    """Levels voted for, from the lowest, each with its number of votes."""
    return sorted(Counter(vote.level for vote in one.votes if vote.level is not None).items())


def _said(one: QuestionVotesView) -> str:
    votes = list_text([f"{number} for {level}" for level, number in _counted(one)], most=20)
    return f"{one.question.code} {votes}, recorded {one.recorded}"


def _height(one: QuestionVotesView) -> float:
    most = max(number for _, number in _counted(one))
    return 18 + min(most, _HIGHEST) * _DOT


def _row(y: float, one: QuestionVotesView, codes: float, *, named: bool) -> Iterator[str]:
    ends = _ends(one)
    yield svg_text(0, y + 3.4, one.question.code, TEXT, codes, fill=TEAL, font_weight="bold")
    yield svg_text(codes, y + 3.4, one.question.title, TEXT, _STRIP.left - codes - 26)
    yield from _STRIP.line(y, ends, named=named)
    if one.recorded_level is not None:
        yield tick_mark(_STRIP.x(one.recorded_level, ends), y, 13)
    for level, number in _counted(one):
        x = _STRIP.x(level, ends)
        for place in range(min(number, _HIGHEST)):
            yield _dot(x, y - 11 - place * _DOT)
        if number > _HIGHEST:
            yield svg_text(x + 7, y - 8, f"×{number}", TEXT)
    yield svg_text(_STRIP.right + 26, y + 3.4, _beside(one), TEXT, WIDTH - _STRIP.right - 26, fill=MUTED)


def _beside(one: QuestionVotesView) -> str:
    """How far apart, and how many voted for no level."""
    others = sum(vote.level is None for vote in one.votes)
    wide = f"{'≠ ' if one.is_wide else ''}{one.apart} apart"
    return f"{wide}, {others} no level" if others else wide


def _dot(x: float, y: float) -> str:
    return svg_element("circle", cx=x, cy=y, r=4, fill=INK, stroke=PAPER, stroke_width=0.8)


def _ends(one: QuestionVotesView) -> ScoreRange:
    return ScoreRange(one.lowest, one.top)


def _data(one: QuestionVotesView) -> tuple[str, ...]:
    votes = ", ".join(f"{vote.name} {vote.said}" for vote in one.votes)
    return (one.question.code, one.question.title, votes, one.recorded, str(one.apart))
