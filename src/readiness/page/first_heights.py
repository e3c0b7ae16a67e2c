"""Heights of the parts of page 1 on paper, in points, by the sizes of `print.css`."""

from collections.abc import Iterable, Sequence

from readiness.page.text_lines import count_lines
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.models.lane import SafeStepView
from readiness.view.models.leader import DecisionView
from readiness.view.models.report import ReportView

SHEET = 773.0
"""Points between the margins of the first sheet."""
WIDTH = 498.9
_BOX = WIDTH - 22
"""Points across the page, and in the box of the verdict."""
HEADING = 19.5
_SMALL, _SMALL_LINE = 7.6, 10.2
"""The size of tables and lists, and the height of one of their lines."""
_ROW, _HEAD = 4.5, 13.0
"""Points around the lines of a row, and of the heads of a table."""
_TEXT, _TEXT_LINE = 8.8, 12.5
_LANE = (0.15, 0.32, 0.35, 0.18)
_DECISION = (0.6, 0.23, 0.17)
"""Shares of the columns."""
_ABOUT = 0.17
"""Share of the first column of the options."""
_WEEKS = "." * 16
"""In place of the weeks that a rule on time tells."""
_ACROSS = 5.5
"""Points between two columns."""


def top(view: ReportView) -> float:
    """Return the height of the title and of the box with the verdict."""
    header, leader = view.header, view.leader
    is_long = len(header.organization) > 40 or len(header.use_case) > 70
    large, medium = (13.0, 9.0) if is_long else (17.0, 11.0)
    height = 15.0 + large * 1.25 * count_lines(header.organization, WIDTH, large, bold=True)
    height += medium * 1.25 * count_lines(header.use_case, WIDTH, medium) + 7
    height += sum(3 + 12.5 * count_lines(line, WIDTH - 22, 8.8) for line in leader.decided) + 12 * bool(leader.decided)
    height += 17 + 4 + 15.6 * count_lines(leader.headline, _BOX, 11.5, bold=True)
    told = (leader.in_the_way, leader.reasons, leader.opening, leader.sure)
    height += sum(_paragraph(words) for words in told if words)
    return height + (_paragraph(leader.nothing_unsafe, WIDTH) if leader.nothing_unsafe else 0)


def _paragraph(words: Words, width: float = _BOX) -> float:
    return 3 + _TEXT_LINE * count_lines(words, width, _TEXT)


def blocking(view: ReportView) -> float:
    """Return the height of the names of what keeps the next gate shut."""
    return _paragraph(view.leader.blocked) if view.leader.blocked else 0.0


def remarks(view: ReportView) -> float:
    """Return the height of the broken rules on time, and of what qualifies the verdict."""
    flags = (" ".join(("!", say(flag.title), say(flag.message), _WEEKS)) for flag in view.leader.flags)
    marks = (" ".join(map(say, view.leader.marks)),) if view.leader.marks else ()
    return sum(3 + 11.2 * count_lines(words, _BOX, 7.9) for words in (*flags, *marks))


def lane_rows(steps: Sequence[SafeStepView], *, details: bool) -> list[float]:
    """Return the heights of the rows of the lane."""
    rows, before = [], ""
    for step in steps:
        title = f"{step.initiative.code if step.initiative else ''} {say(step.title)}"
        lines = _lines(title, _LANE[1], bold=True)
        if details and step.stands_for:
            lines += _lines(step.stands_for, _LANE[1])
        why = 1 if say(step.why) == before else _lines(step.why, _LANE[2])
        before = say(step.why)
        rows.append(_row(lines, why, _lines(step.when, _LANE[0]), _lines(step.accountable, _LANE[3])))
    return rows


def lane_frame(view: ReportView) -> float:
    """Return the height of the heading and the heads of the lane."""
    return HEADING + _HEAD + 3 if view.leader.safe_now else 0.0


def ask(view: ReportView) -> float:
    """Return the height of the options side by side, with the advice."""
    found = view.options
    if found is None or not found.is_asked:
        return 0.0
    share = (1 - _ABOUT) / len(found.options)
    names = max(
        _lines(one.name, share, size=6.6, bold=True) + (_lines(one.mark, share, size=6.6) if one.mark else 0)
        for one in found.options
    )
    height = HEADING + 4 + 9.2 * names
    for row in found.brief:
        cells = (
            _lines(_cell(cell), share, bold=bool(one.mark)) for cell, one in zip(row.cells, found.options, strict=True)
        )
        height += _row(_lines(row.about, _ABOUT, bold=True), *cells)
    return height + 3 + 3 + _TEXT_LINE * count_lines(found.advice, WIDTH, _TEXT, bold=True)


def _cell(value: object) -> str:
    return "–" if value is None else str(getattr(value, "shown", value))


def decision_rows(every: Iterable[DecisionView], *, reasons: bool) -> list[float]:
    """Return the heights of the rows of the decisions."""
    rows = []
    for number, one in enumerate(every, 1):
        sentence = f"{number}. {say(one.sentence)}"
        lines = _lines(sentence, _DECISION[0], bold=True)
        if reasons:
            whole = f"{sentence} {say(one.why)}"
            lines = max(lines, _lines(whole, _DECISION[0] * 0.95))
        rows.append(_row(lines, _lines(one.owner or "", _DECISION[1]), _lines(one.cost or "", _DECISION[2])))
    return rows


def decision_frame(view: ReportView) -> float:
    """Return the height of the heading and the heads of the decisions, or of the line that there are none."""
    if view.leader.decisions:
        return HEADING + _HEAD + 3
    return 17.0 if view.live and view.live.status.use != "before" else 0.0


def nothing_lines(view: ReportView) -> list[float]:
    """Return the heights of the lines on what follows if nothing is decided."""
    return [_SMALL_LINE * count_lines(line, WIDTH - 12, _SMALL) for line in view.leader.if_nothing]


def text(words: Words) -> float:
    """Return the height of a paragraph below the tables."""
    return 4 + 11.5 * count_lines(words, WIDTH, 8.2)


def context(view: ReportView) -> float:
    """Return the height of the background."""
    return 5 + 11.4 * count_lines(view.header.context, WIDTH, 8.0) if view.header.context else 0.0


def ladder(view: ReportView) -> float:
    """Return the height of the gates side by side."""
    if not view.gates:
        return 0.0
    width = WIDTH / len(view.gates) - 9
    return 11 + max(
        9.7 * count_lines(f"{gate.id} {gate.title}", width, 7.4, bold=True)
        + 10.6 * count_lines(f"● {say(gate.verdict.word)} {say(gate.met_words)}", width, 7.4, bold=True)
        for gate in view.gates
    )


def scores(view: ReportView) -> float:
    """Return the height of the scores of the dimensions."""
    return HEADING + 34 + 15.2 * sum(row.depth <= 1 for row in view.scorecard)


def lowest(view: ReportView) -> float:
    """Return the height of the lowest scores."""
    return HEADING + _HEAD + 3 + 15.5 * len(view.leader.lowest) if view.leader.lowest else 0.0


def _row(*lines: int) -> float:
    return _ROW + _SMALL_LINE * max(lines)


def _lines(words: Words, share: float, *, size: float = _SMALL, bold: bool = False) -> int:
    return count_lines(words, WIDTH * share - _ACROSS, size, bold=bold)
