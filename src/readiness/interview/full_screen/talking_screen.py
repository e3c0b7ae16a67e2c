"""A screen of single keys that holds conversations in the panel, each in a thread of its own."""

import threading
from collections.abc import Callable
from contextvars import copy_context

from textual.message import Message

from readiness.interview.full_screen.burst_guard_screen import BurstGuardScreen
from readiness.interview.full_screen.prompt_panel import Conversation
from readiness.interview.full_screen.screen_attempts import ScreenAttempts
from readiness.interview.prompts import CancelledError, LeavingError
from readiness.statements import interview_refusals as refusals
from readiness.statements.statement import Words


class TalkingScreen(BurstGuardScreen):
    """A screen that runs one conversation at a time."""

    class Left(Message):
        """A message that the person leaves."""

        def __init__(self, *, interrupted: bool = False) -> None:
            self.interrupted = interrupted
            super().__init__()

    class Talked(Message):
        """A message that a conversation has ended, with the exception if a bug ended it."""

        def __init__(self, error: Exception | None) -> None:
            self.error = error
            super().__init__()

    def __init__(self, conversation: Conversation, attempts: ScreenAttempts) -> None:
        super().__init__()
        self._conversation, self._attempts = conversation, attempts
        self._said: Words = ""
        """The text on the status line."""

    def _talk(self, talk: Callable[[str], object], *, most: Callable[[], int] | None = None) -> None:
        """Run a conversation in a separate thread; one at a time. Its panel has `most` lines at most."""
        self._said, self.busy, self._conversation.most = "", True, most
        run = copy_context().run  # a thread does not know the language of the run by itself
        threading.Thread(target=run, args=(self._talking, talk), daemon=True).start()

    def _talking(self, talk: Callable[[str], object]) -> None:
        error: Exception | None = None
        try:
            with self._conversation.turn():
                talk("")
        except CancelledError:
            self._attempts.tell(refusals.nothing_more())
        except LeavingError:
            self.post_message(self.Left())
        except Exception as found:  # noqa: BLE001 - it shows where the screen can show it
            error = found
        self.post_message(self.Talked(error))

    def on_talking_screen_talked(self, event: Talked) -> None:
        """Show the result of a conversation. Raises the exception that ended it."""
        if event.error is not None:
            raise event.error
        self._conversation.most = None
        self.is_back()

    def notify_of(self, *said: Words) -> None:
        """Show in the panel why something is not done; the panel takes the keys until the text is confirmed."""
        self._talk(lambda _: self._attempts.refuse(*said))
