"""The Textual app of the full-screen frontend."""

import asyncio
import os
import signal
import threading
from contextlib import nullcontext, suppress

from textual import events
from textual.app import App

from readiness.interview.background_saver import BackgroundSaver
from readiness.interview.full_screen.interview_screen import InterviewScreen
from readiness.interview.full_screen.key_bursts import Typed
from readiness.interview.full_screen.key_receiver import receive_key
from readiness.interview.full_screen.prompt_panel import Conversation
from readiness.interview.full_screen.screen_attempts import ScreenAttempts
from readiness.interview.options import InterviewOptions
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import Terminal
from readiness.saving.answers_file import AnswersFile
from readiness.statements import interview_saved as saved
from readiness.statements.statement import Words

_LAST_RESORT = 2.0
"""Seconds after which an interview without a terminal is ended by force."""


class FullScreen(App[None]):
    """An interview on the whole terminal that saves in the background."""

    CSS_PATH = "full_screen.tcss"
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, file: AnswersFile, options: InterviewOptions) -> None:
        # Otherwise, Textual turns the terminal's own colors into gray ones with NO_COLOR: black on black.
        super().__init__(ansi_color=True)
        self.theme = "ansi-dark"
        self._conversation = Conversation(self, self._typed_ahead)
        self.attempts = attempts = ScreenAttempts(self, self._conversation, self._tell, self._notify)
        self.background = BackgroundSaver(file, attempts, self._heard)
        self.session = Session(file.pack, file.answers, self.background.save, options.target, options.only)
        self.session.shared_documents = lambda: self.background.contents.shared_documents
        if options.phones:
            self.session.room = options.phones.attach(self.session.ballots)
        self.interview = InterviewScreen(self.session, self.background, self._conversation, attempts, options)
        self.interrupted = False

    def on_mount(self) -> None:
        """Install the signal handlers, start to save, and show the interview screen."""
        loop = asyncio.get_running_loop()
        handlers = {"SIGINT": self._break_off, "SIGTERM": self._break_off, "SIGHUP": self._hang_up}
        for name, handler in handlers.items():
            with suppress(NotImplementedError, RuntimeError, AttributeError):
                loop.add_signal_handler(getattr(signal, name), handler)
        self.background.start()
        self.push_screen(self.interview)

    async def on_event(self, event: events.Event) -> None:
        """Give a typed key to the open screen at once; a key in the queue of a widget could miss a panel that opens."""
        if isinstance(event, Typed) and not event.is_forwarded:
            self.app_focus = True
            if not self._has_priority(event) and receive_key(self, event):
                return
        await super().on_event(event)

    def _has_priority(self, typed: Typed) -> bool:
        bound = self.active_bindings.get(typed.key) if isinstance(typed, events.Key) else None
        return bound is not None and bound.binding.priority

    def on_talking_screen_left(self, event: InterviewScreen.Left) -> None:
        """Leave the app; pending changes are saved afterward."""
        # A conversation that an interruption closes sends a second message to leave.
        self.interrupted = self.interrupted or event.interrupted
        self._conversation.close()
        self.exit()

    async def action_quit(self) -> None:
        """Leave as q does."""
        self.interview.press("q")

    def _fatal_error(self) -> None:
        """Show the traceback of a bug without the local variables that Textual shows; they may hold votes."""
        from rich.traceback import Traceback  # noqa: PLC0415 - slow to import, and needed for bugs only

        self.bell()
        self.panic(Traceback(show_locals=False, width=None))

    def _break_off(self) -> None:
        self.on_talking_screen_left(InterviewScreen.Left(interrupted=True))

    def _hang_up(self) -> None:
        """Save and end; when the terminal is gone, even if a thread is blocked in a write to it."""
        if _has_terminal():
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

    def _tell(self, said: Words) -> None:
        self.interview.tell(said)

    def _notify(self, *said: Words) -> None:
        self.interview.notify_of(*said)

    def _typed_ahead(self) -> list[Typed]:
        return self.interview.typed_ahead()

    def _heard(self) -> None:
        self.interview.post_message(InterviewScreen.Saved())


def _has_terminal() -> bool:
    """Return whether standard output is still a terminal."""
    try:
        os.get_terminal_size(1)
    except OSError:
        return False
    return True


class FullScreenInterview:
    """The full-screen interview about the questions of an answers file."""

    def __init__(self, file: AnswersFile, terminal: Terminal, options: InterviewOptions) -> None:
        self._terminal, self._app, self._phones = terminal, FullScreen(file, options), options.phones
        self.session = self._app.session

    def run(self) -> None:
        """Ask questions until the person leaves. Raises KeyboardInterrupt when the session is interrupted."""
        try:
            asyncio.run(self._run())
        finally:
            self._app.background.stop()
        if self._app.return_code:
            raise SystemExit(self._app.return_code)
        if self._app.interrupted:
            raise KeyboardInterrupt

    async def _run(self) -> None:
        """Run the app, and serve the phones in its loop."""
        async with self._phones.serving() if self._phones else nullcontext():
            await self._app.run_async()
            if self._phones:
                self._phones.is_interrupted = self._app.interrupted or bool(self._app.return_code)

    def unsaved(self) -> list[Words]:
        """Return the changes that are not in the file, after a last attempt with questions in plain lines."""
        room = SaveAttempts(self._terminal, Prompts(self._terminal))
        lost = self._app.background.finish(room)
        self.session.answers = self._app.background.answers
        return [*(saved.not_saved(what=what) for what in self._app.attempts.unsaved), *lost]
