"""The status line: the last action, and the state of saving."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from readiness.interview.background_saver import BackgroundSaver
from readiness.safe_text import escape_controls
from readiness.statements import interview_screen as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say


class StatusLine(Horizontal):
    """The last action and the state: `saved` only when no change is pending; a failure fills the whole line."""

    def compose(self) -> ComposeResult:
        """Yield the last action and the state of saving."""
        yield Static(id="message")
        yield Static(id="state")

    def show(self, said: Words, background: BackgroundSaver, *, quiet: bool) -> None:
        """Show the text `said`; a `quiet` line is visible only when a change could not be saved."""
        pending, problem = background.pending, background.problem
        self.set_class(bool(problem), "problem")
        self.display = bool(problem) or not quiet
        said = statements.save_failed(why=problem) if problem else said
        self.query_one("#message", Static).update(Content(escape_controls(say(said))))
        state = say(statements.saving() if pending else statements.saved())
        self.query_one("#state", Static).update(Content("" if problem else state))
