"""Draw the heat map: every question's evidenced level, by dimension."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.palette import ACCENT, INK, LINE, MUTED, PAPER, level_color
from readiness.chart_elements.svg import BOLD, svg_element, svg_picture, svg_text, text_width, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.statements import chart_titles as titles
from readiness.statements import labels
from readiness.statements.counts import questions
from readiness.statements.criticalities import criticality
from readiness.statements.statement import Statement
from readiness.view.cells import cell_text
from readiness.view.models.answers import AnswerView, DimensionAnswersView

_NAME, _ROW, _GAP = 108.0, 36.0, 3.0
_CODE = 9.2
_NARROWEST, _WIDEST = 44.0, 100.0


def heat_map(dimensions: Sequence[DimensionAnswersView], *, asks_evidence: bool = True) -> Chart | None:
    """Return a chart with a cell for every question; None without questions.

    Without `asks_evidence`, the title does not mention claims above their evidence.
    """
    answers = [answer for dimension in dimensions for answer in dimension.answers]
    if not answers:
        return None
    widest = max(text_width(answer.question.code, _CODE) for answer in answers) + _GAP + 1
    per_line = int((WIDTH - _NAME) / min(_WIDEST, max(_NARROWEST, widest)))
    cell = (WIDTH - _NAME) / per_line
    parts: list[str] = []
    y = 0.0
    for dimension in dimensions:
        parts += _name(y, dimension.title) if dimension.answers else ()
        for line in _lines(dimension.answers, per_line):
            for column, answer in enumerate(line):
                parts += _cell(_NAME + column * cell, y, cell - _GAP, answer)
            y += _ROW + _GAP
    title = _title(answers, asks_evidence=asks_evidence)
    alternative = [titles.heat_map(), title, titles.marks_of_heat_map()]
    heads = (
        labels.dimension(),
        labels.code(),
        labels.question(),
        labels.level(),
        labels.needed(),
        labels.criticality(),
    )
    return Chart(title, svg_picture(alternative, WIDTH, y, *parts), heads, tuple(_data(dimensions)))


def _title(answers: Sequence[AnswerView], *, asks_evidence: bool) -> Statement:
    known = [answer for answer in answers if _has_level(answer)]
    others = Counter((answer.state.kind, answer.state.word) for answer in answers if not _has_level(answer))
    short = sum(answer.short for answer in known)
    stars = sum(answer.unverified for answer in known) if asks_evidence else 0
    asked = questions(number=len(answers))
    title = titles.with_level(known=len(known), questions=asked) if known else titles.none_has_level(questions=asked)
    if others:
        apart = tuple(titles.in_state(number=count, state=word) for (_, word), count in sorted(others.items()))
        title = titles.others_apart(levels=title, others=apart)
    if short:
        title = titles.short_of_gate(levels=title, number=short)
    if stars:
        title = titles.claimed_above(levels=title, number=stars)
    return titles.sentence(text=title)


def _lines(answers: Sequence[AnswerView], most: int) -> Iterator[Sequence[AnswerView]]:
    """Return the answers divided into as few lines as possible, about equally long, at most `most` on each."""
    lines = -(-len(answers) // most)
    size = -(-len(answers) // max(1, lines))
    return (answers[first : first + size] for first in range(0, len(answers), max(1, size)))


def _name(y: float, title: str) -> Iterator[str]:
    lines = wrap_text(title, _NAME - 10, TEXT * BOLD, 2)
    for index, words in enumerate(lines):
        yield svg_text(0, y + _ROW / 2 + 3.4 + (index - (len(lines) - 1) / 2) * 12, words, TEXT, font_weight="bold")


def _cell(x: float, y: float, width: float, answer: AnswerView) -> Iterator[str]:
    code = answer.question.code
    fill, ink = PAPER, MUTED
    if _has_level(answer):
        fill, ink = level_color(answer.evidenced or 0, answer.lowest, answer.top)
    yield svg_element(
        "rect", x=x + 0.5, y=y + 0.5, width=width - 1, height=_ROW - 1, fill=fill, stroke=LINE, stroke_width=1
    )
    shown = _shown(answer)
    yield svg_text(x + width / 2, y + 26, shown, 12, width - 4, text_anchor="middle", fill=ink, font_weight="bold")
    yield svg_text(x + width / 2, y + 12, code, _CODE, width, text_anchor="middle", fill=ink)
    if answer.criticality == "blocker":
        yield svg_element("path", d=f"M{x + 0.5:g} {y + _ROW - 9:g}v8.5h8.5z", fill=INK if ink != PAPER else PAPER)
    if answer.short:
        yield svg_element(
            "rect", x=x + 12, y=y + _ROW - 6, width=width - 14, height=3.6, fill=ACCENT, stroke=PAPER, stroke_width=0.8
        )


def _has_level(answer: AnswerView) -> bool:
    """Return whether a question has a level that comes from an answer, not from the policy on unknown ones."""
    return answer.evidenced is not None and answer.state.kind != "unknown"


def _shown(answer: AnswerView) -> str:
    return f"{answer.called.evidenced}{'*' if answer.unverified else ''}" if _has_level(answer) else answer.state.glyph


def _data(dimensions: Sequence[DimensionAnswersView]) -> Iterator[tuple[str, ...]]:
    for dimension in dimensions:
        for answer in dimension.answers:
            level = _shown(answer) if _has_level(answer) else answer.state.word
            question = (dimension.title, answer.question.code, answer.question.title)
            yield tuple(map(cell_text, (*question, level, answer.called.needed, criticality(answer.criticality))))


CHART = ChartKind("heat", lambda view: heat_map(view.dimensions, asks_evidence=view.header.asks_evidence))
