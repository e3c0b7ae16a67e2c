"""Draw the gap plot: the first gaps, from evidenced and supported to target level."""

from collections import Counter
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
from readiness.statements import chart_titles as titles
from readiness.statements import charts, labels
from readiness.statements.counts import levels
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement
from readiness.view.cells import cell_text
from readiness.view.models.answers import AnswerView, DimensionAnswersView
from readiness.view.models.plan import GapView

_MOST_ROWS = 12
_ROW, _HEAD, _FOOT = 21.0, 20.0, 26.0
_CRITICALITY = 352.0
_STRIP = AxisStrip(440.0, WIDTH - 24)


def gap_plot(gaps: Sequence[GapView], dimensions: Sequence[DimensionAnswersView], gate: str = "") -> Chart | None:
    """Return a chart of the first 12 gaps to a gate, each on its question's scale; None where most look the same."""
    answers = {answer.question.id: answer for dimension in dimensions for answer in dimension.answers}
    answered = [gap for gap in gaps if gap.question.id in answers]
    shown = answered[:_MOST_ROWS]
    looks = Counter((answers[gap.question.id].evidenced, gap.supported, gap.wanted) for gap in shown)
    if not looks or 2 * max(looks.values()) > len(shown):
        return None
    scales = {_ends(answers[gap.question.id]) for gap in shown}
    parts = list(_STRIP.numbers(12, next(iter(scales)))) if len(scales) == 1 else []
    codes = min(110.0, max(text_width(gap.question.code, TEXT * BOLD) for gap in shown) + 8)
    for index, gap in enumerate(shown):
        parts += _row(_HEAD + (index + 0.5) * _ROW, gap, answers[gap.question.id], codes, named=len(scales) > 1)
    height = _HEAD + len(shown) * _ROW + _FOOT
    parts += legend(0, height - 6, list(_legend()))
    title = _title(answered, len(shown))
    alternative = [titles.plot_of_gaps(), title, *_each(shown, answers)]
    return Chart(title, svg_picture(alternative, WIDTH, height, *parts), _heads(gate), tuple(_data(shown, answers)))


def _legend() -> Iterator[tuple[str, Statement]]:
    yield filled_circle(0, 0), charts.evidenced()
    yield hollow_circle(0, 0), charts.supported()
    yield tick_mark(0, 0), charts.wanted()


def _heads(gate: str) -> tuple[Statement, ...]:
    levels_of = (labels.claimed(), labels.supported(), labels.evidenced(), labels.wanted())
    return (labels.code(), labels.question(), labels.criticality_head(gate), *levels_of)


def _title(gaps: Sequence[GapView], shown: int) -> Statement:
    number, widest = len(gaps), max(gaps, key=lambda gap: gap.size)
    blockers = sum(gap.criticality == "blocker" for gap in gaps)
    question = labels.entry(code=widest.question.code, title=shorten(widest.question.title, 70))
    far = levels(number=widest.size)
    if not blockers:
        title = titles.gaps(number=number, levels=far, question=question)
    elif blockers == number:
        title = titles.gaps_on_blockers(number=number, levels=far, question=question)
    else:
        title = titles.gaps_some_on_blockers(number=number, blockers=blockers, levels=far, question=question)
    return titles.first_shown(gaps=title, shown=shown) if number > shown else title


def _each(shown: Sequence[GapView], answers: Mapping[str, AnswerView]) -> Iterator[Statement]:
    for gap in shown:
        code, evidenced = gap.question.code, answers[gap.question.id].called.evidenced
        supported, wanted = gap.called.supported or 0, gap.called.wanted or 0
        if evidenced is None:
            yield titles.gap_without_evidenced(code=code, supported=supported, wanted=wanted)
        else:
            yield titles.gap_of(code=code, evidenced=evidenced, supported=supported, wanted=wanted)


def _row(y: float, gap: GapView, answer: AnswerView, codes: float, *, named: bool) -> Iterator[str]:
    yield svg_text(0, y + 3.4, gap.question.code, TEXT, codes, fill=TEAL, font_weight="bold")
    yield svg_text(codes, y + 3.4, gap.question.title, TEXT, _CRITICALITY - codes - 18)
    yield criticality_mark(_CRITICALITY, y, gap.criticality)
    weight = "bold" if gap.criticality == "blocker" else "normal"
    word, ink = criticality(gap.criticality), INK if weight == "bold" else MUTED
    yield svg_text(_CRITICALITY + 10, y + 3.4, word, TEXT, fill=ink, font_weight=weight)
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
    return ScoreRange(answer.lowest, answer.top, answer.level_ids)


def _data(shown: Sequence[GapView], answers: Mapping[str, AnswerView]) -> Iterator[tuple[str, ...]]:
    for gap in shown:
        called = answers[gap.question.id].called
        of_gap = (called.claimed, gap.called.supported, called.evidenced, gap.called.wanted)
        cells = (gap.question.code, gap.question.title, criticality(gap.criticality), *of_gap)
        yield tuple(map(cell_text, cells))


CHART = ChartKind("gaps", lambda view: gap_plot(view.gaps, view.dimensions, view.roadmap.target_gate))
