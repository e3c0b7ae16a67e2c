"""The agenda with the people in the room, beside or below the question."""

from textual.content import Content
from textual.widgets import Static

from readiness.interview.agenda_rows import PRESENT, PresentRow, present_rows, roster
from readiness.interview.room_clock import RoomClock
from readiness.interview.session import Session
from readiness.interview.text_layout import pad, widest, wrap_text
from readiness.safe_text import escape_controls
from readiness.statements import agenda as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say

WIDTH = 37
"""Columns of the pane beside the question; the style sheet has the same number."""
_BELOW, _AROUND = 11, 9
"""Lines of the pane below the question, and those of the screen above and below a pane beside it."""


class AgendaPane(Static):
    """The rows of the agenda, the present one marked, and below them the people in the room."""

    def show(self, session: Session, clock: RoomClock, most: int | None = None) -> None:
        """Show the agenda at the question and the time at present, below the question in `most` lines."""
        screen, beside = self.app.size, self.screen.has_class("wide")
        width, high = (
            (WIDTH - 3, screen.height - _AROUND) if beside else (screen.width - 2, min(most or _BELOW, _BELOW))
        )
        rows = _around_present(list(present_rows(clock, session)), max(1, high - 1))
        done, longest = (widest(map(say, each)) for each in zip(*((row.done, row.title) for row in rows), strict=True))
        title = min(longest, width - 9 - done)
        heads = [_quiet(statements.agenda_heading())] if high > 1 else []
        lines = [*heads, *(_row(row, title) for row in rows)]
        self.update(Content("\n").join([*lines, *_people(session, width, high - len(lines))]))


def _quiet(said: Words) -> Content:
    return Content.styled(say(said), "dim")


def _around_present(rows: list[PresentRow], most: int) -> list[PresentRow]:
    """Return the rows, or as many around the present one as there is room for."""
    at = next((place for place, row in enumerate(rows) if row.is_present), 0)
    begin = max(0, min(at - most // 2, len(rows) - most))
    return rows[begin : begin + most]


def _people(session: Session, width: int, most: int) -> list[Content]:
    """Return an empty line, a heading, and the people in the room; below those that fit, the number of the others."""
    people = [wrap_text(one, width, "  ") for one in roster(session)]
    room, shown = most - 2, list[str]()
    for place, one in enumerate(people):
        rest = len(people) - place
        if one.count("\n") + 1 + (rest > 1) > room:
            shown.append(f"  {say(statements.others(number=rest))}")
            break
        shown.append(one)
        room -= one.count("\n") + 1
    return [Content(""), _quiet(statements.roster()), *map(Content, shown)] if people and most > 2 else []


def _row(row: PresentRow, longest: int) -> Content:
    sign = PRESENT if row.is_present else " "
    title = pad(escape_controls(say(row.title)), longest)
    line = Content(f"{sign} {row.time} {title} {say(row.done)}".rstrip())
    return line.stylize("bold reverse", 0) if row.is_present else line
