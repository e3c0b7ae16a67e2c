"""A panel below the question for prompts and replies of a conversation in another thread."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from typing import Any

from textual import events
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from readiness.interview.full_screen.dialog import Dialog
from readiness.interview.full_screen.key_bursts import Typed
from readiness.interview.full_screen.key_receiver import return_key
from readiness.interview.full_screen.line_inputs import Manner, ReplyInput
from readiness.interview.prompts import CancelledError, LeavingError
from readiness.interview.text_layout import wrap_text
from readiness.safe_text import escape_controls
from readiness.statements import interview_screen as statements
from readiness.statements.voice import say

_LINES = 12
"""Lines of a conversation that are kept; a list above the present prompt is kept whole."""
_LOW, _PART = 16, 0.8
"""The height below which the panel leaves one line of the question, and its part of a higher screen."""
_FRAME = 3
"""Lines of the panel for the border and the input line."""
_TOGETHER = 5
"""The most lines of a prompt and of what was said just before it that are in sight on every screen."""


class PromptPanel(Dialog[None]):
    """The lines of the conversation, which scroll, and the input line; the question stays visible above it."""

    BINDINGS = [  # noqa: RUF012 - the library's own way
        Binding("up", "scroll_lines(-1)", priority=True),
        Binding("down", "scroll_lines(1)", priority=True),
    ]

    def __init__(self, typed: list[Typed], most: Callable[[], int] | None = None) -> None:
        """Prepare the panel; `typed` holds the keys that were typed before it opened, `most` limits its lines."""
        super().__init__(typed)
        self._most = most
        self._lines: list[str] = []
        self._fresh = 0
        """The number of lines since the last reply."""
        self._just_said = 0
        """The number of lines that were said last, and of which none was seen before the present prompt."""
        self._waits: Future[str] | None = None
        self._manner: Manner = "shown"
        self._prompt = ""
        self._listed: Callable[[str], str] | None = None
        """The list above the input line for what is typed so far; None without one."""
        self._highest = self._room = _FRAME
        """The most lines of the panel on this screen, and those it has now."""

    def compose(self) -> ComposeResult:
        """Yield the lines, the prompt and the input line."""
        with Vertical(classes="panel") as panel:
            panel.border_subtitle = Content(say(statements.panel_keys()))
            with VerticalScroll(id="talk", can_focus=False):
                yield Static(id="said")
                yield Static(id="asks")
            with Horizontal(classes="line"):
                yield Static("> ")
                yield ReplyInput()

    def on_resize(self, event: events.Resize) -> None:
        """Fit the lines into the screen, with the input line below them."""
        height = event.size.height
        self.set_class(height < _LOW, "low")
        self._highest = height - 1 if height < _LOW else int(height * _PART)
        self._fit()

    def refit(self) -> None:
        """Fit the lines again where the question above them has moved; a conversation that was scrolled stays so."""
        if self.is_mounted and self._room != self._room_now():
            self._fit()

    def _fit(self) -> None:
        """Give the lines their room, and a prompt as much as it needs, if the screen has it."""
        self._room = self._room_now()
        self.query_one("#talk").styles.max_height = max(1, self._room - _FRAME)
        self.call_after_refresh(self._show_end)

    def _room_now(self) -> int:
        if self._most is None:
            return self._highest
        prompt = str(self.query_one("#asks", Static).content)
        asked = wrap_text(prompt, self.size.width - 6).count("\n") + 1
        whole = asked + self._just_said
        needed = (whole if whole <= _TOGETHER else asked) + _FRAME
        return max(min(self._highest, self._most()), min(needed, self._highest))

    def _show_end(self) -> None:
        """Scroll to the last line once the layout is done."""
        self.call_after_refresh(self.query_one("#talk").scroll_end, animate=False)

    def action_scroll_lines(self, by: int) -> None:
        """Scroll the conversation."""
        self.query_one("#talk").scroll_relative(y=by, animate=False, immediate=True)

    def say(self, text: str) -> None:
        """Add lines to the conversation."""
        added = text.split("\n")
        self._fresh += len(added)
        self._just_said = len(added)
        self._lines = [*self._lines, *added][-max(_LINES, self._fresh) :]
        shown = "\n".join(self._lines).strip("\n")
        said = self.query_one("#said", Static)
        said.display = bool(shown)
        said.update(Content(shown))
        self._show_end()

    def ask(
        self,
        prompt: str,
        future: "Future[str]",
        begun: str,
        manner: Manner,
        between: str,
        listed: Callable[[str], str] | None = None,
    ) -> None:
        """Show a prompt, and take a reply, part of which may be typed already; `listed` is the list above it."""
        self._waits, self._manner = future, manner
        self._prompt, self._listed = prompt.strip(), listed
        self._show_prompt(begun)
        self._fit()
        reply = self.query_one(ReplyInput)
        # Queued on the input line, after the keys that reached it before.
        reply.call_later(reply.open, begun, manner, between)
        if not self.has_begun:
            self.begin(reply)

    def _show_prompt(self, typed: str) -> None:
        above = f"{self._listed(typed)}\n" if self._listed else ""
        self.query_one("#asks", Static).update(Content(f"{above}{self._prompt}"))
        self._show_end()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Let the list follow what is typed."""
        event.stop()
        if self._listed is not None and self._waits is not None:
            self._show_prompt(event.value.strip())

    def on_reply_input_given(self, event: ReplyInput.Given) -> None:
        """Return the reply to the waiting thread."""
        event.stop()
        waits, self._waits = self._waits, None
        asks = self.query_one("#asks", Static)
        if self._manner == "shown":
            self.say(escape_controls(f"{self._prompt} {event.line}"))
        self._fresh = self._just_said = 0
        self._listed = None
        asks.update("")
        if waits is not None:
            waits.set_result(event.line)

    def on_reply_input_dropped(self, event: ReplyInput.Dropped) -> None:
        """Cancel the dialog."""
        event.stop()
        self.give_up(CancelledError())

    @property
    def left_over(self) -> list[Typed]:
        """Keys typed after the last reply."""
        return [*self.query_one(ReplyInput).kept, *self._early]

    def give_up(self, error: Exception) -> None:
        """End the wait for a reply with an error."""
        if (waits := self._waits) is not None:
            self._waits = None
            waits.set_exception(error)


class Conversation:
    """Lines of a conversation in the panel; call its methods from any thread except that of the screen."""

    def __init__(self, app: App[None], typed: Callable[[], list[Typed]]) -> None:
        """Prepare the conversation; `typed` returns and forgets the keys that were typed before the panel opened."""
        self._app, self._typed = app, typed
        self._asks = threading.Lock()
        self._panel: PromptPanel | None = None
        self.is_closed = False
        """True after the screen was left."""
        self.begun = ""
        """The text that is typed already when the next reply is awaited."""
        self.between = " "
        """The text in place of the ends of lines that are pasted as the next reply."""
        self.most: Callable[[], int] | None = None
        """The most lines of the panel, so that it leaves room for the levels that people vote on."""

    @property
    def is_open(self) -> bool:
        """True while the panel is visible."""
        return self._panel is not None

    @property
    def width(self) -> int:
        """The number of characters on a line."""
        return self._app.size.width - 5

    def say(self, text: str = "") -> None:
        """Show lines in the panel."""
        if not self.is_closed:
            self._run(self._say, text)

    def hear(self, prompt: str, *, hidden: bool = False) -> str:
        """Return a reply. Raises EOFError when the screen is left, and CancelledError for Escape."""
        return self._await_reply(prompt, "hidden" if hidden else "shown")

    def hear_listed(self, prompt: str, listed: Callable[[str], str]) -> str:
        """Return a reply that is typed below a list, which follows it. Raises as `hear`."""
        return self._await_reply(prompt, "shown", listed)

    def hear_list(self, prompt: str) -> str:
        """Return a reply, in which pasted lines have semicolons between them."""
        self.between = "; "
        return self.hear(prompt)

    @contextmanager
    def hushed(self) -> Iterator[None]:
        """Ignore the keys; keys typed ahead are not shown before a reply is awaited."""
        yield

    def notice(self, text: str) -> None:
        """Show a notice, and discard all keys before Enter or Escape. Raises LeavingError when the screen is left."""
        self.say(text)
        with suppress(CancelledError):
            try:
                self._await_reply(say(statements.notice_prompt()), "refused")
            except EOFError:
                raise LeavingError from None

    def _await_reply(self, prompt: str, manner: Manner, listed: Callable[[str], str] | None = None) -> str:
        if self.is_closed:
            raise EOFError
        future: Future[str] = Future()
        self._run(self._ask, prompt, future, manner, listed)
        return future.result()

    def refit(self) -> None:
        """Fit an open panel below the question, which may have moved; call it in the thread of the screen."""
        if self._panel is not None:
            self._panel.refit()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until no other conversation is open; close the panel at the end."""
        with self._asks:
            try:
                yield
            finally:
                if not self.is_closed:
                    self._app.call_from_thread(self._end)

    def close(self) -> None:
        """Close the conversation for good; call it in the thread of the screen."""
        self.is_closed = True
        if self._panel is not None:
            self._panel.give_up(EOFError())

    def _run(self, coroutine: Callable[..., Any], *arguments: object) -> None:
        # Typed as a plain callable, because Textual's type hints do not show that it is awaited.
        self._app.call_from_thread(coroutine, *arguments)

    async def _open_panel(self) -> PromptPanel:
        if self._panel is None:
            self._panel = PromptPanel(self._typed(), self.most)
            await self._app.push_screen(self._panel)
        return self._panel

    async def _say(self, text: str) -> None:
        panel = await self._open_panel()
        if not self.is_closed:
            panel.say(text)

    async def _ask(
        self, prompt: str, future: "Future[str]", manner: Manner, listed: Callable[[str], str] | None
    ) -> None:
        panel = None if self.is_closed else await self._open_panel()
        if panel is None or self.is_closed:  # the screen was left meanwhile
            future.set_exception(EOFError())
            return
        begun, self.begun, between, self.between = self.begun, "", self.between, " "
        panel.ask(prompt, future, begun, manner, between, listed)

    def _end(self) -> None:
        if self._panel is not None:
            left_over = self._panel.left_over
            self._panel.dismiss()
            self._panel = None
            for typed in left_over:
                return_key(self._app, typed)
