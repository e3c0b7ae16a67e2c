"""Input lines: one that shows its text, and one that can hide its text and the length of it."""

from typing import Literal

from textual import events
from textual.message import Message
from textual.widgets import Input

from readiness.interview.full_screen.key_bursts import GAP, Typed
from readiness.interview.full_screen.key_receiver import return_key
from readiness.saving.changes import remove_controls
from readiness.statements import interview_screen as statements
from readiness.statements.voice import say

Manner = Literal["shown", "hidden", "refused"]
"""The purpose of a line: text that is shown, text that is hidden, or keys that are discarded."""


def clean_paste(text: str) -> str:
    """Return pasted text with plain line ends and without control characters."""
    return remove_controls(text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


class LineInput(Input):
    """An input line that takes keys in order; pasted lines become one line."""

    async def on_key(self, event: events.Key) -> None:
        """Submit on Enter here, before the key bubbles up; later keys would be in the line by then."""
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            await self.action_submit()

    def on_paste(self, event: events.Paste) -> None:
        """Insert all pasted lines as one line, without control characters."""
        event.prevent_default()
        event.stop()
        self.insert_text_at_cursor(clean_paste(event.text).replace("\n", " "))


class ReplyInput(Input):
    """An input line that takes keys only while a reply is awaited; earlier keys wait and are not shown."""

    class Given(Message):
        """A message that a line was submitted."""

        def __init__(self, line: str) -> None:
            self.line = line
            super().__init__()

    class Dropped(Message):
        """A message that the dialog was canceled."""

    def __init__(self) -> None:
        super().__init__(select_on_focus=False)
        self.kept: list[Typed] = []
        """Keys that were typed while no reply was awaited."""
        self._manner: Manner = "shown"
        self._open = False
        self._unseen = ""
        self._last = 0.0
        self._between = " "

    def open(self, begun: str, manner: Manner, between: str = " ") -> None:
        """Take keys from now on, first the waiting ones; `begun` is text typed already.

        Pasted lines become one, with `between` in place of their ends.
        """
        self._manner, self._open, self._unseen, self._between = manner, True, "", between
        self.placeholder = say(statements.hidden_input()) if manner == "hidden" else ""
        self.value, self.cursor_position = begun, len(begun)
        waiting, self.kept = self.kept, []
        for typed in waiting:
            self._take(typed)

    def on_key(self, event: events.Key) -> None:
        """Take a key in order; Textual edits a line that is shown."""
        if self._open and self._manner == "shown" and event.key not in {"enter", "escape"}:
            return
        event.stop()
        event.prevent_default()
        self._take(event)

    def on_paste(self, event: events.Paste) -> None:
        """Take a paste in order, as one line."""
        event.stop()
        event.prevent_default()
        self._take(event)

    def _take(self, typed: Typed) -> None:
        key = typed.key if isinstance(typed, events.Key) else ""
        if not self._open:
            self._keep(typed)
        elif key == "escape":
            self._close()
            self.post_message(self.Dropped())
        elif key == "enter":
            # An Enter among the keys of a fast text belongs to that text, and does not close a notice.
            if self._manner != "refused" or typed.time - self._last > GAP:
                self.post_message(self.Given(self._close()))
        elif key == "backspace":
            self._unseen = self._unseen[:-1]
            self.action_delete_left()
        else:
            self._add(
                clean_paste(typed.text).strip("\n").replace("\n", self._between)
                if isinstance(typed, events.Paste)
                else _printable_character(typed)
            )
        self._last = typed.time

    def _add(self, text: str) -> None:
        if self._manner == "shown":
            self.insert_text_at_cursor(text)
        elif self._manner == "hidden":
            self._unseen += text

    def _keep(self, typed: Typed) -> None:
        if self.screen.is_active:
            self.kept.append(typed)
        else:  # the conversation has ended
            return_key(self.app, typed)

    def _close(self) -> str:
        """Take no more keys; return the typed text."""
        line = self.value if self._manner == "shown" else self._unseen
        self._open, self._unseen, self.value = False, "", ""
        return line


def _printable_character(key: events.Key) -> str:
    return (key.character or "") if key.is_printable else ""
