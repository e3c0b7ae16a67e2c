"""Decide what stands on page 1 of a tool in use, so that it fits one sheet and never loses the decisions."""

from math import ceil
from typing import NamedTuple

from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.models.report import ReportView

_SHEET = 774.0
"""Points between the margins of the first sheet."""
_HEADING, _MARGIN, _LINE, _CELL = 19.0, 4.0, 10.2, 5.0
"""Points of a heading, below a block, of a line of small print, and around a row of a table."""
_ACROSS = 122
"""Letters in a line of small print across the page."""
_LANE = (15, 34, 40, 21)
"""Letters in a line of each column of the lane: when, what makes it safe, what can happen, who."""
_DECISION = (46, 56, 23, 22)
"""Letters in a line of the decisions: of a title, of a reason, of who decides and of the cost."""
_MOST_LINES, _FEW_LINES, _WEEKS = 6, 3, 18


class FirstPage(NamedTuple):
    """The parts of page 1 beside the headline, the decisions and the gates; parts left out stand on later pages."""

    lane: int
    """The number of entries of the lane."""
    lines: int
    """The number of lines on what follows if nothing is decided."""
    whole: bool
    """True if no text is cut."""
    context: bool
    blocking: bool
    scores: bool


def first_page(view: ReportView, *, paper: bool) -> FirstPage:
    """Return what stands on page 1: everything on a screen; on paper what fits, the decisions before all else."""
    lane = 4 if len(view.leader.safe_now) > 5 else 5
    if not paper:
        return FirstPage(lane, _MOST_LINES, whole=True, context=True, blocking=True, scores=True)
    choices = ((lane, _MOST_LINES), (4, _MOST_LINES), (4, _FEW_LINES), (3, _FEW_LINES), (2, _FEW_LINES))
    chosen = next((one for one in choices if _height(view, *one) <= _SHEET), None)
    if chosen is None:
        return FirstPage(3, _FEW_LINES, whole=False, context=False, blocking=False, scores=False)
    left, shown = _SHEET - _height(view, *chosen), []
    for height in (_blocking(view), _context(view), _scores(view)):
        shown.append(height <= left)
        left -= height if height <= left else 0
    blocking, context, scores = shown
    return FirstPage(*chosen, whole=True, context=context, blocking=blocking, scores=scores)


def _height(view: ReportView, lane: int, lines: int) -> float:
    """Return the estimated height of all that page 1 must hold."""
    return _top(view) + _lane(view, lane) + _decisions(view) + _nothing(view, lines) + _gates(view)


def _top(view: ReportView) -> float:
    """Return the height of the title and the box with the headline."""
    leader = view.leader
    headline = f"{say(leader.headline)} {say(leader.in_the_way or '')}"
    height = 52.0 + 22 + 14.6 * _lines(headline, 74)
    height += 12.8 * _lines(" ".join(map(say, leader.decided)), 102) + 5 if leader.decided else 0
    height += sum(12.8 * _lines(words, 102) + 5 for words in (leader.reasons, leader.opening) if words)
    height += sum(10.9 * _lines(words, 112) for words in leader.plan) + 3
    height += 5 + 10.9 * _lines(view.changes.summary, 112) if view.changes else 0
    height += sum(5 + 10.9 * _lines(say(flag.title) + say(flag.message) + " " * _WEEKS, 112) for flag in leader.flags)
    return height + (5 + 10.9 * _lines(" ".join(map(say, leader.marks)), 112) if leader.marks else 0)


def _lane(view: ReportView, most: int) -> float:
    shown = view.leader.safe_now[:most]
    if not shown:
        return 17.0 if view.leader.nothing_unsafe else 0.0
    rows, before = 0.0, ""
    for step in shown:
        title = f"{step.initiative.code if step.initiative else ''} {say(step.title)}"
        stands_for = _lines(step.stands_for, _LANE[1]) if step.stands_for else 0
        why = 1 if say(step.why) == before else _lines(step.why, _LANE[2])
        before = say(step.why)
        when, who = _lines(step.when, _LANE[0]), _lines(step.accountable, _LANE[3])
        rows += _CELL + _LINE * max(when, _lines(title, _LANE[1]) + stands_for, why, who)
    return _HEADING + 14 + rows + (_LINE if len(view.leader.safe_now) > most else 0)


def _decisions(view: ReportView) -> float:
    if not view.leader.decisions:
        return 17.0
    rows, reasons = 0.0, say(view.leader.reasons or "")
    for one in view.leader.decisions:
        title, why = len(say(one.title)) + 5, 0 if say(one.why) in reasons else len(say(one.why))
        what = ceil(title / _DECISION[0] + why / _DECISION[1])
        rows += _CELL + _LINE * max(what, _lines(one.owner or "", _DECISION[2]), _lines(one.cost or "", _DECISION[3]))
    return _HEADING + 14 + rows


def _nothing(view: ReportView, most: int) -> float:
    shown = view.leader.if_nothing[:most]
    return _HEADING + _MARGIN + sum(_LINE * _lines(words, _ACROSS) for words in shown) if shown else 0.0


def _gates(view: ReportView) -> float:
    if not view.gates:
        return 0.0
    narrow = 110 // len(view.gates)
    return 13 + _LINE * max(
        _lines(f"{gate.id} {gate.title}", narrow) + _lines(say(gate.verdict.word) + say(gate.met_words), narrow + 1)
        for gate in view.gates
    )


def _context(view: ReportView) -> float:
    return _MARGIN + 10.9 * 3 if view.header.context else 0.0


def _blocking(view: ReportView) -> float:
    named = ", ".join(f"{entry.subject.code} {entry.subject.title}" for entry in view.leader.blocking)
    return _HEADING + _LINE * _lines(named + say(view.leader.blocking_more or ""), _ACROSS) if named else 0.0


def _scores(view: ReportView) -> float:
    return _HEADING + 32 + 14.6 * sum(row.depth <= 1 for row in view.scorecard)


def _lines(words: Words, across: int) -> int:
    """Return the number of lines of some words, at least one."""
    return max(1, ceil(len(say(words)) / across))
