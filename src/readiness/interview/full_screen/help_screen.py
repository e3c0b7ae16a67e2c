"""The help screen: a list of all keys."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from readiness.interview.commands import help_text
from readiness.interview.full_screen.dialog import Dialog

_CLOSE = {"enter", "escape", "q", "question_mark"}


class HelpScreen(Dialog[None]):
    """The list of keys; it takes the scroll keys, and keeps all other keys from the question."""

    def __init__(self, levels: str) -> None:
        super().__init__()
        self._levels = levels

    def compose(self) -> ComposeResult:
        """Yield the list."""
        with Vertical(classes="panel"), VerticalScroll():
            yield Static(
                f"{help_text(self._levels, self.app.size.width - 6, pressed=True)}\n\n"
                "Arrow keys: left is back, right goes on, up and down scroll. The mouse works too.\n"
                "Enter or Esc closes this.",
                markup=False,
            )

    def on_mount(self) -> None:
        """Focus the list, so that it scrolls."""
        self.begin(self.query_one(VerticalScroll))

    def on_key(self, event: events.Key) -> None:
        """Close the screen, or scroll."""
        if event.key not in {"up", "down", "pageup", "pagedown", "home", "end"}:
            event.stop()
        if event.key in _CLOSE:
            self.dismiss()
