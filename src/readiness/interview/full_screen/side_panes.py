"""The scores or the agenda: beside the question on a wide screen, below it on any other."""

from collections.abc import Iterator

from textual.app import ComposeResult
from textual.screen import Screen

from readiness.interview.full_screen.agenda_pane import WIDTH as AGENDA_BESIDE
from readiness.interview.full_screen.agenda_pane import AgendaPane
from readiness.interview.full_screen.question_pane import QuestionPane
from readiness.interview.full_screen.score_pane import ScorePane
from readiness.interview.room_clock import RoomClock
from readiness.interview.session import Session

_BESIDE = 58
"""Columns of the scores beside the question; the style sheet has the same number."""
_LEAST = 3
"""Lines of the smallest pane below the question, with the line above it."""


class SidePanes:
    """The pane of the scores and that of the agenda, of which one is shown at a time."""

    def __init__(self, session: Session, room: RoomClock | None) -> None:
        self._session, self._room = session, room
        self._most: int | None = None

    def compose(self) -> ComposeResult:
        """Yield both panes, hidden."""
        yield ScorePane(id="scores")
        yield AgendaPane(id="agenda")

    def toggle(self, screen: Screen[None], kind: type[ScorePane] | type[AgendaPane]) -> None:
        """Show a pane in place of the other, or hide it."""
        for pane in self._panes(screen):
            pane.set_class(isinstance(pane, kind) and not pane.has_class("shown"), "shown")

    def display(self, screen: Screen[None], *, hidden: bool) -> int:
        """Display the pane that is shown, or with `hidden` none; return the columns taken beside the question."""
        for pane in self._panes(screen):
            pane.display = pane.has_class("shown") and not hidden
            if screen.has_class("wide"):
                self._most = pane.styles.max_height = None
        self.update(screen)
        return next((_BESIDE if isinstance(pane, ScorePane) else AGENDA_BESIDE for pane in self._open(screen)), 0)

    def update(self, screen: Screen[None]) -> None:
        """Show the scores and the time as they are now."""
        for pane in self._open(screen):
            if isinstance(pane, ScorePane):
                pane.show(self._session, self._most)
            elif self._room:
                pane.show(self._session, self._room, self._most)

    def fit(self, screen: Screen[None]) -> None:
        """Leave a pane below the question the lines that the levels do not need, and at least its share of all."""
        if screen.has_class("wide"):
            return
        for pane in self._open(screen):
            whole = screen.query_one("#middle").size.height
            share = whole // (
                3 if isinstance(pane, ScorePane) else 2
            )  # people answer below scores, and look at agendas
            self._most = max(_LEAST, share, whole - screen.query_one(QuestionPane).lines_to_levels) - 1
            pane.styles.max_height = self._most + 1
            self.update(screen)

    @staticmethod
    def _panes(screen: Screen[None]) -> tuple[ScorePane, AgendaPane]:
        return screen.query_one(ScorePane), screen.query_one(AgendaPane)

    def _open(self, screen: Screen[None]) -> Iterator[ScorePane | AgendaPane]:
        return (pane for pane in self._panes(screen) if pane.display)
