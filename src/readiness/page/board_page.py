"""Decide what stands on page 2 of the board's edition, which ends there: what page 1 had no room for comes first."""

from typing import NamedTuple

from readiness.page import first_heights as heights
from readiness.page.first_page import FirstPage
from readiness.page.text_lines import count_lines
from readiness.statements.voice import say
from readiness.view.models.live import EventView
from readiness.view.models.report import ReportView

_SHEET = 734.0
"""Points between the margins of a sheet after the first."""
_SECTION, _PART = 48.0, 29.0
"""Points of the heading of a section and of a part, with the space around them."""
_LADDER, _PROJECTED = 160.0, 190.0
"""Points of the pictures of the gates and of the scores to come."""
_FOOT, _RESTS = 55.0, 60.0
_TEXT, _TEXT_LINE = 8.5, 12.1
_CELL, _CELL_LINE, _ROW = 7.6, 10.2, 7.2
_FACT = heights.WIDTH * 0.74
_EVENT = (0.30, 0.19, 0.11, 0.40)


class BoardPage(NamedTuple):
    """The parts of page 2; what is left out stands in the leadership edition."""

    reasons: int
    """Rows of the reasons for the outcome."""
    parts: int
    """Rows of functions and sites."""
    events: int
    scores: bool
    by_when: bool
    changes: bool
    ladder: bool
    projected: bool


def board_page(view: ReportView, first: FirstPage) -> BoardPage:
    """Return what stands on page 2 of the board's edition."""
    live = view.live
    left = _SHEET - _moved(view, first) - _SECTION - _PART - _RESTS - _FOOT
    left -= 12 * len(view.method.assumptions)
    left -= _use(view)
    reasons, left = _rows([_reason(say(one.because)) for one in live.reasons] if live else [], left)
    parts, left = _rows([_ROW + _CELL_LINE] * len(live.parts) if live else [], left)
    events, left = _rows([_event(one) for one in view.events], left)
    shown = []
    for height in (_scores(view, first), _by_when(view), _changes(view), _LADDER, _PROJECTED):
        shown.append(height <= left)
        left -= height if height <= left else 0
    scores, by_when, changes, ladder, projected = shown
    return BoardPage(reasons, parts, events, scores, by_when, changes, ladder, projected)


def _moved(view: ReportView, first: FirstPage) -> float:
    """Return the height of what page 1 had no room for."""
    if first.moved is None:
        return 0.0
    leader, height = view.leader, heights.HEADING + 10
    every = (*leader.decisions, *leader.later_decisions)
    height += 0 if first.context else heights.context(view) + 4
    height += 0 if first.blocking else heights.blocking(view) + 4
    height += 0 if first.remarks else heights.remarks(view) + 6
    steps = leader.safe_now[0 if not first.details else first.lane :]
    height += sum(heights.lane_rows(steps, details=True)) + (heights.HEADING + 20 if steps else 0)
    rest = heights.decision_rows(every[first.decisions :], reasons=True)
    height += sum(rest) + (heights.HEADING + 20 if rest else 0)
    if not first.reasons:
        lines = (one.why for one in every[: first.decisions])
        height += heights.HEADING + 4 + sum(10.2 * count_lines(why, heights.WIDTH - 12, 7.6) for why in lines)
    nothing = heights.nothing_lines(view)[first.lines :]
    height += sum(nothing) + (heights.HEADING + 6 if nothing else 0)
    height += 0 if first.money_notes else heights.text(" ".join(map(str, leader.money_notes))) + 4
    height += heights.text(view.changes.summary) + 4 if view.changes and not first.changes else 0
    return height + (0 if first.ladder else heights.ladder(view) + 4) + (0 if first.lowest else heights.lowest(view))


def _use(view: ReportView) -> float:
    """Return the height of the section on the tool in use without the rows that may be left out."""
    live = view.live
    if live is None or not (live.is_judged or view.events or live.approved or live.failed_sites):
        return 0.0
    height = _SECTION + _ROW + _CELL_LINE
    height += sum(_CELL_LINE * count_lines(gate.words, _FACT, _CELL) for gate in live.approved) + _ROW
    heads = bool(live.reasons) + bool(live.parts) + bool(view.events)
    height += heads * (_PART + 18) + 12
    if live.acceptances:
        height += _PART + sum(16 * count_lines(one.words, heights.WIDTH * 0.6, _TEXT) for one in live.acceptances)
    return height


def _rows(rows: list[float], left: float) -> tuple[int, float]:
    """Return the number of rows that have room, at least one, and the room that is left."""
    shown = 0
    for height in rows:
        if shown and height > left:
            break
        shown, left = shown + 1, left - height
    return shown, left


def _reason(because: str) -> float:
    return _ROW + _CELL_LINE * count_lines(because, heights.WIDTH * 0.53, _CELL)


def _event(event: EventView) -> float:
    what, where, _, follows = (heights.WIDTH * share - 6 for share in _EVENT)
    duties = " ".join(say(duty.words) for duty in event.duties if not duty.done)
    again = ", ".join(name.code for name in event.reopened) + " " * 20
    lines = max(
        count_lines(f"{event.id} {event.title}", what, _CELL, bold=True) + 2,
        sum(count_lines(part.title, where, _CELL) for part in event.parts),
        count_lines(duties, follows, _CELL) + count_lines(again, follows, _CELL) * bool(event.reopened) + 1,
    )
    return _ROW + _CELL_LINE * lines


def _scores(view: ReportView, first: FirstPage) -> float:
    return 0.0 if first.scores else heights.scores(view) + 10


def _by_when(view: ReportView) -> float:
    plan = view.roadmap
    phases = [f"{say(phase.title)}. {say(phase.summary)}" for phase in plan.phases if phase.steps]
    lines = [
        count_lines(plan.summary, heights.WIDTH - 180, _TEXT),
        *(count_lines(one, heights.WIDTH - 20, _TEXT) for one in phases),
    ]
    return _PART + 14 + sum(4 + _TEXT_LINE * number for number in lines)


def _changes(view: ReportView) -> float:
    found = view.changes
    return _PART + 20 + 17.5 * (len(found.gates) + len(found.scores)) if found else 0.0
