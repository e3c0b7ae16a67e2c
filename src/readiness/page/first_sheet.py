"""Fill page 1 on paper: first what it must hold, then what has room, the weightiest first."""

from typing import NamedTuple

from readiness.page import first_heights as heights
from readiness.page.room import Room
from readiness.statements import page_two as statements
from readiness.statements.first_page import money
from readiness.statements.statement import Statement
from readiness.view.models.report import ReportView

_LEAST_DECISIONS, _LEAST_LINES = 1, 1
"""Decisions and lines on what follows that page 1 always has."""
_FIRST_DECISIONS, _FIRST_LINES, _MOST_DECISIONS = 3, 2, 5
"""Those that come before other parts; and the decisions beyond which the others stand together."""


class _Least(NamedTuple):
    """The parts that page 1 has before any other."""

    lane: int
    money: int
    codes: bool
    sure: bool


_LEAST = (
    _Least(2, 1, codes=True, sure=True),
    _Least(2, 1, codes=False, sure=True),
    _Least(2, 0, codes=False, sure=True),
    _Least(2, 0, codes=False, sure=False),
    _Least(1, 0, codes=False, sure=False),
)
"""The least that page 1 has; where that alone is too high, as beside a long decision, the next one."""


class FirstPage(NamedTuple):
    """The parts of page 1; parts left out stand on page 2, each as a whole."""

    lane: int
    """The number of entries of the lane."""
    details: bool
    """True with what the entries of the lane put in place."""
    decisions: int
    reasons: bool
    """True with the reasons for the decisions."""
    lines: int
    """The number of lines on what follows if nothing is decided."""
    money: int
    """The number of lines on money."""
    money_notes: bool
    changes: bool
    blocking: bool
    remarks: bool
    context: bool
    ladder: bool
    lowest: bool
    scores: bool
    codes: bool
    """True with the line on the kinds of codes."""
    sure: bool
    """True with the line on how sure the verdict is."""
    moved: Statement | None
    """The line that names what stands on page 2, apart from decisions."""
    continued: Statement
    money_title: Statement
    why_title: Statement
    later_steps: Statement | None = None
    """The heading of the steps of the lane that stand on page 2; None without any."""
    put_in_place: Statement | None = None
    continues: bool = False
    """True if anything has no room on page 1 but the scores, which have a section of their own."""
    more_decisions: Statement | None = None
    """The line below the decisions that counts those that follow elsewhere."""
    later_decisions: Statement | None = None
    decisions_elsewhere: Statement | None = None
    """The line below the decisions of page 2 that counts those in the edition for leaders."""
    later_lines: Statement | None = None


def whole_page(view: ReportView) -> FirstPage:
    """Return page 1 with everything that it may hold."""
    leader = view.leader
    return FirstPage(
        lane=len(leader.safe_now),
        details=True,
        decisions=len(leader.decisions) + len(leader.later_decisions),
        reasons=True,
        lines=len(leader.if_nothing),
        money=len(leader.money),
        money_notes=True,
        changes=True,
        blocking=True,
        remarks=True,
        context=True,
        ladder=True,
        lowest=True,
        scores=True,
        codes=True,
        sure=True,
        moved=None,
        continued=statements.continued(),
        money_title=money(),
        why_title=statements.why_decisions(),
    )


class Sheet:
    """One sheet that is filled: first what it must hold, then what has room, the weightiest first."""

    def __init__(self, view: ReportView, room: float) -> None:
        """Measure the rows of a report for a sheet with so much room."""
        self.view, self.room = view, room
        leader = view.leader
        self.every = (*leader.decisions, *leader.later_decisions)
        self.lane = {details: heights.lane_rows(leader.safe_now, details=details) for details in (False, True)}
        self.decisions = {reasons: heights.decision_rows(self.every, reasons=reasons) for reasons in (False, True)}
        self.nothing = heights.nothing_lines(view)
        self.money = heights.money_lines(view, money())
        self.codes = heights.moved(leader.codes) if leader.codes else 0.0

    def fill(self) -> FirstPage:
        """Return what the sheet holds."""
        view, leader = self.view, self.view.leader
        least, room = self._least()
        lane, costs = min(least.lane, len(self.lane[False])), min(least.money, len(self.money))
        decisions, lines = min(_LEAST_DECISIONS, len(self.every)), min(_LEAST_LINES, len(self.nothing))
        codes = least.codes or room.has(self.codes)
        sure = least.sure or room.has(heights.sure(view))
        driver = bool(view.money and view.money.driver_line)
        costs = room.more(self.money, costs, len(self.money) - driver)
        lines = room.more(self.nothing, lines, _FIRST_LINES)
        decisions = room.more(self.decisions[False], decisions, _FIRST_DECISIONS)
        blocking = room.has(heights.blocking(view))
        costs = room.more(self.money, costs, len(self.money))
        notes = " ".join(map(str, leader.money_notes))
        money_notes = costs == len(self.money) and room.has(heights.text(notes) if notes else 0)
        lane = room.more(self.lane[False], lane, len(self.lane[False]))
        decisions = room.more(self.decisions[False], decisions, _MOST_DECISIONS)
        lines = room.more(self.nothing, lines, len(self.nothing))
        details = room.has(sum(self.lane[True][:lane]) - sum(self.lane[False][:lane]))
        reasons = room.has(sum(self.decisions[True][:decisions]) - sum(self.decisions[False][:decisions]))
        if decisions >= _MOST_DECISIONS and room.has(sum(self.decisions[reasons][decisions:])):
            decisions = len(self.every)
        return whole_page(view)._replace(
            lane=lane,
            details=details,
            decisions=decisions,
            reasons=reasons,
            lines=lines,
            money=costs,
            money_notes=money_notes,
            changes=room.has(heights.text(view.changes.summary) if view.changes else 0),
            blocking=blocking,
            remarks=room.has(heights.remarks(view)),
            context=room.has(heights.context(view)),
            ladder=room.has(heights.ladder(view)),
            lowest=room.has(heights.lowest(view)),
            scores=room.has(heights.scores(view)),
            codes=codes,
            sure=sure,
        )

    def _least(self) -> tuple[_Least, Room]:
        """Return the least that the sheet has, and the room that it leaves."""
        view = self.view
        always = heights.top(view) + heights.ask(view) + heights.lane_frame(view) + heights.decision_frame(view)
        always += heights.HEADING if self.nothing else 0
        for least in _LEAST:
            room = Room(self.room - always)
            room.first(self.lane[False], least.lane)
            room.first(self.decisions[False], _LEAST_DECISIONS)
            room.first(self.nothing, _LEAST_LINES)
            room.first(self.money, least.money)
            room.left += 0 if least.sure else heights.sure(view)
            room.left -= self.codes if least.codes else 0
            if room.left >= 0:
                break
        return least, room
