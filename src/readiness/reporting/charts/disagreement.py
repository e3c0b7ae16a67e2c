"""Where the room disagreed: the votes on each question along its scale."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.reporting.charts.axis import Ends, Strip
from readiness.reporting.charts.chart import Chart
from readiness.reporting.charts.marks import TEXT, WIDTH, key, tick
from readiness.reporting.charts.palette import INK, MUTED, PAPER, TEAL
from readiness.reporting.charts.svg import BOLD, advance, label, picture, shape
from readiness.reporting.shortening import cut
from readiness.reporting.view.shape_voices import VotesOn
from readiness.reporting.view.words import count, listed

_MOST_ROWS = 12
_HIGHEST = 4
"""Dots upon each other; more are told by their number."""
_HEAD, _FOOT, _DOT = 20.0, 26.0, 9.0
_STRIP = Strip(318.0, 506.0)


def disagreement(apart: Sequence[VotesOn]) -> Chart | None:
    """Return a strip for each question with votes apart, the widest first; None where there are none."""
    shown = [one for one in apart if any(vote.level is not None for vote in one.votes)][:_MOST_ROWS]
    if not shown:
        return None
    scales = {_ends(one) for one in shown}
    parts = list(_STRIP.numbers(12, next(iter(scales)))) if len(scales) == 1 else []
    codes = min(110.0, max(advance(one.question.code, TEXT * BOLD) for one in shown) + 8)
    y = _HEAD
    for one in shown:
        high = _height(one)
        parts += _row(y + high - 9, one, codes, named=len(scales) > 1)
        y += high
    parts += key(0, y + _FOOT - 8, ((_dot(0, 0), "a vote"), (tick(0, 0), "the level recorded")))
    title = _title(apart)
    alternative = f"Votes on {count(len(shown), 'question')} along the scale. {title} {'; '.join(map(_said, shown))}."
    return Chart(title, picture(alternative, WIDTH, y + _FOOT, *parts), _HEADS, tuple(map(_data, shown)))


_HEADS = ("Code", "Question", "Votes", "Recorded", "Levels apart")


def _title(apart: Sequence[VotesOn]) -> str:
    widest = apart[0]
    wide = sum(one.is_wide for one in apart)
    first = f"The room voted apart on {count(len(apart), 'question')}"
    discuss = f", on {wide} of them far enough to talk" if wide else ""
    most = f"{widest.question.code} {cut(widest.question.title, 70)}"
    return f"{first}{discuss}; widest, {count(widest.apart, 'level')}, on {most}."


def _counted(one: VotesOn) -> list[tuple[int, int]]:
    """Levels voted for, from the lowest, each with its number of votes."""
    return sorted(Counter(vote.level for vote in one.votes if vote.level is not None).items())


def _said(one: VotesOn) -> str:
    votes = listed([f"{number} for {level}" for level, number in _counted(one)], most=20)
    return f"{one.question.code} {votes}, recorded {one.recorded}"


def _height(one: VotesOn) -> float:
    most = max(number for _, number in _counted(one))
    return 18 + min(most, _HIGHEST) * _DOT


def _row(y: float, one: VotesOn, codes: float, *, named: bool) -> Iterator[str]:
    ends = _ends(one)
    yield label(0, y + 3.4, one.question.code, TEXT, codes, fill=TEAL, font_weight="bold")
    yield label(codes, y + 3.4, one.question.title, TEXT, _STRIP.left - codes - 26)
    yield from _STRIP.line(y, ends, named=named)
    if one.recorded_level is not None:
        yield tick(_STRIP.x(one.recorded_level, ends), y, 13)
    for level, number in _counted(one):
        x = _STRIP.x(level, ends)
        for place in range(min(number, _HIGHEST)):
            yield _dot(x, y - 11 - place * _DOT)
        if number > _HIGHEST:
            yield label(x + 7, y - 8, f"×{number}", TEXT)
    yield label(_STRIP.right + 26, y + 3.4, _beside(one), TEXT, WIDTH - _STRIP.right - 26, fill=MUTED)


def _beside(one: VotesOn) -> str:
    """How far apart, and how many voted for no level."""
    others = sum(vote.level is None for vote in one.votes)
    wide = f"{'≠ ' if one.is_wide else ''}{one.apart} apart"
    return f"{wide}, {others} no level" if others else wide


def _dot(x: float, y: float) -> str:
    return shape("circle", cx=x, cy=y, r=4, fill=INK, stroke=PAPER, stroke_width=0.8)


def _ends(one: VotesOn) -> Ends:
    return Ends(one.lowest, one.top)


def _data(one: VotesOn) -> tuple[str, ...]:
    votes = ", ".join(f"{vote.name} {vote.said}" for vote in one.votes)
    return (one.question.code, one.question.title, votes, one.recorded, str(one.apart))
