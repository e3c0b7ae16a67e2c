"""Draw the gap plot: the first gaps, from evidenced and supported to target level."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.axis import AxisStrip, ScoreRange
from readiness.chart_elements.palette import ACCENT, INK, MUTED, TEAL
from readiness.chart_elements.svg import BOLD, svg_picture, svg_text, text_width
from readiness.chart_elements.symbols import (
    TEXT,
    WIDTH,
    criticality_mark,
    filled_circle,
    hollow_circle,
    legend,
    line_segment,
    tick_mark,
)
from readiness.shorten import shorten
from readiness.view.models.answers import AnswerView, DimensionAnswersView
from readiness.view.models.plan import GapView
from readiness.view.words import count_text

_MOST_ROWS = 12
_ROW, _HEAD, _FOOT = 21.0, 20.0, 26.0
_CRITICALITY = 352.0
_STRIP = AxisStrip(440.0, WIDTH - 24)


def gap_plot(gaps: Sequence[GapView], dimensions: Sequence[DimensionAnswersView]) -> Chart | None:
    """Return a chart of the first 12 gaps, each on its question's scale; None without gaps."""
    answers = {answer.question.id: answer for dimension in dimensions for answer in dimension.answers}
    answered = [gap for gap in gaps if gap.question.id in answers]
    shown = answered[:_MOST_ROWS]
    if not shown:
        return None
    scales = {_ends(answers[gap.question.id]) for gap in shown}
    parts = list(_STRIP.numbers(12, next(iter(scales)))) if len(scales) == 1 else []
    codes = min(110.0, max(text_width(gap.question.code, TEXT * BOLD) for gap in shown) + 8)
    for index, gap in enumerate(shown):
        parts += _row(_HEAD + (index + 0.5) * _ROW, gap, answers[gap.question.id], codes, named=len(scales) > 1)
    height = _HEAD + len(shown) * _ROW + _FOOT
    marks = ((filled_circle(0, 0), "evidenced"), (hollow_circle(0, 0), "supported"), (tick_mark(0, 0), "wanted"))
    parts += legend(0, height - 6, marks)
    title = _title(answered, len(shown))
    alternative = f"Plot of gaps. {title} {_each(shown, answers)}"
    return Chart(title, svg_picture(alternative, WIDTH, height, *parts), _HEADS, tuple(_data(shown, answers)))


_HEADS = ("Code", "Question", "Criticality", "Claimed", "Supported", "Evidenced", "Wanted")


def _title(gaps: Sequence[GapView], shown: int) -> str:
    number, widest = len(gaps), max(gaps, key=lambda gap: gap.size)
    first = f" The first {shown} are shown." if number > shown else ""
    blockers = sum(gap.criticality == "blocker" for gap in gaps)
    many = "all" if blockers == number else str(blockers)
    of_them = f", {'on a blocker' if number == 1 else f'{many} of them on blockers'}" if blockers else ""
    wide = f"{widest.question.code} {shorten(widest.question.title, 70)}"
    far = (
        f"the widest, {count_text(widest.size, 'level')}, at {wide}"
        if number > 1
        else f"{count_text(widest.size, 'level')} at {wide}"
    )
    return f"{count_text(number, 'gap')}{of_them}; {far}.{first}"


def _each(shown: Sequence[GapView], answers: Mapping[str, AnswerView]) -> str:
    texts = (
        f"{gap.question.code} evidenced {_level(answers[gap.question.id].evidenced)}, supported {gap.supported}, "
        f"wanted {gap.wanted}"
        for gap in shown
    )
    return f"{'; '.join(texts)}."


def _row(y: float, gap: GapView, answer: AnswerView, codes: float, *, named: bool) -> Iterator[str]:
    yield svg_text(0, y + 3.4, gap.question.code, TEXT, codes, fill=TEAL, font_weight="bold")
    yield svg_text(codes, y + 3.4, gap.question.title, TEXT, _CRITICALITY - codes - 18)
    yield criticality_mark(_CRITICALITY, y, gap.criticality)
    weight = "bold" if gap.criticality == "blocker" else "normal"
    yield svg_text(
        _CRITICALITY + 10, y + 3.4, gap.criticality, TEXT, fill=INK if weight == "bold" else MUTED, font_weight=weight
    )
    ends = _ends(answer)
    yield from _STRIP.line(y, ends, named=named)
    at, wanted = _STRIP.x(gap.supported, ends), _STRIP.x(gap.wanted, ends)
    yield line_segment(at, y, wanted, y, ACCENT, 1.6, "3 2")
    if answer.evidenced is not None:
        yield line_segment(_STRIP.x(answer.evidenced, ends), y, at, y, TEAL, 1.6)
    yield tick_mark(wanted, y)
    yield hollow_circle(at, y)
    if answer.evidenced is not None:
        yield filled_circle(_STRIP.x(answer.evidenced, ends), y)


def _ends(answer: AnswerView) -> ScoreRange:
    return ScoreRange(answer.lowest, answer.top)


def _data(shown: Sequence[GapView], answers: Mapping[str, AnswerView]) -> Iterator[tuple[str, ...]]:
    for gap in shown:
        answer = answers[gap.question.id]
        levels = (answer.claimed, gap.supported, answer.evidenced, gap.wanted)
        yield (gap.question.code, gap.question.title, gap.criticality, *map(_level, levels))


def _level(level: int | None) -> str:
    return "–" if level is None else str(level)


CHART = ChartKind("gaps", lambda view: gap_plot(view.gaps, view.dimensions))
