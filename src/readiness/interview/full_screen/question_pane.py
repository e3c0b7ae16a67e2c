"""The pane of the question: it scrolls, and a click on a level answers."""

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static


class QuestionPane(VerticalScroll, can_focus=True):
    """A pane that shows styled text, and reports clicks on a level in it."""

    class Clicked(Message):
        """A message that a level was clicked on."""

        def __init__(self, level: int) -> None:
            self.level = level
            super().__init__()

    def compose(self) -> ComposeResult:
        """Yield the text widget."""
        yield Static(id="body")

    def show(self, content: Content, *, from_top: bool) -> None:
        """Show a text; with `from_top`, scroll to its beginning."""
        self.query_one("#body", Static).update(content)
        if from_top:
            self.scroll_home(animate=False)

    def on_click(self, event: events.Click) -> None:
        """Report a click on a level."""
        level = event.style.meta.get("level")
        if isinstance(level, int):
            event.stop()
            self.post_message(self.Clicked(level))
