"""Decide what stands on page 1, so that it fits one sheet: verdict, danger and ask always, the rest by its weight."""

from collections.abc import Iterator
from typing import Any

from readiness.page import first_heights as heights
from readiness.page.board_page import BoardPage, board_page
from readiness.page.first_sheet import FirstPage, Sheet, whole_page
from readiness.statements import page_two as statements
from readiness.statements.asks import by, today
from readiness.statements.lists import counted, paragraph
from readiness.statements.statement import Statement, Value
from readiness.view.models.report import ReportView

_ROUNDS = 9
"""Times that the sheet is filled again because the line on what stands on page 2 grew."""


def first_page(view: ReportView, *, paper: bool) -> FirstPage:
    """Return what stands on page 1: everything on a screen; on paper what fits."""
    whole = whole_page(view)
    if not paper:
        return whole
    line = 0.0
    for _ in range(_ROUNDS):
        found = _with_lines(view, Sheet(view, heights.SHEET - line).fill(), whole)
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


def printed_board(view: ReportView) -> dict[str, Any] | None:
    """Return what a browser prints of the board's edition: the parts of the two pages of its PDF; None for others."""
    first = first_page(view, paper=True)
    second = second_page(view, first)
    if second is None:
        return None
    decisions, number = first.decisions + second.decisions, len(view.leader.decisions + view.leader.later_decisions)
    elsewhere = tuple(_for_leaders(first, second))
    parts = second._replace(context=first.context or second.context, scores=first.scores or second.scores)
    return parts._asdict() | {
        "decisions": decisions,
        "reasons": decisions if second.why else first.decisions * first.reasons,
        "decisions_elsewhere": statements.decisions_left_out(number=number - decisions) if decisions < number else None,
        "for_leaders": statements.for_leaders(things=elsewhere) if elsewhere else None,
    }


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


def _cost_lines(view: ReportView, found: FirstPage) -> tuple[Statement, ...]:
    """Return the lines and notes on money that page 1 had no room for."""
    return view.leader.money[found.money :] + (() if found.money_notes else view.leader.money_notes)


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
        (statements.cost_notes, len(_cost_lines(view, found))),
    )
    yield from counted(*counts)
    if leader.sure and not found.sure:
        yield statements.sureness()
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
