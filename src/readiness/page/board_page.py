"""Decide what stands on page 2 of the board's edition, which ends there: what page 1 had no room for comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from readiness.page import first_heights as heights
from readiness.page.room import Room
from readiness.page.text_width import BOLD, count_lines
from readiness.statements.page_notes import full_report_holds
from readiness.statements.voice import say
from readiness.view.basis_lines import basis_lines
from readiness.view.models.live import EventView
from readiness.view.models.report import ReportView

if TYPE_CHECKING:
    from readiness.page.first_sheet import FirstPage

_SHEET = 760.0
"""Points between the margins of a sheet after the first, and those by which the heights of its parts are too high."""
_SECTION, _PART, _TABLE, _FIGURE = 28.0, 21.0, 17.0, 170.0
"""Points of the headings of a section and of a part, of the frame of a table, and of a picture."""
_FOOT = 34.0
_TEXT, _TEXT_LINE = 8.5, 12.2
_FACT = heights.WIDTH * 0.74
_EVENT = (0.30, 0.19, 0.11, 0.40)


class BoardPage(NamedTuple):
    """The parts of page 2; what is left out stands in the edition for leaders."""

    decisions: int
    """Rows of the decisions that page 1 had no room for."""
    why: bool
    """True with the reasons for the decisions."""
    context: bool
    outcomes: int
    """Rows of the reasons for the outcome."""
    parts: int
    """Rows of functions and sites."""
    events: int
    scores: bool
    by_when: bool
    changes: bool
    assumptions: bool
    ladder: bool
    projected: bool
    way: bool
    """True with anything about gates, scores, dates or changes; the page else ends with what the numbers rest on."""


def board_page(view: ReportView, first: FirstPage) -> BoardPage:
    """Return what stands on page 2 of the board's edition."""
    live, leader = view.live, view.leader
    every = (*leader.decisions, *leader.later_decisions)
    left = Room(_SHEET - _moved(view, first) - _use(view) - _SECTION - _PART - _basis(view) - _FOOT)
    bare, whole = (heights.decision_rows(every[first.decisions :], reasons=reasons) for reasons in (False, True))
    decisions = left.table(bare, _PART + _TABLE + _TEXT_LINE)
    why = left.has(sum(whole[:decisions]) - sum(bare[:decisions]) + _why(view, first))
    page = BoardPage(
        decisions=decisions,
        why=why,
        context=left.has(0 if first.context else heights.context(view)),
        outcomes=left.table(_outcomes(view), _PART + _TABLE),
        parts=left.table([heights.row(1)] * len(live.parts) if live else [], _PART + _TABLE),
        events=left.table([_event(one) for one in view.events if one.closed is None or one.reopened], _PART + _TABLE),
        scores=left.has(0 if first.scores else heights.scores(view)),
        by_when=left.has(_by_when(view)),
        changes=left.has(_changes(view)),
        assumptions=left.has(_assumptions(view)),
        ladder=left.has(_FIGURE),
        projected=left.has(_FIGURE + 20),
        way=True,
    )
    return page._replace(way=_tells_way(view, first, page))


def _tells_way(view: ReportView, first: FirstPage, page: BoardPage) -> bool:
    """Return whether the page has anything but what the numbers rest on in its last section."""
    is_used = view.live is not None and view.live.status.use != "before"
    changed = view.changes is not None and bool(view.changes.gates or view.changes.scores)
    return (
        (page.scores and not first.scores)
        or (page.changes and changed)
        or (page.ladder and bool(view.gates) and not is_used)
        or (page.by_when and view.header.has_work)
    )


def _moved(view: ReportView, first: FirstPage) -> float:
    """Return the height of what page 1 had no room for, without the decisions and the background."""
    if not first.continues:
        return 0.0
    leader, height = view.leader, 16.0
    height += (0 if first.sure else heights.sure(view)) + (0 if first.blocking else heights.blocking(view))
    height += 0 if first.remarks else heights.remarks(view)
    steps = leader.safe_now[first.lane :]
    height += sum(heights.lane_rows(steps, details=True)) + (_PART + _TABLE if steps else 0)
    if not first.details:
        put = (step.stands_for for step in leader.safe_now[: first.lane] if step.stands_for)
        height += _PART + sum(
            heights.LINE * (1 + count_lines(words, heights.WIDTH - 40, heights.SMALL)) for words in put
        )
    nothing = heights.nothing_lines(view)[first.lines :]
    height += sum(nothing) + 2 * len(nothing) + (_PART + 4 if nothing else 0)
    costs = " ".join(map(say, leader.money[first.money :] + (() if first.money_notes else leader.money_notes)))
    height += heights.text(costs) + 12 if costs else 0
    height += 0 if first.codes or not leader.codes else heights.moved(leader.codes)
    height += heights.text(view.changes.summary) if view.changes and not first.changes else 0
    return height + (0 if first.ladder else heights.ladder(view)) + (0 if first.lowest else heights.lowest(view))


def _why(view: ReportView, first: FirstPage) -> float:
    """Return the height of the reasons for the decisions of page 1, where it had no room for them."""
    if first.reasons:
        return 0.0
    every = (*view.leader.decisions, *view.leader.later_decisions)
    lines = (count_lines(one.why, heights.WIDTH - 12, heights.SMALL) for one in every[: first.decisions])
    return _PART + sum(2 + heights.LINE * number for number in lines)


def _use(view: ReportView) -> float:
    """Return the height of the section on the tool in use without its tables."""
    live = view.live
    if live is None or not (live.is_judged or view.events or live.approved or live.failed_sites):
        return 0.0
    height = _SECTION + heights.row(1) + 6
    if live.approved:
        height += heights.row(max(2, sum(count_lines(gate.words, _FACT, heights.SMALL) for gate in live.approved)))
    if live.acceptances:
        lines = (count_lines(one.words, heights.WIDTH * 0.6, _TEXT) for one in live.acceptances)
        height += _PART + sum(4 + _TEXT_LINE * number for number in lines)
    return height


def _basis(view: ReportView) -> float:
    """Return the height of the sentences on what the numbers rest on, run together without the assumptions."""
    return 7 + _TEXT_LINE * count_lines(
        " ".join(map(say, (*basis_lines(view), full_report_holds()))), heights.WIDTH, _TEXT
    )


def _assumptions(view: ReportView) -> float:
    """Return the height that a list with the assumptions needs beyond that."""
    every = (*basis_lines(view), *view.method.assumptions, full_report_holds())
    listed = sum(2.6 + _TEXT_LINE * count_lines(one, heights.WIDTH - 12, _TEXT) for one in every)
    return listed + 7 - _basis(view)


def _outcomes(view: ReportView) -> list[float]:
    """Return the heights of the reasons for the outcome, where page 1 does not tell them."""
    live = view.live
    if live is None or (view.leader.reasons and live.status.use != "paused"):
        return []
    shown = (one.because for one in live.reasons if one.outcome.id == live.reasons[0].outcome.id)
    return [heights.row(count_lines(because, heights.WIDTH * 0.53, heights.SMALL)) for because in shown]


def _event(event: EventView) -> float:
    what, where, _, follows = (heights.WIDTH * share - 6 for share in _EVENT)
    duties = [f"✗ {say(duty.words)}" for duty in event.duties if not duty.done]
    again = ", ".join(name.code for name in event.reopened) + "." * 30
    shown = ", ".join(name.code for name in event.shown_again) + "." * 30
    small = heights.SMALL
    lines = max(
        count_lines(f"{event.id} {event.title}", what, small, BOLD) + 2,
        sum(count_lines(part.title, where, small) for part in event.parts),
        sum(count_lines(words, follows, small) for words in duties)
        + count_lines(again, follows, small) * bool(event.reopened)
        + count_lines(shown, follows, small) * bool(event.shown_again),
    )
    return heights.row(lines)


def _by_when(view: ReportView) -> float:
    plan, width = view.roadmap, heights.WIDTH
    phases = [f"{say(phase.title)}. {say(phase.summary)}" for phase in plan.phases if phase.steps]
    lines = (count_lines(plan.summary, width - 180, _TEXT), *(count_lines(one, width - 20, _TEXT) for one in phases))
    return _PART + 14 + sum(4 + _TEXT_LINE * number for number in lines)


def _changes(view: ReportView) -> float:
    found = view.changes
    return _PART + _TABLE + heights.row(1) * (len(found.gates) + len(found.scores)) if found else 0.0
