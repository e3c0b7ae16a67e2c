"""The help screen: a list of all keys."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from readiness.interview.commands import help_text
from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.text_layout import wrap_text
from readiness.statements import interview_screen as statements

_CLOSE = {"enter", "escape", "q", "question_mark"}


class HelpScreen(Dialog[None]):
    """The list of keys; it takes the scroll keys, and keeps all other keys from the question."""

    def __init__(self, levels: str) -> None:
        super().__init__()
        self._levels = levels

    def compose(self) -> ComposeResult:
        """Yield the list."""
        with Vertical(classes="panel"), VerticalScroll():
            width = self.app.size.width - 6
            keys = help_text(self._levels, width, pressed=True)
            more = "\n".join([wrap_text(statements.arrow_keys(), width), wrap_text(statements.help_keys(), width)])
            yield Static(f"{keys}\n\n{more}", markup=False)

    def on_mount(self) -> None:
        """Focus the list, so that it scrolls."""
        self.begin(self.query_one(VerticalScroll))

    def on_key(self, event: events.Key) -> None:
        """Close the screen, or scroll."""
        if event.key not in {"up", "down", "pageup", "pagedown", "home", "end"}:
            event.stop()
        if event.key in _CLOSE:
            self.dismiss()
