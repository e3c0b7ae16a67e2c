"""The agenda with the people in the room, beside or below the question."""

from textual.content import Content
from textual.widgets import Static

from readiness.interview.agenda_rows import PRESENT, PresentRow, present_rows, roster
from readiness.interview.room_clock import RoomClock
from readiness.interview.session import Session
from readiness.interview.text_layout import pad, widest, wrap_text
from readiness.safe_text import escape_controls
from readiness.statements import agenda as statements
from readiness.statements.voice import say

WIDTH = 37
"""Columns of the pane beside the question; the style sheet has the same number."""
_INNER, _PEOPLE = WIDTH - 3, 16


class AgendaPane(Static):
    """The rows of the agenda, the present one marked, and below them the people in the room."""

    def show(self, session: Session, clock: RoomClock) -> None:
        """Show the agenda at the question and the time at present."""
        rows = list(present_rows(clock, session))
        done = widest(say(row.done) for row in rows)
        lines = [Content.styled(say(statements.agenda_heading()), "dim"), *(_row(row, done) for row in rows)]
        if people := [wrap_text(one, _INNER, "  ") for one in roster(session)]:
            lines += [Content(""), Content.styled(say(statements.roster()), "dim"), *map(Content, people[:_PEOPLE])]
        self.update(Content("\n").join(lines))


def _row(row: PresentRow, done: int) -> Content:
    sign = PRESENT if row.is_present else " "
    title = pad(escape_controls(say(row.title)), _INNER - 9 - done)
    line = Content(f"{sign} {row.time} {title} {say(row.done)}".rstrip())
    return line.stylize("bold reverse", 0) if row.is_present else line
