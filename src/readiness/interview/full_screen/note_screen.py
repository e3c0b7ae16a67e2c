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
from readiness.statements import interview_screen as statements
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say


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

    BINDINGS = [Binding("escape", "leave")]  # noqa: RUF012 - the library's own way

    def __init__(self, code: str, note: str, keep: Callable[[str], None], typed: Callable[[], list[Typed]]) -> None:
        super().__init__()
        self._typed = typed
        self._code, self._note, self._keep = code, note, keep
        self._refused: Words = ""
        self._leaves = False
        """True after Escape while the note could not be saved."""

    def compose(self) -> ComposeResult:
        """Yield a title, the editor and a hint."""
        with Vertical(classes="panel"):
            yield Static(escape_controls(say(statements.note_title(code=self._code))), classes="title", markup=False)
            yield NoteEditor(id="editor", compact=True)
            yield Static(say(statements.note_keys()), classes="hint", id="hint", markup=False)

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
            self._refused = error.problems[0].message
        except ReadinessError as error:
            self._refused = error.message
        self._leaves = False
        self._hint(statements.note_refused(why=self._refused) if self._refused else statements.note_keys())

    def action_leave(self) -> None:
        """Return to the question; a note that could not be saved needs a second Escape."""
        if self._refused and not self._leaves:
            self._leaves = True
            self._hint(statements.note_leave(why=self._refused))
            return
        self.dismiss()

    def _hint(self, said: Statement) -> None:
        self.query_one("#hint", Static).update(escape_controls(say(said)))
