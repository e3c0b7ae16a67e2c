"""A screen above the question that loses no key typed before it is ready."""

from collections.abc import Iterable
from typing import TypeVar

from textual import events
from textual.screen import ModalScreen
from textual.widget import Widget

from readiness.interview.full_screen.key_bursts import Typed, copy_of_key

T = TypeVar("T")


class Dialog(ModalScreen[T]):
    """A modal screen; `begin` sets its first focus."""

    AUTO_FOCUS = ""
    """No automatic focus: keys typed before it would be lost."""

    def __init__(self) -> None:
        super().__init__()
        self._early: list[Typed] = []

    def begin(self, widget: Widget, typed: Iterable[Typed]) -> None:
        """Focus a widget, and send it the keys that were `typed` before the screen opened or before it had a focus."""
        self.set_focus(widget)
        early, self._early = self._early, []
        for key in (*typed, *early):
            self.take(key)

    def take(self, key: Typed) -> None:
        """Send a key to the focused widget, or keep it until there is one."""
        if self.focused is None:
            self._early.append(key)
        else:
            self.focused.post_message(copy_of_key(key))

    def on_key(self, event: events.Key) -> None:
        """Keep a key that arrives before a widget has the focus."""
        if self.focused is None:
            event.stop()
            self.take(event)

    def on_paste(self, event: events.Paste) -> None:
        """Keep a paste that arrives before a widget has the focus; stop every paste before it reaches the question."""
        event.stop()
        if self.focused is None:
            self.take(event)
