"""A screen with conversations that also shows how phones take part."""

from textual.app import ComposeResult
from textual.message import Message

from readiness.interview.full_screen.opened_screens import phone_screen, phone_wall
from readiness.interview.full_screen.prompt_panel import Conversation
from readiness.interview.full_screen.screen_attempts import ScreenAttempts
from readiness.interview.full_screen.talking_screen import TalkingScreen
from readiness.interview.options import InterviewOptions
from readiness.interview.session import Session
from readiness.statements import interview_phones as statements


class PhonesScreen(TalkingScreen):
    """The parts of a screen about phones; without phones they show nothing."""

    class PhonesChanged(Message):
        """A message that a phone joined or voted, or that a round began or ended."""

    def __init__(
        self, session: Session, conversation: Conversation, attempts: ScreenAttempts, options: InterviewOptions
    ) -> None:
        super().__init__(conversation, attempts)
        self._wall = phone_wall(session, options.phones)

    def compose_phones(self) -> ComposeResult:
        """Yield the pane beside the question."""
        if self._wall:
            yield from self._wall.compose()

    def on_mount(self) -> None:
        """Follow the room from now on; the screen below this class has a handler of its own."""
        self.set_class(self._wall is not None, "phones")
        if self._wall:
            self._wall.listen(self._note_phones)
            self.set_interval(1, self.on_phones_screen_phones_changed)

    def _note_phones(self) -> None:
        """Note a change of the room, from any thread."""
        self.post_message(self.PhonesChanged())

    def on_phones_screen_phones_changed(self) -> None:
        """Show the progress of the votes."""
        if self._wall and self.is_mounted:
            self._wall.show_line(self)

    def show_phones(self, taken: int) -> int:
        """Put the question on the phones; return the columns of the pane, beside others that have taken some."""
        if self._wall is None:
            return 0
        self._wall.show(self, taken)
        return self._wall.columns(self.size, taken)

    def join(self) -> None:
        """Show or hide how to join."""
        if self._wall is None:
            self.notify_of(statements.off())
        elif not self._wall.toggle(self.size):
            self.busy = True
            self.app.push_screen(phone_screen(self._wall), lambda _: self.is_back())
