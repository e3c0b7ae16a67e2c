"""The note editor, which saves while a note is typed."""

from collections.abc import Callable

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from readiness.errors import InvalidFilesError, ReadinessError
from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.full_screen.key_bursts import Typed
from readiness.interview.full_screen.key_receiver import return_key
from readiness.interview.full_screen.line_inputs import clean_paste
from readiness.safe_text import escape_controls

_HINT = "Kept as you type. Esc ends; z undoes the whole of it."


class NoteEditor(TextArea):
    """A text area without control characters."""

    async def on_key(self, event: events.Key) -> None:
        """Leave on Escape here, before the key bubbles up; later keys are not part of the note."""
        left = not self.screen.is_active
        if left or event.key == "escape":
            event.stop()
            event.prevent_default()
            if left:
                return_key(self.app, event)
            else:
                await self.screen.run_action("leave")

    async def on_paste(self, event: events.Paste) -> None:
        """Insert pasted text without control characters."""
        event.prevent_default()
        event.stop()
        self.move_cursor(self.insert(clean_paste(event.text)).end_location)


class NoteScreen(Dialog[None]):
    """An editor below the question; `keep` receives the whole note after every key, and may raise ReadinessError."""

    BINDINGS = [Binding("escape", "leave", "done")]  # noqa: RUF012 - the library's own way

    def __init__(self, code: str, note: str, keep: Callable[[str], None], typed: Callable[[], list[Typed]]) -> None:
        super().__init__()
        self._typed = typed
        self._code, self._note, self._keep = code, note, keep
        self._refused = ""

    def compose(self) -> ComposeResult:
        """Yield a title, the editor and a hint."""
        with Vertical(classes="panel"):
            yield Static(f"Note on {escape_controls(self._code)}", classes="title")
            yield NoteEditor(id="editor", compact=True)
            yield Static(_HINT, classes="hint", id="hint")

    def on_mount(self) -> None:
        """Show the note, with the cursor on a new line below it."""
        editor = self.query_one(NoteEditor)
        with self.prevent(TextArea.Changed):
            editor.text = f"{self._note.rstrip()}\n" if self._note.strip() else ""
        editor.move_cursor(editor.document.end)
        self.begin(editor, self._typed())

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Save the text as it is now."""
        event.stop()
        text = event.text_area.text.rstrip()
        text = f"{text}\n" if text and self._note.endswith("\n") else text
        try:
            self._keep(text)
            self._refused = ""
        except InvalidFilesError as error:
            self._refused = str(error.problems[0].message)
        except ReadinessError as error:
            self._refused = str(error.message)
        hint = f"NOT saved: {self._refused}. Shorten or change it." if self._refused else _HINT
        self.query_one("#hint", Static).update(escape_controls(hint))

    def action_leave(self) -> None:
        """Return to the question; a note that could not be saved needs a second Escape."""
        hint = self.query_one("#hint", Static)
        if self._refused and not str(hint.content).startswith("Esc again"):
            hint.update(escape_controls(f"Esc again leaves this note as it was kept last ({self._refused})."))
            return
        self.dismiss()
