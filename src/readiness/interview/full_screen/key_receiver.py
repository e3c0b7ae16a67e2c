"""Screens that take typed keys in their order, before Textual queues them on a widget."""

from typing import Any, Protocol, runtime_checkable

from textual.app import App

from readiness.interview.full_screen.key_bursts import Typed, copy_of_key


@runtime_checkable
class KeyReceiver(Protocol):
    """A screen that takes a key while the app handles it, so that no later key can overtake it."""

    def receive(self, typed: Typed) -> bool:
        """Take a key or a paste; return False to leave it to the focused widget."""


def receive_key(app: App[Any], typed: Typed) -> bool:
    """Give a key to the open screen; return whether it was taken."""
    return isinstance(app.screen, KeyReceiver) and app.screen.receive(typed)


def return_key(app: App[Any], typed: Typed) -> None:
    """Give a key that a closed dialog did not use to the screen below it."""
    if not receive_key(app, typed):
        app.post_message(copy_of_key(typed))
