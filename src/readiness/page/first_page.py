"""Decide what stands on page 1, so that it fits one sheet: verdict, danger and ask always, the rest by its weight."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.page import first_heights as heights
from readiness.page.board_page import BoardPage, board_page
from readiness.page.room import Room
from readiness.statements import page_two as statements
from readiness.statements.asks import by, today
from readiness.statements.first_page import money
from readiness.statements.lists import counted, paragraph
from readiness.statements.statement import Statement, Value
from readiness.view.models.report import ReportView

_LEAST_LANE, _LEAST_DECISIONS, _LEAST_LINES = 2, 1, 1
"""Entries of the lane, decisions and lines on what follows that page 1 always has."""
_FIRST_DECISIONS, _FIRST_LINES, _MOST_DECISIONS = 3, 2, 5
"""Those that come before other parts; and the decisions beyond which the others stand together."""
_ROUNDS = 9
"""Times that the sheet is filled again because the line on what stands on page 2 grew."""


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
    money_notes: bool
    changes: bool
    blocking: bool
    remarks: bool
    context: bool
    ladder: bool
    lowest: bool
    scores: bool
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


def first_page(view: ReportView, *, paper: bool) -> FirstPage:
    """Return what stands on page 1: everything on a screen; on paper what fits."""
    whole = _whole(view)
    if not paper:
        return whole
    line = 0.0
    for _ in range(_ROUNDS):
        found = _with_lines(view, _Sheet(view, heights.SHEET - line).fill(), whole)
        needed = sum(heights.moved(words) for words in (found.moved, found.more_decisions) if words)
        if needed <= line:
            break
        line = needed
    return found


def second_page(view: ReportView, first: FirstPage) -> BoardPage | None:
    """Return what stands on page 2 of the board's edition, which ends there; None in other editions."""
    if view.edition.audience != "board" or view.edition.part:
        return None
    return board_page(view, first)


def _with_lines(view: ReportView, found: FirstPage, whole: FirstPage) -> FirstPage:
    """Return page 1 with the lines on what follows elsewhere, and the headings of page 2 with the same numbers."""
    found = found._replace(continues=found._replace(scores=True) != whole)
    if not found.continues:
        return found
    second = second_page(view, found)
    steps = sum(1 for step in view.leader.safe_now[: found.lane] if step.stands_for)
    lane, lines = whole.lane - found.lane, whole.lines - found.lines
    return _with_decisions(view, found, second)._replace(
        moved=_moved(view, found, whole, second),
        later_steps=statements.more_safe_steps(number=lane) if lane else None,
        put_in_place=statements.put_in_place(number=steps) if steps and not found.details else None,
        later_lines=statements.more_consequences(number=lines) if lines else None,
    )


def _whole(view: ReportView) -> FirstPage:
    leader = view.leader
    return FirstPage(
        lane=len(leader.safe_now),
        details=True,
        decisions=len(leader.decisions) + len(leader.later_decisions),
        reasons=True,
        lines=len(leader.if_nothing),
        money_notes=True,
        changes=True,
        blocking=True,
        remarks=True,
        context=True,
        ladder=True,
        lowest=True,
        scores=True,
        moved=None,
        continued=statements.continued(),
        money_title=money(),
        why_title=statements.why_decisions(),
    )


class _Sheet:
    """One sheet that is filled: first what it must hold, then what has room, the weightiest first."""

    def __init__(self, view: ReportView, room: float) -> None:
        self.view, self.room = view, Room(room)
        leader = view.leader
        self.every = (*leader.decisions, *leader.later_decisions)
        self.lane = {details: heights.lane_rows(leader.safe_now, details=details) for details in (False, True)}
        self.decisions = {reasons: heights.decision_rows(self.every, reasons=reasons) for reasons in (False, True)}
        self.nothing = heights.nothing_lines(view)

    def fill(self) -> FirstPage:
        """Return what the sheet holds."""
        view, leader, room = self.view, self.view.leader, self.room
        room.left -= heights.top(view) + heights.ask(view) + heights.lane_frame(view) + heights.decision_frame(view)
        room.left -= heights.HEADING if self.nothing else 0
        room.left -= heights.money(view, money()) + (heights.moved(leader.codes) if leader.codes else 0)
        lane, decisions, lines = (
            room.first(self.lane[False], _LEAST_LANE),
            room.first(self.decisions[False], _LEAST_DECISIONS),
            room.first(self.nothing, _LEAST_LINES),
        )
        lines = room.more(self.nothing, lines, _FIRST_LINES)
        decisions = room.more(self.decisions[False], decisions, _FIRST_DECISIONS)
        notes = " ".join(map(str, leader.money_notes))
        money_notes = room.has(heights.text(notes) if notes else 0)
        blocking = room.has(heights.blocking(view))
        lane = room.more(self.lane[False], lane, len(self.lane[False]))
        decisions = room.more(self.decisions[False], decisions, _MOST_DECISIONS)
        lines = room.more(self.nothing, lines, len(self.nothing))
        details = room.has(sum(self.lane[True][:lane]) - sum(self.lane[False][:lane]))
        reasons = room.has(sum(self.decisions[True][:decisions]) - sum(self.decisions[False][:decisions]))
        if decisions >= _MOST_DECISIONS and room.has(sum(self.decisions[reasons][decisions:])):
            decisions = len(self.every)
        return FirstPage(
            lane=lane,
            details=details,
            decisions=decisions,
            reasons=reasons,
            lines=lines,
            money_notes=money_notes,
            changes=room.has(heights.text(view.changes.summary) if view.changes else 0),
            blocking=blocking,
            remarks=room.has(heights.remarks(view)),
            context=room.has(heights.context(view)),
            ladder=room.has(heights.ladder(view)),
            lowest=room.has(heights.lowest(view)),
            scores=room.has(heights.scores(view)),
            moved=None,
            continued=statements.continued(),
            money_title=money(),
            why_title=statements.why_decisions(),
        )


def _with_decisions(view: ReportView, found: FirstPage, second: BoardPage | None) -> FirstPage:
    """Return page 1 with the lines on the decisions that it had no room for: how many, where, and by when."""
    left = (*view.leader.decisions, *view.leader.later_decisions)[found.decisions :]
    if not left:
        return found
    day, number = min(one.decide_by for one in left), len(left)
    when = (today if day <= view.header.judged_on else by)(day=day)
    elsewhere = number - second.decisions if second else 0
    if elsewhere == number:
        return found._replace(more_decisions=statements.decisions_for_leaders(number=number, when=when))
    found = found._replace(later_decisions=statements.more_decisions(number=number, when=when))
    if not elsewhere:
        return found._replace(more_decisions=statements.decisions_on_next_page(number=number, when=when))
    shown = number - elsewhere
    return found._replace(
        more_decisions=statements.decisions_on_both(number=number, shown=shown, elsewhere=elsewhere, when=when),
        decisions_elsewhere=statements.decisions_left_out(number=elsewhere),
    )


def _moved(view: ReportView, found: FirstPage, whole: FirstPage, second: BoardPage | None) -> Statement | None:
    """Return the line that names what has no room on page 1: what stands on page 2, then what is for leaders."""
    things, elsewhere = tuple(_on_next_page(view, found, whole, second)), tuple(_for_leaders(found, second))
    lines = [statements.on_next_page(things=things)] if things else []
    if elsewhere:
        lines.append(statements.for_leaders(things=elsewhere))
    return paragraph(*lines) if lines else None


def _for_leaders(found: FirstPage, second: BoardPage | None) -> Iterator[Value]:
    """Yield the names of the parts for which neither page of the board's edition had room."""
    if second and not found.context and not second.context:
        yield statements.background()
    if second and not found.reasons and not second.why and found.decisions:
        yield statements.decision_reasons(number=found.decisions)


def _on_next_page(view: ReportView, found: FirstPage, whole: FirstPage, second: BoardPage | None) -> Iterator[Value]:
    """Yield the names of the parts that stand on page 2, with their numbers."""
    leader = view.leader
    steps = sum(1 for step in leader.safe_now[: found.lane] if step.stands_for)
    has_reasons = second is None or second.why
    counts = (
        (statements.more_safe_steps, whole.lane - found.lane),
        (statements.put_in_place, 0 if found.details else steps),
        (statements.decision_reasons, found.decisions if has_reasons and not found.reasons else 0),
        (statements.more_consequences, whole.lines - found.lines),
        (statements.cost_notes, 0 if found.money_notes else len(leader.money_notes)),
    )
    yield from counted(*counts)
    if leader.blocked and not found.blocking:
        yield statements.missing()
    if not found.changes and view.changes:
        yield statements.changes(number=view.changes.told, day=view.changes.date)
    if not found.context and (second is None or second.context):
        yield statements.background()
    rest = (
        (statements.remarks, 0 if found.remarks else len(leader.flags) + len(leader.marks)),
        (statements.gates, 0 if found.ladder else len(view.gates)),
        (statements.lowest_scores, 0 if found.lowest else len(leader.lowest)),
    )
    yield from counted(*rest)
