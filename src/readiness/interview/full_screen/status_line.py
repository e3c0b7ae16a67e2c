"""What was done last, and whether all of it is saved."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from readiness.interview.background_saver import BackgroundSaver
from readiness.safe_text import escape_controls


class StatusLine(Horizontal):
    """Says `saved` only when nothing is pending; what could not be saved takes the whole of it."""

    def compose(self) -> ComposeResult:
        """What was done, and the state of saving."""
        yield Static(id="message")
        yield Static(id="state")

    def show(self, said: str, background: BackgroundSaver, *, quiet: bool) -> None:
        """Show what was `said`; a `quiet` line is there only when something could not be saved."""
        pending, problem = background.pending, background.problem
        self.set_class(bool(problem), "problem")
        self.display = bool(problem) or not quiet
        said = f"NOT saved: {problem}. Tried again with the next key." if problem else said
        self.query_one("#message", Static).update(Content(escape_controls(said)))
        self.query_one("#state", Static).update("" if problem else "saving" if pending else "saved")
