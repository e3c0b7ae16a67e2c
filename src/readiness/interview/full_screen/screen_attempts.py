"""Changes in the full-screen frontend: made in the thread of the screen, saved in another."""

import threading
from collections.abc import Callable
from typing import Any

from textual.app import App

from readiness.interview.conflict_resolution import EditConflict
from readiness.interview.full_screen.prompt_panel import Conversation
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.text_layout import wrap_text
from readiness.statements import interview_refusals as refusals
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say


class ScreenAttempts(SaveAttempts):
    """Changes whose results appear on the status line, next to the state of saving."""

    def __init__(
        self,
        app: App[Any],
        conversation: Conversation,
        tell: Callable[[Words], None],
        notify: Callable[..., None],
    ) -> None:
        """Use `tell` to show a result on the status line, and `notify` to open the panel with a refusal."""
        super().__init__(conversation, Prompts(conversation))
        self._app, self._conversation, self._tell, self._notify = app, conversation, tell, notify
        self._thread = threading.get_ident()

    def make(self, change: Callable[[], object], what: Statement, about: tuple[str, ...] = ()) -> bool:
        """Make a change, from any thread; return whether it was made."""
        if threading.get_ident() == self._thread:
            return super().make(change, what, about)
        return super().make(lambda: self._app.call_from_thread(change), what, about)

    def _complaint(self, why: Words, hint: Words) -> Statement:
        """Return a sentence on a change that was refused; the status line says whether all others are saved."""
        return refusals.not_made_hint(why=why, hint=hint) if hint else refusals.not_made(why=why)

    def done(self, what: Statement) -> None:
        """Show a change that was made."""
        self.tell(what)

    def tell(self, said: Words) -> None:
        """Show a message."""
        if threading.get_ident() == self._thread:
            self._tell(said)
            return
        if self._conversation.is_open:
            super().tell(said)
        if not self._conversation.is_closed:
            self._app.call_from_thread(self._tell, said)

    def report(self, *said: Words) -> None:
        """Show what a change does; keys are discarded until the text is confirmed."""
        self._notice(said[0], *said)

    def refuse(self, *said: Words) -> None:
        """Show why something is not done; keys are discarded until the message is confirmed."""
        if threading.get_ident() == self._thread:
            self._notify(*said)
            return
        self._notice("\n".join(map(say, said)), *said)

    def _notice(self, status: Words, *said: Words) -> None:
        """Show a text on the status line, and sentences in the panel until they are confirmed."""
        if not self._conversation.is_closed:
            self._app.call_from_thread(self._tell, status)
            lines = [wrap_text(words, self._conversation.width, "", "  ") for words in said]
            self._conversation.notice("\n".join(lines))

    def replaces(self, overlap: EditConflict) -> bool:
        """Ask in the panel, after any other conversation."""
        with self._conversation.turn():
            return super().replaces(overlap)

    def goes_on(self, lost: int) -> bool:
        """Ask in the panel, after any other conversation."""
        with self._conversation.turn():
            return super().goes_on(lost)
