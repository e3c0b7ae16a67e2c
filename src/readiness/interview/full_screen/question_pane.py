"""The place of the question: it scrolls, and a level that is clicked on is the answer."""

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static


class QuestionPane(VerticalScroll, can_focus=True):
    """Shows styled text, and says which level in it was clicked on."""

    class Clicked(Message):
        """A level was clicked on."""

        def __init__(self, level: int) -> None:
            self.level = level
            super().__init__()

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static(id="body")

    def show(self, content: Content, *, anew: bool) -> None:
        """Show a text; from its beginning when it is a question `anew`."""
        self.query_one("#body", Static).update(content)
        if anew:
            self.scroll_home(animate=False)

    def on_click(self, event: events.Click) -> None:
        """Take a click on a level as the answer."""
        level = event.style.meta.get("level")
        if isinstance(level, int):
            event.stop()
            self.post_message(self.Clicked(level))
