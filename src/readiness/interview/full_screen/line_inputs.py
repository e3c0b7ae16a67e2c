"""Lines of typing: one that is shown, and one of which nothing is shown, not even how long it is."""

from typing import Literal

from textual import events
from textual.message import Message
from textual.widgets import Input

from readiness.interview.full_screen.key_bursts import GAP, Typed, copy_of_key
from readiness.saving.changes import remove_controls

Manner = Literal["shown", "hidden", "refused"]
"""What a line is for: to be read; to be kept from being read; or to take keys away from the question."""


def clean_paste(text: str) -> str:
    """Return pasted text with plain line ends and without control characters."""
    return remove_controls(text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


class LineInput(Input):
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
        self.insert_text_at_cursor(clean_paste(event.text).replace("\n", " "))


class ReplyInput(Input):
    """A line that takes keys only while one is asked for; what is typed before waits, and is shown nowhere."""

    class Given(Message):
        """A line was handed over."""

        def __init__(self, line: str) -> None:
            self.line = line
            super().__init__()

    class Dropped(Message):
        """What was begun is taken back."""

    def __init__(self) -> None:
        super().__init__(select_on_focus=False)
        self.kept: list[Typed] = []
        """What was typed while no line was asked for."""
        self._manner: Manner = "shown"
        self._open = False
        self._unseen = ""
        self._last = 0.0

    def open(self, begun: str, manner: Manner) -> None:
        """Take keys from now on, first those that were kept; something may be typed already."""
        self._manner, self._open, self._unseen = manner, True, ""
        self.placeholder = {"shown": "", "hidden": "(nothing that is typed is shown)", "refused": ""}[manner]
        self.value, self.cursor_position = begun, len(begun)
        kept, self.kept = self.kept, []
        for typed in kept:
            self._take(typed)

    def on_key(self, event: events.Key) -> None:
        """Take a key in its turn; the editing of a line that is shown is the library's."""
        if self._open and self._manner == "shown" and event.key not in {"enter", "escape"}:
            return
        event.stop()
        event.prevent_default()
        self._take(event)

    def on_paste(self, event: events.Paste) -> None:
        """Take a paste in its turn, as one line."""
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
            # An Enter amid the keys of a text is a part of it: it ends no notice.
            if self._manner != "refused" or typed.time - self._last > GAP:
                self.post_message(self.Given(self._close()))
        elif key == "backspace":
            self._unseen = self._unseen[:-1]
            self.action_delete_left()
        else:
            self._add(
                clean_paste(typed.text).replace("\n", " ") if isinstance(typed, events.Paste) else _character(typed)
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
        else:  # the conversation is over
            self.app.post_message(copy_of_key(typed))

    def _close(self) -> str:
        """Take no more keys; return what was typed."""
        line = self.value if self._manner == "shown" else self._unseen
        self._open, self._unseen, self.value = False, "", ""
        return line


def _character(key: events.Key) -> str:
    return (key.character or "") if key.is_printable else ""
