"""Heights of the parts of page 1 on paper, in points, by the sizes of `print.css`; shared margins count once."""

from collections.abc import Iterable, Sequence

from readiness.page.text_width import BOLD, REGULAR, SEMIBOLD, Run, count_lines, count_run_lines
from readiness.statements.page_notes import work_done
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.cells import cell_text
from readiness.view.models.lane import SafeStepView
from readiness.view.models.leader import DecisionView
from readiness.view.models.options import OptionsView
from readiness.view.models.report import ReportView
from readiness.view.models.scores import NodeScoreView

SHEET, WIDTH = 773.0, 498.9
"""Points between the margins of the first sheet, and across each sheet."""
HEADING = 19.2
_HEADING, _HEADING_LINE = 10.5, 13.2
SMALL, LINE = 7.6, 10.19
"""The size of tables and lists, and the height of one of their lines."""
ROW, HEAD = 4.45, 12.2
"""Points around the lines of a row, and of the heads of a table."""
_BOX = WIDTH - 22
_TEXT, _TEXT_LINE, _GAP = 8.5, 12.1, 3.0
_FLAG, _FLAG_LINE = 7.6, 10.8
_LOWER, _LOWER_LINE = 7.6, 10.7
_WHY, _ADVICE_LINE, _HEAD_SIZE, _HEAD_LINE = 7.0, 12.1, 6.54, 8.2
_LANE = (0.18, 0.26, 0.41, 0.15)
_DECISION = (0.62, 0.22, 0.16)
_ABOUT, _WIDE_ABOUT, _FEW = 0.17, 0.23, 4
"""Shares of columns; the last ones are those of the first column of the options, of many and of few."""
_PADDING, _START = 5.4, 3.1
"""Points after a cell, and before one of the options."""
_BLOCKERS, _GUTTER = 0.16, 13.7
"""The share of the column of blockers beside the scores, and the points before it."""
_WEEKS = "." * 16
"""In place of the weeks that a rule on time tells."""


def top(view: ReportView) -> float:
    """Return the height of the title and of the box with the verdict."""
    header, leader = view.header, view.leader
    is_long = len(header.organization) > 40 or len(header.use_case) > 70
    large, medium = (14.0, 8.5) if is_long else (17.0, 10.5)
    height = 14.7 + large * 1.25 * count_lines(header.organization, WIDTH, large, BOLD)
    height += medium * 1.25 * count_lines(header.use_case, WIDTH, medium) + 7
    if leader.decided:
        height += 13 + _TEXT_LINE * count_lines(" ".join(map(say, leader.decided)), _BOX, _TEXT, SEMIBOLD)
    height += 15 + 15.6 * count_lines(leader.headline, _BOX, 11.5, BOLD)
    told = (leader.reasons, *leader.standing, leader.opening, leader.sure)
    height += sum(paragraph(words) for words in told if words) - _GAP
    if leader.nothing_unsafe:
        height += _heading(leader.nothing_unsafe)
    return height


def paragraph(words: Words) -> float:
    """Return the height of a paragraph in the box."""
    return _GAP + _TEXT_LINE * count_lines(words, _BOX, _TEXT)


def blocking(view: ReportView) -> float:
    """Return the height of the names of what keeps the next gate shut."""
    return paragraph(view.leader.blocked) if view.leader.blocked else 0.0


def sure(view: ReportView) -> float:
    """Return the height of the line on how sure the verdict is."""
    return paragraph(view.leader.sure) if view.leader.sure else 0.0


def remarks(view: ReportView) -> float:
    """Return the height of the broken rules on time, and of what qualifies the verdict."""
    flags = (" ".join(("!", say(flag.title), say(flag.message), _WEEKS)) for flag in view.leader.flags)
    marks = (" ".join(map(say, view.leader.marks)),) if view.leader.marks else ()
    return sum(_GAP + _FLAG_LINE * count_lines(words, _BOX, _FLAG, SEMIBOLD) for words in (*flags, *marks))


def lane_rows(steps: Sequence[SafeStepView], *, details: bool) -> list[float]:
    """Return the heights of the rows of the lane."""
    rows, before = [], ""
    for step in steps:
        code = step.initiative.code if step.initiative else ""
        lines = count_lines(f"{code} {say(step.title)}", _cell(_LANE[1]), SMALL, BOLD)
        if details and step.stands_for:
            lines += _lines(step.stands_for, _LANE[1])
        why = 1 if say(step.why) == before else _lines(step.why, _LANE[2])
        before = say(step.why)
        who = count_lines(step.accountable, WIDTH * _LANE[3], SMALL)
        rows.append(row(lines, why, _lines(step.when, _LANE[0]), who))
    return rows


def lane_frame(view: ReportView) -> float:
    """Return the height of the heading and the heads of the lane."""
    leader = view.leader
    if not leader.safe_now:
        return 0.0
    return _heading(leader.safe_now_title) + HEAD


def _heading(words: Words) -> float:
    """Return the height of a heading, which may be longer than a line."""
    return HEADING + _HEADING_LINE * (count_lines(words, WIDTH, _HEADING, BOLD) - 1)


def ask(view: ReportView) -> float:
    """Return the height of the options side by side, with the advice."""
    found = view.options
    if found is None or not found.is_asked:
        return 0.0
    table = _GAP + _options(found) if found.brief else 0.0
    return HEADING + table + _ADVICE_LINE * count_lines(found.advice, WIDTH, _TEXT, BOLD)


def _options(found: OptionsView) -> float:
    about = _WIDE_ABOUT if len(found.options) <= _FEW else _ABOUT
    width = WIDTH * (1 - about) / len(found.options) - _PADDING - _START
    names = max(
        count_lines(one.name, width, _HEAD_SIZE, SEMIBOLD)
        + (count_lines(one.note, width, _HEAD_SIZE, REGULAR) if one.note else 0)
        + (count_lines(one.mark, width, _HEAD_SIZE, BOLD) if one.mark else 0)
        for one in found.options
    )
    height = HEAD + _HEAD_LINE * (names - 1)
    for brief in found.brief:
        cells = (
            count_lines(cell_text(cell), width, SMALL, SEMIBOLD if one.mark else REGULAR)
            for cell, one in zip(brief.cells, found.options, strict=True)
        )
        height += row(count_lines(brief.about, _cell(about), SMALL, SEMIBOLD), *cells)
    return height


def decision_rows(every: Iterable[DecisionView], *, reasons: bool) -> list[float]:
    """Return the heights of the rows of the decisions."""
    rows = []
    for number, one in enumerate(every, 1):
        runs = [Run(f"{number}. {say(one.sentence)}", SMALL, BOLD)]
        if reasons:
            runs.append(Run(f"{say(one.why)} {say(work_done(day=one.finish))}" if one.finish_50 else one.why, _WHY))
        cost = count_lines(one.cost or "–", WIDTH * _DECISION[2], SMALL)
        rows.append(row(count_run_lines(runs, _cell(_DECISION[0])), _lines(one.owner or "–", _DECISION[1]), cost))
    return rows


def decision_frame(view: ReportView) -> float:
    """Return the height of the heading and the heads of the decisions, or of the line that there are none."""
    if view.leader.decisions:
        return _heading(view.leader.decisions_title) + HEAD
    return 17.5 if view.live and view.live.status.use != "before" else 0.0


def nothing_lines(view: ReportView) -> list[float]:
    """Return the heights of the lines on what follows if nothing is decided."""
    return _listed(view.leader.if_nothing)


def _listed(lines: Iterable[Words]) -> list[float]:
    return [LINE * count_lines(line, WIDTH - 1.3 * SMALL, SMALL) for line in lines]


def text(words: Words) -> float:
    """Return the height of a paragraph below the tables."""
    return 4 + _LOWER_LINE * count_lines(words, WIDTH, _LOWER)


def money_lines(view: ReportView, title: Words) -> list[float]:
    """Return the heights of the lines on money, the first of which begins with the title."""
    if not view.leader.money:
        return []
    first, *others = view.leader.money
    number = count_run_lines([Run(f"{say(title)}.", SMALL, BOLD), Run(say(first), SMALL)], WIDTH)
    return [4 + LINE * number, *(LINE * count_lines(line, WIDTH, SMALL) for line in others)]


def context(view: ReportView) -> float:
    """Return the height of the background."""
    return 4 + 10.8 * count_lines(view.header.context, WIDTH, SMALL) if view.header.context else 0.0


def ladder(view: ReportView) -> float:
    """Return the height of the gates side by side."""
    if not view.gates:
        return 0.0
    width = WIDTH / len(view.gates) - 9
    return 13 + max(
        9.9 * count_lines(f"{gate.id} {gate.title}", width, SMALL, BOLD)
        + 10.8 * count_lines(f"● {say(gate.verdict.word)} {say(gate.met_words)}", width, SMALL, SEMIBOLD)
        for gate in view.gates
    )


def scores(view: ReportView) -> float:
    """Return the height of the scores of the dimensions."""
    rows = [one for one in view.scorecard if one.depth <= 1]
    return HEADING + 17 + 12 + sum(_score(one) for one in rows)


def _score(one: NodeScoreView) -> float:
    blockers = count_lines(one.blockers_counted or "–", WIDTH * _BLOCKERS - _GUTTER, SMALL, SEMIBOLD)
    return 4.9 + 10.6 * max(blockers, count_lines(one.title, WIDTH * 0.22 - _PADDING, SMALL, SEMIBOLD))


def lowest(view: ReportView) -> float:
    """Return the height of the lowest scores."""
    return HEADING + HEAD + 3 + 15.5 * len(view.leader.lowest) if view.leader.lowest else 0.0


def moved(words: Words) -> float:
    """Return the height of the line that names what stands on page 2."""
    return 4 + 10.7 * count_lines(words, WIDTH, 7.5)


def row(*lines: int) -> float:
    """Return the height of a row by the lines of its cells."""
    return ROW + LINE * max(lines)


def _lines(words: Words, share: float) -> int:
    return count_lines(words, _cell(share), SMALL)


def _cell(share: float) -> float:
    return WIDTH * share - _PADDING
