"""The full-screen face of an interview."""

import asyncio
import os
import signal
import threading
from contextlib import suppress

from rich.traceback import Traceback
from textual.app import App

from readiness.interview.background_saver import BackgroundSaver
from readiness.interview.full_screen.interview_screen import InterviewScreen
from readiness.interview.full_screen.key_bursts import Typed
from readiness.interview.full_screen.prompt_panel import Conversation
from readiness.interview.full_screen.screen_attempts import ScreenAttempts
from readiness.interview.options import InterviewOptions
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import Terminal
from readiness.saving.answers_file import AnswersFile

_LAST_RESORT = 2.0
"""Seconds an interview without a terminal has to end by itself."""


class FullScreen(App[None]):
    """Shows an interview on the whole terminal, and saves in the background."""

    CSS_PATH = "full_screen.tcss"
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, file: AnswersFile, options: InterviewOptions) -> None:
        super().__init__()
        self.theme = "ansi-dark"
        self._conversation = Conversation(self, self._typed_ahead)
        self.attempts = attempts = ScreenAttempts(self, self._conversation, self._tell, self._notify)
        self.background = BackgroundSaver(file, attempts, self._heard)
        self.session = Session(file.pack, file.answers, self.background.save, options.target, options.only)
        self.interview = InterviewScreen(self.session, self.background, self._conversation, attempts, options)
        self.interrupted = False

    def on_mount(self) -> None:
        """Begin."""
        loop = asyncio.get_running_loop()
        handlers = {"SIGINT": self._break_off, "SIGTERM": self._break_off, "SIGHUP": self._hang_up}
        for name, handler in handlers.items():
            with suppress(NotImplementedError, RuntimeError, AttributeError):
                loop.add_signal_handler(getattr(signal, name), handler)
        self.background.start()
        self.push_screen(self.interview)

    def on_interview_screen_left(self, event: InterviewScreen.Left) -> None:
        """Leave; what is pending is saved after."""
        # A conversation that is closed by an interruption says that it leaves, too.
        self.interrupted = self.interrupted or event.interrupted
        self._conversation.close()
        self.exit()

    async def action_quit(self) -> None:
        """Leave as q does."""
        self.interview.press("q")

    def _fatal_error(self) -> None:
        """Show where a bug is; not what variables hold, as the library does: votes may be among it."""
        self.bell()
        self.panic(Traceback(show_locals=False, width=None))

    def _break_off(self) -> None:
        self.on_interview_screen_left(InterviewScreen.Left(interrupted=True))

    def _hang_up(self) -> None:
        """Save, and end; where the terminal is gone, even when something still waits to write to it."""
        if _is_there():
            self._break_off()
            return
        self._conversation.close()
        self.background.stop()
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        last_resort = threading.Timer(_LAST_RESORT, os._exit, [130])
        last_resort.daemon = True
        last_resort.start()
        self._break_off()

    def _tell(self, text: str) -> None:
        self.interview.tell(text)

    def _notify(self, text: str) -> None:
        self.interview.notify_of(text)

    def _typed_ahead(self) -> list[Typed]:
        return self.interview.typed_ahead()

    def _heard(self) -> None:
        self.interview.post_message(InterviewScreen.Saved())


def _is_there() -> bool:
    """Does anybody still see what is written?"""
    try:
        os.get_terminal_size(1)
    except OSError:
        return False
    return True


class FullScreenInterview:
    """Asks the questions of an answers file on the whole terminal."""

    def __init__(self, file: AnswersFile, terminal: Terminal, options: InterviewOptions) -> None:
        self._terminal, self._app = terminal, FullScreen(file, options)
        self.session = self._app.session

    def run(self) -> None:
        """Ask until the person leaves. Raises KeyboardInterrupt when the sitting is broken off."""
        try:
            self._app.run()
        finally:
            self._app.background.stop()
        if self._app.return_code:
            raise SystemExit(self._app.return_code)
        if self._app.interrupted:
            raise KeyboardInterrupt

    def unsaved(self) -> list[str]:
        """Return what is not in the file at the end, in words, after a last try on the plain terminal."""
        room = SaveAttempts(self._terminal, Prompts(self._terminal))
        lost = self._app.background.finish(room)
        self.session.answers = self._app.background.answers
        return [*(f"{what} was not saved" for what in self._app.attempts.unsaved), *lost]
