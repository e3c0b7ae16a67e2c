"""Lines said and heard in a panel below the question, by whoever asks in a thread of their own."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from readiness.interviewing.asking import CancelledError
from readiness.interviewing.full_screen.dialog import Dialog
from readiness.safe_text import visible
from readiness.saving.changes import without_control

_LINES = 12
"""Lines of a conversation that stay in sight."""


class Line(Input):
    """One line of typing, in the order of its keys; what is pasted becomes one line too."""

    async def on_key(self, event: events.Key) -> None:
        """Hand the line over here, not when the key has bubbled up: what is typed ahead would be in it by then."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            await self.action_submit()

    def on_paste(self, event: events.Paste) -> None:
        """Take every line of what is pasted, as one; a terminal's own signs go."""
        event.prevent_default()
        event.stop()
        self.insert_text_at_cursor(pasted(event.text).replace("\n", " "))


class _Answer(Line):
    """A line that is empty again once it is handed over."""

    async def action_submit(self) -> None:
        """Hand the line over."""
        await super().action_submit()
        self.value = ""


def pasted(text: str) -> str:
    """Return pasted text with plain line ends and without control characters."""
    return without_control(text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


class Panel(Dialog[None]):
    """What was said so far, and the line that is typed; the question stays in sight above it."""

    BINDINGS = [Binding("escape", "cancel", "cancel")]  # noqa: RUF012 - the library's own way

    def __init__(self, typed: list[events.Key]) -> None:
        """`typed` is what was typed before there was a panel."""
        super().__init__()
        self._typed = typed
        self._lines: list[str] = []
        self._waits: Future[str] | None = None
        self._ahead: list[str] = []
        """Lines typed before they were asked for."""

    def compose(self) -> ComposeResult:
        """What was said, what is asked, and the line."""
        with Vertical(classes="panel") as panel:
            panel.border_subtitle = "Enter takes it, Esc goes back"
            yield Static(id="said")
            yield Static(id="asks")
            with Horizontal(classes="line"):
                yield Static("> ")
                yield _Answer(id="typed")

    def say(self, text: str) -> None:
        """Add lines to what was said."""
        self._lines = [*self._lines, *text.split("\n")][-_LINES:]
        said = self.query_one("#said", Static)
        said.update(Content("\n".join(self._lines).strip("\n")))

    def ask(self, prompt: str, future: "Future[str]", begun: str, *, hidden: bool) -> None:
        """Ask for a line, of which something may be typed already."""
        self._waits = future
        self.query_one("#asks", Static).update(Content(prompt.strip()))
        typed = self.query_one("#typed", Line)
        typed.password = hidden
        if begun:
            typed.value, typed.cursor_position = begun, len(begun)
        if self.focused is None:
            self.begin(typed, self._typed)
        if self._ahead:
            self._hand_over(self._ahead.pop(0))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Hand over the line, or keep it for the next question."""
        event.stop()
        if self._waits is None:
            self._ahead.append(event.value)
        else:
            self._hand_over(event.value)

    def _hand_over(self, line: str) -> None:
        waits, self._waits = self._waits, None
        asks = self.query_one("#asks", Static)
        if not self.query_one("#typed", Line).password:
            self.say(visible(f"{asks.content} {line}"))
        asks.update("")
        if waits is not None:
            waits.set_result(line)

    def action_cancel(self) -> None:
        """Take back what was begun."""
        self.give_up(CancelledError())

    @property
    def left_over(self) -> list[events.Key]:
        """The keys that were typed and nobody asked for."""
        typed = "\n".join([*self._ahead, self.query_one("#typed", Line).value])
        return [events.Key("enter", "\r") if one == "\n" else events.Key(one, one) for one in typed]

    def give_up(self, error: Exception) -> None:
        """End the waiting for a line with an error."""
        if (waits := self._waits) is not None:
            self._waits = None
            waits.set_exception(error)


class Conversation:
    """Where plain lines are said and heard; call it from any thread but that of the screen."""

    def __init__(self, app: App[None], typed: Callable[[], list[events.Key]]) -> None:
        """`typed` gives, and forgets, the keys that were typed before the panel is there."""
        self._app, self._typed = app, typed
        self._asks = threading.Lock()
        self._panel: Panel | None = None
        self.is_closed = False
        """Has the screen been left?"""
        self.begun = ""
        """What was typed already when the next line is asked for."""

    @property
    def is_open(self) -> bool:
        """Is the panel in sight?"""
        return self._panel is not None

    @property
    def width(self) -> int:
        """How many characters fit on a line."""
        return self._app.size.width - 4

    def say(self, text: str = "") -> None:
        """Show lines in the panel."""
        if not self.is_closed:
            self._run(self._say, text)

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        """Ask for a line. Raises EOFError when the screen is left, and CancelledError for Escape."""
        if self.is_closed:
            raise EOFError
        future: Future[str] = Future()
        self._run(self._ask, prompt, future, hidden)
        return future.result()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until nobody else asks, and take the panel away in the end."""
        with self._asks:
            try:
                yield
            finally:
                if not self.is_closed:
                    self._app.call_from_thread(self._end)

    def close(self) -> None:
        """End for good; in the thread of the screen."""
        self.is_closed = True
        if self._panel is not None:
            self._panel.give_up(EOFError())

    def _run(self, coroutine: Callable[..., Any], *arguments: object) -> None:
        # Taken as anything that can be called: the library's own types do not see that it awaits.
        self._app.call_from_thread(coroutine, *arguments)

    async def _opened(self) -> Panel:
        if self._panel is None:
            self._panel = Panel(self._typed())
            await self._app.push_screen(self._panel)
        return self._panel

    async def _say(self, text: str) -> None:
        (await self._opened()).say(text)

    async def _ask(self, prompt: str, future: "Future[str]", hidden: bool) -> None:  # noqa: FBT001
        if self.is_closed:
            future.set_exception(EOFError())
            return
        begun, self.begun = self.begun, ""
        (await self._opened()).ask(prompt, future, begun, hidden=hidden)

    def _end(self) -> None:
        if self._panel is not None:
            left_over = self._panel.left_over
            self._panel.dismiss()
            self._panel = None
            for key in left_over:
                self._app.post_message(key)
