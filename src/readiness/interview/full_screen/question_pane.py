"""The pane of the question: it scrolls, and a click on a level answers."""

from functools import partial

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widgets import Static

from readiness.interview.full_screen.question_content import lines_to_levels, question_content
from readiness.interview.session import Session

_SMALLEST, _LEAST = 4, 6
"""Lines of the smallest panel, and of one of votes for which the question gives up its empty lines."""


class QuestionPane(VerticalScroll, can_focus=True):
    """A pane that shows the question, and reports clicks on a level in it."""

    class Clicked(Message):
        """A message that a level was clicked on."""

        def __init__(self, level: int) -> None:
            self.level = level
            super().__init__()

    def compose(self) -> ComposeResult:
        """Yield the text widget."""
        yield Static(id="body")

    def lay_out(self, session: Session, width: int, height: int, *, presents: bool) -> None:
        """Lay out the current question of a session for a `width` of text and a screen of `height` lines."""
        self._content = partial(question_content, session, width, height, presents=presents)
        self._used = partial(lines_to_levels, session, width, height, presents=presents)
        self._height = height

    def show(self, *, votes: bool, from_top: bool) -> None:
        """Show the question, with its levels above the panel of `votes`; with `from_top`, scroll to its beginning."""
        content = self._content(dense=votes and self._left(dense=False) < _LEAST)
        self.query_one("#body", Static).update(content)
        if from_top:
            self.scroll_home(animate=False)

    @property
    def lines_to_levels(self) -> int:
        """The lines of the question up to its last level, with the empty ones among them."""
        return self._used(dense=False)

    def lines_below(self) -> int:
        """Return the lines of the screen below the levels, without the empty lines above them if few are left.

        Where a panel has no room there, all lines: it covers levels rather than what is asked.
        """
        left = self._left(dense=False)
        left = left if left >= _LEAST else self._left(dense=True)
        return left if left >= _SMALLEST else self._height

    def _left(self, *, dense: bool) -> int:
        return self._height - self.region.y - self._used(dense=dense)

    def on_click(self, event: events.Click) -> None:
        """Report a click on a level."""
        level = event.style.meta.get("level")
        if isinstance(level, int):
            event.stop()
            self.post_message(self.Clicked(level))
