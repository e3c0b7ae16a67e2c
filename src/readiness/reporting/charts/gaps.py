"""The gap plot: the largest gaps, from what is evidenced and supported to what is wanted."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.reporting.charts.axis import Ends, Strip
from readiness.reporting.charts.chart import Chart
from readiness.reporting.charts.marks import TEXT, WIDTH, criticality_mark, filled, hollow, key, segment, tick
from readiness.reporting.charts.palette import ACCENT, INK, MUTED, TEAL
from readiness.reporting.charts.svg import BOLD, advance, label, picture
from readiness.reporting.shortening import cut
from readiness.reporting.view.shape_answers import AnswerView, DimensionAnswers
from readiness.reporting.view.shape_plan import Gap
from readiness.reporting.view.words import count

_MOST_ROWS = 12
_ROW, _HEAD, _FOOT = 21.0, 20.0, 26.0
_CRITICALITY = 352.0
_STRIP = Strip(440.0, WIDTH - 24)


def gap_plot(gaps: Sequence[Gap], dimensions: Sequence[DimensionAnswers]) -> Chart | None:
    """Return the first gaps as rows, each on its question's scale; None where there are none."""
    answers = {answer.question.id: answer for dimension in dimensions for answer in dimension.answers}
    known = [gap for gap in gaps if gap.question.id in answers]
    shown = known[:_MOST_ROWS]
    if not shown:
        return None
    scales = {_ends(answers[gap.question.id]) for gap in shown}
    parts = list(_STRIP.numbers(12, next(iter(scales)))) if len(scales) == 1 else []
    codes = min(110.0, max(advance(gap.question.code, TEXT * BOLD) for gap in shown) + 8)
    for index, gap in enumerate(shown):
        parts += _row(_HEAD + (index + 0.5) * _ROW, gap, answers[gap.question.id], codes, named=len(scales) > 1)
    height = _HEAD + len(shown) * _ROW + _FOOT
    meant = ((filled(0, 0), "evidenced"), (hollow(0, 0), "supported"), (tick(0, 0), "wanted"))
    parts += key(0, height - 6, meant)
    title = _title(known, len(shown))
    alternative = f"Plot of gaps. {title} {_each(shown, answers)}"
    return Chart(title, picture(alternative, WIDTH, height, *parts), _HEADS, tuple(_data(shown, answers)))


_HEADS = ("Code", "Question", "Criticality", "Claimed", "Supported", "Evidenced", "Wanted")


def _title(gaps: Sequence[Gap], shown: int) -> str:
    number, widest = len(gaps), max(gaps, key=lambda gap: gap.size)
    first = f" The first {shown} are shown." if number > shown else ""
    blockers = sum(gap.criticality == "blocker" for gap in gaps)
    many = "all" if blockers == number else str(blockers)
    of_them = f", {'on a blocker' if number == 1 else f'{many} of them on blockers'}" if blockers else ""
    wide = f"{widest.question.code} {cut(widest.question.title, 70)}"
    far = (
        f"the widest, {count(widest.size, 'level')}, at {wide}"
        if number > 1
        else f"{count(widest.size, 'level')} at {wide}"
    )
    return f"{count(number, 'gap')}{of_them}; {far}.{first}"


def _each(shown: Sequence[Gap], answers: Mapping[str, AnswerView]) -> str:
    said = (
        f"{gap.question.code} evidenced {_level(answers[gap.question.id].evidenced)}, supported {gap.supported}, "
        f"wanted {gap.wanted}"
        for gap in shown
    )
    return f"{'; '.join(said)}."


def _row(y: float, gap: Gap, answer: AnswerView, codes: float, *, named: bool) -> Iterator[str]:
    yield label(0, y + 3.4, gap.question.code, TEXT, codes, fill=TEAL, font_weight="bold")
    yield label(codes, y + 3.4, gap.question.title, TEXT, _CRITICALITY - codes - 18)
    yield criticality_mark(_CRITICALITY, y, gap.criticality)
    weight = "bold" if gap.criticality == "blocker" else "normal"
    yield label(
        _CRITICALITY + 10, y + 3.4, gap.criticality, TEXT, fill=INK if weight == "bold" else MUTED, font_weight=weight
    )
    ends = _ends(answer)
    yield from _STRIP.line(y, ends, named=named)
    at, wanted = _STRIP.x(gap.supported, ends), _STRIP.x(gap.wanted, ends)
    yield segment(at, y, wanted, y, ACCENT, 1.6, "3 2")
    if answer.evidenced is not None:
        yield segment(_STRIP.x(answer.evidenced, ends), y, at, y, TEAL, 1.6)
    yield tick(wanted, y)
    yield hollow(at, y)
    if answer.evidenced is not None:
        yield filled(_STRIP.x(answer.evidenced, ends), y)


def _ends(answer: AnswerView) -> Ends:
    return Ends(answer.lowest, answer.top)


def _data(shown: Sequence[Gap], answers: Mapping[str, AnswerView]) -> Iterator[tuple[str, ...]]:
    for gap in shown:
        answer = answers[gap.question.id]
        levels = (answer.claimed, gap.supported, answer.evidenced, gap.wanted)
        yield (gap.question.code, gap.question.title, gap.criticality, *map(_level, levels))


def _level(level: int | None) -> str:
    return "–" if level is None else str(level)
