"""A screen above the question that loses no key typed before it is ready."""

from collections.abc import Iterable
from typing import TypeVar

from textual import events
from textual.screen import ModalScreen
from textual.widget import Widget

from readiness.interview.full_screen.key_bursts import Typed, copy_of_key, insert_by_time

T = TypeVar("T")


class Dialog(ModalScreen[T]):
    """A modal screen; `begin` sets its first focus."""

    AUTO_FOCUS = ""
    """No automatic focus: keys typed before it would be lost."""

    def __init__(self, typed: Iterable[Typed] = ()) -> None:
        """Prepare the screen; `typed` holds the keys that were typed before it opened."""
        super().__init__()
        self._early = list(typed)
        """Keys for the first widget, in the order of their times."""
        self._first: Widget | None = None

    def begin(self, widget: Widget, typed: Iterable[Typed] = ()) -> None:
        """Focus a widget, and send it the keys that were `typed` before the screen opened or before it had a focus."""
        for key in typed:
            insert_by_time(self._early, key)
        self._first = widget
        self.set_focus(widget)
        early, self._early = self._early, []
        for key in early:
            self.take(key)

    @property
    def has_begun(self) -> bool:
        """True once a widget had the focus."""
        return self._first is not None

    def receive(self, typed: Typed) -> bool:
        """Take a key that has no focused widget to go to; return False when there is one."""
        if self.has_begun and self.focused is not None:
            return False
        self.take(typed)
        return True

    def take(self, key: Typed) -> None:
        """Send a key to the focused widget, or keep it until `begin`."""
        if self._first is None:
            insert_by_time(self._early, key)
        else:
            (self.focused or self._first).post_message(copy_of_key(key))

    def on_paste(self, event: events.Paste) -> None:
        """Stop every paste that the focused widget did not take."""
        event.stop()
