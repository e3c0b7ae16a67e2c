"""Changes of the full-screen face: made in the thread of the screen, saved in another."""

import threading
from collections.abc import Callable
from typing import Any

from textual.app import App

from readiness.interviewing.asking import Asking
from readiness.interviewing.attempting import Attempts
from readiness.interviewing.full_screen.conversation import Conversation
from readiness.interviewing.keeping import Overlap


class ScreenAttempts(Attempts):
    """What was done is said on the status line; whether it is saved is said beside that."""

    def __init__(self, app: App[Any], conversation: Conversation, tell: Callable[[str], None]) -> None:
        super().__init__(conversation, Asking(conversation))
        self._app, self._conversation, self._tell = app, conversation, tell
        self._thread = threading.get_ident()

    def make(self, change: Callable[[], object], what: str) -> bool:
        """Make a change, from any thread."""
        if threading.get_ident() == self._thread:
            return super().make(change, what)
        return super().make(lambda: self._app.call_from_thread(change), what)

    def done(self, text: str) -> None:
        """Say what was done."""
        self.tell(f"{text[:1].upper()}{text[1:]}")

    def tell(self, text: str) -> None:
        """Say what happened."""
        if threading.get_ident() == self._thread:
            self._tell(text)
            return
        if self._conversation.is_open:
            super().tell(text)
        if not self._conversation.is_closed:
            self._app.call_from_thread(self._tell, text)

    def replaces(self, overlap: Overlap) -> bool:
        """Ask in the panel, when nobody else does."""
        with self._conversation.turn():
            return super().replaces(overlap)

    def goes_on(self, lost: int) -> bool:
        """Ask in the panel, when nobody else does."""
        with self._conversation.turn():
            return super().goes_on(lost)
