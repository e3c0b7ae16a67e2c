"""Draw the votes on each question along its scale."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.axis import AxisStrip, ScoreRange
from readiness.chart_elements.palette import INK, MUTED, PAPER, TEAL
from readiness.chart_elements.svg import BOLD, svg_element, svg_picture, svg_text, text_width, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH, legend, tick_mark
from readiness.shorten import shorten
from readiness.statements import answer_text, charts, labels
from readiness.statements.counts import levels
from readiness.statements.statement import Statement, Value
from readiness.view.cells import cell_text
from readiness.view.models.votes import QuestionVotesView

_MOST_ROWS, _TITLE = 12, 100
_HIGHEST = 4
"""Most dots in a stack; a higher stack gets its number of votes as text."""
_HEAD, _FOOT, _DOT, _LINE = 20.0, 26.0, 9.0, 11.2
_STRIP = AxisStrip(318.0, 506.0)


def disagreement(apart: Sequence[QuestionVotesView]) -> Chart | None:
    """Return a chart with a strip for each of the first 12 questions with different votes.

    None without a question that has a vote for a level.
    """
    shown = [split for split in apart if any(vote.level is not None for vote in split.votes)][:_MOST_ROWS]
    if not shown:
        return None
    scales = {_ends(split) for split in shown}
    parts = list(_STRIP.numbers(12, next(iter(scales)))) if len(scales) == 1 else []
    codes = min(110.0, max(text_width(split.question.code, TEXT * BOLD) for split in shown) + 8)
    y = _HEAD
    for split in shown:
        high = _height(split)
        parts += _row(y + high - 9, split, codes, named=len(scales) > 1)
        y += high
    parts += legend(0, y + _FOOT - 8, ((_dot(0, 0), charts.a_vote()), (tick_mark(0, 0), charts.level_recorded())))
    title = _title(apart)
    alternative = [charts.votes_on(number=len(shown)), title, *map(_votes_text, shown)]
    return Chart(title, svg_picture(alternative, WIDTH, y + _FOOT, *parts), _heads(), tuple(map(_data, shown)))


def _heads() -> tuple[Statement, ...]:
    return (labels.code(), labels.question(), labels.votes(), labels.recorded(), charts.levels_apart())


def _title(apart: Sequence[QuestionVotesView]) -> Statement:
    widest = apart[0]
    wide = sum(split.is_wide for split in apart)
    question = labels.entry(code=widest.question.code, title=shorten(widest.question.title, _TITLE))
    number, apart_by = len(apart), levels(number=widest.apart)
    if not widest.apart:
        return charts.voted_in_part(number=number, question=question)
    if not wide:
        return charts.voted_apart(number=number, levels=apart_by, question=question)
    return charts.voted_far_apart(number=number, wide=wide, levels=apart_by, question=question)


def _level_counts(split: QuestionVotesView) -> list[tuple[int, int]]:
    """Return the levels voted for, from the lowest, each with its number of votes."""
    return sorted(Counter(vote.level for vote in split.votes if vote.level is not None).items())


def _votes_text(split: QuestionVotesView) -> Statement:
    called = {vote.level: vote.called for vote in split.votes if vote.level is not None}
    votes = tuple(
        charts.votes_for(number=number, level=called.get(level) or level) for level, number in _level_counts(split)
    )
    return charts.votes_of(code=split.question.code, votes=votes, recorded=split.recorded)


def _height(split: QuestionVotesView) -> float:
    most = max(number for _, number in _level_counts(split))
    return 18 + min(most, _HIGHEST) * _DOT


def _row(y: float, split: QuestionVotesView, codes: float, *, named: bool) -> Iterator[str]:
    ends = _ends(split)
    yield svg_text(0, y + 3.4, split.question.code, TEXT, codes, fill=TEAL, font_weight="bold")
    lines = wrap_text(split.question.title, _STRIP.left - codes - 26, TEXT, 2)
    for above, line in enumerate(reversed(lines)):
        yield svg_text(codes, y + 3.4 - above * _LINE, line, TEXT)
    yield from _STRIP.line(y, ends, named=named)
    if split.recorded_level is not None:
        yield tick_mark(_STRIP.x(split.recorded_level, ends), y, 13)
    for level, number in _level_counts(split):
        x = _STRIP.x(level, ends)
        for place in range(min(number, _HIGHEST)):
            yield _dot(x, y - 11 - place * _DOT)
        if number > _HIGHEST:
            yield svg_text(x + 7, y - 8, f"×{number}", TEXT)
    yield svg_text(_STRIP.right + 26, y + 3.4, _spread_text(split), TEXT, WIDTH - _STRIP.right - 26, fill=MUTED)


def _spread_text(split: QuestionVotesView) -> Statement:
    """Return the spread of the votes and the number of votes without a level."""
    others = sum(vote.level is None for vote in split.votes)
    apart = charts.far_apart(levels=split.apart) if split.is_wide else charts.apart(levels=split.apart)
    return charts.no_level(apart=apart, number=others) if others else apart


def _dot(x: float, y: float) -> str:
    return svg_element("circle", cx=x, cy=y, r=4, fill=INK, stroke=PAPER, stroke_width=0.8)


def _ends(split: QuestionVotesView) -> ScoreRange:
    return ScoreRange(split.lowest, split.top, split.level_ids)


def _data(split: QuestionVotesView) -> tuple[str, ...]:
    votes = tuple(answer_text.vote(name=vote.name, said=vote.said) for vote in split.votes)
    cells: tuple[Value, ...] = (split.question.code, split.question.title, votes, split.recorded, split.apart)
    return tuple(map(cell_text, cells))


CHART = ChartKind("disagreement", lambda view: disagreement(view.voices.apart))
