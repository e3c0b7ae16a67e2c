"""A screen above the question that loses no key that was typed before it was ready."""

from collections.abc import Iterable
from typing import TypeVar

from textual import events
from textual.screen import ModalScreen
from textual.widget import Widget

from readiness.interview.full_screen.key_bursts import Typed, copy_of_key

T = TypeVar("T")


class Dialog(ModalScreen[T]):
    """Give it its first focus with `begin`."""

    AUTO_FOCUS = ""
    """The library would give it, and what was typed before would go nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self._early: list[Typed] = []

    def begin(self, widget: Widget, typed: Iterable[Typed]) -> None:
        """Give a widget the focus, and the keys that were `typed` before, or early."""
        self.set_focus(widget)
        early, self._early = self._early, []
        for key in (*typed, *early):
            self.take(key)

    def take(self, key: Typed) -> None:
        """Give a key to what has the focus, now or soon."""
        if self.focused is None:
            self._early.append(key)
        else:
            self.focused.post_message(copy_of_key(key))

    def on_key(self, event: events.Key) -> None:
        """Keep a key that comes before anything has the focus."""
        if self.focused is None:
            event.stop()
            self.take(event)

    def on_paste(self, event: events.Paste) -> None:
        """Keep a paste that comes before anything has the focus; any other is not for the question either."""
        event.stop()
        if self.focused is None:
            self.take(event)
